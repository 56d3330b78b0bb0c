"""The desk rules about the material itself: claims, origins, actors.  Each ruling can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.desk import cut_origin, find_claims, join_origin, merge_actors, reject_claim, split_actors
from store.records import SyncedAlerts
from store.stories import find_story
from store.views import origin_links, snapshot
from tui.safe import clean_line
from wirewatch import desk_sheets, formats, twins
from wirewatch.desk_work import compare_anew, reasoned, ruling, signed, tell
from wirewatch.errors import USAGE, Failure, say
from wirewatch.lock import fetch_lock
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import ARTICLE, about_a_story, at_a_moment, printed

if TYPE_CHECKING:
    from claims.types import ClaimAnchor
    from store.database import Database
    from store.records import Story
    from wirewatch.options import Where


@click.command()
@about_a_story
@click.argument("article", type=ARTICLE)
@click.argument("words")
@click.option("--outcome", metavar="WORD", help="Only a figure of this outcome: killed, injured …")
@click.option("--statement", is_flag=True, help="Only a statement.")
@click.option("--nth", type=click.IntRange(min=1), metavar="N", help="The N-th of several.")
@reasoned
@signed
def reject(
    where: Where,
    article: int,
    words: str,
    outcome: str | None,
    statement: bool,
    nth: int | None,
    why: str,
    who: str,
) -> None:
    """Let a claim count no more.

    ARTICLE is its number in `wirewatch articles`, WORDS are those of the claim: "49 soldiers". It stays out of
    every pane, also when the article is read again, until the decision is taken back.
    """
    with ruling(where) as (db, story):
        found = [
            claim
            for claim in find_claims(db, story, article, words)
            if (outcome is None or claim.outcome == outcome) and (not statement or claim.outcome is None)
        ]
        claim = _chosen(found, article, words, nth)
        tell(reject_claim(db, story, claim, who=who, why=why, now=now()))


def _chosen(found: list[ClaimAnchor], article: int, words: str, nth: int | None) -> ClaimAnchor:
    """The claim that is meant.  Raises Failure, with those that fit, when that is not clear."""
    if not found:
        raise Failure(
            f"article {article} has no such claim: “{words}”",
            "`wirewatch tally --json` and `wirewatch statements --json` have the words of every claim.",
        )
    if nth is None and len(found) > 1:
        listed = "\n  ".join(
            f"{number}  {claim.outcome or 'statement'}: “{clean_line(claim.text)}” in “{clean_line(claim.sentence)}”"
            for number, claim in enumerate(found, start=1)
        )
        raise Failure(
            f"article {article} has {len(found)} such claims", f"Choose with --nth:\n  {listed}", USAGE
        )
    if nth is not None and nth > len(found):
        raise Failure(f"article {article} has only {len(found)} such claims", None, USAGE)
    return found[(nth or 1) - 1]


@click.group()
def origin() -> None:
    """Cut or join reporting chains.

    Articles are numbered as in `wirewatch articles`; `wirewatch sources` shows what links them.
    """


@origin.command()
@about_a_story
@click.argument("article", type=ARTICLE)
@click.argument("other", type=ARTICLE)
@reasoned
@signed
def cut(where: Where, article: int, other: int, why: str, who: str) -> None:
    """Say that two linked articles are not one origin."""
    with ruling(where) as (db, story):
        tell(cut_origin(db, story, article, other, who=who, why=why, now=now()))
    with opened(where.db) as db:
        _tell_of_other_ways(db, find_story(db, where.story), article, other)


def _tell_of_other_ways(db: Database, story: Story, article: int, other: int) -> None:
    """A cut that leaves two articles connected through others says through which."""
    origins = {record.id: record.origin for record in snapshot(db, story).articles}
    if origins.get(article) != origins.get(other):
        return
    ends = [{link.article, link.other} for link in origin_links(db, story)]
    between = sorted(set().union(*(pair - {article} for pair in ends if article in pair)) - {other})
    say(
        f"#{article} and #{other} are still one origin, through {', '.join(f'#{each}' for each in between)}:"
        " cut one of those links too"
    )


@origin.command()
@about_a_story
@click.argument("article", type=ARTICLE)
@click.argument("other", type=ARTICLE)
@reasoned
@signed
def join(where: Where, article: int, other: int, why: str, who: str) -> None:
    """Say that two articles are one origin."""
    with ruling(where) as (db, story):
        tell(join_origin(db, story, article, other, who=who, why=why, now=now()))


@click.group()
def actor() -> None:
    """List, merge and split the people, bodies and states of a story."""


@actor.command("list")
@about_a_story
@at_a_moment
@printed
def list_actors(where: Where, as_of: str | None, output: str) -> None:
    """Print the actors and every name they are printed under.

    Names that tell the same actor surely are joined already. `May be` proposes the rest that looks alike, with
    the reason in `--json`: `wirewatch actor merge` joins them, `wirewatch actor split` ends the proposal.
    """
    from wirewatch.actors import find_actors

    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = find_actors(db, story, as_of)
    formats.show(output, desk_sheets.actors(story, found), twins.actors(found), twins.ACTOR)


@actor.command()
@about_a_story
@click.argument("name")
@click.argument("into")
@reasoned
@signed
def merge(where: Where, name: str, into: str, why: str, who: str) -> None:
    """Say that NAME is the same actor as INTO.

    Both are names as they are printed, see `wirewatch actor list`.
    """
    with ruling(where) as (db, story):
        tell(merge_actors(db, story, name, into, who=who, why=why, now=now()))


@actor.command()
@about_a_story
@click.argument("name")
@reasoned
@signed
def split(where: Where, name: str, why: str, who: str) -> None:
    """Say that NAME is an actor of its own."""
    with ruling(where) as (db, story):
        tell(split_actors(db, story, name, who=who, why=why, now=now()))


@click.command()
@about_a_story
def compare(where: Where) -> None:
    """Bring panes and alerts up to date.

    Fetches and every ruling given here do so by themselves. It is for rulings that other programs have entered:
    only what has changed is written.
    """
    from wirewatch.pipeline import is_up_to_date  # loads the reading

    with fetch_lock(where.db), opened(where.db) as db:
        story = find_story(db, where.story)
        if is_up_to_date(db, story):
            say("nothing to compare anew: panes and alerts are up to date")
        elif compare_anew(db, story) == SyncedAlerts():
            say("compared anew; no alert changed")
