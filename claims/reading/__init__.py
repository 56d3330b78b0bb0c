"""Reading: from the text of one document to its claims.  See `claims.reading.read`."""

READER_VERSION = "28"
"""Stored beside each reading; raise it when the same document would now be laid out or read differently."""
