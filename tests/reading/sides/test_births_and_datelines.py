"""Years of births date nothing; datelines of Russian agencies and of pages of several reports."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

from claims import lay_out, read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Two sisters born in 2009 and 2011 were hurt.", "current"),
        ("Two men, born in May 1990, were killed.", "current"),
        ("Two boys born in Velm were killed in 2019.", "2019"),
        ("Odo Fenn, born in 1950, lost nine men in 1994.", "1994"),
    ],
)
def test_a_year_of_birth_dates_no_event(text: str, event: str) -> None:
    assert [one.event for one in casualties(text, published="2031-03-05")] == [event]


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("MOSCOW, August 3. /TASS/. Two people were killed.", "MOSCOW, August 3. /TASS/."),
        (
            "MOSCOW, August 3. /Corr. Weir News/. Two people were killed.",
            "MOSCOW, August 3. /Corr. Weir News/.",
        ),
        ("MOSCOW. Aug 3 (Interfax) - Two people were killed.", "MOSCOW. Aug 3 (Interfax) -"),
        ("KYIV. Two people were killed.", None),
    ],
)
def test_agencies_between_strokes_close_a_dateline(line: str, dateline: str | None) -> None:
    text = f"Two killed in attacks\n\n{line}\n"
    found = [text[part.start : part.end] for part in lay_out(text).parts if part.kind == "dateline"]
    assert found == ([dateline] if dateline else [])


def read_page(text: str) -> list[tuple[str | None, str | None]]:
    layout = lay_out(text)
    page = Document(text, title=layout.title, published=layout.published, parts=layout.parts)
    return [(one.claimant_name, one.side) for one in read(page).casualties]


def test_towns_that_open_the_reports_of_a_week_are_no_speakers() -> None:
    text = (
        "The week in security\n\nQUETTA: A bomb at a market on Tuesday killed 22 people.\n\n"
        "ORRVIK KOTAL: Nine cooks were hurt on Thursday when a wall fell.\n"
    )
    assert [claimant for claimant, _ in read_page(text)] == [None, None]


def test_who_attacks_a_land_does_not_lose_its_people() -> None:
    text = "Two civilians killed, eleven wounded in Ukrainian attacks on Belgorod Region\n\nMOSCOW, August 3. /TASS/. It rained.\n"
    assert [side for _, side in read_page(text)] == ["Russia", "Russia"]


def test_a_land_that_only_the_headline_names_is_known_by_its_adjective() -> None:
    text = (
        "Shells kill 11 in border town as Varland and rebels trade blame\n\n"
        "Shelling has left eleven men dead in a border town, a day after a truce.\n\n"
        "The Varlandic defence ministry said rebels had fired 40 rounds. Nine civilians died, it said.\n"
    )
    assert {side for _, side in read_page(text)} == {"Varland"}


def test_who_trades_or_lives_in_a_place_does_not_tell_where_it_is() -> None:
    text = "Twelve die in border district\n\nOfficials in Zambia said 12 people died in a district where many Angolans trade.\n"
    assert "Angola" not in {side for _, side in read_page(text)}
