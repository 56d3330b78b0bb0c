"""The tables as SQL, one tuple of statements for each migration.  `docs/schema.md` tells their meaning.

A released tuple is never edited: a change of schema is a new migration at the end of `store/migrations.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_TABLES = (
    """CREATE TABLE stories (
        id INTEGER PRIMARY KEY,
        slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
        title TEXT NOT NULL CHECK (title <> ''),
        started TEXT,
        sides TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(sides)),
        match_words TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(match_words))
    ) STRICT""",
    """CREATE TABLE feeds (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        url TEXT NOT NULL CHECK (url <> ''),
        title TEXT,
        etag TEXT,
        last_modified TEXT,
        body_hash TEXT,
        last_success TEXT,
        last_error TEXT,
        failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
        UNIQUE (story, url)
    ) STRICT""",
    """CREATE TABLE fetches (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
        status TEXT NOT NULL CHECK (status IN ('new', 'unchanged', 'failed')),
        error TEXT,
        first_at TEXT NOT NULL,
        last_at TEXT NOT NULL,
        times INTEGER NOT NULL DEFAULT 1 CHECK (times >= 1)
    ) STRICT""",
    "CREATE INDEX fetches_of_feed ON fetches (feed, id)",
    """CREATE TABLE rounds (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        started TEXT NOT NULL,
        finished TEXT,
        new_articles INTEGER NOT NULL DEFAULT 0,
        changed_articles INTEGER NOT NULL DEFAULT 0,
        problems INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX rounds_of_story ON rounds (story, id)",
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        identity TEXT NOT NULL,
        source TEXT NOT NULL,
        UNIQUE (story, identity)
    ) STRICT""",
    # The long columns come last: what stands before them is read without walking through the text.
    """CREATE TABLE article_versions (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        first_seen TEXT NOT NULL,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        title TEXT,
        outlet TEXT,
        byline TEXT,
        credits TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(credits)),
        published TEXT,
        language TEXT,
        text_status TEXT NOT NULL
            CHECK (text_status IN ('full', 'summary', 'stub', 'paywall', 'failed')),
        parts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(parts)),
        text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX versions_of_article ON article_versions (article, id, first_seen)",
    """CREATE TABLE readings (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL REFERENCES article_versions (id) ON DELETE CASCADE,
        reader TEXT NOT NULL,
        read_at TEXT NOT NULL,
        replaced_at TEXT,
        casualties INTEGER NOT NULL,
        statements INTEGER NOT NULL,
        mentions INTEGER NOT NULL,
        UNIQUE (id, version)
    ) STRICT""",
    "CREATE UNIQUE INDEX one_reading_in_force ON readings (version) WHERE replaced_at IS NULL",
    "CREATE INDEX readings_of_version ON readings (version)",
)

_CLAIM = """
        id INTEGER PRIMARY KEY,
        reading INTEGER NOT NULL,
        version INTEGER NOT NULL,
        start INTEGER NOT NULL CHECK (start >= 0),
        "end" INTEGER NOT NULL,
        text TEXT NOT NULL,
        sentence_start INTEGER NOT NULL CHECK (sentence_start >= 0),
        sentence_end INTEGER NOT NULL,"""
_OF_A_READING = """
        CHECK ("end" > start),
        CHECK (sentence_end >= sentence_start),
        FOREIGN KEY (reading, version) REFERENCES readings (id, version) ON DELETE CASCADE
    ) STRICT"""

_CLAIM_TABLES = (
    f"""CREATE TABLE casualties ({_CLAIM}
        outcome TEXT NOT NULL,
        value INTEGER,
        low INTEGER,
        high INTEGER,
        modifier TEXT NOT NULL
            CHECK (modifier IN ('exact', 'at_least', 'more_than', 'nearly', 'about', 'up_to', 'vague')),
        victims TEXT,
        category TEXT,
        side TEXT,
        claimant TEXT,
        claimant_name TEXT,
        event TEXT NOT NULL,
        current INTEGER NOT NULL CHECK (current IN (0, 1)),
        scope TEXT,
        cumulative INTEGER NOT NULL CHECK (cumulative IN (0, 1)),
        headline INTEGER NOT NULL CHECK (headline IN (0, 1)),
        rule TEXT NOT NULL,{_OF_A_READING}""",
    f"""CREATE TABLE statements ({_CLAIM}
        speaker TEXT,
        speaker_start INTEGER,
        speaker_end INTEGER,
        speaker_name TEXT,
        side TEXT,
        role TEXT,
        cue TEXT,
        mode TEXT NOT NULL CHECK (mode IN ('direct', 'indirect', 'mixed')),
        stance TEXT NOT NULL,
        target TEXT,
        headline INTEGER NOT NULL CHECK (headline IN (0, 1)),
        quotes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(quotes)),
        rule TEXT NOT NULL,
        CHECK ((speaker_start IS NULL) = (speaker_end IS NULL)),{_OF_A_READING}""",
    f"""CREATE TABLE mentions ({_CLAIM}
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'state')),
        role TEXT,
        former INTEGER NOT NULL CHECK (former IN (0, 1)),
        side TEXT,{_OF_A_READING}""",
)

_CLAIM_INDEXES = tuple(
    f"CREATE INDEX {table}_of_version ON {table} (version, reading)"
    for table in ("casualties", "statements", "mentions")
)

_PANE_TABLES = (
    """CREATE TABLE comparisons (
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        pane TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (story, pane)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE cells (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        event TEXT NOT NULL,
        side TEXT,
        outcome TEXT NOT NULL,
        scope TEXT,
        category TEXT,
        low INTEGER,
        high INTEGER,
        printed TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('no_figure', 'claimed', 'corroborated', 'disputed')),
        whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
        line TEXT NOT NULL,
        claimants TEXT NOT NULL CHECK (json_valid(claimants)),
        origins TEXT NOT NULL CHECK (json_valid(origins)),
        outlets TEXT NOT NULL CHECK (json_valid(outlets)),
        articles TEXT NOT NULL CHECK (json_valid(articles)),
        evidence TEXT NOT NULL CHECK (json_valid(evidence))
    ) STRICT""",
    """CREATE TABLE utterances (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        actor TEXT NOT NULL,
        side TEXT,
        role TEXT,
        mode TEXT NOT NULL CHECK (mode IN ('direct', 'indirect', 'mixed')),
        stance TEXT NOT NULL,
        target TEXT,
        text TEXT NOT NULL,
        quote TEXT,
        drift TEXT NOT NULL,
        said_at TEXT,
        outlets TEXT NOT NULL CHECK (json_valid(outlets)),
        origins TEXT NOT NULL CHECK (json_valid(origins)),
        evidence TEXT NOT NULL CHECK (json_valid(evidence))
    ) STRICT""",
    """CREATE TABLE origins (
        article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        label TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX origins_of_story ON origins (story)",
    "CREATE INDEX cells_of_story ON cells (story, id)",
    "CREATE INDEX utterances_of_story ON utterances (story, id)",
    """CREATE TABLE origin_links (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        how TEXT NOT NULL CHECK (how IN ('credit', 'verbatim', 'rewrite')),
        share REAL NOT NULL,
        evidence TEXT NOT NULL CHECK (json_valid(evidence))
    ) STRICT""",
    "CREATE INDEX origin_links_of_story ON origin_links (story, id)",
    "CREATE INDEX origin_links_of_article ON origin_links (article)",
    "CREATE INDEX origin_links_of_other ON origin_links (other)",
    """CREATE TABLE verdicts (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        step TEXT NOT NULL,
        verdict TEXT NOT NULL,
        reason TEXT NOT NULL,
        evidence TEXT NOT NULL CHECK (json_array_length(evidence) = 2)
    ) STRICT""",
    "CREATE INDEX verdicts_of_story ON verdicts (story, id)",
)

_DESK_TABLES = (
    """CREATE TABLE alerts (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        kind TEXT NOT NULL,
        severity TEXT NOT NULL CHECK (severity IN ('high', 'medium', 'low', 'info')),
        state TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'muted', 'resolved')),
        closed_by_tool INTEGER NOT NULL DEFAULT 0 CHECK (closed_by_tool IN (0, 1)),
        changed INTEGER NOT NULL DEFAULT 0 CHECK (changed IN (0, 1)),
        figure TEXT NOT NULL,
        summary TEXT NOT NULL,
        why TEXT NOT NULL,
        first_seen TEXT NOT NULL,
        last_seen TEXT NOT NULL,
        evidence TEXT NOT NULL CHECK (json_valid(evidence)),
        CHECK (state = 'resolved' OR NOT closed_by_tool),
        UNIQUE (story, key)
    ) STRICT""",
    """CREATE TABLE desk_log (
        id INTEGER PRIMARY KEY,
        story INTEGER NOT NULL REFERENCES stories (id),
        at TEXT NOT NULL,
        who TEXT NOT NULL CHECK (who <> ''),
        action TEXT NOT NULL,
        why TEXT NOT NULL,
        alert INTEGER REFERENCES alerts (id),
        before TEXT,
        after TEXT,
        was_changed INTEGER NOT NULL DEFAULT 0 CHECK (was_changed IN (0, 1)),
        undoes INTEGER UNIQUE REFERENCES desk_log (id)
    ) STRICT""",
    "CREATE INDEX desk_log_of_story ON desk_log (story, id)",
    "CREATE INDEX desk_log_of_alert ON desk_log (alert)",
    """CREATE TABLE alert_events (
        id INTEGER PRIMARY KEY,
        alert INTEGER NOT NULL REFERENCES alerts (id),
        at TEXT NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('opened', 'updated', 'changed', 'gone', 'returned', 'decided')),
        state TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'muted', 'resolved')),
        severity TEXT NOT NULL,
        figure TEXT NOT NULL,
        summary TEXT NOT NULL,
        decision INTEGER REFERENCES desk_log (id)
    ) STRICT""",
    "CREATE INDEX alert_events_of_alert ON alert_events (alert, id)",
)


def _span_triggers(table: str) -> Iterable[str]:
    """No span, no claim: a claim enters only with the exact words of its article, and is never edited."""
    yield f"""CREATE TRIGGER {table}_no_span_no_claim BEFORE INSERT ON {table}
        WHEN NEW.text IS NOT (
            SELECT substr(text, NEW.start + 1, NEW."end" - NEW.start)
            FROM article_versions WHERE id = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'no span, no claim: the text is not the article''s at these offsets'); END"""
    yield _forbid(table, "UPDATE", "claims are not edited: save a new reading of the version")


def _forbid(table: str, action: str, message: str) -> str:
    return f"""CREATE TRIGGER {table}_no_{action.split()[0].lower()} BEFORE {action} ON {table}
        BEGIN SELECT RAISE(ABORT, '{message}'); END"""


_TRIGGERS = (
    """CREATE TRIGGER statements_no_span_no_speaker BEFORE INSERT ON statements
        WHEN NEW.speaker_start IS NOT NULL AND NEW.speaker IS NOT (
            SELECT substr(text, NEW.speaker_start + 1, NEW.speaker_end - NEW.speaker_start)
            FROM article_versions WHERE id = NEW.version)
        BEGIN SELECT RAISE(ABORT, 'no span, no claim: the speaker is not in the article at these offsets'); END""",
    *(statement for table in ("casualties", "statements", "mentions") for statement in _span_triggers(table)),
    # prints_number is a function of this program (store/numbers.py): no other program can slip a figure in.
    """CREATE TRIGGER casualties_no_number_no_figure BEFORE INSERT ON casualties
        WHEN NEW.value IS NOT NULL AND NOT prints_number(NEW.text, NEW.value)
        BEGIN SELECT RAISE(ABORT, 'no number, no figure: the figure is not printed in the claim''s text'); END""",
    _forbid(
        "article_versions",
        "UPDATE OF article, first_seen, sha256, title, outlet, byline, credits, published, text",
        "versions of articles are not edited: save a new version",
    ),
    _forbid("desk_log", "UPDATE", "the desk log is append-only"),
    _forbid("desk_log", "DELETE", "the desk log is append-only"),
    _forbid("alert_events", "UPDATE", "the history of alerts is append-only"),
    _forbid("alert_events", "DELETE", "the history of alerts is append-only"),
)

_VIEWS = (
    """CREATE VIEW v_articles AS
        SELECT a.id, a.story, v.id AS version, a.source, v.outlet, o.label AS origin, v.title, v.byline, v.published,
            (SELECT min(first_seen) FROM article_versions WHERE article = a.id) AS first_seen,
            v.first_seen AS last_changed,
            (SELECT count(*) FROM article_versions WHERE article = a.id) AS versions,
            v.text_status, v.text
        FROM articles a
        JOIN article_versions v ON v.id = (SELECT max(id) FROM article_versions WHERE article = a.id)
        LEFT JOIN origins o ON o.article = a.id""",
    """CREATE VIEW v_casualties AS
        SELECT a.story, a.id AS article, a.source, a.outlet, a.origin, a.published, c.*
        FROM casualties c JOIN v_articles a ON a.version = c.version""",
    """CREATE VIEW v_statements AS
        SELECT a.story, a.id AS article, a.source, a.outlet, a.origin, a.published, s.*
        FROM statements s JOIN v_articles a ON a.version = s.version""",
    """CREATE VIEW v_evidence AS
        SELECT 'cell' AS kind, c.id, c.story, e.value ->> 0 AS article, e.value ->> 1 AS version,
            e.value ->> 2 AS start, e.value ->> 3 AS "end", e.value ->> 4 AS text
        FROM cells c, json_each(c.evidence) e
        UNION ALL SELECT 'utterance', u.id, u.story, e.value ->> 0, e.value ->> 1,
            e.value ->> 2, e.value ->> 3, e.value ->> 4
        FROM utterances u, json_each(u.evidence) e
        UNION ALL SELECT 'alert', a.id, a.story, e.value ->> 0, e.value ->> 1,
            e.value ->> 2, e.value ->> 3, e.value ->> 4
        FROM alerts a, json_each(a.evidence) e
        UNION ALL SELECT 'origin link', l.id, l.story, e.value ->> 0, e.value ->> 1,
            e.value ->> 2, e.value ->> 3, e.value ->> 4
        FROM origin_links l, json_each(l.evidence) e
        UNION ALL SELECT 'verdict', v.id, v.story, e.value ->> 0, e.value ->> 1,
            e.value ->> 2, e.value ->> 3, e.value ->> 4
        FROM verdicts v, json_each(v.evidence) e""",
)

FIRST = (*_TABLES, *_CLAIM_TABLES, *_CLAIM_INDEXES, *_PANE_TABLES, *_DESK_TABLES, *_TRIGGERS, *_VIEWS)
"""The first release: everything."""
