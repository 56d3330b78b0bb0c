"""Wholes and the parts of them: which figures are shares, sums, breakdowns or the same count again."""
