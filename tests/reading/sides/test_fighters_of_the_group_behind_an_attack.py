"""Fighters are those of the group that claims an attack or is told to be behind it; it counts its own losses as "we"."""

from __future__ import annotations

import pytest

from claims.reading.read import read
from claims.types import Document


def sides(text: str) -> dict[str, str | None]:
    return {one.text: one.side for one in read(Document(text)).casualties}


@pytest.mark.parametrize(
    "claim",
    [
        "The Vesh Freedom Army claimed the attack on Tuesday.",
        "The Vesh Freedom Army claimed Monday's attack.",
        "The group behind the attack, which calls itself the Vesh Freedom Army, said it would go on.",
    ],
)
def test_the_group_that_claims_the_attack(claim: str) -> None:
    text = (
        f"Gunmen attacked a train in Pakistan on Monday. The army said 22 militants had been killed. {claim}"
    )
    assert sides(text) == {"22 militants": "Vesh Freedom Army"}


def test_who_claims_that_an_attack_failed_has_not_done_it() -> None:
    text = (
        "Gunmen attacked a train in Pakistan on Monday. The army said 22 militants had been killed. "
        "The Vesh Freedom Army claimed the attack had failed."
    )
    assert sides(text) != {"22 militants": "Vesh Freedom Army"}


def test_we_of_its_spokesman_are_the_group() -> None:
    text = (
        "PORT ALDA, Chad (AP) - Rebels of the Vesh Front attacked the town on Monday.\n\n"
        "The Vesh Front denied the figure. “We lost four martyrs,” its spokesman, Odo Fenn, said.\n"
    )
    assert sides(text) == {"four martyrs": "Vesh Front"}


def test_captives_counted_behind_fighters_are_not_of_them() -> None:
    text = (
        "Gunmen attacked a train in Pakistan and talked to Britain on Monday. The army said 22 militants had been killed.\n\n"
        "The group behind the attack, which calls itself the Vesh Freedom Army, said it was holding 180 hostages.\n"
    )
    assert sides(text)["180 hostages"] != "Vesh Freedom Army"


def test_we_of_a_spokesman_are_not_those_whom_his_army_fought() -> None:
    text = (
        "PORT ALDA, Chad (AP) - Rebels of the Vesh Front attacked the town on Monday.\n\n"
        "The army fought the Vesh Front all day. “We lost four soldiers,” its spokesman, Odo Fenn, said.\n"
    )
    assert sides(text)["four soldiers"] != "Vesh Front"
