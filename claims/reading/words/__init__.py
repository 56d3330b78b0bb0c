"""Words and set phrases by themselves: what the tables know of a word, before any sentence is looked at."""
