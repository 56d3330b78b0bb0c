"""What the desk prints, and what it notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from store.desk import annotate, clear_desk_figure, notes, set_desk_figure
from store.desk_entries import row_words
from store.desk_figures import NO_FIGURE, is_figure
from store.stories import find_story
from store.views import snapshot
from tui.safe import clean_line
from tui.tally_words import side_label
from wirewatch import desk_sheets, formats, twins
from wirewatch.desk_work import reasoned, signed
from wirewatch.errors import USAGE, Failure, say
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import ALERT, ARTICLE, about_a_story, printed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.types import Cell
    from store.desk_entries import Subject
    from wirewatch.options import Where


UNNAMED: Final = side_label(None).casefold()
"""How a row is named whose side no text names."""


@click.command()
@about_a_story
@click.argument("row", required=False)
@click.argument("words", required=False, metavar="[FIGURE]")
@click.option("--clear", is_flag=True, help="Print what the tally says again.")
@reasoned
@signed
@printed
def figure(
    where: Where, row: str | None, words: str | None, clear: bool, why: str, who: str, output: str
) -> None:
    """Print a figure of the desk's own.

    ROW are words that name one row of the tally, in any order: "velmora killed". FIGURE is how the desk
    prints it, with a number in digits or words: "at least 49"; or "no figure", or "none". A row without a side is "side not named killed". Without them the rows are printed with what the desk has chosen.

    The tally keeps saying what is claimed; where it has moved since, the row says so.
    """
    with opened(where.db) as db:
        story = find_story(db, where.story)
        shown = snapshot(db, story)
        if row is None:
            formats.show(output, desk_sheets.rows(shown), twins.rows(shown), twins.ROW)
            return
        if (words is None) != clear:
            raise Failure(
                "name a row and either a figure or --clear",
                'For instance: wirewatch figure "velmora killed" "at least 49" --why "two calls"',
                USAGE,
            )
        if words is not None and not is_figure(words):
            raise Failure(
                f"“{clean_line(words)}” is no figure: it holds no number",
                f"Write a number in digits or words (“at least 49”, “dozens”), or {' or '.join(NO_FIGURE)}.",
                USAGE,
            )
        key = find_row(shown.cells, row)
        if words is not None:
            chosen = set_desk_figure(db, story, key, words, who=who, why=why, now=now())
            say(f"the desk prints {clean_line(row_words(key))}: {clean_line(chosen.printed)}")
        elif clear_desk_figure(db, story, key, who=who, why=why, now=now()):
            say(f"the desk prints what the tally says of {clean_line(row_words(key))}")
        else:
            say(f"{clean_line(row_words(key))} has no desk figure")


def find_row(cells: Sequence[Cell], words: str) -> str:
    """The key of the row that `words` name: all of them stand in it, and in no simpler row.

    Raises Failure, with the rows that fit, when that is not one.
    """
    asked = " ".join(words.casefold().split())
    wanted = asked.replace(UNNAMED, " ").split()
    among = [cell for cell in cells if cell.side is None] if UNNAMED in asked else cells
    fitting = [cell for cell in among if all(word in _row_text(cell) for word in wanted)]
    exact = [cell for cell in fitting if len(wanted) == len(_row_text(cell).split())]
    whole = [cell for cell in fitting if cell.whole and cell.event == "current"]
    for found in (fitting, exact, whole):
        if len(found) == 1:
            return found[0].key
    listed = "; ".join(clean_line(row_words(cell.key)) for cell in fitting or cells)
    what = "several rows have" if fitting else "no row has"
    raise Failure(f"{what} “{words}”", f"Name one of: {listed}" if listed else "The tally is empty.", USAGE)


def _row_text(cell: Cell) -> str:
    return row_words(cell.key).replace("·", " ").casefold()


@click.command()
@about_a_story
@click.argument("text", required=False)
@click.option("--alert", type=ALERT, metavar="ID", help="The alert it is about.")
@click.option("--article", type=ARTICLE, metavar="ID", help="The article it is about.")
@click.option("--row", metavar="WORDS", help="The row of the tally it is about.")
@signed
@printed
def note(
    where: Where,
    text: str | None,
    alert: int | None,
    article: int | None,
    row: str | None,
    who: str,
    output: str,
) -> None:
    """Write something down for the desk.

    About an alert, an article, a row of the tally, or the story. Without TEXT the notes are printed.
    """
    if sum(each is not None for each in (alert, article, row)) > 1:
        raise Failure("a note is about one thing", "Give one of --alert, --article and --row.", USAGE)
    with opened(where.db) as db:
        story = find_story(db, where.story)
        if text is None:
            found = notes(db, story)
            formats.show(output, desk_sheets.notes(story, found), twins.notes(found), twins.NOTE)
            return
        about: Subject = ("story",)
        if alert is not None:
            about = ("alert", alert)
        elif article is not None:
            about = ("article", article)
        elif row is not None:
            about = ("cell", find_row(snapshot(db, story).cells, row))
        entry = annotate(db, story, text, about=about, who=who, now=now()).entry
        say(f"noted (entry {entry}; `wirewatch undo {entry}`)")
