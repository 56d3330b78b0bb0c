"""What a page has told before and what it makes of the people of a later sentence."""
