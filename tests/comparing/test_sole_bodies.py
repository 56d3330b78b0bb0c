"""A body without a name is the only one of its kind that the story names, where the articles can mean no other."""

from __future__ import annotations

from itertools import permutations

import pytest
from stories import Told, accounts

from claims.comparing.actor_proposals import propose_merges
from claims.comparing.compare import compare
from claims.comparing.kept import Kept
from claims.comparing.names import Names, find_names
from claims.comparing.sole_bodies import Opening, one_body_each
from claims.spelling import fold
from claims.types import Rulings

BARE = "A bus fell into a river near Kalmara at dawn. Nine people were killed, police said."
NAMED = "A bus fell into a river near Kalmara. Kalmara police said 11 people were killed."


def story(*texts: str, title: str = "Bus in river") -> tuple[Told, ...]:
    return tuple(
        Told(f"Paper {number}", f"2031-05-04T1{number}:00Z", f"{title}, part {number}", text)
        for number, text in enumerate(texts, 1)
    )


def names(*texts: str) -> Names:
    """The actors of a story, whatever the order of its articles."""
    found = [find_names(accounts(story(*order))) for order in permutations(texts)]
    assert all(each.canonical == found[0].canonical for each in found)
    return found[0]


def test_police_are_the_police_of_the_town_that_the_story_is_about() -> None:
    assert names(BARE, NAMED).of("police") == "Kalmara police"
    (cell,) = compare(accounts(story(BARE, NAMED))).cells
    assert (cell.printed, cell.claimants) == ("11", ("Kalmara police",))


@pytest.mark.parametrize(
    ("bare", "named", "one"),
    [
        ("Local police said nine died near Kalmara.", "Kalmara police said 11 died.", "Kalmara police"),
        ("Nine died near Kalmara, police said.", "Police in Kalmara said 11 people died.", "Police in Kalmara"),
        ("Nine died near New Vell, police said.", "New Vell police said 11 died.", "New Vell police"),
        ("Nine died near Kalmara, the coast guard said.", "The Kalmara coast guard said 11 died.", "Kalmara coast guard"),
        ("Nine people died in Denmark, the army said.", "The Danish army said 11 people died.", "Danish army"),
    ],
)  # fmt: skip
def test_other_bodies_of_which_there_is_one(bare: str, named: str, one: str) -> None:
    (cell,) = compare(accounts(story(bare, named))).cells
    assert cell.claimants == (one,)


def test_ways_to_name_a_towns_police_are_one_body() -> None:
    found = names(NAMED, "Police in Kalmara said 11 people were killed.")
    assert found.of("Police in Kalmara") == "Kalmara police"


@pytest.mark.parametrize(
    "other",
    [
        "Buses were stopped. Brask police said nobody else was hurt there.",
        "Traffic police said the road was shut.",
        "The traffic police said the road was shut.",
    ],
    ids=["another town", "another branch", "another branch in small letters"],
)
def test_with_another_police_in_the_story_they_may_be_that(other: str) -> None:
    found = names(BARE, NAMED, other)
    assert found.of("police") == "police"
    assert found.of("Kalmara police") == "Kalmara police"


@pytest.mark.parametrize(
    "bare",
    [
        "A bus fell into a river. Nine people were killed, police said.",
        "A bus fell into a river near Brask. Nine people were killed, police said.",
        "A bus from Kalmara fell into a river near Brask. Nine people were killed, police said.",
    ],
    ids=["no place", "another place", "a place besides"],
)
def test_police_of_an_article_about_another_place_are_proposed_and_not_merged(bare: str) -> None:
    found = names(bare, NAMED)
    assert found.of("police") == "police"
    assert [(each.name, each.into) for each in propose_merges(found)] == [("police", "Kalmara police")]


def test_one_article_about_another_place_keeps_all_apart() -> None:
    elsewhere = "A bus fell into a river near Brask. Nine people were killed, police said."
    assert names(BARE, NAMED, elsewhere).of("police") == "police"


def test_between_two_parties_the_army_may_be_either() -> None:
    war = "Three Danish soldiers and four Chilean soldiers were killed in Denmark, the army said."
    assert names(war, "The Danish army said 11 Danish soldiers were killed.").of("army") == "army"


GUESTS = (
    "An avalanche buried a hotel in Austria. Forty people died. The dead included three Danes, the army said."
)


def test_guests_among_the_dead_make_no_second_party() -> None:
    named = "An avalanche in Austria killed 38 people. The Austrian army sent helicopters, it was reported."
    found = names(
        GUESTS,
        f"{named} The Austrian army said 38 people died.",
        "Three Danes died, the Danish embassy said.",
    )
    assert found.of("army") == "Austrian army"


def test_where_the_guests_are_as_many_they_may_be_a_party() -> None:
    war = "Forty people were killed in Austria, the army said. Denmark lost 40 soldiers there, it said."
    assert names(war, "The Austrian army said 38 people died in Austria.").of("army") == "army"


def test_a_foreign_government_is_not_the_one_at_home() -> None:
    home = "Nine people died in Chile and Peru sent help, the government said."
    assert (
        names(home, "The Peruvian government said 11 people died in Chile.").of("government") == "government"
    )


def test_the_desk_may_part_them() -> None:
    found = find_names(accounts(story(BARE, NAMED)), Rulings(split=("police",)))
    assert found.of("police") == "police"


def test_they_part_again_when_another_towns_police_speak() -> None:
    texts = BARE, NAMED, "A bus fell into a river near Kalmara. Brask police said 12 people were killed."
    kept = Kept()
    told = accounts(story(*texts))
    assert compare(told[:2], kept=kept) == compare(told[:2])
    assert compare(told, kept=kept) == compare(told)
    assert compare(told[:2], kept=kept) == compare(told[:2])


def test_officials_may_still_be_the_police() -> None:
    named = "Kalmara police said the road was shut."
    officials = "A bus fell into a river near Kalmara. Officials said eight people were killed."
    found = compare(accounts(story(BARE, named, officials)))
    assert [each.kind for each in found.divergences if each.kind in ("numeric", "revision")] == ["revision"]


@pytest.mark.parametrize(
    ("bare", "named"),
    [
        ("Nine died in San Roque and near San Pedro, police said.", "San Roque police said 11 died."),
    ],
)
def test_the_police_of_a_town_with_a_like_name_are_not_the_one(bare: str, named: str) -> None:
    found = names(bare, named)
    bodies = {found.of(name) for name in ("army", "police") if name in bare}
    assert bodies <= {"army", "police"}


def test_a_town_of_two_words_has_its_police() -> None:
    found = names("Nine died in San Roque, police said.", "San Roque police said 11 died.")
    assert found.of("police") == "San Roque police"


@pytest.mark.parametrize(
    ("army", "one"), [("Weir army", True), ("Weir Liberation Army", False), ("Salvation Army", False)]
)
def test_an_army_of_rebels_is_not_the_army(army: str, one: bool) -> None:
    about = Opening(frozenset(map(fold, army.split())), frozenset(), frozenset())
    merged = one_body_each(["army", army], lambda _: [about], lambda _: [], [])
    assert merged == ([["army", army]] if one else [])
