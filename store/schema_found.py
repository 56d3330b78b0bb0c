"""What articles were like when they last came in.

A released tuple is never edited.
"""

from __future__ import annotations

FOUND = (
    # A table of its own: a column behind the text of a version would be read by walking through the text.
    """CREATE TABLE as_found (
        article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        version INTEGER NOT NULL REFERENCES article_versions (id) ON DELETE CASCADE,
        fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64)
    ) STRICT""",
    "CREATE INDEX as_found_of_version ON as_found (version)",
)
"""The ninth migration: known articles are told from new ones before they are laid out."""
