"""How the store grows: the same steps on files of more and more articles, as a Markdown table.

python bench/storing.py [--folder FOLDER] [ARTICLES...]      without numbers: 1000 10000 100000

Articles are made up, of about 2,500 characters, with two casualty claims and two statements each; one in ten has a
second version. What is read in them is given, since reading is measured elsewhere. Times are those of the processor,
in the program and in the system for it, the best of three for reads. Other work on the machine still counts, since it
empties the caches: the time of hashing the same texts is told beside, as a measure of the machine.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tests"))

from stored import LAYOUTER, SIDES, at, casualty, mention, statement  # noqa: E402

from claims.types import Cell, Comparison, Evidence, Reading, Utterance  # noqa: E402
from fetchers.types import Article  # noqa: E402
from store.articles import articles, save_articles  # noqa: E402
from store.comparisons import save_comparison  # noqa: E402
from store.database import close, open_database, writing  # noqa: E402
from store.readings import accounts, save_reading  # noqa: E402
from store.search import search  # noqa: E402
from store.stories import add_story  # noqa: E402
from store.verify import verify  # noqa: E402
from store.views import snapshot  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from store.database import Database
    from store.records import Story

FEED = 50
"""Articles that come in one transaction, as from one feed."""
ROUND = 100_000
"""Articles of the unchanged round; fewer where there are fewer."""
READ_ALL = 200_000
"""Articles up to which all are read; of larger files every tenth is, which shows as much in less time."""
SHOWN = 10_000
"""Articles of the story whose snapshot is taken; claims of a tally go up to ten times as many."""
WORDS = [
    "harbour", "crew", "strait", "ferry", "night", "rescue", "divers", "storm", "captain", "inquiry",
    "deck", "cargo", "signal", "tide", "pilot", "master", "radio", "flare", "coast", "guard", "vessel",
    "anchor", "island", "council", "mooring", "channel", "lifeboat", "survivor", "relative", "hospital",
    "minister", "fog",
]  # fmt: skip
TITLES = ("Ferry sinks", "Search goes on", "Inquiry opens", "Island mourns")


@dataclass
class Bench:
    """One size of file and what was measured on it."""

    size: int
    figures: dict[str, str] = field(default_factory=dict)

    def note(self, what: str, figure: str) -> None:
        self.figures[what] = figure
        print(f"{self.size:>9,}  {what}: {figure}", file=sys.stderr, flush=True)


def article(number: int, version: int = 0) -> Article:
    """Article `number` in one of its versions; always the same for the same number."""
    chance = random.Random(number)
    toll = chance.randint(10, 60) + version
    filler = "\n".join(" ".join(chance.choices(WORDS, k=55)).capitalize() + "." for _ in range(6))
    text = (
        f"{chance.choice(TITLES)} off Tarn Point {number}\n"
        f"At least {toll} sailors from Velmark were killed, Harbour Master Ana Rell said on Monday.\n"
        f"Ostria reported two dozen passengers missing, and a rare word{number % 5000:04}.\n{filler}\nShare this page"
    )
    outlet = f"Paper {number % 400}"
    return Article(f"guid-{number}", f"https://paper{number % 400}.example/{number}", text,
                   title=text.partition("\n")[0], outlet=outlet, published="2031-05-04")  # fmt: skip


def reading(text: str) -> Reading:
    """The claims that stand in it."""
    words = text[text.index("At least") : text.index(" from Velmark")]
    toll = int(words.split()[2])
    return Reading(
        (casualty(text, words, toll, high=None, modifier="at_least", side="Velmark"),
         casualty(text, "two dozen passengers", 24, outcome="missing", side="Ostria", claimant_name="Ostria")),
        (statement(text, words, "Ana Rell"), statement(text, "two dozen passengers", "Ostria")),
        (mention(text, "Ana Rell"), mention(text, "Ostria")),
    )  # fmt: skip


def comparison(size: int) -> Comparison:
    """Forty rows of the tally over all articles, and an utterance for every second one."""
    passages = []
    for number in range(size):
        found = article(number)
        start = found.text.index("two dozen passengers")
        passages.append(
            Evidence(number + 1, found.source, found.outlet, start, start + 20, "two dozen passengers")
        )
    cells = []
    for place in range(40):
        shown = tuple(passages[place::40])
        cells.append(
            Cell("current", SIDES[place % 2], "missing", f"place {place}", None, 24, 24, "24", "claimed", ("Ostria",),
                 tuple(f"origin {n}" for n in range(60)), tuple(f"Paper {n}" for n in range(200)),
                 tuple(each.article for each in shown), False, shown, "24 are missing, Ostria said.")
        )  # fmt: skip
    utterances = tuple(
        Utterance(f"u{number}", "Ana Rell", SIDES[0], "Harbour Master", "indirect", "claim", None,
                  "At least 12 sailors from Velmark were killed " * 2, None, ("Paper 1", "Paper 2"), ("origin 1",), "",
                  tuple(passages[number : number + 3]), "2031-05-04")
        for number in range(0, size, 2)
    )  # fmt: skip
    origins = {number + 1: f"origin {number % 60}" for number in range(size)}
    return Comparison(tuple(cells), utterances, (), origins, (), ())


def best(step: Callable[[], object], times: int = 3) -> float:
    """Processor seconds of the fastest of some runs."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        step()
        taken.append(time.process_time() - begun)
    return min(taken)


def feeds(numbers: range) -> Iterator[list[Article]]:
    for first in range(numbers.start, numbers.stop, FEED):
        yield [article(number) for number in range(first, min(first + FEED, numbers.stop))]


def measure(size: int, folder: Path) -> Bench:
    bench = Bench(size)
    db = open_database(folder / f"{size}.db")
    story = add_story(db, f"Ferry off Tarn Point {size}", sides=SIDES)
    fill(bench, db, story)
    unchanged(bench, db, story)
    look(bench, db, story)
    bench.note("verify", f"{best(lambda: verify(db), 1):.1f} s" if size <= 100_000 else "–")
    close(db)
    return bench


def fill(bench: Bench, db: Database, story: Story) -> None:
    spent_saving = spent_reading = 0.0
    count_read = 0
    for feed in feeds(range(bench.size)):
        begun = time.process_time()
        saved = save_articles(db, story, feed, LAYOUTER, now=at(0))
        spent_saving += time.process_time() - begun
        read = feed if bench.size <= READ_ALL else feed[::10]
        versions = saved if bench.size <= READ_ALL else saved[::10]
        readings = [(each.version, reading(given.text)) for each, given in zip(versions, read, strict=True)]
        count_read += len(readings)
        begun = time.process_time()
        with writing(db):
            for version, found in readings:
                save_reading(db, version, found, reader="given", now=at(0))
        spent_reading += time.process_time() - begun
    bench.note("insert articles", f"{bench.size / spent_saving:,.0f}/s")
    bench.note("insert readings", f"{count_read / spent_reading:,.0f}/s")
    for first in range(0, bench.size, 10 * FEED):
        changed = [article(number, version=1) for number in range(first, first + FEED)]
        save_articles(db, story, changed, LAYOUTER, now=at(60))
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    bench.note("file", f"{db.path.stat().st_size / 1e6:,.0f} MB")
    bench.note("file, per article", f"{db.path.stat().st_size / bench.size / 1000:.1f} kB")
    shown = comparison(min(bench.size, SHOWN * 10))
    bench.note("save a comparison", f"{best(lambda: save_comparison(db, story, shown, now=at(61)), 1):.2f} s")


def unchanged(bench: Bench, db: Database, story: Story) -> None:
    count = min(bench.size, ROUND)
    batches = []
    for first in range(0, count, FEED):
        version = int(first % (10 * FEED) == 0)
        batches.append([article(number, version) for number in range(first, min(first + FEED, count))])

    def again() -> None:
        for batch in batches:
            assert all(
                each.outcome == "same" for each in save_articles(db, story, batch, LAYOUTER, now=at(62))
            )

    def hashing() -> None:
        for batch in batches:
            for given in batch:
                sha256(given.text.encode()).hexdigest()

    gc.freeze()  # what is handed in here is this program's, and not looked through for garbage
    bench.note("unchanged round, per 100,000", f"{best(again, 5) * 100_000 / count:.2f} s")
    bench.note("of which hashing their texts", f"{best(hashing, 5) * 100_000 / count:.2f} s")
    gc.unfreeze()


def look(bench: Bench, db: Database, story: Story) -> None:
    def milliseconds(what: str, step: Callable[[], object]) -> None:
        bench.note(what, f"{best(step) * 1000:,.0f} ms")

    milliseconds("tally (`v_tally`)", lambda: db.conn.execute("SELECT * FROM v_tally").fetchall())
    if bench.size <= 100_000:
        milliseconds("snapshot", lambda: snapshot(db, story))
        milliseconds("accounts to compare", lambda: accounts(db, story))
    milliseconds("articles as of a moment", lambda: articles(db, story, as_of=at(30)))
    milliseconds("search: a rare word", lambda: search(db, story, "word0042"))
    milliseconds("search: a phrase", lambda: search(db, story, '"harbour crew"'))
    milliseconds("search: a word of every article", lambda: search(db, story, "sailors"))
    milliseconds("search: a speaker", lambda: search(db, story, "rell", within="statements"))


def table(benches: list[Bench]) -> str:
    names = list(benches[0].figures)
    lines = [
        "| | " + " | ".join(f"{each.size:,} articles" for each in benches) + " |",
        "|--|" + "--:|" * len(benches),
    ]
    lines += [
        f"| {name} | " + " | ".join(each.figures.get(name, "–") for each in benches) + " |" for name in names
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure each size in a file of its own, which is gone before the next."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "articles", nargs="*", type=int, metavar="ARTICLES", help="how many, in a file of its own each"
    )
    parser.add_argument(
        "--folder", type=Path, help="where the files are made for as long as it takes; else the usual folder"
    )
    given = parser.parse_args()
    benches = []
    for size in given.articles or [1_000, 10_000, 100_000]:
        with tempfile.TemporaryDirectory(prefix="wirewatch-bench-", dir=given.folder) as folder:
            benches.append(measure(size, Path(folder)))
    print(table(benches))


if __name__ == "__main__":
    main()
