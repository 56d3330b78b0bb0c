"""The pages say what the program does: every command, key, option, variable and exit code."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import click
import pytest

from wirewatch import article_sheets, errors, extracted, feed_sheets, objects, settings, twins
from wirewatch.cli import COMMANDS, cli
from wirewatch.commands.doctor import EXTRAS, FINDING
from wirewatch.commands.notify import ADDRESS
from wirewatch.commands.search import HIT
from wirewatch.extras import needed

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS_PAGE = (ROOT / "docs" / "commands.md").read_text("utf-8")
CHANGELOG = (ROOT / "CHANGELOG.md").read_text("utf-8")

SHAPES = {
    "extract FILE...": ("doc", "title", *extracted.CASUALTY, *extracted.STATEMENT),
    "lint DRAFT": ("draft", "findings", *twins.FINDING),
    "tally": ("story", "as_of", "cells", *twins.CELL, *twins.DESK_FIGURE, *objects.EVIDENCE),
    "statements": twins.STATEMENT,
    "alerts": (*twins.ALERT, *twins.QUALITY),
    "articles": (*twins.ARTICLE, *article_sheets.CHANGED, *article_sheets.NEAR),
    "sources": twins.SOURCE,
    "verdicts": twins.VERDICT,
    "replay": (*twins.STEP, "change", "key", "row", "before", "after"),
    "figure, note, reject, origin, actor, compare": (*twins.ROW, *twins.NOTE, *twins.ACTOR),
    "search": HIT,
    "notify": (*ADDRESS, "sort", "text"),
    "doctor": FINDING,
    "story, feed, log": (*twins.STORY, *twins.FEED, *feed_sheets.HEALTH, *twins.DECISION),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_readme_and_the_changelog(name: str) -> None:
    assert re.search(rf"`(wirewatch )?{name}\b", README)
    assert f"`{name}`" in CHANGELOG


@pytest.mark.parametrize("heading", SHAPES)
def test_every_key_of_the_json_is_documented(heading: str) -> None:
    section = COMMANDS_PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    assert [key for key in SHAPES[heading] if f'"{key}"' not in section] == []


def test_every_exit_code_is_documented() -> None:
    for code in (errors.FINE, errors.SOME_FAILED, errors.USAGE, errors.FAILED, errors.LOCKED):
        assert re.search(rf"^\| {code} \|", README, re.MULTILINE)
        assert re.search(rf"^\| {code} \|", COMMANDS_PAGE, re.MULTILINE)


def test_every_variable_is_documented() -> None:
    names = [value for name, value in vars(settings).items() if name.endswith("_VARIABLE")]
    assert len(names) >= 5
    for name in names:
        assert f"`{name}`" in COMMANDS_PAGE


def test_every_option_of_fetch_is_documented() -> None:
    fetch = cli.get_command(click.Context(cli), "fetch")
    assert fetch is not None
    for parameter in fetch.params:
        assert f"`{parameter.opts[0]}" in COMMANDS_PAGE


@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "CONTRIBUTING.md",
        "docs/commands.md",
        "docs/notifying.md",
        "docs/decisions.md",
        "docs/scale.md",
    ],
)
def test_links_between_the_pages_lead_somewhere(page: str) -> None:
    here = ROOT / page
    targets = re.findall(r"\]\(([^)#]+)\)", here.read_text("utf-8"))
    for target in targets:
        if "://" not in target:
            assert (here.parent / target).exists(), target


def test_every_extra_is_in_the_readme_the_way_a_command_names_it() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    for extra in set(extras) - {"dev"}:
        assert f"'.[{extra}]'" in README
        with pytest.raises(errors.Failure) as failure:
            needed("no_such_module", extra, "This")
        assert f"pipx install --force '.[{extra}]'" in (failure.value.hint or "")
    assert "pipx install --force '.[" in README


def test_every_command_of_a_family_is_in_the_readme() -> None:
    for family in ("story", "feed"):
        group = cli.get_command(click.Context(cli), family)
        assert isinstance(group, click.Group)
        row = re.search(rf"^\| `wirewatch {family} .*$", README, re.MULTILINE)
        assert row is not None
        assert [name for name in group.commands if name not in row.group()] == []


def test_every_test_that_the_rules_of_a_casualty_line_name_is_there() -> None:
    page = (ROOT / "docs" / "casualty-line.md").read_text("utf-8")
    named = set(re.findall(r"\btest_[a-z_]+", page))
    assert len(named) >= 12
    assert named <= {path.stem for path in (ROOT / "tests").rglob("test_*.py")}
    assert re.findall(r"^\| (C\d+) \|", page, re.MULTILINE) == [f"C{number}" for number in range(1, 22)]


def test_the_doctor_knows_every_extra() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert set(EXTRAS) == set(extras) - {"dev"}
