"""Whoever strikes is never the side of those who are hit."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, said

from claims.reading.read import read
from claims.types import Document

WAR = "Danish and Norwegian troops exchanged fire."


def side_of(text: str, *statements: tuple[str, str, str]) -> str | None:
    """The side of the last count of a page that opens with two sides at war."""
    whole = f"{WAR} {text}"
    made = [said(whole, content, speaker, side=side) for content, speaker, side in statements]
    return casualties(whole, *made)[-1].side


def test_fire_befalls_the_other_side() -> None:
    assert side_of("Nine people were hurt in Norwegian shelling.") == "Denmark"
    assert side_of("Heavy Danish artillery fire killed nine people.") == "Norway"
    assert side_of("Nine people were killed by Norwegian troops.") == "Denmark"
    assert side_of("Norwegian jets bombed the port, killing three people.") == "Denmark"


def test_a_ministry_does_not_make_its_hurt_those_of_the_attacker() -> None:
    content = "In shelling by the Norwegian army of the village of Orrvik, five people were hurt"
    text = f"{content}, the ministry said in a statement."
    assert side_of(text, (content, "the ministry", "Denmark")) == "Denmark"
    assert side_of(text) == "Denmark"


def test_what_a_side_claims_to_have_done_befell_the_other() -> None:
    content = "it had shot down a jet and killed a pilot"
    assert side_of(f"Norway said {content}.", (content, "Norway", "Norway")) == "Denmark"


def test_enemy_soldiers_are_the_others() -> None:
    content = "its guns had killed 20 enemy soldiers"
    assert side_of(f"Norway said {content}.", (content, "Norway", "Norway")) == "Denmark"


def test_two_countries_together_lose_of_both() -> None:
    assert side_of("The two countries together have lost 46 soldiers.") == "both"


def test_rescue_at_a_fire_is_no_war() -> None:
    text = "A fire in a Norwegian tunnel killed nine people, fire officials said. A Danish bus burned out."
    assert only(text).side == "Norway"


def test_where_the_counted_come_from_is_their_side() -> None:
    text = "A ferry sank off Norway. Of the hurt, two were from the coast. Three from Denmark were killed."
    assert casualties(text)[-1].side == "Denmark"
    assert (
        casualties("A ferry sank off Norway. Two of those who died were Danish nationals.")[-1].side
        == "Denmark"
    )


def test_waters_and_houses_named_after_a_country_are_not_in_it() -> None:
    text = "A boat sank in Nigeria. Nine people drowned in the River Niger."
    assert casualties(text)[-1].side == "Nigeria"


def test_a_place_that_is_stormed_kills_nobody() -> None:
    content = "gunmen stormed into southern Norway, killing around 90 people"
    assert (
        side_of(f"Then {content}, Norwegian counts say.", (content, "Norwegian counts", "Norway")) == "Norway"
    )


def test_a_shouted_country_is_one() -> None:
    text = "NORWEGIAN MISSILES KILL 33 ACROSS DENMARK"
    assert casualties("Missiles hit Denmark.", headline=text)[0].side == "Denmark"


def test_nationals_are_those_of_the_ministry_that_tells_of_them() -> None:
    text = "A ferry sank off Norway. The Danish foreign ministry confirmed two wounded nationals."
    claim = said(text, "two wounded nationals", "The Danish foreign ministry", side="Denmark")
    assert only(text, claim).side == "Denmark"


def test_where_reporters_are_told_is_not_where_it_happened() -> None:
    text = "Gangs raged in Haiti. A general told reporters in Geneva of it. In May gangs killed 115 people."
    assert casualties(text)[-1].side == "Haiti"


def test_victims_told_on_in_a_paragraph_stay_on_their_side() -> None:
    assert (
        side_of("Nine people were hurt by Norwegian shells. Another 11 were dead at the mill.") == "Denmark"
    )


def test_a_party_named_as_victims() -> None:
    assert side_of("It said 35 Vesti were killed and 12 wounded.") == "Vesti"


def test_the_party_that_is_only_struck() -> None:
    text = "Norwegian strikes on a Danish port killed 74 people.\nOfficials said 171 others were wounded."
    assert [one.side for one in casualties(text)] == ["Denmark", "Denmark"]


def test_a_lone_name_of_a_witness_is_no_side() -> None:
    text = "A ferry sank off Norway. An eyewitness, Osk, said: “I saw 40 bodies.”"
    assert [(one.claimant, one.side) for one in read(Document(text)).casualties] == [("Osk", "Norway")]


def test_a_past_event_elsewhere_lends_no_place() -> None:
    text = "A boat sank off Norway. In 2015 a ship went down off Denmark, killing 90. The guard put the dead at 78 on Thursday."
    assert casualties(text)[-1].side == "Norway"


def test_the_place_before_where() -> None:
    assert side_of("The raid recalls the one in Nice, France, where nine people died.") == "France"


def test_a_band_that_claims_soldiers_did_not_kill_its_own() -> None:
    text = "A blast hit a Norwegian depot. The Army of the Marsh said it had killed 60 soldiers."
    claim = said(text, "it had killed 60 soldiers", "The Army of the Marsh")
    assert only(text, claim).side == "Norway"


def test_a_stricken_neighbour_has_its_own_dead() -> None:
    text = "Fever killed 40 people in Norway. Neighbouring Denmark suffered as well, when nine people died."
    assert [one.side for one in casualties(text)] == ["Norway", "Denmark"]


def test_who_says_so_does_not_strike() -> None:
    text = "Denmark says Norwegian strike on a port kills 22\nOfficials counted nine dead more."
    assert {one.side for one in read(Document(text)).casualties} == {"Denmark"}


def test_what_most_of_them_are_tells_more_than_the_place() -> None:
    text = "A train sank in a Danish river and killed 99, most of them Norwegian fishermen."
    assert only(text).side == "Norway"
    text = "A train sank in a Danish river and killed 99, some of them off a Norwegian trawler."
    assert only(text).side == "Denmark"


def test_a_first_name_that_is_a_country_is_none() -> None:
    text = "Police chief Jordan Moss said four people were killed at the mill. Moss said nine were hurt."
    assert [one.side for one in read(Document(text)).casualties] == [None, None]
    assert only("Four people were hurt at Lebanon High School.").side is None
    assert only("Four people were hurt in Lebanon.").side == "Lebanon"


def test_fire_from_across_a_border_is_that_neighbours() -> None:
    text = (
        "Nine people were killed when shells fired from across the Danish border hit a village near Oslo. Denmark said that "
        "Norwegian jets had killed 23 people."
    )
    found = read(Document(text)).casualties
    assert [(one.value, one.side) for one in found] == [(9, "Norway"), (23, "Denmark")]


def test_a_foreigner_among_the_victims_makes_no_party_of_his_country() -> None:
    text = (
        "Massacre in Norway leaves 57 dead, Danish aid worker among hostages\n\nArmed men killed at least 57 people in a village, "
        "the mayor said. A council put the dead at 71."
    )
    assert {one.side for one in read(Document(text)).casualties if one.outcome == "killed"} == {"Norway"}


def test_losses_are_of_the_side_that_suffered_them() -> None:
    assert side_of("Norwegian forces suffered six fatalities.") == "Norway"
    assert side_of("The Danish army has sustained 20 injuries.") == "Denmark"


def test_what_is_sunk_tells_whose_the_crew_is() -> None:
    assert side_of("Danish drones sank a Norwegian corvette off Copenhagen, killing 36 sailors.") == "Norway"
    assert (
        side_of("Danish drones had sunk a Norwegian ferry off Copenhagen, killing nine people.") == "Norway"
    )
    assert side_of("A Norwegian submarine was sunk off Copenhagen, killing 12 people.") == "Norway"


@pytest.mark.parametrize(
    ("content", "side"),
    [
        ("its missiles had hit a temporary base of a Norwegian unit, killing 60 soldiers", "Norway"),
        ("its guns had shelled a column of Norwegian trucks, killing nine soldiers", "Norway"),
        ("rebels had attacked a Norwegian checkpoint, killing nine soldiers", "Norway"),
        ("rebels had struck its base after a Norwegian retreat, killing nine soldiers", "Denmark"),
        ("a Norwegian drone had hit its base, killing nine soldiers", "Denmark"),
        ("a bomb had hit a Norwegian-made truck, killing nine soldiers", "Denmark"),
    ],
)
def test_whose_soldiers_were_hit(content: str, side: str) -> None:
    found = read(Document(f"The Danish army said {content}.")).casualties
    assert [one.side for one in found] == [side]


@pytest.mark.parametrize(
    ("opening", "further", "side"),
    [
        ("A Norwegian air strike on Orrvik killed nine.", "Danish officials came. The Danish air force rose.", "Denmark"),
        ("A Norwegian air strike on Orrvik killed nine.", "The Danish president spoke.", "Norway"),
        ("A Norwegian air strike on Orrvik killed nine.", "The Danish king condemned it, Danish papers urged peace.", "Norway"),
        ("A Norwegian air strike on Orrvik killed nine.", "The mayor spoke.", "Norway"),
        ("A Norwegian air strike on Orrvik killed nine.", "Police in Bergen and in Denmark spoke. Danish jets rose.", "Norway"),
        ("A Norwegian air strike on Orrvik killed nine.", "Danish and Swedish leaders spoke. Danish and Swedish jets rose.", "Norway"),
        ("A Norwegian bus crash in Orrvik killed nine.", "Danish officials came. The Danish air force rose.", "Norway"),
    ],
)  # fmt: skip
def test_a_strike_on_a_place_that_no_table_knows(opening: str, further: str, side: str) -> None:
    text = f"{opening} It was dark. Help came late.\n\n{further}\n\nFour others were hurt."
    assert read(Document(text)).casualties[-1].side == side
