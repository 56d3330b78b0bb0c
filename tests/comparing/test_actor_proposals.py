"""Merges that are put to the editor: names that look alike and that nothing tells apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claims.comparing.actor_proposals import propose_merges
from claims.comparing.names import Names


def names(
    kinds: dict[str, str], *, sides: dict[str, str] | None = None, roles: dict[str, str] | None = None
) -> Names:
    return Names({name: name for name in kinds}, sides or {}, roles or {}, kinds)  # type: ignore[arg-type]


def pairs(found: Names) -> set[tuple[str, str]]:
    return {(each.name, each.into) for each in propose_merges(found)}


def persons(*printed: str) -> dict[str, str]:
    return dict.fromkeys(printed, "person")


def bodies(*printed: str) -> dict[str, str]:
    return dict.fromkeys(printed, "organisation")


def test_a_bare_surname_is_proposed_for_each_who_bears_it() -> None:
    assert pairs(names(persons("Tolan", "Mira Tolan", "Bram Tolan", "Odo Fenn"))) == {
        ("Tolan", "Mira Tolan"),
        ("Tolan", "Bram Tolan"),
    }


def test_two_spellings_of_one_office_holder_are_proposed() -> None:
    minister = {"Orlan Vesko": "Defense Minister", "Orlan Vesku": "Defense Minister"}
    at_home = dict.fromkeys(minister, "Dovania")
    found = propose_merges(names(persons(*minister), sides=at_home, roles=minister))
    assert [(each.name, each.into) for each in found] == [("Orlan Vesku", "Orlan Vesko")]
    assert "one letter apart" in found[0].why


def test_ministers_of_two_countries_stay_two() -> None:
    minister = {"Orlan Vesko": "Defense Minister", "Orlan Vesku": "Defense Minister"}
    abroad = {"Orlan Vesko": "Dovania", "Orlan Vesku": "Sundmark"}
    assert pairs(names(persons(*minister), sides=abroad, roles=minister)) == set()
    assert pairs(names(persons("Vesko", "Orlan Vesko"), sides={"Vesko": "A", "Orlan Vesko": "B"})) == set()


def test_the_short_name_of_one_body_is_proposed_and_of_two_is_not() -> None:
    assert pairs(names(bodies("Harbour Watch", "Brask Harbour Watch"))) == {
        ("Harbour Watch", "Brask Harbour Watch")
    }
    assert pairs(names(bodies("Harbour Watch", "Brask Harbour Watch", "Halven Harbour Watch"))) == set()


def test_initials_are_proposed_for_the_body_they_stand_for() -> None:
    assert pairs(names(bodies("D.W.B.", "Dovanian Weir Board"))) == {("D.W.B.", "Dovanian Weir Board")}
    assert pairs(names(bodies("DWB", "Dovanian Weir Board", "Dale Water Board"))) == set()


def test_nothing_is_proposed_for_names_that_have_nothing_in_common() -> None:
    assert pairs(names(persons("Mira Tolan", "Odo Fenn") | bodies("Weir Board", "Harbour Watch"))) == set()


@given(st.dictionaries(st.text(max_size=12), st.sampled_from(["person", "organisation", "state"])))
def test_proposals_join_two_known_actors_and_come_in_one_order(kinds: dict[str, str]) -> None:
    found = propose_merges(names(kinds))
    assert list(found) == sorted(found, key=lambda each: (each.name, each.into))
    assert all(each.name != each.into and {each.name, each.into} <= kinds.keys() for each in found)
    assert found == propose_merges(names(dict(reversed(kinds.items()))))
