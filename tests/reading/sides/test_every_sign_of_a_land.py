"""A page that opens with a person and a door, each sign of its land, each word of another land beside it: whose the dead are."""

from __future__ import annotations

import itertools
from itertools import pairwise

import pytest

from claims import lay_out, read
from claims.types import Document

LANDS = [
    ("Peru", "Peruvian", "Lima", "Arequipa"),
    ("Kenya", "Kenyan", "Nairobi", "Kisumu"),
    ("Norway", "Norwegian", "Oslo", "Bergen"),
    ("Nepal", "Nepalese", "Kathmandu", "Pokhara"),
    ("Chile", "Chilean", "Santiago", "Valparaíso"),
    ("Ghana", "Ghanaian", "Accra", "Kumasi"),
    ("Vietnam", "Vietnamese", "Hanoi", "Da Nang"),
]
"""A land, its adjective, its capital and a town."""
OPENING = "The door at the mill\n\nEach morning Odo Fenn sweeps the steps. Ada Velm still sets four plates. It is quiet now. "
TOLLS = (
    "Forty-one people died.",
    "Forty-one miners were killed when the roof fell.",
    "The storm came at six. It killed 41 people in town.",
)
SIGNS = (
    "{land}'s prime minister spoke on the radio that night.",
    "It was the worst disaster {land} has known.",
    "The war in {land} had only just ended.",
    "Nobody in {land} speaks of it.",
    "The {adjective} government has paid nothing.",
    "A court in {town} heard the case last spring.",
    "She drove to {town} to plead with the ministry.",
)
ELSEWHERE = (
    "",
    "Her son drives a lorry in {town}.",
    "Tents came from {land}.",
    "Her cousin sells shoes in {capital}.",
)


def printed(pattern: str, land: tuple[str, str, str, str]) -> str:
    return pattern.format(land=land[0], adjective=land[1], capital=land[2], town=land[3])


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_every_land_and_toll(sign: str, elsewhere: str) -> None:
    wrong = []
    for (own, other), toll in itertools.product(pairwise([*LANDS, LANDS[0]]), TOLLS):
        told = printed(sign, own), printed(elsewhere, other)
        for rest in (told, told[::-1]):
            text = f"{OPENING}{toll}\n\n{' '.join(rest).strip()}\n"
            page = lay_out(text)
            found = read(
                Document(text, title=page.title, published=page.published, parts=page.parts)
            ).casualties
            if [(one.value, one.side) for one in found] != [(41, own[0])]:
                wrong.append((text[len(OPENING) :], [(one.value, one.side) for one in found]))
    assert wrong == []
