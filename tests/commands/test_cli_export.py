"""A story as files, and back."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from command_line import HILL, LATER, VALLEY, run, write

from store.articles import articles
from store.database import close, open_database
from store.sheets import SHEETS
from store.stories import find_story

FORMULA = '=HYPERLINK("https://evil.example","x")'

THEN = "2031-05-04T08:30Z"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    texts = write(
        folder / "texts", hill=HILL, valley=VALLEY, formula=f"{FORMULA}\n\nTwo people were killed in Velmora."
    )
    path = folder / "wire.db"
    assert run("fetch", "--seeds", texts, "--db", path).code == 0
    run("ack", "1", "--why", "seen", "--db", path)
    return path


def test_csv_has_every_table_and_the_panes_rows(database: Path, tmp_path: Path) -> None:
    ran = run("export", tmp_path / "out", "--db", database)
    assert ran.code == 0
    assert [line.rpartition("/")[2] for line in ran.out.splitlines()] == [f"{name}.csv" for name in SHEETS]
    with (tmp_path / "out" / "tally.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    cells = run("tally", "--json", "--db", database).json["cells"]
    assert [row["printed"] for row in rows] == [cell["printed"] for cell in cells] != []


def test_in_csv_nothing_is_a_formula(database: Path, tmp_path: Path) -> None:
    run("export", tmp_path, "--db", database)
    for path in tmp_path.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row)
    assert f"'{FORMULA}"[:12] in (tmp_path / "articles.csv").read_text("utf-8").replace('""', '"')


def test_json_lines_keep_numbers_and_nothing(database: Path, tmp_path: Path) -> None:
    run("export", tmp_path, "--format", "jsonl", "--db", database)
    lines = [json.loads(line) for line in (tmp_path / "casualties.jsonl").read_text("utf-8").splitlines()]
    assert {type(line["value"]) for line in lines} <= {int, type(None)}
    texts = {
        line["version"]: line["text"]
        for line in map(json.loads, (tmp_path / "articles.jsonl").read_text("utf-8").splitlines())
    }
    assert all(texts[line["version"]][line["start"] : line["end"]] == line["text"] for line in lines)


def test_parquet_keeps_rows_and_types(database: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    assert run("export", tmp_path, "--format", "parquet", "--format", "jsonl", "--db", database).code == 0
    for name in SHEETS:
        lines = [json.loads(line) for line in (tmp_path / f"{name}.jsonl").read_text("utf-8").splitlines()]
        assert parquet.read_table(tmp_path / f"{name}.parquet").to_pylist() == lines
    schema = parquet.read_schema(tmp_path / "casualties.parquet")
    assert (str(schema.field("value").type), str(schema.field("text").type)) == ("int64", "string")


def test_without_its_extra_parquet_says_which_and_writes_nothing(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wirewatch.extras.find_spec", lambda module: None)
    ran = run("export", tmp_path / "out", "--format", "parquet", "--db", database)
    assert ran.code == 3
    assert "'.[parquet]'" in ran.err
    assert not (tmp_path / "out").exists()


def test_a_bundle_comes_in_again_as_it_was(database: Path, tmp_path: Path) -> None:
    ran = run("export", tmp_path, "--format", "bundle", "--db", database)
    bundle = ran.out.strip()
    other = tmp_path / "other.db"
    assert run("import", bundle, "--db", other).code == 0
    for pane in ("tally", "statements", "alerts", "articles", "sources", "log"):
        one, two = (run(pane, "--json", "--db", path).json for path in (database, other))
        if pane == "tally":
            del one["as_of"], two["as_of"]
        assert one == two
    assert run("verify", "--db", other).code == 0
    again = run("export", tmp_path / "again", "--format", "bundle", "--db", other).out.strip()
    with open(bundle, encoding="utf-8") as first, open(again, encoding="utf-8") as second:
        assert first.read() == second.read()


def test_a_bundle_whose_slug_is_taken_says_how(database: Path, tmp_path: Path) -> None:
    bundle = run("export", tmp_path, "--format", "bundle", "--db", database).out.strip()
    ran = run("import", bundle, "--db", database)
    assert ran.code == 3
    assert "--slug" in ran.err
    assert run("import", bundle, "--db", tmp_path / "b.db", "--slug", "again").code == 0


def test_what_is_no_bundle_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b"\xff\xfe")
    assert "cannot read" in run("import", tmp_path / "x.json", "--db", tmp_path / "wire.db").err
    (tmp_path / "x.json").write_text("{}")
    ran = run("import", tmp_path / "x.json", "--db", tmp_path / "wire.db")
    assert (ran.code, "no story bundle" in ran.err) == (3, True)


def test_a_refused_bundle_leaves_no_new_database_behind(database: Path, tmp_path: Path) -> None:
    bundle = Path(run("export", tmp_path, "--format", "bundle", "--db", database).out.strip())
    damaged = tmp_path / "damaged.json"
    damaged.write_text(bundle.read_text("utf-8").replace("Ilka Doran", "Ilka Dorian"), encoding="utf-8")
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    assert run("import", damaged, "--db", fresh / "new.db").code == 3
    assert (
        run("import", write(tmp_path / "no", bundle="{}") / "bundle.txt", "--db", fresh / "new.db").code == 3
    )
    assert list(fresh.iterdir()) == []


def test_a_refused_bundle_leaves_the_database_that_was_there(database: Path, tmp_path: Path) -> None:
    before = run("tally", "--json", "--db", database).out
    assert run("import", write(tmp_path / "no", bundle="{}") / "bundle.txt", "--db", database).code == 3
    assert run("tally", "--json", "--db", database).json["cells"] == json.loads(before)["cells"]


def test_a_folder_that_cannot_be_made_is_one_message(database: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ran = run("export", tmp_path / "file", "--db", database)
    assert (ran.code, "is a file, and a folder is wanted" in ran.err) == (2, True)
    ran = run("export", tmp_path / "file" / "out", "--db", database)
    assert (ran.code, "cannot write into" in ran.err) == (3, True)


@pytest.fixture
def two_moments(tmp_path: Path) -> Path:
    """One article at eight, another text of it and a second article at nine."""
    database = tmp_path / "wire.db"
    run("fetch", "--seeds", write(tmp_path / "texts", hill=HILL), "--db", database)
    db = open_database(database)
    db.conn.execute("DROP TRIGGER article_versions_no_update")
    db.conn.execute("UPDATE article_versions SET first_seen = '2031-05-04T08:00:00Z'")
    close(db)
    run("fetch", "--seeds", write(tmp_path / "texts", hill=LATER, valley=VALLEY), "--db", database)
    db = open_database(database)
    db.conn.execute("UPDATE article_versions SET first_seen = '2031-05-04T09:00:00Z' WHERE id > 1")
    story = find_story(db)
    assert len(articles(db, story)) == 2
    close(db)
    return database


def test_as_of_is_what_was_known_then(two_moments: Path, tmp_path: Path) -> None:
    database = two_moments
    ran = run("export", tmp_path / "then", "--format", "jsonl", "--db", database, "--as-of", THEN)
    assert ran.code == 0
    (line,) = [
        json.loads(line) for line in (tmp_path / "then" / "articles.jsonl").read_text("utf-8").splitlines()
    ]
    assert line["text"].strip() == HILL.strip()
    tally = [json.loads(line) for line in (tmp_path / "then" / "tally.jsonl").read_text("utf-8").splitlines()]
    then = run("tally", "--json", "--db", database, "--as-of", THEN).json["cells"]
    assert [row["printed"] for row in tally] == [cell["printed"] for cell in then] != []


def test_a_bundle_as_of_a_moment_is_a_story_of_that_moment(two_moments: Path, tmp_path: Path) -> None:
    ran = run("export", tmp_path, "--format", "bundle", "--db", two_moments, "--as-of", THEN)
    other = tmp_path / "then.db"
    assert run("import", ran.out.strip(), "--db", other).code == 0
    assert run("verify", "--db", other).code == 0
    there = run("tally", "--json", "--db", two_moments, "--as-of", THEN).json["cells"]
    assert run("tally", "--json", "--db", other).json["cells"] == there
    assert len(run("articles", "--json", "--db", other).json) == 1


def test_before_the_first_article_there_is_nothing(two_moments: Path, tmp_path: Path) -> None:
    assert run("export", tmp_path / "out", "--db", two_moments, "--as-of", "1999-01-01").code == 0
    assert (tmp_path / "out" / "articles.csv").read_text("utf-8").count("\n") == 1
