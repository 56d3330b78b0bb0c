"""Names of persons, bodies and states with what is printed beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spoken import WORDS_OF_SPEAKERS

from claims.reading.actors.actors import find_mentions
from claims.reading.page.text import cut_up
from claims.types import Document, Mention


def mentions(text: str) -> list[Mention]:
    return find_mentions(cut_up(Document(text)))


def one(text: str, printed: str) -> Mention:
    found = [mention for mention in mentions(text) if mention.text == printed]
    assert found, f"{printed!r} is not among {[mention.text for mention in mentions(text)]}"
    return found[0]


@pytest.mark.parametrize(
    ("text", "printed", "role", "former", "side"),
    [
        (
            "Peru’s foreign minister, Tomas Kellan, left on Monday.",
            "Tomas Kellan",
            "foreign minister",
            False,
            "Peru",
        ),
        ("The governor, Ilse Varnay, said the road was open.", "Ilse Varnay", "governor", False, None),
        (
            "Fijian political analyst Tavo Renik said little had changed.",
            "Tavo Renik",
            "political analyst",
            False,
            "Fiji",
        ),
        ("They met U.S. President Orlan Dreve in Lima.", "Orlan Dreve", "President", False, "United States"),
        ("Former Secretary of State Orlan Dreve agreed.", "Orlan Dreve", "Secretary of State", True, None),
        ("The talks were led by ex-president Orlan Dreve.", "Orlan Dreve", "president", True, None),
        ("Orlan Dreve, the president of Chile, flew home.", "Orlan Dreve", "president", False, "Chile"),
        (
            "Vesna Ilk, a spokeswoman for the Kremlin, said nothing.",
            "Vesna Ilk",
            "spokeswoman for the Kremlin",
            False,
            "Russia",
        ),
        ("Maltese Prime Minister Anso Feld called Lima.", "Anso Feld", "Prime Minister", False, "Malta"),
        (
            "EU foreign policy chief Anso Feld was there.",
            "Anso Feld",
            "foreign policy chief",
            False,
            "European Union",
        ),
        (
            "“We waited,” said Anso Feld, 46, a fisherman from Suva.",
            "Anso Feld",
            "fisherman from Suva",
            False,
            "Fiji",
        ),
        ("Malta’s army chief, General Anso Feld, said so.", "Anso Feld", "army chief", False, "Malta"),
        ("The ambassador of Chile, Anso Feld, left.", "Anso Feld", "ambassador", False, "Chile"),
        ("Hamas spokesman Anso Feld said so.", "Anso Feld", "spokesman", False, "Hamas"),
        (
            "A resident of Suva, Anso Feld, told our correspondent on the telephone that it rained.",
            "Anso Feld",
            "resident",
            False,
            "Fiji",
        ),
    ],
)
def test_the_description_beside_a_name(
    text: str, printed: str, role: str, former: bool, side: str | None
) -> None:
    mention = one(text, printed)
    assert mention.kind == "person"
    assert (mention.role, mention.former, mention.side) == (role, former, side)


@pytest.mark.parametrize(
    "text",
    [
        "Malta blamed Chile. Its foreign minister, Anso Feld, told reporters so.",
        "Ilse Varnay, Malta’s prime minister, and Anso Feld, the country’s foreign minister, left.",
    ],
)
def test_a_minister_of_the_country_just_named(text: str) -> None:
    assert one(text, "Anso Feld").side == "Malta"


def test_persons_of_a_list_keep_their_own_roles() -> None:
    text = (
        "He called Chilean President Orlan Dreve, Maltese Prime Minister Anso Feld and Peru’s Tomas Kellan."
    )
    assert (one(text, "Orlan Dreve").role, one(text, "Orlan Dreve").side) == ("President", "Chile")
    assert (one(text, "Anso Feld").role, one(text, "Anso Feld").side) == ("Prime Minister", "Malta")


def test_a_surname_belongs_to_its_only_bearer() -> None:
    text = "Chilean President Orlan Dreve spoke on Monday. Dreve said the road was open."
    assert one(text, "Dreve").name == "Orlan Dreve"


def test_spellings_of_one_name_are_one_person() -> None:
    text = (
        "Chilean President Orlan Tarkhanyan spoke. Later Tarkhanian said the road was open. Tarkhanyan left."
    )
    assert {mention.name for mention in mentions(text) if mention.kind == "person"} == {"Orlan Tarkhanyan"}


def test_a_man_is_not_his_wife() -> None:
    text = "Ilse Dreve, his first wife, was there, and so was Orlan Dreve. Mr. Dreve said the road was open."
    assert [mention.name for mention in mentions(text)] == ["Ilse Dreve", "Orlan Dreve", "Orlan Dreve"]


def test_short_offices_before_a_name() -> None:
    mention = one("The road was open, said Chilean Sen. Orlan Dreve.", "Orlan Dreve")
    assert (mention.role, mention.side) == ("Sen.", "Chile")


def test_a_party_is_no_part_of_a_name() -> None:
    assert one("The road was open, said Republican Orlan Dreve.", "Orlan Dreve").name == "Orlan Dreve"


def test_two_bearers_of_a_surname_stay_two() -> None:
    text = "Chilean President Orlan Dreve and Maltese Prime Minister Ilse Dreve met. Then Dreve left."
    names = [mention.name for mention in mentions(text) if mention.kind == "person"]
    assert names == ["Orlan Dreve", "Ilse Dreve"]


@pytest.mark.parametrize(
    "text",
    [
        "“Never,” said Anso Feld.",
        "Anso Feld told reporters to leave.",
        "Dr. Anso Feld was there.",
        "A witness, Anso Feld, was there.",
    ],
)
def test_speech_address_and_apposition_make_a_name_a_person(text: str) -> None:
    assert one(text, "Anso Feld").kind == "person"


@pytest.mark.parametrize(
    "text",
    [
        "Yesterday the road was open.",
        "Officials said the road was open.",
        "The road to New Mexico was closed on Monday in September.",
        "Firefighters said the Old Harbour Bridge had fallen.",
        "NATO said it would watch.",
    ],
)
def test_other_capitals_are_no_persons(text: str) -> None:
    assert [mention for mention in mentions(text) if mention.kind == "person"] == []


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("It was said by the foreign ministry in Lima.", "Peruvian foreign ministry", "Peru"),
        ("Peru’s Foreign Ministry said so.", "Peruvian Foreign Ministry", "Peru"),
        ("The Lima-based defence ministry said so.", "Peruvian defence ministry", "Peru"),
        ("The Ministry of Defence of Peru said so.", "Peruvian Ministry of Defence", "Peru"),
        ("The Peruvian government said so.", "Peruvian government", "Peru"),
        ("The army of Peru said so.", "Peruvian army", "Peru"),
        ("The Karabakh army said so.", "Karabakh army", "Nagorno-Karabakh"),
        ("The U.S. Army said so.", "U.S. Army", "United States"),
        ("The former Peruvian government said so.", "Peruvian government", "Peru"),
        ("The University of Texas said so.", "University of Texas", "United States"),
        ("The Lima Herald said so.", "Lima Herald", None),
        ("Peru’s state-run BRSK news agency said so.", "BRSK news agency", "Peru"),
        ("The Kremlin said so.", "Kremlin", "Russia"),
        ("Hezbollah said so.", "Hezbollah", "Hezbollah"),
        ("The United Nations said so.", "United Nations", "United Nations"),
        ("The Brask Fishing Association said so.", "Brask Fishing Association", None),
    ],
)
def test_bodies_and_their_countries(text: str, name: str, side: str | None) -> None:
    found = [mention for mention in mentions(text) if mention.kind == "organisation"]
    assert [(mention.name, mention.side) for mention in found] == [(name, side)]


def test_one_body_has_one_name_in_a_document() -> None:
    text = "The foreign ministry in Lima said so. Peru’s Foreign Ministry added that it hoped. The Peruvian foreign ministry did not."
    assert {mention.name for mention in mentions(text)} == {"Peruvian Foreign Ministry"}


def test_ministries_of_two_countries_stay_two() -> None:
    text = "Peru’s Foreign Ministry said so. Chile’s Foreign Ministry denied it."
    assert {mention.name for mention in mentions(text)} == {
        "Peruvian Foreign Ministry",
        "Chilean Foreign Ministry",
    }


def test_a_capital_is_its_state_only_where_it_acts() -> None:
    text = "Lima later accused Chile. The two met in Lima. They told Lima to wait."
    states = [(mention.text, mention.name) for mention in mentions(text) if mention.kind == "state"]
    assert states == [("Lima", "Peru"), ("Chile", "Chile"), ("Lima", "Peru")]


def test_a_headline_in_capitals_names_only_known_persons() -> None:
    text = "Dreve Vows To Keep Brask Road Open After Long Winter\n\nChilean President Orlan Dreve spoke on Monday."
    found = [(mention.text, mention.name) for mention in mentions(text) if mention.kind == "person"]
    assert found == [("Dreve", "Orlan Dreve"), ("Orlan Dreve", "Orlan Dreve")]


@given(
    st.one_of(st.lists(st.sampled_from(WORDS_OF_SPEAKERS), max_size=40).map(" ".join), st.text(max_size=200))
)
def test_mentions_are_exact_in_order_and_apart(text: str) -> None:
    position = 0
    for mention in mentions(text):
        assert position <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.text
        assert mention.sentence_start <= mention.start
        assert mention.end <= mention.sentence_end
        assert mention.name
        position = mention.end
