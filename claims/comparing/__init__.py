"""Comparing: from the claims of a story to its tally, utterances and divergences."""
