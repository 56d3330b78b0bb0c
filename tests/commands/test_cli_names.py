"""A publisher that no article names is called by its source's last part in every listing, never by a path or a dash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_line import HILL, LATER, VALLEY, run, write

if TYPE_CHECKING:
    from pathlib import Path

LISTINGS = (
    ("tally",),
    ("statements",),
    ("alerts",),
    ("articles",),
    ("articles", "--changed"),
    ("sources",),
    ("verdicts",),
    ("replay",),
    ("search", "hillside"),
    ("search", "--statements", "governor"),
    ("notify",),
    ("alerts", "--format", "md"),
)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nameless")
    path = folder / "story.db"
    run("fetch", "--seeds", write(folder / "seeds", hill=HILL, valley=VALLEY), "--db", path)
    run("fetch", "--seeds", write(folder / "seeds", hill=LATER), "--db", path)
    return path


@pytest.mark.parametrize("listing", LISTINGS, ids=" ".join)
def test_no_listing_has_a_path(database: Path, listing: tuple[str, ...]) -> None:
    ran = run(*listing, "--db", database)
    assert ran.code == 0
    assert str(database.parent) not in ran.out


@pytest.mark.parametrize(
    "listing", [("articles",), ("articles", "--changed"), ("sources",), ("search", "hillside")]
)
def test_the_name_stands_in_place_of_the_outlet(database: Path, listing: tuple[str, ...]) -> None:
    assert " hill " in run(*listing, "--db", database).out


def test_passages_in_csv_have_the_name(database: Path) -> None:
    assert "hill [" in run("statements", "--format", "csv", "--db", database).out
