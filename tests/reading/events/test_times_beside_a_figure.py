"""Times that stand beside a figure: of what went before, of an inquiry, of a place, of a trial."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

_TODAY = "Shell kills eight in Toro\n\nLUMAR, Norland, Oct 8 (Reuters) - A shell killed eight people in Toro on Wednesday.\n\n"


def _current(text: str) -> bool:
    laid = lay_out(text)
    found = read(Document(text, title=laid.title, published=laid.published, parts=laid.parts)).casualties
    return found[-1].event == "current"


@pytest.mark.parametrize(
    ("told", "current"),
    [
        (
            "The raid came two days after rockets hit a refinery in Vell. The governor there said five drivers were killed.",
            False,
        ),
        (
            "The quake comes three years after an eruption in Vell. The state said 190 people died there.",
            False,
        ),
        (
            "The raid came two days after the bridge in Vell was opened. The governor there said five drivers were killed.",
            True,
        ),
        (
            "The raid came two days after rockets hit a refinery in Vell. There were three men killed on Wednesday.",
            True,
        ),
        (
            "The raid came two days after rockets hit a refinery in Vell. The mayor of Toro said five drivers were killed.",
            True,
        ),
        ("The attack came on Wednesday. The governor there said five drivers were killed.", True),
        (
            "The raid came two days after rockets hit a refinery in Vell. The governor there said five drivers were killed. "
            "A radio station, quoting nurses, reported at least 14 dead.",
            False,
        ),
        (
            "The raid came two days after rockets hit a refinery in Vell. The governor there said five drivers were killed. "
            "A radio station in Toro reported at least 14 dead.",
            True,
        ),
        (
            "The raid came two days after rockets hit a refinery in Vell. The governor there said five drivers were killed. "
            "A radio station reported at least 14 dead on Wednesday.",
            True,
        ),
        (
            "The raid came two days after rockets hit a refinery in Vell. The governor there said five drivers were killed. "
            "A truck hit a mine and 14 men died.",
            True,
        ),
        ("The drought that preceded the epidemic left 74 people dead.", False),
        ("In the ten months of war that preceded the accord 880 villagers were killed.", False),
        ("The fighting that preceded it killed 40 people.", False),
        ("Unrest that preceded the election left nine people dead.", False),
        ("Talks that preceded the election left nine people dead in despair.", True),
        ("The blast that preceded the fire killed 40 people.", True),
        ("The tremor that preceded the wave killed 40 people.", True),
        ("The silence that preceded the vote honoured the 12 people killed on Wednesday.", True),
        (
            "The shelling was the heaviest since the siege; 40 people were killed, who had preceded the convoy.",
            True,
        ),
        ("A commission found in 2024 that 31 of the victims had been trampled.", True),
        (
            "A commission found in 2024 that the hall was full, and that 31 of the dead had been trampled.",
            True,
        ),
        ("A commission ruled in 2024 that 31 of those killed had been trampled.", True),
        ("A commission ruled in 2024 that 31 of the 46 dead had been trampled.", True),
        ("A commission ruled in 2024 that 31 of the men had been killed.", False),
        ("A commission found in 2024 that smoke had killed 31 people.", False),
        ("A commission was told in 2024 of a fire that killed 31 of the guests.", False),
        (
            "Some 33 people drowned in the past week alone, eight of them in Vell, where storms last month burst a dyke.",
            True,
        ),
        ("A fire killed nine people in Vell, where 300 men had ended strikes in 2014.", True),
        ("Nine miners died on Wednesday in Vell, where a shaft collapsed in 2014.", True),
        ("Nine miners died in Vell, where a shaft collapsed in 2014.", False),
        ("In Vell, where rebels had left in 2014, a fire killed nine people in 2015.", False),
        ("Some 33 people drowned last month in Vell, where storms burst a dyke.", False),
    ],
)
def test_a_time_beside_a_figure_is_not_always_its_own(told: str, current: bool) -> None:
    assert _current(f"{_TODAY}{told}\n") is current


@pytest.mark.parametrize(
    ("told", "current"),
    [
        (
            "Prosecutors on Tuesday asked judges for a sentence of nine years over the 2011 fire, in which 46 dancers died.",
            True,
        ),
        (
            "Judges opened the trial on Tuesday of two guards over the 2011 fire, which killed 46 people.",
            True,
        ),
        ("A guard went on trial on Tuesday over the 2011 fire, in which 46 people died.", True),
        ("A guard appeared in the dock on Tuesday over the 2011 fire, in which 46 people died.", True),
        (
            "The prosecution on Tuesday sought nine years in jail over the 2011 fire, which killed 46 people.",
            True,
        ),
        ("A ferry on Tuesday left the dock for the reef of the 2011 fire, in which 46 people died.", False),
        (
            "A drug went into a trial on Tuesday that began after the 2011 fire, in which 46 people died.",
            False,
        ),
        ("A minister on Tuesday accused the owners over the 2011 fire, in which 46 people died.", False),
        ("The owner on Tuesday laid a wreath for the 2011 fire, in which 46 people died.", False),
        ("The court hall on Tuesday reopened after the 2011 fire, which killed 46 people.", False),
        (
            "A bomb killed nine people on Tuesday at a trial in court over the 2011 raid, in which 46 people died.",
            False,
        ),
        (
            "Sentence after sentence, a poet on Tuesday told of the 2011 fire, in which 46 people died.",
            False,
        ),
    ],
)
def test_a_trial_of_many_years_later_is_about_its_own_event(told: str, current: bool) -> None:
    text = f"A hall in Lumar is full\n\nLUMAR, Norland, Oct 21, 2025 (Reuters) - {told}\n\nIt is not over.\n"
    assert _current(text) is current


def test_the_day_of_a_dateline_below_a_long_headline_is_that_of_the_page() -> None:
    headline = "Vell district: dozens slain in a night raid on a village, while churches look for those who are missing"
    text = f"{headline}\n\nBeni, 14 February – The number of dead rose to 52 on Saturday."
    assert [one.event for one in read(Document(text)).casualties if one.value == 52] == ["current"]
