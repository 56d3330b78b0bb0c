"""Views for analysts: one for each common question, with the story's slug first and lists as plain text.

`docs/schema.md` tells their columns.  A released tuple is never edited.
"""

from __future__ import annotations

_HISTORY = (
    """CREATE TABLE tally_history (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id),
        at TEXT NOT NULL,
        key TEXT NOT NULL,
        event TEXT NOT NULL,
        side TEXT,
        outcome TEXT NOT NULL,
        scope TEXT,
        category TEXT,
        low INTEGER,
        high INTEGER,
        printed TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('no_figure', 'claimed', 'corroborated', 'disputed', 'gone')),
        claimants INTEGER NOT NULL,
        origins INTEGER NOT NULL,
        outlets INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX tally_history_of_story ON tally_history (story, key, id)",
    """CREATE TRIGGER tally_history_no_update BEFORE UPDATE ON tally_history
        BEGIN SELECT RAISE(ABORT, 'the history of the tally is append-only'); END""",
    """CREATE TRIGGER tally_history_no_delete BEFORE DELETE ON tally_history
        BEGIN SELECT RAISE(ABORT, 'the history of the tally is append-only'); END""",
)

_ARTICLES = (
    "DROP VIEW v_casualties",
    "DROP VIEW v_statements",
    "DROP VIEW v_articles",
    """CREATE VIEW v_articles AS
        SELECT s.slug, a.id, a.story, v.id AS version, a.source, v.outlet, o.label AS origin, v.title, v.byline,
            v.published,
            (SELECT min(first_seen) FROM article_versions WHERE article = a.id) AS first_seen,
            v.first_seen AS last_changed,
            (SELECT count(*) FROM article_versions WHERE article = a.id) AS versions,
            v.text_status, v.text
        FROM articles a
        JOIN stories s ON s.id = a.story
        JOIN article_versions v ON v.id = (SELECT max(id) FROM article_versions WHERE article = a.id)
        LEFT JOIN origins o ON o.article = a.id""",
    """CREATE VIEW v_casualties AS
        SELECT a.slug, a.story, a.id AS article, a.source, a.outlet, a.origin, a.published, c.*
        FROM casualties c JOIN v_articles a ON a.version = c.version""",
    """CREATE VIEW v_statements AS
        SELECT a.slug, a.story, a.id AS article, a.source, a.outlet, a.origin, a.published, s.*
        FROM statements s JOIN v_articles a ON a.version = s.version""",
    """CREATE VIEW v_article_versions AS
        SELECT s.slug, a.id AS article, v.id AS version,
            (SELECT count(*) FROM article_versions w WHERE w.article = a.id AND w.id <= v.id) AS number,
            v.id = (SELECT max(id) FROM article_versions WHERE article = a.id) AS newest,
            a.source, v.outlet, v.title, v.byline, v.published, v.first_seen,
            (SELECT min(w.first_seen) FROM article_versions w WHERE w.article = a.id AND w.id > v.id) AS replaced_at,
            v.text_status, r.reader, r.casualties, r.statements, length(v.text) AS characters, v.text
        FROM articles a
        JOIN stories s ON s.id = a.story
        JOIN article_versions v ON v.article = a.id
        LEFT JOIN readings r ON r.version = v.id AND r.replaced_at IS NULL""",
    """CREATE VIEW v_origins AS
        SELECT s.slug, o.label AS origin, count(*) AS articles, count(DISTINCT v.outlet) AS outlets,
            group_concat(DISTINCT v.outlet) AS outlet_names,
            min(v.published) AS first_published, max(v.published) AS last_published
        FROM origins o
        JOIN stories s ON s.id = o.story
        JOIN article_versions v ON v.id = (SELECT max(id) FROM article_versions WHERE article = o.article)
        GROUP BY o.story, o.label""",
)

_TALLY = (
    """CREATE VIEW v_tally AS
        SELECT s.slug, c.event, c.side, c.outcome, c.scope, c.category, c.printed, c.low, c.high, c.status, c.whole,
            (SELECT group_concat(value, '; ') FROM json_each(c.claimants)) AS claimants,
            json_array_length(c.claimants) AS claimant_count, json_array_length(c.origins) AS origin_count,
            json_array_length(c.outlets) AS outlet_count, json_array_length(c.articles) AS article_count,
            c.line, c.id AS cell
        FROM cells c JOIN stories s ON s.id = c.story""",
    """CREATE VIEW v_tally_history AS
        SELECT s.slug, h.event, h.side, h.outcome, h.scope, h.category, h.at,
            lead(h.at) OVER one_row AS until,
            nullif(h.printed, '') AS printed, nullif(lag(h.printed) OVER one_row, '') AS before,
            h.low, h.high, h.status, h.claimants, h.origins, h.outlets
        FROM tally_history h JOIN stories s ON s.id = h.story
        WINDOW one_row AS (PARTITION BY h.story, h.key ORDER BY h.id)""",
)

_DESK = (
    """CREATE VIEW v_divergences AS
        SELECT s.slug, a.id AS alert, a.kind, a.severity, a.state, a.closed_by_tool, a.changed, a.figure, a.summary,
            a.why, a.first_seen, a.last_seen, json_array_length(a.evidence) AS passages,
            (SELECT count(*) FROM alert_events e
                WHERE e.alert = a.id AND e.what IN ('opened', 'returned', 'changed')) AS times_opened,
            d.who AS decided_by, d.at AS decided_at, d.action AS decision, d.why AS reason
        FROM alerts a
        JOIN stories s ON s.id = a.story
        LEFT JOIN desk_log d ON d.id = (SELECT max(l.id) FROM desk_log l WHERE l.alert = a.id AND l.undoes IS NULL
            AND NOT EXISTS (SELECT 1 FROM desk_log u WHERE u.undoes = l.id))""",
    """CREATE VIEW v_desk_log AS
        SELECT s.slug, l.id AS entry, l.at, l.who, l.action, l.why, l.alert, a.kind, a.severity, a.summary, l.before,
            l.after, l.undoes, (SELECT u.at FROM desk_log u WHERE u.undoes = l.id) AS undone_at
        FROM desk_log l JOIN stories s ON s.id = l.story LEFT JOIN alerts a ON a.id = l.alert""",
    """CREATE VIEW v_feed_health AS
        SELECT s.slug, f.id AS feed, f.url, f.title,
            CASE WHEN f.failures > 0 THEN 'failing' WHEN f.last_success IS NULL THEN 'never fetched' ELSE 'fine' END
                AS health,
            f.failures, f.last_error, f.last_success, max(t.last_at) AS last_fetch,
            coalesce(sum(t.times), 0) AS fetches,
            coalesce(sum(t.times) FILTER (WHERE t.status = 'failed'), 0) AS failed,
            coalesce(sum(t.times) FILTER (WHERE t.status = 'new'), 0) AS brought_something
        FROM feeds f JOIN stories s ON s.id = f.story LEFT JOIN fetches t ON t.feed = f.id
        GROUP BY f.id""",
)

VIEWS = (*_HISTORY, *_ARTICLES, *_TALLY, *_DESK)
"""The second migration: the history of the tally, and a view for each common question."""
