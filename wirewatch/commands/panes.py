"""The panes as text: what the dashboard shows, as a table, JSON, CSV or Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.alert_history import alert_quality
from store.stories import find_story
from wirewatch import desk_sheets, formats, sheets, twins
from wirewatch.looking import look_at, tell_if_too_early
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_story, at_a_moment, printed
from wirewatch.views import look_at_verdicts

if TYPE_CHECKING:
    from claims.types import Verdict
    from wirewatch.options import Where


@click.command()
@about_a_story
@at_a_moment
@printed
def tally(where: Where, as_of: str | None, output: str) -> None:
    """Print the casualty tally.

    A row for each side and each part of it, with the figures as claimed, who claims them and how many origins
    and outlets carry them; below, the lines an editor may print. Background events have rows of their own.
    """
    view = look_at(where, as_of)
    formats.show(output, sheets.tally(view), twins.tally(view.snapshot, as_of or now()), twins.CELL)


@click.command()
@about_a_story
@at_a_moment
@printed
def statements(where: Where, as_of: str | None, output: str) -> None:
    """Print who said what.

    One row for each utterance: its fullest printed version, how many outlets carry it, and whether its
    wording differs between them.
    """
    view = look_at(where, as_of)
    formats.show(output, sheets.statements(view), twins.statements(view.snapshot.utterances), twins.STATEMENT)


@click.command()
@about_a_story
@at_a_moment
@click.option("--quality", is_flag=True, help="How the desk judged the alerts of each kind instead.")
@click.option("--why", is_flag=True, help="Why there is no alert: the same as `wirewatch verdicts`.")
@printed
def alerts(where: Where, as_of: str | None, quality: bool, why: bool, output: str) -> None:
    """Print where accounts part.

    One row for each matter, the loudest first. `wirewatch ack ID`, `mute ID` and `resolve ID` answer it.
    """
    if quality:
        _show_quality(where, as_of, output)
    elif why:
        _show_verdicts(where, as_of, output, ())
    else:
        view = look_at(where, as_of)
        formats.show(output, sheets.alerts(view), twins.alerts(view.snapshot.alerts), twins.ALERT)


def _show_quality(where: Where, as_of: str | None, output: str) -> None:
    with opened(where.db) as db:
        story = find_story(db, where.story)
        kinds = alert_quality(db, story, as_of=as_of)
    formats.show(output, desk_sheets.quality(story, kinds), twins.quality(kinds), twins.QUALITY)


@click.command()
@about_a_story
@click.argument("words", nargs=-1)
@at_a_moment
@printed
def verdicts(where: Where, words: tuple[str, ...], as_of: str | None, output: str) -> None:
    """Print why there is no alert: pairs of figures and what was said of them.

    Different figures are first explained: another event, a hedge, a part, a sum, a later count. With WORDS only
    the pairs in which all of them stand: in the figures, their outlets, the verdict or its reason.
    """
    _show_verdicts(where, as_of, output, words)


def _show_verdicts(where: Where, as_of: str | None, output: str, words: tuple[str, ...]) -> None:
    with opened(where.db) as db:
        story = find_story(db, where.story)
        tell_if_too_early(db, story, as_of)
        found = tuple(each for each in look_at_verdicts(db, story, as_of) if _has(each, words))
    formats.show(output, desk_sheets.verdicts(story, found), twins.verdicts(found), twins.VERDICT)


def _has(verdict: Verdict, words: tuple[str, ...]) -> bool:
    ends = (verdict.first, verdict.second)
    stands = [verdict.verdict, verdict.reason, *(f"{each.outlet} {each.source} {each.text}" for each in ends)]
    text = "\n".join(stands).casefold()
    return all(word.casefold() in text for word in words)


@click.command()
@about_a_story
@at_a_moment
@printed
def sources(where: Where, as_of: str | None, output: str) -> None:
    """Print the reporting chains behind the outlets.

    Outlets are not sources: articles that credit the same agency, copy or rewrite one another share an origin.
    """
    view = look_at(where, as_of)
    formats.show(
        output, sheets.sources(view), twins.sources(view.snapshot.articles, view.links), twins.SOURCE
    )
