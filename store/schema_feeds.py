"""What a year of unattended rounds must remember of feeds, their entries and what was passed over.

A released tuple is never edited.
"""

from __future__ import annotations

FEEDS = (
    "ALTER TABLE feeds ADD COLUMN interval INTEGER CHECK (interval > 0)",
    "ALTER TABLE feeds ADD COLUMN due TEXT",
    "ALTER TABLE feeds ADD COLUMN not_before TEXT",
    "ALTER TABLE feeds ADD COLUMN retired TEXT",
    "ALTER TABLE feeds ADD COLUMN moved_from TEXT",
    "ALTER TABLE feeds ADD COLUMN http_status INTEGER",
    "ALTER TABLE feeds ADD COLUMN seconds REAL",
    "ALTER TABLE feeds ADD COLUMN size INTEGER",
    "ALTER TABLE feeds ADD COLUMN categories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(categories))",
    "ALTER TABLE stories ADD COLUMN sites TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(sites))",
    "ALTER TABLE articles ADD COLUMN matched TEXT",
    "ALTER TABLE article_versions ADD COLUMN text_reason TEXT",
    """CREATE TABLE feed_entries (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
        identity TEXT NOT NULL,
        keys TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(keys)),
        fingerprint TEXT,
        title TEXT,
        tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
        first_seen TEXT NOT NULL,
        last_seen TEXT NOT NULL,
        UNIQUE (feed, identity)
    ) STRICT""",
    """CREATE TABLE near_misses (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        identity TEXT NOT NULL,
        source TEXT NOT NULL,
        why TEXT NOT NULL,
        first_seen TEXT NOT NULL,
        title TEXT,
        outlet TEXT,
        byline TEXT,
        published TEXT,
        language TEXT,
        text_status TEXT NOT NULL
            CHECK (text_status IN ('full', 'summary', 'stub', 'paywall', 'failed')),
        text_reason TEXT,
        text TEXT NOT NULL,
        UNIQUE (story, identity)
    ) STRICT""",
)
"""The sixth migration: the pace of feeds, their entries, near misses, and why a text is not all of it."""
