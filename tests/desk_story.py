"""An invented story in a real database file, written by this process or, as a script, by another one.

python desk_story.py FILE NUMBER...      save these articles and compare the story anew
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from invented import article, figure, person

from claims.comparing.compare import compare
from claims.types import CURRENT_EVENT
from fetchers.types import Article
from store.articles import save_article
from store.comparisons import save_comparison
from store.database import close, open_database
from store.errors import StoreError
from store.readings import accounts, save_reading
from store.rounds import finish_round, start_round
from store.stories import add_story, find_story

if TYPE_CHECKING:
    from claims.types import Account

NOW = "2031-05-14T09:12:00+00:00"
SIDES = ("Denmark", "Norway")


def _said(number: int, words: str, value: int, side: str, claimant: str, of: str) -> Account:
    text = f"Evening paper number {number}: {claimant} of {of} told reporters that {words} were killed."
    return article(
        number,
        text,
        figure(words, value, side=side, claimant=claimant, category="soldiers", event=CURRENT_EVENT),
        mentions=(person(text, claimant, "Defence Minister", of),),
        published=f"2031-05-{number:02}",
    )


ARTICLES = {
    1: _said(1, "49 soldiers", 49, "Denmark", "Odo Fenn", "Denmark"),
    2: _said(2, "12 soldiers", 12, "Norway", "Liv Aske", "Norway"),
    3: _said(3, "80 soldiers", 80, "Denmark", "Liv Aske", "Norway"),
    4: _said(4, "55 soldiers", 55, "Denmark", "Odo Fenn", "Denmark"),
}


def write(path: Path, *numbers: int) -> None:
    """Save these articles with their readings and compare the story anew."""
    db = open_database(path)
    try:
        story = find_story(db, None)
    except StoreError:
        story = add_story(db, "Clashes on the Sound", sides=SIDES)
    round_id = start_round(db, story, NOW)
    for number in numbers:
        given = ARTICLES[number]
        saved = save_article(
            db,
            story,
            Article(given.source, given.source, given.document.text, outlet=given.outlet,
                    published=given.document.published),
            given.document.parts,
            now=NOW,
        )  # fmt: skip
        save_reading(db, saved.version, replace(given.reading), reader="by hand", now=NOW)
    save_comparison(db, story, compare(accounts(db, story), SIDES), now=NOW)
    finish_round(db, round_id, now=NOW, new=len(numbers), changed=0, problems=0)
    close(db)


if __name__ == "__main__":
    write(Path(sys.argv[1]), *(int(number) for number in sys.argv[2:]))
