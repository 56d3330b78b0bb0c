"""`wirewatch replay` steps through a story and says what changed at each moment; `verdicts` say why there is no alert."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from command_line import HILL, LATER, VALLEY, run, write

if TYPE_CHECKING:
    from pathlib import Path

MORNING, NOON, EVENING = (f"2031-05-04T{hour:02}:00:00Z" for hour in (8, 12, 18))


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One article in the morning, another at noon, the first one corrected and an answer in the evening."""
    path = tmp_path / "story.db"
    folder = tmp_path / "in"
    for moment, texts in (
        (MORNING, {"hill": HILL}),
        (NOON, {"valley": VALLEY}),
        (EVENING, {"hill": LATER}),
    ):
        for module in ("fetch", "rulings", "figures", "desk"):
            monkeypatch.setattr(f"wirewatch.commands.{module}.now", lambda moment=moment: moment)
        assert run("fetch", "-q", "--db", path, "--seeds", write(folder, **texts)).code == 0
    run("figure", "killed", "12", "--db", path)
    return path


def steps(db: Path, *options: str) -> list[dict[str, Any]]:
    found = run("replay", "--json", *options, "--db", db).json
    assert isinstance(found, list)
    return found


def test_each_moment_says_what_came_and_what_changed(db: Path) -> None:
    first, second, third = steps(db)
    assert [step["at"] for step in (first, second, third)] == [MORNING, NOON, EVENING]
    assert [article["change"] for article in first["articles"]] == ["new"]
    assert {cell["change"] for cell in first["cells"]} == {"new"}
    assert [article["id"] for article in second["articles"]] == [2]
    assert [article["change"] for article in third["articles"]] == ["changed"]
    moved = next(cell for cell in third["cells"] if cell["row"].endswith("killed"))
    assert (moved["before"], moved["after"]) != (None, None)
    assert "15" in moved["after"]
    assert [decision["action"] for decision in third["decisions"]] == ["figure"]


def test_the_steps_between_two_moments_are_those_of_the_whole(db: Path) -> None:
    everything = steps(db)
    assert steps(db, "--since", NOON) == everything[1:]
    assert steps(db, "--until", NOON) == everything[:2]
    assert steps(db, "--since", NOON, "--until", NOON) == everything[1:2]


def test_the_table_names_every_change_once(db: Path) -> None:
    out = run("replay", "--format", "md", "--db", db).out
    assert [out.count(f"article | {change} |") for change in ("new", "changed")] == [2, 1]
    assert "→" in out


def test_by_date_a_story_is_told_as_its_readers_had_it(tmp_path: Path) -> None:
    db = tmp_path / "dated.db"
    folder = write(tmp_path / "in", c="Search goes on\n\nRescue workers said that 30 people were injured.\n")
    for name, date, text in (("a", "2031-05-05", HILL), ("b", "2031-05-06", VALLEY)):
        (folder / f"{name}.md").write_text(f"---\ndate: {date}\n---\n{text}", encoding="utf-8")
    assert run("fetch", "-q", "--db", db, "--seeds", folder).code == 0
    assert len(steps(db)) == 1
    by_date = steps(db, "--by", "date")
    assert [step["at"][:10] for step in by_date] == ["2031-05-05", "2031-05-06", "undated"]
    assert [len(step["articles"]) for step in by_date] == [1, 1, 1]


def test_verdicts_say_why_there_is_no_alert(db: Path) -> None:
    found = run("verdicts", "--json", "--db", db).json
    assert found
    assert run("alerts", "--why", "--json", "--db", db).json == found
    assert all(verdict["reason"] and verdict["first"]["text"] for verdict in found)
    assert run("verdicts", "no such words", "--json", "--db", db).json == []
    first = found[0]
    fitting = run("verdicts", first["verdict"], first["first"]["text"], "--json", "--db", db).json
    assert first in fitting
    early = run("verdicts", "--json", "--as-of", MORNING, "--db", db).json
    assert {verdict[end]["article"] for verdict in early for end in ("first", "second")} <= {1}


def test_quality_is_printed_for_each_kind(db: Path) -> None:
    alerts = run("alerts", "--json", "--db", db).json
    kinds = {alert["kind"] for alert in alerts}
    first = alerts[0]
    assert run("mute", str(first["id"]), "--reason", "copy", "--db", db).code == 0
    quality = run("alerts", "--quality", "--json", "--db", db).json
    assert {each["kind"] for each in quality} == kinds
    judged = next(each for each in quality if each["kind"] == first["kind"])
    assert (judged["judged"], judged["wrong"], judged["reasons"]) == (1, 1, {"copy": 1})
    assert "copy 1" in run("alerts", "--quality", "--db", db).out
    assert run("mute", "1", "--reason", "mood", "--db", db).code == 2
