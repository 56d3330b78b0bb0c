"""Countries that only the page tells, and the sides they give."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, said

from claims import lay_out, read
from claims.reading.casualties.casualties import find_casualties
from claims.reading.names.homelands import homelands
from claims.reading.page.datelines import dateline_place
from claims.reading.page.text import cut_up
from claims.types import Document, Part


def _dated(dateline: str, body: str) -> Document:
    text = f"{dateline} {body}"
    cut = len(dateline)
    return Document(text, None, None, (Part("dateline", 0, cut), Part("body", cut + 1, len(text))))


ARMY = "The army fired back. President Odo Fenn wept."


@pytest.mark.parametrize(
    ("dateline", "country"),
    [
        ("PORT ALDA, Norland (AP) —", "Norland"),
        ("OSLO, Norway (Reuters) -", "Norway"),
        ("OSLO, March 3 (AFP) —", "Norway"),
        ("TOLEDO, Ohio —", "United States"),
        ("PORT ALDA (AP) —", None),
        ("LUMAR, Kharkiv Oblast —", "Ukraine"),
        ("LUMAR, Belgorod Region (AFP) —", "Russia"),
        ("LUMAR, Vessen Oblast —", None),
        ("LUMAR, KHARKIV OBLAST —", "Ukraine"),
        ("LUMAR, VESSEN OBLAST —", None),
        ("LUMAR, Vessen County —", None),
        ("LUMAR, Essex County —", None),
        ("LUMAR, Republic of Norland —", "Norland"),
        ("LUMAR, Islamic Republic of Norland —", "Norland"),
        ("LUMAR, the Kingdom of Norway —", "Norway"),
        ("LUMAR, Bay of Orrs —", None),
    ],
)
def test_a_dateline_ends_with_its_country(dateline: str, country: str | None) -> None:
    found = dateline_place(cut_up(_dated(dateline, "A ferry sank.")))
    assert (found.country if found else None) == country


_STRUCK = "Nine people were killed when the Veslandian armed forces shelled the port. Veslandia denied it. "


@pytest.mark.parametrize(
    ("line", "body", "country"),
    [
        ("PORT ALDA, 6 October (Norland News Agency) – ", "A Norland drone fell into a field.", "Norland"),
        ("PORT ALDA (Norland State News Agency) – ", "Norland's army fired back.", "Norland"),
        ("PORT ALDA (Orrvik News Agency) – ", "An Orrvik reporter saw smoke.", None),
        ("PORT ALDA (Orrvik Press Agency) – ", "Orrvik's correspondent saw smoke.", None),
        ("OSLO (Norland News Agency) – ", "A Norland drone fell into a field.", "Norway"),
        ("PORT ALDA (Norland News) – ", "A Norland drone fell into a field.", None),
        ("PORT ALDA (AFP) – ", "A Norland drone fell into a field.", None),
    ],
)
def test_an_agency_bears_the_name_of_its_land(line: str, body: str, country: str | None) -> None:
    text = f"Shells leave nine dead in Port Alda\n\n{line}{_STRUCK}{body}\n"
    laid = lay_out(text)
    found = dateline_place(cut_up(Document(text, title=laid.title, parts=laid.parts)))
    assert (found.country if found else None) == country


def test_whom_another_land_strikes_are_those_of_the_agency() -> None:
    text = (
        f"Shells kill nine\n\nPORT ALDA (Norland News Agency) – {_STRUCK}A Norland drone fell into a field.\n"
    )
    laid = lay_out(text)
    claims = read(Document(text, title=laid.title, parts=laid.parts)).casualties
    assert {one.side for one in claims} == {"Norland"}


@pytest.mark.parametrize("land", ["Africa", "Europe", "Siberia", "Scandinavia"])
def test_a_part_of_the_world_is_no_country(land: str) -> None:
    page = cut_up(Document(f"It was the worst day in {land}. An {land}n court sat, and {land}ns wept."))
    assert homelands(page, None) == {}


def test_a_country_stands_beside_its_own_adjective() -> None:
    page = cut_up(
        Document("Vesmark shelled the ridge. A Vesmarkian convoy left, and Vesmarkian guards fled.")
    )
    found = homelands(page, None)
    assert found["Vesmarkian"].country == found["Vesmark"].country == "Vesmark"


def test_a_bearer_of_a_ministry_is_a_state() -> None:
    page = cut_up(Document("Norland's defence ministry denied it. Mr Aldane's ministry did not."))
    assert set(homelands(page, None)) == {"Norland"}


def test_the_dateline_is_the_side_of_a_disaster() -> None:
    document = _dated("PORT ALDA, Norland (AP) —", "A ferry sank off the coast, killing 12 people.")
    (found,) = find_casualties(cut_up(document), (), ())
    assert found.side == "Norland"


def test_an_own_adjective_before_the_noun_is_the_side() -> None:
    text = "Vesmark and Norland clashed. Two Vesmarkian guards were killed, and a Vesmarkian farmer was hurt."
    assert [one.side for one in casualties(text)] == ["Vesmark", "Vesmark"]


def test_a_role_tells_the_country_of_its_bearer() -> None:
    text = "Vesmark mourns. The Vesmarkian flag hung low. “We have lost 14 men,” President Ila Dorn said."
    statement = said(text, "We have lost 14 men", "President Ila Dorn", role="Vesmarkian President")
    assert only(text, statement).side == "Vesmark"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The island nation of Aldane said that a ferry sank. Nine people drowned.", "Aldane"),
        ("Rebels hold Aldane's defence minister. Nine people were killed in the capital.", "Aldane"),
        (
            "Nine people have died of cholera in Aldane. It is the worst year that the country has known.",
            "Aldane",
        ),
        ("Nine people have died of cholera in Aldane county. The country mourns.", None),
        ("Nine people have died of cholera in Aldane. The mayor mourns.", None),
        ("President Aldane's minister resigned. Nine people were killed in the capital.", None),
        (
            "Nine people died in the valley. The Kenya Red Cross has sent help, and Nairobi will follow.",
            "Kenya",
        ),
    ],
)
def test_a_page_without_a_known_country_in_its_opening_may_tell_its_own(
    text: str, country: str | None
) -> None:
    assert [one.side for one in casualties(text)] == [country]


def test_a_neighbour_across_the_border_is_a_country() -> None:
    text = "Cholera has spread across the border into neighbouring Aldane, where nine people have died."
    assert only(text).side == "Aldane"


@pytest.mark.parametrize(
    ("lead", "further", "country"),
    [
        (
            "in northern Aldane",
            f"{ARMY} It was the worst raid in Aldane since July.",
            "Aldane",
        ),
        ("in the far east of Aldane", f"{ARMY} Raids in Aldane are rare.", "Aldane"),
        (
            "in northern Aldane",
            f"Ireland's foreign ministry rang the army. {ARMY} Raids in Aldane are rare.",
            "Aldane",
        ),
        ("in northern Aldane", f"{ARMY} Two Irish nuns wept. Raids in Aldane are rare.", "Aldane"),
        ("in northern Aldane", f"{ARMY} The mayor wept. Raids in Aldane are rare.", None),
        (
            "in northern Aldane",
            f"{ARMY} Aldane is the capital of a province. Raids in Aldane are rare.",
            None,
        ),
        ("in northern Aldane", f"{ARMY} Irish fishermen wept. Raids in Aldane are rare.", "Ireland"),
        ("in northern Aldane", f"{ARMY} Raids in Aldane are rare. Norway is in mourning.", "Norway"),
        (
            "in northern Aldane",
            "An army of stewards came. President Odo Fenn wept. It is rare in Aldane.",
            None,
        ),
        (
            "in northern Aldane",
            "The army fired back. President Odo Fenn of the railway firm wept. It is rare in Aldane.",
            None,
        ),
        (
            "in northern Aldane",
            "The army fired back. Prime Minister Lena Orr wept. Raids in Aldane are rare.",
            "Aldane",
        ),
        (
            "in northern Aldane",
            "An army spokesman wept. King Odo flew in. Raids in Aldane are rare.",
            "Aldane",
        ),
        (
            "in northern Aldane",
            "The army fired back. Cars burnt on King Street. Raids in Aldane are rare.",
            None,
        ),
        ("in northern Aldane", "An army marched in. King Odo wept. Raids in Aldane are rare.", None),
        ("in northern Aldane", "The army fired back. A minister wept. Raids in Aldane are rare.", None),
        ("in northern Aldane", "The army fired back. Raids in Aldane are rare.", None),
        ("in northern Aldane", "Police fired back. It was the worst raid in Aldane since July.", None),
        ("in central Aldane", "The Salvation Army came. It was the worst raid in Aldane since July.", None),
        (
            "in northern Aldane",
            f"{ARMY} It was the worst raid in Aldane State since July.",
            None,
        ),
        (
            "in northern Aldane",
            "Norway's army fired back. It was the worst raid in Aldane since July.",
            "Norway",
        ),
        ("in northern Aldane", f"{ARMY} No raid in Norway is like those in Aldane.", "Norway"),
        ("in northern Aldane", f"{ARMY} Odo Aldane wept. Raids in Aldane are rare.", None),
        ("in Aldane", f"{ARMY} It was the worst raid in Aldane since July.", None),
    ],
)
def test_a_land_whose_north_the_opening_names(lead: str, further: str, country: str | None) -> None:
    text = f"Gunmen killed nine people {lead} on Tuesday. The town burnt. The road is shut. Nobody slept. {further}"
    assert [one.side for one in casualties(text)] == [country]
