"""Decisions of the desk about more than alerts: what they are about, and for which reason.

A released tuple is never edited.
"""

from __future__ import annotations

RULINGS = (
    "ALTER TABLE desk_log ADD COLUMN reason TEXT",
    "ALTER TABLE desk_log ADD COLUMN subject TEXT CHECK (subject IS NULL OR json_valid(subject))",
    "CREATE INDEX desk_log_by_action ON desk_log (story, action, id)",
    # SQLite cannot widen a CHECK: the table is made anew, under its name, which views go by.
    """CREATE TABLE origin_links_before (
        id INTEGER, story INTEGER, article INTEGER, other INTEGER, how TEXT, share REAL, evidence TEXT
    ) STRICT""",
    "INSERT INTO origin_links_before SELECT id, story, article, other, how, share, evidence FROM origin_links",
    "DROP TABLE origin_links",
    """CREATE TABLE origin_links (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        how TEXT NOT NULL CHECK (how IN ('credit', 'verbatim', 'rewrite', 'desk')),
        share REAL NOT NULL,
        evidence TEXT NOT NULL CHECK (json_valid(evidence))
    ) STRICT""",
    "INSERT INTO origin_links SELECT id, story, article, other, how, share, evidence FROM origin_links_before",
    "DROP TABLE origin_links_before",
    "CREATE INDEX origin_links_of_story ON origin_links (story, id)",
    "CREATE INDEX origin_links_of_article ON origin_links (article)",
    "CREATE INDEX origin_links_of_other ON origin_links (other)",
)
"""The fifth migration: subjects and reasons in the desk log, origins that the desk has joined."""
