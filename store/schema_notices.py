"""What the desk was told and when it last handed a brief out.

A released tuple is never edited.
"""

from __future__ import annotations

NOTICES = (
    """CREATE TABLE notices (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        address TEXT NOT NULL CHECK (address <> ''),
        sort TEXT NOT NULL CHECK (sort IN ('alert', 'figure', 'withdrawn', 'overtaken')),
        key TEXT NOT NULL,
        figure TEXT NOT NULL,
        decision INTEGER REFERENCES desk_log (id),
        text TEXT NOT NULL,
        at TEXT NOT NULL,
        CHECK ((sort = 'alert') = (decision IS NULL))
    ) STRICT""",
    """CREATE UNIQUE INDEX notices_once ON notices (story, address, sort, key, figure, coalesce(decision, 0))""",
    "CREATE INDEX notices_of_decision ON notices (decision)",
    """CREATE TABLE notice_addresses (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        address TEXT NOT NULL CHECK (address <> ''),
        last_success TEXT,
        last_error TEXT,
        failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
        UNIQUE (story, address)
    ) STRICT""",
    """CREATE TABLE briefs (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        at TEXT NOT NULL,
        who TEXT NOT NULL CHECK (who <> '')
    ) STRICT""",
    "CREATE INDEX briefs_of_story ON briefs (story, id)",
)
"""The seventh migration: notices sent, how their addresses do, briefs handed out."""
