"""Victims of whom no word tells whose they are: the opening, the dateline, the border, what was counted before."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, said

from claims.reading.casualties.casualties import find_casualties
from claims.reading.page.text import cut_up
from claims.reading.read import read
from claims.types import Casualty, Document, Part

SHELLED = "Eight civilians died in Norwegian shelling in Orrvik, officials said."


def page(*paragraphs: str) -> list[Casualty]:
    """The counts of a page without a title, each paragraph a part of its own."""
    text = "\n".join(paragraphs)
    parts: list[Part] = []
    start = 0
    for paragraph in paragraphs:
        parts.append(Part("body", start, start + len(paragraph)))
        start += len(paragraph) + 1
    return find_casualties(cut_up(Document(text, None, None, tuple(parts))), (), ())


@pytest.mark.parametrize(
    "dateline", ["Copenhagen: Nine people drowned.", "Copenhagen, August 27\nNine people drowned."]
)
def test_a_town_before_the_day_or_a_colon_is_a_dateline(dateline: str) -> None:
    (count,) = page(*dateline.split("\n"))
    assert count.side == "Denmark"


def test_who_is_only_told_of_by_its_blows_is_not_the_home_of_the_page() -> None:
    first, second = page(
        "Our Correspondent", "Copenhagen, August 27", SHELLED, "An elderly man died later in the day."
    )
    assert (first.side, second.side) == ("Denmark", "Denmark")


def test_a_village_keeps_the_side_of_those_counted_there() -> None:
    *_, last = page("Copenhagen, August 27", SHELLED, "Last year 16 people died in Orrvik.")
    assert last.side == "Denmark"


def test_the_adversarys_losses_are_the_other_partys() -> None:
    content = "put the adversary's losses at 20 soldiers"
    text = f"Danish and Norwegian troops exchanged fire. The colonel {content}."
    statement = said(text, "the adversary's losses at 20 soldiers", "The colonel", side="Denmark")
    assert only(text, statement).side == "Norway"


def test_a_border_makes_no_party_of_the_country_behind_it() -> None:
    text = "Five soldiers were killed in an ambush near a village on the Denmark-Norway border in Jutland."
    assert only(f"{text} Danish troops were sent.").side == "Denmark"


def test_victims_between_two_parties_go_with_those_before_them() -> None:
    text = (
        "Denmark and Norway fought over a pass. Nine Danish farmers were killed. "
        "Rain fell. Seven residents are missing."
    )
    assert [one.side for one in casualties(text)] == ["Denmark", "Denmark"]
    other = text.replace("Rain fell.", "Norway sent help.")
    assert [one.side for one in casualties(other)] == ["Denmark", None]


def test_in_the_town_is_where_the_sentences_before_are() -> None:
    text = (
        "Danish and Norwegian troops exchanged fire. Copenhagen has been hit before. "
        "In 2019 a shell killed 46 people in the city."
    )
    assert only(text).side == "Denmark"


def test_the_dead_are_of_where_they_came_from() -> None:
    *_, last = casualties("Eight people drowned off Denmark. Three of the dead were from Norway.")
    assert last.side == "Norway"


def test_the_reporters_own_paper_is_nobodys_side() -> None:
    text = "A nurse at the hospital told our correspondent that 26 wounded villagers had been admitted."
    statement = said(text, "26 wounded villagers had been admitted", "A nurse at the hospital")
    assert only(text, statement).side is None


def test_a_regiment_is_no_party() -> None:
    assert only("A bomb in Denmark killed six Vardo Guards.").side == "Denmark"


def test_a_hospital_names_no_side() -> None:
    text = "Twelve people were hurt, the Orrvik Hospital said."
    assert only(text, said(text, "Twelve people were hurt", "the Orrvik Hospital")).side is None


def test_soldiers_of_the_regime_are_those_of_the_country() -> None:
    text = (
        "Rebels fight in Denmark. The Vardo Army claimed to have overrun a base, killing 40 regime soldiers."
    )
    content = "to have overrun a base, killing 40 regime soldiers"
    assert only(text, said(text, content, "The Vardo Army")).side == "Denmark"


def test_the_topic_of_a_headline_is_the_home_of_the_page() -> None:
    text = "Danish troops seized the palace, Norway and Sweden said. Nine people died. In 2016 five died."
    found = casualties(text, headline="Denmark: Soldiers seize power")
    assert [one.side for one in found] == ["Denmark", "Denmark"]


def test_where_a_monitor_sits_is_not_whose_dead_it_counts() -> None:
    text = "Denmark was quiet. The Oslo-based Rights Monitor said nine protesters had died."
    assert (
        only(text, said(text, "nine protesters had died", "The Oslo-based Rights Monitor")).side == "Denmark"
    )


def test_an_apposition_tells_where_somebody_is_from() -> None:
    *_, last = casualties(
        "An avalanche in Denmark buried nine people; one, a 34-year-old Norwegian, is missing."
    )
    assert last.side == "Norway"


def test_foreigners_among_the_dead_do_not_change_the_side_of_the_hurt() -> None:
    *_, last = casualties("The blast in Denmark killed 26 people, eight Norwegians among them, and hurt 50.")
    assert last.side != "Norway"


def test_three_of_them_are_of_those_just_counted() -> None:
    text = "In Norway nine people died. Denmark said 14 of its technicians were abducted and three of them killed."
    statement = said(
        text, "14 of its technicians were abducted and three of them killed", "Denmark", side="Denmark"
    )
    assert [one.side for one in casualties(text, statement)] == ["Norway", "Denmark", "Denmark"]


def test_foreigners_in_a_breakdown_do_not_make_the_home() -> None:
    text = "Four climbers, two of them Norwegians, were killed near Copenhagen. Nine were hurt."
    assert casualties(text)[-1].side == "Denmark"


def test_a_page_without_a_place_is_where_its_services_are() -> None:
    text = "A boat sank on Monday. Nine people drowned. The RNLI and HM Coastguard had sent crews."
    assert [one.side for one in read(Document(text)).casualties] == ["United Kingdom"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Nine men were found dead in a truck near the Norwegian border in Denmark, police said.", "Denmark"),
        ("Copenhagen collapse kills 12. A Norwegian firm had built the house.", "Denmark"),
        ("Denmark crash kills 12. The Norwegian driver fled.", "Denmark"),
        ("Denmark has executed four men convicted of spying for Norway.", "Denmark"),
    ],
)
def test_no_border_no_crash_and_no_cause_is_a_place(text: str, side: str) -> None:
    assert casualties(text)[0].side == side


def test_whoever_killed_is_not_the_side() -> None:
    text = "Danish and Norwegian envoys met. Norway said Norwegian jets killed 20 men."
    statement = said(text, "Norwegian jets killed 20 men", "Norway", side="Norway")
    assert only(text, statement).side != "Norway"


def test_across_the_border_is_elsewhere() -> None:
    text = "Danish police killed a gunman in Orrvik, near the border with Norway. Two officers were wounded."
    assert casualties(text, headline="Denmark hunts gunman")[-1].side == "Denmark"


def test_the_greater_number_is_no_part_of_the_smaller() -> None:
    text = "Two Norwegians were among 18 people killed when a bus overturned in Denmark."
    assert [one.side for one in casualties(text)] == ["Norway", "Denmark"]


def test_what_the_home_did_across_the_border_befell_the_speakers() -> None:
    text = (
        "Danish troops searched Jutland. Officials said a Danish drone had wounded two villagers in Orrvik."
    )
    statement = said(text, "a Danish drone had wounded two villagers in Orrvik", "Officials", side="Norway")
    assert only(text, statement).side == "Norway"


def test_who_sends_help_is_not_hit() -> None:
    text = "A flood in Denmark killed 217 people. Norway sent 50 firemen. Seventy people are still missing."
    assert casualties(text)[-1].side == "Denmark"
    hit = text.replace("sent 50 firemen", "has been hit as well")
    assert casualties(hit)[-1].side == "Norway"


def test_of_two_blows_in_a_sentence_each_befell_the_other() -> None:
    text = (
        "Norwegian shelling killed 15 farmers in Denmark, hours after Danish missiles hit Norway, killing 26."
    )
    assert [one.side for one in casualties(text)] == ["Denmark", "Norway"]


def test_the_united_nations_are_nobodys_home() -> None:
    text = "OCHA counted 9,300 displaced people. Nine people drowned."
    assert [one.side for one in read(Document(text)).casualties] == [None, None]


@pytest.mark.parametrize(
    ("rest", "side"),
    [
        ("The governor of Ohio called it a dark day.", "United States"),
        ("The mayor of Auckland and the governor of Ohio called it a dark day.", "New Zealand"),
        ("The mayor called it a dark day.", "New Zealand"),
    ],
)
def test_a_dateline_may_be_a_namesake_in_a_state_that_the_page_names(rest: str, side: str) -> None:
    dateline = "WELLINGTON"
    text = f"{dateline} — A gunman killed five people at a county fair on Saturday. {rest}"
    parts = (Part("dateline", 0, len(dateline)), Part("body", len(dateline) + 3, len(text)))
    assert read(Document(text, parts=parts)).casualties[0].side == side


def test_the_town_of_such_a_dateline_is_the_lesser_one_all_over_the_page() -> None:
    dateline = "WELLINGTON"
    text = f"{dateline} — Nine people died at a Wellington bowling alley. The governor of Ohio came to Wellington."
    parts = (Part("dateline", 0, len(dateline)), Part("body", len(dateline) + 3, len(text)))
    assert read(Document(text, parts=parts)).casualties[0].side == "United States"
