"""Which armed group a page means by "the group", "the militants" or "the extremists", where it tells of one alone."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from claims.lexicon import group, word_set
from claims.reading.actors.spoken_before import Known
from claims.reading.names.armed_groups import ArmedGroups
from claims.reading.names.party_names import name_after
from claims.reading.words.places import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence

FIGHTERS = group("side_words", "armed") | word_set("extremists jihadists")
BODIES = word_set("group movement faction militia organisation organization outfit")
_OF_WAR = word_set(
    "claim claims claimed claiming responsibility attack attacks fighter fighters soldier soldiers troops army raid ambush"
    " operation truce ceasefire prisoners hostages"
)
"""What tells that the group of a sentence is one that fights."""
_SUSPECTED = word_set("suspected alleged armed")
_CIVIL = word_set("supporters supporter activists activist")
_TO_MEMBERS = 3
"""Tokens from "suspected" to "members"."""


class GroupsMeant:
    """The armed group of a page, looked for when somebody asks; `mentions` are those of the page in text order."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self._page = page
        self._mentions = mentions

    @cached_property
    def _armed(self) -> ArmedGroups:
        return ArmedGroups(self._page, self._mentions)

    @cached_property
    def _suspected(self) -> set[str]:
        return _suspected(self._page)

    def meant_by(self, noun: str, sentence: Sentence) -> Known | None:
        """The group that "the militants" or "the group" of a sentence is, asked for the noun; None where the page names none or
        several, or where a choir or a firm may be the group."""
        if noun not in FIGHTERS and (noun not in BODIES or _OF_WAR.isdisjoint(sentence.lowers)):
            return None
        named = self._armed.of(noun) if noun in FIGHTERS else self._armed.only or self._armed.of(noun)
        names = {named} if named else self._suspected
        name = next(iter(names)) if len(names) == 1 else ""
        known = name[:1].isupper() and place(name) is None
        return Known(name, "organisation", None, None) if known else None


def _suspected(page: Page) -> set[str]:
    """The groups to which those belong who are suspected: "suspected members of the Dawla Velm ambushed a patrol"."""
    ranks = group("side_words", "party-ranks") - _CIVIL
    found: set[str] = set()
    for sentence in page.sentences:
        if _SUSPECTED.isdisjoint(sentence.lowers) or ranks.isdisjoint(sentence.lowers):
            continue
        tokens = sentence.tokens
        for token in tokens:
            led = {each.lower for each in tokens[max(0, token.index - _TO_MEMBERS) : token.index]}
            named = name_after(tokens, token.index + 1) if token.lower in ranks and led & _SUSPECTED else None
            if named and not named.endswith("Party"):
                found.add(named)
    return found
