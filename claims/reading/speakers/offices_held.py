"""Who holds an office that is told of without a name: "the minister", "the provincial governor", "governor says" of a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.actors.spoken_before import Known, SpokenBefore, SubjectsBefore
    from claims.reading.page.text import Page, Sentence
    from claims.reading.speakers.known_persons import Persons

_NEAR = 2
"""Sentences back in which who holds an office has spoken or acted."""
_LONGEST_OFFICE = 80
"""Characters of an office before a name."""
_OF_LANDS = frozenset(("governor", "mayor"))
"""Offices of one province or town."""
_LAND_WORDS = frozenset(
    ("provincial", "regional", "state", "county", "district", "city", "town", "municipal")
)
_BESIDE_OFFICE = word_set("deputy vice lieutenant assistant former")
"""Words of the roles of those who do not hold the office itself."""
_NEXT_DOOR = word_set("neighbouring neighboring nearby adjacent")
_NEAREST_WORDS = 5
"""Words of "neighbouring Brask's mayor," before a name."""
_TO_NAME = 60
"""Characters of such words."""


class _Reach(NamedTuple):
    """Sentences below one that tells of an office: in which its holder is named, and in which no other holder is."""

    named: int
    alone: int


_UNDER_HEADLINE = _Reach(named=5, alone=2)
"""The name stands behind a byline and a dateline, another holder often in what follows."""
_UNDER_LEAD = _Reach(named=2, alone=5)


class OfficesHeld:
    """The offices of a page and who has acted in them so far."""

    def __init__(
        self,
        page: Page,
        mentions: Sequence[Mention],
        persons: Persons,
        spoken: SpokenBefore,
        subjects: SubjectsBefore,
    ) -> None:
        self._page = page
        self._mentions = mentions
        self._persons = persons
        self._spoken = spoken
        self._subjects = subjects

    def by_role(
        self, modifiers: frozenset[str], head: str, side: str | None, sentence: Sentence, first: int
    ) -> Known | None:
        """The person who holds the office; None where nobody does, or several do and none of them acted last."""
        fitting = self._persons.holders(modifiers, head, side)
        if not fitting and head in _OF_LANDS:  # "the provincial governor" is "Governor Odo Fenn"
            fitting = self._in_office(self._persons.holders(modifiers - _LAND_WORDS, head, side))
        position = sentence.tokens[first].start
        seen = [mention for mention in self._mentions if mention.name in fitting and mention.start < position]
        names = {mention.name for mention in seen}
        if len(names) == 1:
            return self._persons.known(seen[-1])
        if not names:
            return self._first_named(fitting, sentence)
        for spoke in reversed(self._spoken.all):
            if spoke.known.name in names and spoke.sentence >= sentence.index - _NEAR:
                return spoke.known
        for back in range(_NEAR + 1):
            subject = self._subjects.of(sentence.index - back)
            if subject and subject.known.name in names and subject.end <= position:
                return subject.known
        return None

    def _in_office(self, holders: dict[str, Mention]) -> dict[str, Mention]:
        """The holders without "Deputy mayor Odo Fenn" and "the former governor, Ilse Orr"."""
        return {
            name: mention
            for name, mention in holders.items()
            if _BESIDE_OFFICE.isdisjoint((mention.role or "").lower().split())
        }

    def _first_named(self, fitting: dict[str, Mention], sentence: Sentence) -> Known | None:
        """Whom "governor says" of a headline or "the regional governor" of a lead means, of all who hold the office in the page:
        who is named right below, alone."""
        nearest = min(fitting.values(), key=lambda mention: mention.start, default=None)
        if nearest is None or len(fitting) == 1:
            return self._persons.known(nearest) if nearest else None
        if sentence.headline:
            named = self._is_named_alone(nearest, fitting, sentence, _UNDER_HEADLINE)
        else:
            named = self._is_led_in(nearest) and self._is_named_alone(nearest, fitting, sentence, _UNDER_LEAD)
        return self._persons.known(nearest) if named else None

    def _is_led_in(self, holder: Mention) -> bool:
        """ "Governor Odo Fenn", with which a lead is followed: the office stands right before the name."""
        before = self._page.text[max(0, holder.start - _LONGEST_OFFICE) : holder.start]
        return before.rstrip().endswith(holder.role or "")

    def _is_named_alone(
        self, holder: Mention, fitting: dict[str, Mention], sentence: Sentence, reach: _Reach
    ) -> bool:
        """Is a holder named within reach below a sentence, and no other one of its town?"""
        below = self._page.sentences[sentence.index : sentence.index + reach.named + 1]
        named = next((each for each in below if holder.start < each.end), None)
        if named is None or _is_of_another_place(self._page.text, sentence, holder):
            return False
        near = self._page.sentences[sentence.index : sentence.index + reach.alone + 1]
        until = max(near[-1].end, named.paragraph.end)
        rivals = (each for each in fitting.values() if each is not holder and each.start < until)
        return all(_is_of_another_place(self._page.text, sentence, each) for each in rivals)


def _is_of_another_place(text: str, sentence: Sentence, holder: Mention) -> bool:
    """ "Mayor Odo Fenn of Brask", "the mayor of neighbouring Brask, Odo Fenn": of a town that the sentence does not tell of."""
    before = text[max(0, holder.start - _TO_NAME) : holder.start].lower().split()
    if not _NEXT_DOOR.isdisjoint(before[-_NEAREST_WORDS:]):
        return True
    row = text[holder.end : holder.end + _TO_NAME].split()[:2]
    named = row[1].strip(",.") if len(row) > 1 and row[0] in ("of", "in", "from") else ""
    return named[:1].isupper() and named.lower() not in sentence.lowers
