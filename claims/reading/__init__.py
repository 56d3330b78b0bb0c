"""Reading: from the text of one document to its claims.  See `claims.reading.read`."""
