"""What the lines of a document are: title, byline, dateline, subheads, captions, furniture, dates of the page."""
