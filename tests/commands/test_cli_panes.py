"""The panes as text: one shape for programs, one look for eyes, and article text that stays text."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from command_line import HILL, LATER, VALLEY, run, spawn, write

import seeds

PANES = ("tally", "statements", "alerts", "articles", "sources")
EVIDENCE = {"article", "source", "outlet", "start", "end", "text"}
CELL = {
    *(
        "event",
        "side",
        "outcome",
        "scope",
        "category",
        "low",
        "high",
        "printed",
        "status",
        "claimants",
        "origins",
    ),
    *("outlets", "articles", "evidence", "desk_figure", "line"),
}
STATEMENT = {
    *(
        "id",
        "actor",
        "side",
        "role",
        "mode",
        "stance",
        "target",
        "text",
        "quote",
        "outlets",
        "origins",
        "drift",
    ),
    *("evidence", "said_at"),
}
ALERT = {"id", "kind", "severity", "state", "summary", "why", "evidence", "first_seen", "last_seen"}
HOSTILE = "=HYPERLINK(1) says the headline\n\n" + HILL.partition("\n")[2].replace(
    "We are still searching", "We [the crews] are | still *searching* \x1b[31m\u202e"
)


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story that ships with the program."""
    path = tmp_path_factory.mktemp("panes") / "story.db"
    assert run("fetch", "--quiet", "--db", path, "--seeds", seeds.FOLDER).code == 0
    return path


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    path = tmp_path / "hostile.db"
    run("fetch", "--quiet", "--db", path, "--seeds", write(tmp_path / "seeds", hostile=HOSTILE))
    return path


def test_the_tally_has_the_documented_shape(db: Path) -> None:
    found = run("tally", "--json", "--db", db).json
    assert set(found) == {"story", "as_of", "cells"}
    assert found["story"] == "border-clashes"
    assert found["cells"]
    for cell in found["cells"]:
        assert set(cell) == CELL
        assert cell["evidence"]
        assert all(set(passage) == EVIDENCE for passage in cell["evidence"])
        assert cell["status"] in ("no_figure", "claimed", "corroborated", "disputed")


@pytest.mark.parametrize(("pane", "keys"), [("statements", STATEMENT), ("alerts", ALERT)])
def test_statements_and_alerts_have_the_documented_shape(db: Path, pane: str, keys: set[str]) -> None:
    found = run(pane, "--json", "--db", db).json
    assert found
    for each in found:
        assert set(each) == keys
        assert each["evidence"]
        assert all(set(passage) == EVIDENCE for passage in each["evidence"])


def test_sources_put_every_article_under_one_origin(db: Path) -> None:
    chains = run("sources", "--json", "--db", db).json
    articles = run("articles", "--json", "--db", db).json
    listed = [article["id"] for chain in chains for article in chain["articles"]]
    assert sorted(listed) == sorted(article["id"] for article in articles)
    assert len(chains) < len(articles)
    for chain in chains:
        assert set(chain) == {"origin", "outlets", "articles", "links"}
        assert bool(chain["links"]) == (len(chain["articles"]) > 1)


def test_evidence_is_the_stored_text_at_its_offsets(db: Path) -> None:
    texts = {path.name: path.read_text("utf-8") for path in seeds.FOLDER.glob("*.txt")}
    checked = 0
    for cell in run("tally", "--json", "--db", db).json["cells"]:
        for passage in cell["evidence"]:
            text = texts.get(Path(passage["source"]).name)
            if text:
                assert text[passage["start"] : passage["end"]] == passage["text"]
                checked += 1
    assert checked


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("pane", PANES)
def test_a_table_keeps_to_the_width_and_has_nothing_but_text(
    db: Path, pane: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    ran = run(pane, "--db", db)
    assert ran.err == ""
    for line in ran.out.splitlines():
        assert len(line) <= width
        assert line == line.rstrip()
    assert "\x1b" not in ran.out


@pytest.mark.parametrize("pane", PANES)
def test_csv_holds_every_record_and_every_text_in_full(db: Path, pane: str) -> None:
    data = run(pane, "--json", "--db", db).json
    records = data["cells"] if pane == "tally" else data
    rows = list(csv.DictReader(io.StringIO(run(pane, "--format", "csv", "--db", db).out)))
    assert len(rows) == len(records)
    for row, record in zip(rows, records, strict=True):
        assert list(row) == list(record)
        for name in ("summary", "text", "line", "title"):
            if isinstance(record.get(name), str):
                assert row[name].lstrip("'") == record[name].replace("\n", " ").lstrip("'")


@pytest.mark.parametrize("pane", PANES)
def test_markdown_is_one_table(db: Path, pane: str) -> None:
    out = run(pane, "--format", "md", "--db", db).out
    assert out.startswith("## ")
    rows = [line for line in out.splitlines() if line.startswith("|")]
    bars = {len(line.replace(r"\|", "").split("|")) for line in rows}
    assert len(bars) == 1
    assert len(rows) > 2


def test_no_cell_of_csv_can_be_taken_for_a_formula(hostile: Path) -> None:
    for pane in PANES:
        out = run(pane, "--format", "csv", "--db", hostile).out
        for row in csv.reader(io.StringIO(out)):
            assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row)
    assert "'=HYPERLINK(1) says" in run("articles", "--format", "csv", "--db", hostile).out


def test_article_text_is_never_markup_and_never_steers_the_terminal(hostile: Path) -> None:
    table = run("statements", "--db", hostile).out
    assert "[the crews]" in table
    assert (
        r"\[the crews\] are \| still \*searching\*"
        in run("statements", "--format", "md", "--db", hostile).out
    )
    for pane in PANES:
        for output in ("table", "json", "csv", "md"):
            assert not set(run(pane, "--format", output, "--db", hostile).out) & set("\x1b\u202e\x9b")


def test_a_story_without_articles_prints_empty_panes(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    run("story", "new", "Storm", "--db", path)
    assert run("tally", "--json", "--db", path).json["cells"] == []
    assert run("alerts", "--json", "--db", path).json == []
    assert "No article gives a figure." in run("tally", "--db", path).out
    header, *rest = run("alerts", "--format", "csv", "--db", path).out.splitlines()
    assert header.startswith("id,kind,severity")
    assert rest == []


def test_a_terminal_without_letters_gets_signs_it_has(db: Path) -> None:
    ran = spawn("tally", "--db", db, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert ran.code == 0
    assert ran.out.isascii()
    data = spawn("tally", "--json", "--db", db, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert data.out.isascii()
    assert data.json["cells"] == run("tally", "--json", "--db", db).json["cells"]


# As of ----------------------------------------------------------------------------------------------


def test_a_view_as_of_a_moment_knows_nothing_that_came_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, folder = tmp_path / "story.db", write(tmp_path / "seeds", hill=HILL)
    for moment, more in (
        ("2024-05-06T10:00:00Z", {}),
        ("2024-05-06T12:00:00Z", {"valley": VALLEY}),
        ("2024-05-07T09:00:00Z", {"hill": LATER}),
    ):
        monkeypatch.setattr("wirewatch.commands.fetch.now", lambda moment=moment: moment)
        write(folder, **more)
        assert run("fetch", "--quiet", "--db", path, "--seeds", folder).code == 0

    def killed(as_of: str) -> list[tuple[int, int]]:
        cells = run("tally", "--json", "--as-of", as_of, "--db", path).json["cells"]
        return [(cell["low"], len(cell["articles"])) for cell in cells if cell["outcome"] == "killed"]

    assert killed("2024-05-06T09:59Z") == []
    assert killed("2024-05-06T10:00Z") == [(12, 1)]
    assert killed("2024-05-06T15:30+03:00") == [(12, 2)]
    assert killed("2024-05-06") == [(12, 2)]
    assert killed("2024-05-07") != killed("2024-05-06")
    assert (
        run("tally", "--as-of", "2024-05-06", "--json", "--db", path).json["as_of"] == "2024-05-06T23:59:59Z"
    )
    assert "as of 6 May 2024 23:59" in run("articles", "--as-of", "2024-05-06", "--db", path).out


def test_a_view_as_of_now_is_the_view(db: Path) -> None:
    now = run("tally", "--json", "--db", db).json["cells"]
    assert run("tally", "--json", "--as-of", "2999-01-01", "--db", db).json["cells"] == now
    alerts = run("alerts", "--json", "--db", db).json
    then = run("alerts", "--json", "--as-of", "2999-01-01", "--db", db).json
    assert sorted(each["id"] for each in then) == sorted(each["id"] for each in alerts)


def test_something_that_is_no_moment_is_a_usage_error(db: Path) -> None:
    ran = run("tally", "--as-of", "yesterday", "--db", db)
    assert ran.code == 2
    assert "'yesterday' is not a moment" in ran.err


@pytest.mark.parametrize("pane", [*PANES, "verdicts"])
def test_a_moment_before_the_first_article_says_when_the_first_came(db: Path, pane: str) -> None:
    (first, *_) = sorted(article["first_seen"] for article in run("articles", "--json", "--db", db).json)
    ran = run(pane, "--as-of", "2001-01-01", "--db", db)
    assert ran.code == 0
    assert f"first fetched this story at {first}" in ran.err
    assert run(pane, "--as-of", "2999-01-01", "--db", db).err == ""


def test_a_column_does_not_break_short_words_while_others_can_give_way(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    (tmp_path / "hill.txt").write_text(HILL, encoding="utf-8")
    table = run("extract", "--format", "table", tmp_path / "hill.txt").out
    casualties = table.partition("Statements")[0]
    assert "current" in casualties
    assert "hillside" in table
