"""Who the dead are: soldiers turned people, sides left out, a word that does not say dead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.comparing.categories import widens
from claims.linting.desk import is_quoted, printed
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.comparing.figures import Figure
    from claims.linting.desk import Desk
    from claims.linting.finding import Finding

_CASUALTIES = re.compile(r"\bcasualt(?:y|ies)\b", re.IGNORECASE)


def people_for_soldiers(desk: Desk) -> Iterator[Finding]:
    """A number of people where the ledger counts that number of soldiers."""
    for figure in desk.figures:
        if not figure.casualty.current or is_quoted(desk.draft, figure.casualty):
            continue
        soldiers = [each for each in desk.alike(figure) if widens(each.category, figure.category)]
        if soldiers:
            why = f"The ledger has {printed(soldiers)}: soldiers are not people in general."
            yield desk.on(figure, "people for soldiers", why, soldiers)


def soldiers_for_people(desk: Desk) -> Iterator[Finding]:
    """A number of soldiers where every account of the ledger counts that number of people or of civilians."""
    for figure in desk.figures:
        if not figure.casualty.current or is_quoted(desk.draft, figure.casualty):
            continue
        people = [each for each in desk.alike(figure) if each.category is not None]
        if people and all(widens(figure.category, each.category) for each in people):
            why = f"The ledger has {printed(people)}: not all of them need be soldiers."
            yield desk.on(figure, "soldiers for people", why, people)


def no_side(desk: Desk) -> Iterator[Finding]:
    """A figure that does not say whose dead it counts, where the ledger tells the sides apart."""
    for figure in desk.figures:
        if figure.names_side or figure.in_headline or figure.interval is None or not figure.casualty.current:
            continue
        if figure.scope is not None:
            continue  # the place says where they fell
        told = [
            each
            for each in desk.ledger
            if each.matter == figure.matter and each.names_side and each.side != BOTH_SIDES and each.interval
        ]
        if told:
            same = [each for each in told if each in desk.alike(figure)]
            if same and _follows_its_side(desk, figure, same):
                continue
            sides = ", ".join(dict.fromkeys(each.side or "" for each in same or told))
            why = (
                f"The draft does not say whose they are; the ledger counts by side, this number for {sides}."
            )
            if not same:
                why = f"The draft does not say whose they are; the ledger counts by side: {sides}."
            yield desk.on(figure, "no side", why, same or told)


def _follows_its_side(desk: Desk, figure: Figure, same: Sequence[Figure]) -> bool:
    """True where the sentence has named the side before: "27 of its soldiers were killed and 60 wounded"."""
    sides = {each.side for each in same}
    before = [
        each
        for each in desk.figures
        if each.names_side
        and each.casualty.sentence_start == figure.casualty.sentence_start
        and each.casualty.start < figure.casualty.start
    ]
    return bool(before) and {before[-1].side} == sides


def casualties_for_dead(desk: Desk) -> Iterator[Finding]:
    """ "Casualties", which may be hurt, where the ledger says that they were killed."""
    for figure in desk.figures:
        casualty = figure.casualty
        if not _CASUALTIES.search(casualty.text) or is_quoted(desk.draft, casualty):
            continue
        plain = [
            each
            for each in desk.ledger
            if each.matter == (figure.event, "killed")
            and each.side == figure.side
            and not _CASUALTIES.search(each.casualty.text)
            and (casualty.value is None or each.casualty.value == casualty.value)
        ]
        if plain:
            why = f"Casualties may be dead or hurt; the ledger has “{plain[0].casualty.text}”: say dead."
            yield desk.on(figure, "casualties for dead", why, plain)
