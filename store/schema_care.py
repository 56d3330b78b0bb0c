"""What care of the file needs: tombstones of articles that were pruned, pins on those that must stay.

A released tuple is never edited.
"""

from __future__ import annotations

CARE = (
    """CREATE TABLE tombstones (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        identity TEXT NOT NULL,
        source TEXT NOT NULL,
        outlet TEXT,
        title TEXT,
        published TEXT,
        first_seen TEXT NOT NULL,
        last_changed TEXT NOT NULL,
        versions INTEGER NOT NULL CHECK (versions >= 1),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        pruned_at TEXT NOT NULL,
        why TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX tombstones_of_story ON tombstones (story, identity)",
    # Without ON DELETE: the database itself refuses to let a pinned article go.
    """CREATE TABLE pins (
        article INTEGER PRIMARY KEY REFERENCES articles (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL CHECK (who <> ''),
        why TEXT NOT NULL
    ) STRICT""",
)
"""The fourth migration: tombstones and pins."""
