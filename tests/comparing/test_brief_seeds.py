"""The brief of five real articles against the checklist of a casualty line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import run

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"

ASKED = "Not stated, "

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the five articles are not here")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("brief") / "story.db"
    assert run("fetch", "--seeds", SEEDS, "--db", path).code == 0
    return run("brief", "--format", "md", "--db", path).out


def lines(page: str, title: str) -> list[str]:
    part = page.partition(f"## {title}\n")[2].partition("\n## ")[0]
    return [line for line in part.splitlines() if line.startswith("- ") and ASKED not in line]


def test_every_line_to_print_keeps_the_checklist(page: str) -> None:
    printed = lines(page, "To print")
    assert len(printed) >= 5
    for line in printed:
        assert "UNATTRIBUTED" in line or re.search(r"; [1-9]\d* claimants? · ", line), "a claimant"
        assert "as reported " in line or "time unknown" in line, "as of when"
        assert "whole event" in line or "place: " in line, "of how much"
        assert re.search(r"; (claimed|corroborated|disputed|no figure); ", line), "how sure"
        assert re.search(r"\d origins? · \d outlets?[);]", line), "origins and outlets apart"
        assert re.search(r"\[\^\d+\]$", line), "evidence"
        assert "casualties" not in line.lower()


def test_no_line_of_the_present_has_a_background_figure(page: str) -> None:
    present = "\n".join(lines(page, "To print"))
    assert not re.search(r"6,[56]00|30,000", present)
    assert "6,500" in "\n".join(lines(page, "Background, never added to the above"))


def test_the_lines_keep_hedge_victims_and_claimant(page: str) -> None:
    printed = lines(page, "To print")
    armenia = next(line for line in printed if "49" in line)
    assert re.match(r"- Armenia: At least 49 Armenian soldiers were killed, .*Pashinyan said", armenia)
    assert any(
        re.match(r"- Azerbaijan: 50 Azerbaijani soldiers .* Azerbaijan said", line) for line in printed
    )
    (total,) = (line for line in printed if line.startswith("- Both sides"))
    assert "derived: adds the figures of several claimants" in total


def test_the_note_of_a_figure_has_its_number(page: str) -> None:
    notes = dict(re.findall(r"^\[\^(\d+)\]: (.*)$", page, re.MULTILINE))
    for line in lines(page, "To print"):
        figure = re.search(r"\b(49|50|43|100)\b", line)
        numbers = re.findall(r"\[\^(\d+)\]", line)
        if figure:
            assert re.search(rf"\b{figure[0]}\b", notes[numbers[0]])


def test_own_counts_are_told_from_those_of_the_enemy(page: str) -> None:
    printed = lines(page, "To print")
    (armenia,) = (line for line in printed if "49 Armenian soldiers" in line)
    (azerbaijan,) = (line for line in printed if "50 Azerbaijani soldiers" in line)
    for line in (armenia, azerbaijan):
        assert "the side's own count" in line
        assert "its enemy" not in line


def test_what_no_article_says_of_the_count_is_asked(page: str) -> None:
    part = page.partition("## To print\n")[2].partition("\n## ")[0]
    assert "Not stated, who is counted and who is not: every row above" in part
    assert "Not stated, how it is known: every row above" in part


def test_parts_outcomes_and_losses_without_a_figure_are_lines_of_their_own(page: str) -> None:
    printed = "\n".join(lines(page, "To print"))
    assert re.search(r"were killed in Gegharkunik.*a part, never added to the whole", printed)
    assert re.search(r"were injured in Gegharkunik.*a part, never added to the whole", printed)
    assert "without giving a figure" in printed
    assert "no figure / 50" in page


def test_no_headline_differs_from_its_text(page: str) -> None:
    assert "Headline and text differ" not in page


def test_soldiers_and_people_are_told_apart(page: str) -> None:
    disputed = "\n".join(lines(page, "Disputed, and why"))
    assert "soldiers are not widened to people" in disputed
    assert not re.search(r"\b(49|50)\b[^.]* people were killed", "\n".join(lines(page, "To print")))
