"""A document cut up: paragraphs, sentences, quotations, datelines, offsets exact to the character."""
