"""The names of the parties that a page prints by capitals alone: "VF" is the Vesh Front, "the Toro Cartel (CTV)" the CTV."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.names.party_names import is_known_party, is_party
from claims.spelling import initials

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention

_LONGEST_PARTY = 6
"""Words."""
_FAR = 80
"""Characters of such a name."""


class LettersOfParties:
    """What a page spells out, looked up once: the names of bodies by the capitals that it prints for them, and those of armed parties by
    their first letters: "VF" may be the Vesh Front, and is no Vell Federation."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._called: dict[str, str] = {}
        self._spelling: dict[str, str] = {}
        for one in mentions:
            if one.kind == "person":
                continue
            self._called.setdefault(one.text, one.name)
            if " " in one.name and is_party(one.name):
                self._spelling.setdefault(initials(one.name), one.name)

    def spelt_out(self, letters: str) -> str:
        """The full name; the letters where the page gives none, or every reader knows them."""
        if letters in self._called:
            return self._called[letters]
        if is_known_party(letters):
            return letters
        return self._spelling.get(letters) or self._before_bracket(letters) or letters

    def _before_bracket(self, letters: str) -> str | None:
        """The party behind whose name the page prints these letters in brackets, "the Toro Cartel (CTV)"."""
        at = self._text.find(f" ({letters})")
        bracket = at > 0
        before = self._text[max(0, at - _FAR) : at] if bracket else ""
        run = itertools.takewhile(lambda word: word[:1].isupper(), reversed(before.split()[-_LONGEST_PARTY:]))
        opening = words("determiners") | words("prepositions") | words("days")
        name = " ".join(itertools.dropwhile(lambda word: word.lower() in opening, reversed(list(run))))
        return name if bracket and " " in name and is_party(name) else None
