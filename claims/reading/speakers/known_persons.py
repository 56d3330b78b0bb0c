"""Who an article says its persons are: what they do, for which country, whether man or woman."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from claims.reading.actors.spoken_before import Known
from claims.reading.names.roles import Gender, gender_of, gender_of_name, office_side
from claims.reading.names.speaker_words import RULERS, holds, speaks_for_himself

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.grammar.subjects import Subjects
    from claims.reading.page.text import Page


class Persons:
    """What an article tells of its persons anywhere; pronouns teach the gender of more of them."""

    def __init__(self, page: Page, mentions: Sequence[Mention], openings: Subjects) -> None:
        self._page = page
        self._openings = openings
        self._sentence_starts = [sentence.start for sentence in page.sentences]
        self._genders: dict[str, Gender] = {}
        self._roles: dict[str, list[Mention]] = defaultdict(list)
        self._sides: dict[str, str | None] = {}
        self._holders: dict[tuple[frozenset[str], str, str | None], dict[str, Mention]] = {}
        self.names = {mention.name for mention in mentions if mention.kind == "person"}
        for mention in mentions:
            if mention.kind == "person":
                self._learn(mention)

    def _learn(self, mention: Mention) -> None:
        described = (mention.role or "").lower().split()
        before = self._page.text[max(0, mention.start - 5) : mention.start].lower().split()
        gender = gender_of([*described, *before[-1:]]) or gender_of_name(mention.name.split())
        if gender:
            self.learn_gender(mention.name, gender)
        if mention.role:
            self._roles[mention.name].append(mention)
        if mention.side:
            self._sides.setdefault(mention.name, mention.side)

    def known(self, mention: Mention) -> Known:
        """The actor of a mention, a person with the role and side that the article gives him anywhere."""
        if mention.kind != "person":
            return Known(mention.name, mention.kind, None, mention.side)
        described = self._roles.get(mention.name)
        role = mention.role or (described[0].role if described else None)
        side = None if speaks_for_himself(role) else mention.side or self._side_of(mention.name)
        return Known(mention.name, "person", role, side)

    def gender(self, name: str) -> Gender | None:
        """The gender told of the person of this name; None where nothing tells it."""
        return self._genders.get(name)

    def gender_told(self, name: str) -> Gender | None:
        """What the page tells of a person, or his first name."""
        return self.gender(name) or gender_of_name(name.split())

    def learn_gender(self, name: str, gender: Gender) -> None:
        """Remember a gender, unless another was told before."""
        self._genders.setdefault(name, gender)

    def holders(self, modifiers: frozenset[str], head: str, side: str | None) -> dict[str, Mention]:
        """The first mentions with a role of all who hold an office, by name; with `side` only those of that country or of
        none; looked for once."""
        asked = (modifiers, head, side)
        if asked not in self._holders:
            self._holders[asked] = {
                name: described[0]
                for name, described in self._roles.items()
                if any(holds(mention.role or "", head, modifiers) for mention in described)
                and (side is None or self.known(described[0]).side in (None, side))
            }
        return self._holders[asked]

    def _side_of(self, name: str) -> str | None:
        """The side printed with a person, else the country of an office that is printed without one."""
        if name not in self._sides:
            sides = (
                office_side(mention.role) or self._beside(mention) for mention in self._roles.get(name, ())
            )
            self._sides[name] = next((side for side in sides if side), None)
        return self._sides[name]

    def _beside(self, mention: Mention) -> str | None:
        """The state that acts beside a ruler whose country is not printed."""
        if not RULERS & set((mention.role or "").lower().split()):
            return None
        index = bisect_right(self._sentence_starts, mention.start) - 1
        return self._openings.acting_state(index, mention.start)
