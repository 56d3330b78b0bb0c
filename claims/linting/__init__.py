"""Linting: an editor's own draft against the ledger of a story.  See `claims.linting.lint`."""
