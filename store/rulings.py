"""What the desk decides about the material: claims that do not count, origins cut or joined, actors merged or split.

A ruling is kept by what it is about (words of a claim, articles, printed names), never by a row of a table, so it
survives a new reading.  It takes effect when the story is compared anew.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from claims.types import ClaimAnchor, Rulings
from store import desk_entries
from store.articles import NEWEST_READ, moment_or_end
from store.database import reading, writing
from store.desk_entries import enter, signed, standing
from store.errors import StoreError
from store.moments import stored

if TYPE_CHECKING:
    import sqlite3

    from claims.types import Evidence
    from store.database import Database
    from store.desk_entries import Subject
    from store.records import DeskEntry, Story

REJECT, CUT, JOIN, MERGE, SPLIT = "reject", "cut", "join", "merge", "split"
ACTIONS = (REJECT, CUT, JOIN, MERGE, SPLIT)
_SUGGESTED = 5


def rulings(db: Database, story: Story, *, as_of: str | None = None) -> Rulings:
    """The rulings that stand, as of a moment.  Of two about the same thing the later one holds."""
    with reading(db) as conn:
        entries = standing(conn, story, ACTIONS, as_of=as_of)
    rejected: dict[ClaimAnchor, None] = {}
    pairs: dict[tuple[int, int], str] = {}
    actors: dict[str, str | None] = {}
    for each in entries:
        match each.subject:
            case ("claim", int(article), outcome, str(text), str(sentence)):
                rejected[ClaimAnchor(article, None if outcome is None else str(outcome), text, sentence)] = (
                    None
                )
            case ("origin", int(one), int(other)):
                pairs.pop((one, other), None)
                pairs[one, other] = each.action
            case ("actor", str(name), str() | None as into):
                actors.pop(name, None)
                actors[name] = into
    return Rulings(
        rejected=tuple(rejected),
        cut=tuple(pair for pair, action in pairs.items() if action == CUT),
        joined=tuple(pair for pair, action in pairs.items() if action == JOIN),
        merged=tuple((name, into) for name, into in actors.items() if into is not None),
        split=tuple(name for name, into in actors.items() if into is None),
    )


def claims_at(db: Database, story: Story, passage: Evidence) -> tuple[ClaimAnchor, ...]:
    """The claims that a passage carries: those on exactly its characters, else those inside it, figures first."""
    inside = [
        (anchor, start, end)
        for anchor, start, end in _claims(db, story, passage.article)
        if passage.start <= start and end <= passage.end
    ]
    exact = [anchor for anchor, start, end in inside if (start, end) == (passage.start, passage.end)]
    return tuple(dict.fromkeys(exact or [anchor for anchor, *_ in inside]))


def find_claims(db: Database, story: Story, article: int, words: str) -> tuple[ClaimAnchor, ...]:
    """The claims of an article that consist of `words`, else those that hold them, figures first.

    Raises StoreError when the story has no such article, or it has not been read.
    """
    anchors = [anchor for anchor, *_ in _claims(db, story, article)]
    wanted = _plain(words)
    exact = [anchor for anchor in anchors if _plain(anchor.text) == wanted]
    return tuple(dict.fromkeys(exact or [anchor for anchor in anchors if wanted in _plain(anchor.text)]))


def reject_claim(
    db: Database, story: Story, claim: ClaimAnchor, *, who: str, why: str, now: str
) -> DeskEntry:
    """Let a claim count no more; the entry of the log.  Rejected already: the entry that did it.

    Raises StoreError when the article has no such claim, or nobody decides.
    """
    if claim not in [anchor for anchor, *_ in _claims(db, story, claim.article)]:
        raise StoreError(
            f"Article {claim.article} has no claim “{claim.text}”", "Look at the evidence of the row or alert"
        )
    subject = ("claim", claim.article, claim.outcome, claim.text, claim.sentence)
    return _rule(db, story, REJECT, subject, who=who, why=why, now=now)


def cut_origin(
    db: Database, story: Story, article: int, other: int, *, who: str, why: str, now: str
) -> DeskEntry:
    """Two articles are not one origin, whatever links them; the entry of the log.

    Raises StoreError when nothing links them directly, or nobody decides.
    """
    low, high = sorted((article, other))
    with reading(db) as conn:
        linked = conn.execute(
            "SELECT 1 FROM origin_links WHERE story = :story AND min(article, other) = :low"
            " AND max(article, other) = :high",
            {"story": story.id, "low": low, "high": high},
        ).fetchone()
    standing_already = (low, high) in rulings(db, story).cut
    if not linked and not standing_already:
        raise StoreError(
            f"Nothing links the articles {low} and {high} directly",
            "Look at the links in `wirewatch sources`",
        )
    return _rule(db, story, CUT, ("origin", low, high), who=who, why=why, now=now)


def join_origin(
    db: Database, story: Story, article: int, other: int, *, who: str, why: str, now: str
) -> DeskEntry:
    """Two articles are one origin, whatever their texts say; the entry of the log.

    Raises StoreError when they are not two articles of the story, or nobody decides.
    """
    low, high = sorted((article, other))
    if low == high:
        raise StoreError("An article is one origin with itself", "Name two articles")
    with reading(db) as conn:
        for number in (low, high):
            _check_article(conn, story, number)
    return _rule(db, story, JOIN, ("origin", low, high), who=who, why=why, now=now)


def merge_actors(
    db: Database, story: Story, name: str, into: str, *, who: str, why: str, now: str
) -> DeskEntry:
    """The actor printed as `name` is the one printed as `into`; the entry of the log.

    Raises StoreError for a name that no article prints, for two equal ones, and for nobody's decision.
    """
    if name == into:
        raise StoreError(f"“{name}” is “{into}” already", "Name two actors")
    for each in (name, into):
        _check_name(db, story, each)
    return _rule(db, story, MERGE, ("actor", name, into), who=who, why=why, now=now)


def split_actors(db: Database, story: Story, name: str, *, who: str, why: str, now: str) -> DeskEntry:
    """The actor printed as `name` is nobody but itself; the entry of the log.

    Raises StoreError for a name that no article prints, and for nobody's decision.
    """
    _check_name(db, story, name)
    return _rule(db, story, SPLIT, ("actor", name, None), who=who, why=why, now=now)


def _rule(
    db: Database, story: Story, action: str, subject: Subject, *, who: str, why: str, now: str
) -> DeskEntry:
    """Enter a ruling; the last one about the same thing when it says the same."""
    name, at = signed(who), stored(now)
    with writing(db) as conn:
        about = [each for each in standing(conn, story, ACTIONS) if _same_thing(each.subject, subject)]
        if about and (about[-1].action, about[-1].subject) == (action, subject):
            return about[-1]
        number = enter(conn, story.id, at=at, who=name, action=action, why=why, subject=subject)
        return desk_entries.entry(conn, number)


def _same_thing(first: Subject, second: Subject) -> bool:
    if first[0] == second[0] == "actor":
        return first[1] == second[1]
    return first == second


def _claims(db: Database, story: Story, article: int) -> list[tuple[ClaimAnchor, int, int]]:
    """The claims of the newest read version of an article with their places, casualties first."""
    with reading(db) as conn:
        _check_article(conn, story, article)
        rows = conn.execute(
            f"""WITH {NEWEST_READ}
            SELECT 0 AS sort, c.outcome, c.text, c.start, c."end", c.sentence_start, c.sentence_end, v.text
            FROM newest n JOIN casualties c ON c.version = n.version JOIN article_versions v ON v.id = n.version
            WHERE n.article = :article
            UNION ALL
            SELECT 1, NULL, s.text, s.start, s."end", s.sentence_start, s.sentence_end, v.text
            FROM newest n JOIN statements s ON s.version = n.version JOIN article_versions v ON v.id = n.version
            WHERE n.article = :article ORDER BY sort, 4""",
            {"story": story.id, "until": moment_or_end(None), "article": article},
        ).fetchall()
    return [
        (ClaimAnchor(article, outcome, words, text[first:last]), start, end)
        for _, outcome, words, start, end, first, last, text in rows
    ]


def _check_article(conn: sqlite3.Connection, story: Story, article: int) -> None:
    if not conn.execute("SELECT 1 FROM articles WHERE story = ? AND id = ?", (story.id, article)).fetchone():
        raise StoreError(f"The story has no article {article}", "Look at `wirewatch articles`")


def _check_name(db: Database, story: Story, name: str) -> None:
    """Raises StoreError, with names that look alike, unless some article prints `name`."""
    printed = actor_names(db, story)
    if name not in printed:
        near = difflib.get_close_matches(name, printed, n=_SUGGESTED)
        hint = (
            f"Is it {' or '.join(f'“{each}”' for each in near)}?"
            if near
            else "Look at `wirewatch actor list`"
        )
        raise StoreError(f"No article prints the name “{name}”", hint)


def actor_names(db: Database, story: Story) -> frozenset[str]:
    """Every name under which an actor was read in some version of an article of the story."""
    with reading(db) as conn:
        rows = conn.execute(
            """WITH ours AS (SELECT v.id FROM articles a JOIN article_versions v ON v.article = a.id WHERE a.story = ?)
            SELECT name FROM mentions WHERE version IN ours
            UNION SELECT coalesce(speaker_name, speaker) FROM statements WHERE version IN ours
            UNION SELECT coalesce(claimant_name, claimant) FROM casualties WHERE version IN ours""",
            (story.id,),
        ).fetchall()
    return frozenset(name for (name,) in rows if name)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
