"""Addresses of feeds without keys and passwords, and how feeds are, in the words of the program.

`without_secrets` is a function of this program (`fetchers/redact.py`): no other program can slip a key in.
A released tuple is never edited.
"""

from __future__ import annotations

_TAKEN_OUT = (
    "a key was taken out of its address: put it into the file of keys (docs/fetching.md, Keys and passwords)"
)


def _refuse(action: str) -> str:
    return f"""CREATE TRIGGER feeds_no_key_on_{action.split()[0].lower()} BEFORE {action} ON feeds
        WHEN NEW.url IS NOT without_secrets(NEW.url) OR NEW.moved_from IS NOT without_secrets(NEW.moved_from)
        BEGIN SELECT RAISE(ABORT, 'the address of a feed must not hold a key or a password'); END"""


ADDRESSES = (
    # Two addresses that differ in their keys only are one now.
    """DELETE FROM feeds WHERE url IS NOT without_secrets(url) AND EXISTS (
        SELECT 1 FROM feeds o WHERE o.story = feeds.story AND o.id <> feeds.id
            AND without_secrets(o.url) = without_secrets(feeds.url)
            AND (o.url = without_secrets(o.url) OR o.id < feeds.id))""",
    f"""UPDATE feeds SET url = without_secrets(url), failures = max(failures, 1), last_error = '{_TAKEN_OUT}'
        WHERE url IS NOT without_secrets(url)""",
    """UPDATE feeds SET moved_from = without_secrets(moved_from)
        WHERE moved_from IS NOT without_secrets(moved_from)""",
    _refuse("INSERT"),
    _refuse("UPDATE OF url, moved_from"),
    "DROP VIEW v_feed_health",
    """CREATE VIEW v_feed_health AS
        SELECT s.slug, f.id AS feed, f.url, f.title,
            CASE WHEN f.retired IS NOT NULL THEN 'retired' WHEN f.failures > 0 THEN 'failing'
                WHEN f.last_success IS NULL THEN 'new' ELSE 'fine' END AS health,
            f.failures, f.last_error, f.last_success, max(t.last_at) AS last_fetch, f.due, f.not_before, f.retired,
            coalesce(sum(t.times), 0) AS fetches,
            coalesce(sum(t.times) FILTER (WHERE t.status = 'failed'), 0) AS failed,
            coalesce(sum(t.times) FILTER (WHERE t.status = 'new'), 0) AS brought_something
        FROM feeds f JOIN stories s ON s.id = f.story LEFT JOIN fetches t ON t.feed = f.id
        GROUP BY f.id""",
)
"""The eighth migration: keys leave the addresses of feeds and none gets in; retired feeds and due moments in the view."""
