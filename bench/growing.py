"""How long the comparison of a growing story takes: from scratch, and with one more article.

    python -m bench.growing 5000

The story is invented and made by a seed: two states, a rising toll, agency copy and its reprints, rewrites, reports
of papers' own, and what forty people say about it.  Times are those of the processor.
"""

from __future__ import annotations

import gc
import itertools
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from claims.comparing.compare import compare
from claims.comparing.kept import Kept
from claims.reading.layout.layout import lay_out
from claims.reading.read import read
from claims.types import Account, Document
from fetchers.types import Article
from store.articles import Layouter, save_articles
from store.comparisons import save_comparison
from store.database import close, open_database, writing
from store.readings import Loaded, save_reading
from store.readings import accounts as load
from store.shown import Shown
from store.stories import add_story

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.database import Database
    from store.records import Story

BAR = 0.1
"""Seconds of the processor that one more article may take to compare."""
MORE = 12
"""Articles that come one by one."""
NOW = "2031-06-01T12:00:00Z"
SIDES = ("Denmark", "Norway")
AGENCIES = ("Northern Wire", "Sound Press", "Belt Agency")
_SYLLABLES = [
    "bar",
    "dor",
    "fen",
    "gal",
    "hol",
    "jor",
    "kel",
    "lin",
    "mar",
    "nor",
    "pel",
    "rin",
    "sol",
    "tam",
    "ven",
    "wik",
    "yst",
    "zel",
    "ask",
    "bru",
]
_FIRST = ["Odo", "Liv", "Ilka", "Mats", "Runa", "Sten", "Vera", "Hask", "Brit", "Aron", "Nils", "Tova"]
_ROLES = (
    ("Defence Minister", "Denmark"),
    ("Prime Minister", "Denmark"),
    ("Defence Minister", "Norway"),
    ("Prime Minister", "Norway"),
    ("army spokesman", "Denmark"),
    ("army spokesman", "Norway"),
    ("mayor", ""),
    ("hospital director", ""),
)
_THEMES = (
    "the crossing at {place} stays closed until the bridge is inspected",
    "shelling around {place} damaged {noun}s and a {noun}",
    "engineers repaired the {noun} near {place} during the night",
    "families from {place} were taken to a {noun} in {other}",
    "the {noun} at {place} ran out of {noun} on {day}",
    "observers counted {number} {noun}s on the road to {place}",
    "talks in {other} would resume once the {noun} is returned",
    "volunteers brought {noun}s and {noun}s to {place}",
)
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def story(articles: int, seed: int = 7) -> list[Account]:
    """A story of so many articles; a longer one begins with the shorter one of the same seed."""
    maker = _Maker(random.Random(seed))
    return [maker.account(number) for number in range(1, articles + 1)]


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._places = [self._word(2).capitalize() for _ in range(150)]
        self._nouns = [self._word(2) for _ in range(1200)]
        self._people = [
            (f"{chance.choice(_FIRST)} {self._word(2).capitalize()}", *chance.choice(_ROLES))
            for _ in range(40)
        ]
        self._outlets = [f"{self._word(2).capitalize()} Courier" for _ in range(300)]
        self._copy: list[tuple[str, str]] = []

    def account(self, number: int) -> Account:
        chance = self._chance
        kind = chance.random()
        agency: tuple[str, ...] = ()
        if kind < 0.35 and self._copy:
            name, text = chance.choice(self._copy[-30:])
            agency = (name,) if chance.random() < 0.8 else ()
        elif kind < 0.5 and self._copy:
            _, text = chance.choice(self._copy[-30:])
            text = self._reworded(text)
        else:
            text = self._report(number)
            if kind < 0.65:
                agency = (chance.choice(AGENCIES),)
                self._copy.append((agency[0], text))
        day = 1 + min(27, number // 200)
        published = f"2031-05-{day:02}T{chance.randrange(24):02}:{chance.randrange(60):02}:00Z"
        layout = lay_out(text)
        document = Document(text, layout.title, published, layout.parts)
        outlet = chance.choice(self._outlets)
        return Account(number, f"https://{number}.example/a", outlet, agency, document, read(document))

    def _report(self, number: int) -> str:
        chance = self._chance
        toll = 10 + number // 40 + chance.randrange(3)
        lines = [
            f"Clashes near {chance.choice(self._places)} leave {toll} Danish soldiers dead",
            "",
            f"At least {toll} Danish soldiers were killed in clashes near {chance.choice(self._places)},"
            f" {self._speaker()} said on {chance.choice(_DAYS)}.",
        ]
        if chance.random() < 0.5:
            lines += [
                "",
                f"Norway lost {8 + number // 60} soldiers, {self._speaker()} told reporters.",
            ]
        for _ in range(chance.randrange(6, 14)):
            said = self._theme()
            form = chance.random()
            if form < 0.3:
                lines += ["", f"“{said.capitalize()},” {self._speaker()} said."]
            elif form < 0.6:
                lines += ["", f"{self._speaker()} said that {said}."]
            else:
                lines += ["", f"{said.capitalize()}."]
        return "\n".join(lines) + "\n"

    def _theme(self) -> str:
        chance = self._chance
        theme = chance.choice(_THEMES)
        while "{noun}" in theme:
            theme = theme.replace("{noun}", chance.choice(self._nouns), 1)
        return theme.format(
            place=chance.choice(self._places),
            other=chance.choice(self._places),
            day=chance.choice(_DAYS),
            number=chance.randrange(3, 90),
        )

    def _speaker(self) -> str:
        name, role, side = self._chance.choice(self._people)
        return f"{side} {role} {name}".strip() if self._chance.random() < 0.7 else name

    def _reworded(self, text: str) -> str:
        chance = self._chance
        return " ".join(
            chance.choice(self._nouns) if word.islower() and len(word) > 5 and chance.random() < 0.3 else word
            for line in text.split("\n")
            for word in (line.split(" ") if line else ["\n\n"])
        )

    def _word(self, syllables: int) -> str:
        return "".join(self._chance.choice(_SYLLABLES) for _ in range(syllables))


def main(arguments: Sequence[str]) -> None:
    """Print the times for a story of so many articles."""
    count = int(arguments[0]) if arguments else 1000
    accounts = story(count + MORE)
    kept = Kept()
    gc.disable()  # as a round does while it compares
    print(
        f"{count} articles from scratch: {_seconds(lambda: compare(accounts[:count], SIDES, kept=kept)):.2f} s"
    )
    more = []
    for known in range(count + 1, count + MORE + 1):
        more.append(_seconds(lambda until=known: compare(accounts[:until], SIDES, kept=kept)))
    again = compare(accounts, SIDES, kept=kept)
    same = again == compare(accounts, SIDES)
    print(
        f"one more article: {_milliseconds(more)}; the result is {'' if same else 'NOT '}that of comparing from scratch"
    )
    print(f"the bar is {BAR * 1000:.0f} ms: {'held' if statistics.median(more) < BAR else 'missed'}")
    _stored(accounts, count)


def _stored(accounts: Sequence[Account], count: int) -> None:
    """What a new article costs in a round that remembers the one before: loading, comparing, saving."""
    with tempfile.TemporaryDirectory() as folder:
        db = open_database(Path(folder) / "growing.db")
        kept_story = add_story(db, "Growing", sides=SIDES)
        loaded, kept, shown = Loaded(), Kept(), Shown()
        spent: dict[str, list[float]] = {"load": [], "compare": [], "save": []}
        for known in (count, count + 1, count + 2, count + 3):
            _save(db, kept_story, accounts[len(loaded.accounts) : known])
            clock = [time.process_time()]
            there = load(db, kept_story, loaded=loaded)
            clock.append(time.process_time())
            comparison = compare(there, SIDES, kept=kept)
            clock.append(time.process_time())
            save_comparison(db, kept_story, comparison, now=NOW, shown=shown)
            clock.append(time.process_time())
            for part, (begun, ended) in zip(spent.values(), itertools.pairwise(clock), strict=True):
                part.append(ended - begun)
        close(db)
    for part, seconds in spent.items():
        print(
            f"{part}: {seconds[0]:.2f} s for the whole story, then one more article: {_milliseconds(seconds[1:])}"
        )


def _save(db: Database, kept_story: Story, accounts: Sequence[Account]) -> None:
    """Articles with what was read in them."""
    parts = {each.source: each.document.parts for each in accounts}
    layouter = Layouter("bench", lambda article: (article, parts[article.source]))
    batch = [
        Article(each.source, each.source, each.document.text, each.document.title, each.outlet,
                published=each.document.published, credits=each.credits)
        for each in accounts
    ]  # fmt: skip
    with writing(db):
        saved = save_articles(db, kept_story, batch, layouter, now=NOW)
        for each, account in zip(saved, accounts, strict=True):
            save_reading(db, each.version, account.reading, reader="bench", now=NOW)


def _milliseconds(seconds: Sequence[float]) -> str:
    middle, most = statistics.median(seconds) * 1000, max(seconds) * 1000
    return f"{middle:.0f} ms in the middle, {most:.0f} at most, of {len(seconds)}"


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    main(sys.argv[1:])
