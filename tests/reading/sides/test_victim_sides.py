"""Whose people the victims are."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, said

from claims.reading.read import read
from claims.types import Casualty, Document


def whole_page(text: str) -> tuple[Casualty, ...]:
    """The figures of a text with the statements that it makes."""
    return read(Document(text)).casualties


LEAD = "Denmark and Norway fought over a pass."


def test_the_noun_names_the_side() -> None:
    assert only("12 Danish soldiers were killed.").side == "Denmark"
    assert only("12 Norwegians were killed.").side == "Norway"


def test_its_soldiers_are_the_speakers() -> None:
    text = "Denmark said 12 of its soldiers were killed, while Norway said 9 of its soldiers were killed."
    first = said(text, "12 of its soldiers were killed", "Denmark", side="Denmark")
    second = said(text, "9 of its soldiers were killed", "Norway", side="Norway")
    assert [one.side for one in casualties(text, first, second)] == ["Denmark", "Norway"]


def test_an_accuser_counts_his_own() -> None:
    text = "Denmark accused Norway of killing one of its soldiers."
    assert only(text, said(text, "killing one of its soldiers", "Denmark", side="Denmark")).side == "Denmark"


def test_whoever_loses_is_the_side() -> None:
    text = "Norway said it had lost a soldier."
    assert only(text, said(text, "it had lost a soldier", "Norway", side="Norway")).side == "Norway"
    assert only("Denmark lost 12 soldiers on the ridge.").side == "Denmark"


def test_two_losers_in_one_sentence_are_kept_apart() -> None:
    text = "Denmark reported losing a soldier, and Norway reported losing two soldiers."
    assert [one.side for one in casualties(text)] == ["Denmark", "Norway"]


def test_we_and_our_are_the_speakers() -> None:
    text = "“We have 31 [guards] killed,” the premier said."
    assert (
        only(text, said(text, "We have 31 [guards] killed", "the premier", side="Denmark")).side == "Denmark"
    )


def test_an_army_named_after_its_land() -> None:
    text = "The Vesland army said three of its troops were killed and more than a dozen hurt."
    statement = said(text, "three of its troops were killed and more than a dozen hurt", "The Vesland army")
    assert [one.side for one in casualties(text, statement)] == ["Vesland", "Vesland"]


def test_armed_men_belong_to_the_party_that_is_printed() -> None:
    assert only("The strike killed 12 Vardo fighters.").side == "Vardo"


def test_soldiers_counted_by_their_own_ministry() -> None:
    text = "Two soldiers were killed, the Danish army said."
    assert (
        only(text, said(text, "Two soldiers were killed", "the Danish army", side="Denmark")).side
        == "Denmark"
    )


def test_the_enemy_dead_are_not_the_speakers() -> None:
    text = "Our forces killed 20 soldiers, the Danish army said."
    assert (
        only(text, said(text, "Our forces killed 20 soldiers", "the Danish army", side="Denmark")).side
        != "Denmark"
    )


def test_both_sides() -> None:
    assert only(f"{LEAD} The war left more than 600 killed on both sides.").side == "both"
    assert (
        only("About 100 soldiers were killed in fighting on the border between Denmark and Norway.").side
        == "both"
    )
    assert (
        only("More followed.", headline="Nearly 100 Troops Killed At The Denmark-Norway Border").side
        == "both"
    )


def test_two_states_that_fight_share_the_dead() -> None:
    text = "Nearly 100 soldiers killed as Denmark and Norway fight along their border"
    assert only("More followed.", headline=text).side == "both"


def test_the_place_beside_the_figure() -> None:
    assert only("Twelve people were killed in Oslo.").side == "Norway"
    assert only("A blast in northern Norway killed 12 people.").side == "Norway"


def test_the_place_in_the_sentence_before() -> None:
    assert only("A train derailed near Oslo. Twelve people were killed.").side == "Norway"


def test_the_only_country_of_headline_and_lead() -> None:
    text = "A ferry sank on Monday. It was late. The search went on. Divers came. Rain fell. Nine people drowned."
    assert only(text, headline="Norway mourns ferry passengers").side == "Norway"


def test_soldiers_are_not_placed_by_where_they_fell() -> None:
    assert only(f"{LEAD} Twelve soldiers were killed in Oslo.").side is None


def test_a_place_says_nothing_between_two_parties() -> None:
    text = f"{LEAD} A convoy left Oslo early. Nobody knew the road. At least 49 people were killed."
    assert only(text).side is None


def test_nothing_told_is_none() -> None:
    assert only("Twelve people were killed.").side is None


def test_between_two_parties_the_place_of_the_blow_counts() -> None:
    assert only("A Danish strike on a market in Oslo killed 16 people.").side == "Norway"
    assert only(f"{LEAD} In Norway, 12 people were killed.").side == "Norway"


def test_a_figure_told_again_keeps_its_side() -> None:
    text = f"{LEAD} Sixteen people were killed in Oslo. The mayor wept. He said sixteen people were killed."
    assert [one.side for one in casualties(text)] == ["Norway", "Norway"]


def test_a_body_of_no_country_is_no_side() -> None:
    text = f"{LEAD} More than 900 civilians have been killed, the Red Star said."
    statement = said(text, "More than 900 civilians have been killed", "the Red Star", side="Red Star")
    assert only(text, statement).side is None


def test_own_troops_may_follow_the_figure() -> None:
    text = f"{LEAD} Norway acknowledged five dead among its troops."
    assert only(text, said(text, "five dead among its troops", "Norway", side="Norway")).side == "Norway"


def test_the_toll_belongs_to_whoever_owns_it() -> None:
    text = "Denmark said the storm was the worst. Norway's death toll was 56, with 77 injured."
    assert [one.side for one in casualties(text)] == ["Norway", "Norway"]


def test_the_object_of_a_blow_is_the_side() -> None:
    text = f"{LEAD} Gunmen attacked a Norwegian village on the pass, killing 12 people."
    assert only(text).side == "Norway"


def test_those_among_the_dead_belong_to_the_dead_before() -> None:
    text = f"{LEAD} A strike killed 45 Norwegians. The dead included 12 women."
    assert [one.side for one in casualties(text)] == ["Norway", "Norway"]


def test_a_surveyor_of_quakes_is_no_party() -> None:
    text = "A quake shook Norway, the U.S. Geological Survey said. At least 12 people were killed."
    assert only(text).side == "Norway"


def test_where_the_dead_came_from_places_nobody_else() -> None:
    text = "A crush in Norway killed 150 people. Twenty foreigners from Denmark and Sweden lay hurt. 45 people died."
    assert casualties(text)[-1].side == "Norway"


def test_a_country_next_door_ends_with_its_paragraph() -> None:
    text = (
        "Floods in Norway killed 70 people.\n\nIn Denmark, 12 people died.\n\nSix people drowned at a weir."
    )
    assert [one.side for one in casualties(text)] == ["Norway", "Denmark", "Norway"]


def test_rebels_belong_to_the_armed_group_of_the_page() -> None:
    text = "Rebels of the Ridge Front held the town. The army said 31 rebels were killed."
    assert only(text, said(text, "31 rebels were killed", "The army")).side == "Ridge Front"


def test_ranks_of_a_party_bear_its_name() -> None:
    text = f"{LEAD} The raid killed two Ridgist commanders."
    assert only(text).side == "Ridgist"


def test_what_the_speakers_men_did_befell_others() -> None:
    text = "Rebels in Norway said they had killed 64 government troops."
    statement = said(text, "they had killed 64 government troops", "Rebels in Norway", side="Rebels")
    assert only(text, statement).side == "Norway"


def test_an_accident_has_no_killer() -> None:
    assert only("A helicopter with a Norwegian general crashed, killing 13 people.").side == "Norway"


def test_a_bare_figure_has_its_place_beside_it() -> None:
    text = "The quake killed 1,750 people in Norway and 330 in Denmark."
    assert [one.side for one in casualties(text)] == ["Norway", "Denmark"]


def test_on_the_side_of_a_party() -> None:
    text = f"{LEAD} On the Danish side, 22 soldiers and 26 civilians were killed."
    assert [one.side for one in casualties(text)] == ["Denmark", "Denmark"]


def test_some_of_the_dead_were_of_another_country() -> None:
    text = "A train crash in Norway killed 23 people. Six of the dead were Danes."
    assert [one.side for one in casualties(text)] == ["Norway", "Denmark"]


def test_a_country_that_opens_the_sentence_before_is_the_side() -> None:
    text = (
        "Floods in Norway killed 36 people, officials said. Bridges fell.\n\n"
        "Neighbouring Denmark has been hit as well. Nine people were killed."
    )
    assert [one.side for one in casualties(text)] == ["Norway", "Denmark"]


def test_where_some_of_the_dead_came_from_is_not_where_they_died() -> None:
    text = "A ferry sank on Monday with 71 people, killing 60. They included 32 Danes and nine Swedes."
    assert [one.side for one in casualties(text)] == [None, "Denmark", "Sweden"]


def test_its_own_losses_are_those_of_the_side() -> None:
    text = "Denmark put its own losses at nine dead and 31 wounded."
    statement = said(text, "its own losses at nine dead and 31 wounded", "Denmark", side="Denmark")
    assert [one.side for one in casualties(text, statement)] == ["Denmark", "Denmark"]


def test_a_town_lies_in_the_state_printed_behind_it() -> None:
    assert only("Three people died in Moscow, Idaho, on Monday.").side == "United States"
    assert only("A storm hit Lebanon, Ohio, killing four people.").side == "United States"


def test_a_country_opens_the_sentence_before_the_colon() -> None:
    text = "Floods in Norway killed 36 people.\n\nNeighbouring Denmark was hit too: five people drowned."
    assert [one.side for one in casualties(text)] == ["Norway", "Denmark"]


def test_others_of_the_next_sentence_belong_to_those_before() -> None:
    text = f"{LEAD} Three Danish guards were killed. Another 14 were being treated for wounds."
    assert [one.side for one in casualties(text)] == ["Denmark", "Denmark"]


def test_soldiers_of_the_country_next_door() -> None:
    text = "An ambush in Norway killed nine guards. In neighbouring Denmark, 17 soldiers were killed."
    assert casualties(text)[-1].side == "Denmark"


def test_a_small_number_of_another_class_is_not_told_again() -> None:
    text = f"{LEAD} Two Danish guards were killed. Later two rebels were killed."
    assert [one.side for one in casualties(text)] == ["Denmark", None]


def test_the_town_of_a_meeting_makes_no_party_of_its_country() -> None:
    text = (
        "The Kenyan government and rebels met for talks in Oslo after an attack on a base killed 24 soldiers. "
        "Nine civilians have died in the fighting since May."
    )
    assert [one.side for one in casualties(text)] == ["Kenya", "Kenya"]


def test_two_countries_of_one_disaster_share_the_dead() -> None:
    assert only("A quake struck the border region of Peru and Ecuador, killing 58 people.").side == "both"
    assert only("A quake killed 58 people in Peru and Ecuador.").side == "both"


def test_a_printed_force_of_the_state_is_no_party() -> None:
    assert only("In Kenya, four Border Corps personnel were killed.").side == "Kenya"


def test_a_nationality_beside_the_figure_comes_before_both_sides() -> None:
    text = "The fighting left 43 people dead on both sides, and a Kenyan soldier was killed in May."
    assert [one.side for one in casualties(text)] == ["both", "Kenya"]


def test_whoever_tells_of_the_dead_is_not_among_them() -> None:
    assert len(casualties("The attack killed 24 soldiers, the two delegations said in a statement.")) == 1


def test_whoever_fights_an_army_has_no_soldiers() -> None:
    text = "The Orvian Liberation Front said 41 soldiers were killed and 12 of its fighters died."
    statement = said(
        text, "41 soldiers were killed and 12 of its fighters died", "The Orvian Liberation Front"
    )
    soldiers, fighters = casualties(text, statement)
    assert soldiers.side is None
    assert fighters.side == "Orvian Liberation Front"


def test_a_ministry_named_by_its_office_is_no_party() -> None:
    text = "The Interior Ministry raised its toll for the valley to 219."
    assert only(text, said(text, "its toll for the valley to 219", "The Interior Ministry")).side is None


def test_its_count_of_soldiers_is_that_of_its_own() -> None:
    text = "Norland raised its count of soldiers killed to 67."
    found = only(text, said(text, "its count of soldiers killed to 67", "Norland"))
    assert (found.side, found.victims, found.category) == ("Norland", "soldiers", "military")


def test_dead_of_its_own() -> None:
    text = "Denmark has reported 14 dead of its own."
    assert only(text, said(text, "14 dead of its own", "Denmark", side="Denmark")).side == "Denmark"


def test_the_number_of_civilians_is_of_civilians() -> None:
    text = "Two farm workers died, bringing to 32 the number of civilians killed on both sides."
    assert [one.category for one in casualties(text)] == ["people", "civilians"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Twelve pilgrims from Copenhagen were killed near Zagreb.", "Denmark"),
        ("In Zagreb 13 of those killed were migrant labourers from Denmark.", "Denmark"),
        ("Nine people were killed at the Danish Maternity Hospital in Zagreb.", "Croatia"),
        ("Nine people were killed in the Danish city.", "Denmark"),
    ],
)
def test_where_victims_come_from_goes_before_where_they_died(text: str, side: str) -> None:
    assert only(text).side == side


def test_officials_who_report_deaths_tell_of_their_own_country() -> None:
    text = "Four people died in Zagreb. Danish officials have reported 33 deaths. A Danish expert put the dead at 50."
    assert [one.side for one in casualties(text)] == ["Croatia", "Denmark", "Croatia"]


def test_whom_the_speakers_men_take_prisoner_are_the_others() -> None:
    text = f"{LEAD} A Danish commander said his unit had lost two men and had taken seven prisoners."
    assert [one.side for one in whole_page(text)] == ["Denmark", "Norway"]


def test_helpers_from_abroad_count_the_people_of_the_page() -> None:
    text = "A bomb went off in Oslo. The clinic of a Danish charity said it had admitted 17 patients, three of them with wounds."
    assert {one.side for one in whole_page(text)} == {"Norway"}
