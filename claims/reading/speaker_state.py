"""What an article has told so far about its speakers: who is known, who spoke last, who acts in which sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from claims.reading.names_in_text import PORTFOLIOS, TITLES
from claims.reading.places import demonym
from claims.reading.roles import Gender, gender_of, office_side
from claims.reading.syntax import tag
from claims.reading.text import Page, Sentence
from claims.spelling import fold
from claims.types import Mention

ActorKind = Literal["person", "organisation", "state"]

_RULERS = frozenset(
    "president minister premier chancellor king queen emir sultan chief governor mayor leader chairman ayatollah head".split()
)
_NEUTRAL = frozenset(("leader", "official", "politician", "statesman"))
_NEAR = 2
"""Sentences back in which a speaker or subject still answers to a pronoun."""


@dataclass(frozen=True, slots=True)
class Known:
    """An actor as the article has it."""

    name: str
    kind: ActorKind
    role: str | None
    side: str | None


@dataclass(frozen=True, slots=True)
class _Spoke:
    known: Known
    sentence: int


class State:
    """The running memory of one article; `speaks` moves it forward."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self.page = page
        self.mentions = sorted(mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self.mentions]
        self._subjects: dict[int, Mention | None] = {}
        self._genders: dict[str, Gender] = {}
        self._roles: dict[str, list[Mention]] = defaultdict(list)
        self._sides: dict[str, str] = {}
        self._last_person: _Spoke | None = None
        self._last_body: _Spoke | None = None
        self._last_plural: _Spoke | None = None
        self._spoken: list[_Spoke] = []
        for mention in self.mentions:
            if mention.kind == "person":
                self._learn(mention)

    def _learn(self, mention: Mention) -> None:
        if mention.role:
            self._roles[mention.name].append(mention)
            gender = gender_of(mention.role.lower().split())
            if gender:
                self._genders.setdefault(mention.name, gender)
        before = self.page.text[max(0, mention.start - 5) : mention.start].split()
        gender = gender_of([before[-1].lower()]) if before else None
        if gender:
            self._genders.setdefault(mention.name, gender)
        if mention.side:
            self._sides.setdefault(mention.name, mention.side)

    # -- what is known -------------------------------------------------------------------------------------------

    def in_span(self, sentence: Sentence, first: int, last: int) -> list[Mention]:
        """The mentions inside tokens [first, last) of a sentence."""
        start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
        index = bisect_left(self._starts, start)
        found = []
        while index < len(self.mentions) and self.mentions[index].start < end:
            if self.mentions[index].end <= end:
                found.append(self.mentions[index])
            index += 1
        return found

    def known(self, mention: Mention) -> Known:
        """The actor of a mention with the role and side that the article gives him anywhere."""
        if mention.kind != "person":
            return Known(mention.name, mention.kind, None, mention.side)
        described = self._roles.get(mention.name, [])
        nearest = mention if mention.role else next(iter(described), None)
        role = nearest.role if nearest else None
        side = mention.side or self._sides.get(mention.name) or self._inferred_side(mention.name)
        return Known(mention.name, "person", role, side)

    def _inferred_side(self, name: str) -> str | None:
        """The country of an office printed without one: that of the office, else of the state that acts beside it."""
        for mention in self._roles.get(name, ()):
            side = office_side(mention.role) or self._acting_beside(mention)
            if side:
                self._sides[name] = side
                return side
        return None

    def _acting_beside(self, mention: Mention) -> str | None:
        role = (mention.role or "").lower().split()
        if not role or not (_RULERS & {role[-1]} or "minister" in role):
            return None
        sentence = self._sentence_at(mention.start)
        return self.acting_state(sentence, None) if sentence else None

    def _sentence_at(self, start: int) -> Sentence | None:
        sentences = self.page.sentences
        low = bisect_left([sentence.start for sentence in sentences], start + 1) - 1
        return sentences[low] if 0 <= low < len(sentences) else None

    def acting_state(self, sentence: Sentence, first: int | None) -> str | None:
        """The state that is the subject of this sentence or of the one before it."""
        for index in (sentence.index, sentence.index - 1):
            subject = self.subject(index)
            if subject is not None and (first is None or index != sentence.index or self._before(subject, sentence, first)):
                return subject.name if subject.kind == "state" else None
        return None

    @staticmethod
    def _before(mention: Mention, sentence: Sentence, first: int) -> bool:
        return first == 0 or mention.end <= sentence.tokens[first].start

    def adjective(self, country: str) -> str:
        return demonym(country) or country

    def body(self, name: str, side: str, head: str, modifiers: frozenset[str]) -> Known:
        """The body of this state, under the name that the article prints for it if it does."""
        for mention in self.mentions:
            if mention.kind == "organisation" and mention.side == side and _fits_body(mention, head, modifiers):
                return Known(mention.name, "organisation", None, side)
        return Known(name, "organisation", None, side)

    # -- what moves ----------------------------------------------------------------------------------------------

    def speaks(self, known: Known, sentence: Sentence, first: int, *, plural: bool) -> None:
        """Remember a speaker."""
        spoke = _Spoke(known, sentence.index)
        self._spoken.append(spoke)
        if plural:
            self._last_plural = spoke
        elif known.kind == "person":
            self._last_person = spoke
        if known.kind != "person":
            self._last_body = spoke

    def subject(self, index: int) -> Mention | None:
        """The first mention of a sentence if no finite verb stands before it."""
        if index not in self._subjects:
            self._subjects[index] = self._find_subject(index)
        return self._subjects[index]

    def _find_subject(self, index: int) -> Mention | None:
        if not 0 <= index < len(self.page.sentences):
            return None
        sentence = self.page.sentences[index]
        if not sentence.tokens:
            return None
        tagged = None
        for mention in self.in_span(sentence, 0, len(sentence.tokens)):
            tagged = tagged or tag(sentence)
            for token in sentence.tokens:
                if token.start >= mention.start:
                    break
                if tagged.verb[token.index]:
                    return None
            if not _is_inside(sentence, mention):
                return mention
        return None

    # -- pronouns ------------------------------------------------------------------------------------------------

    def _agrees(self, name: str, gender: Gender | None) -> bool:
        known = self._genders.get(name)
        return gender is None or known is None or known == gender

    def person_before(self, sentence: Sentence, first: int, gender: Gender | None, *, itself: bool = False) -> Known | None:
        """The person a pronoun at token `first` stands for."""
        position = sentence.tokens[first].start
        for candidate in self._persons_for_pronoun(sentence, position):
            if self._agrees(candidate.name, gender):
                if gender:
                    self._genders.setdefault(candidate.name, gender)
                return candidate
        return None

    def _persons_for_pronoun(self, sentence: Sentence, position: int) -> Iterable[Known]:
        subject = self.subject(sentence.index)
        if subject and subject.kind == "person" and subject.end <= position:
            yield self.known(subject)
        spoke = self._last_person
        if spoke and spoke.sentence >= sentence.index - 1:
            yield spoke.known
        for back in range(1, _NEAR + 1):
            before = self.subject(sentence.index - back)
            if before and before.kind == "person":
                yield self.known(before)
        if spoke:
            yield spoke.known
        index = bisect_left(self._starts, position) - 1
        while index >= 0:
            if self.mentions[index].kind == "person":
                yield self.known(self.mentions[index])
            index -= 1

    def body_before(self, sentence: Sentence, first: int) -> Known | None:
        """The body or state that "it" at token `first` stands for."""
        position = sentence.tokens[first].start
        subject = self.subject(sentence.index)
        if subject and subject.kind != "person" and subject.end <= position:
            return self.known(subject)
        spoke = self._last_body
        if spoke and spoke.sentence >= sentence.index - 1:
            return spoke.known
        before = self.subject(sentence.index - 1)
        if before and before.kind != "person" and not spoke:
            return self.known(before)
        return spoke.known if spoke else None

    def plural_before(self, sentence: Sentence, first: int) -> Known | None:
        spoke = self._last_plural
        if spoke and spoke.sentence >= sentence.index - _NEAR:
            return spoke.known
        return self.body_before(sentence, first) or (spoke.known if spoke else None)

    def antecedent(self, sentence: Sentence, first: int) -> Known | None:
        """The mention that "who" or "which" follows."""
        position = sentence.tokens[first].start
        index = bisect_left(self._starts, position) - 1
        if index < 0 or self.mentions[index].start < sentence.start:
            return None
        mention = self.mentions[index]
        between = self.page.text[mention.end : position].strip()
        return self.known(mention) if between in ("", ",") else None

    def author(self, sentence: Sentence, first: int) -> Known | None:
        """Who speaks through "the statement": the last body that spoke, else the last person."""
        spoke = self._spoken[-1] if self._spoken else None
        body = self._last_body
        if body and spoke and body.sentence >= spoke.sentence - 1:
            return body.known
        return spoke.known if spoke else self.body_before(sentence, first)

    # -- roles and bodies ----------------------------------------------------------------------------------------

    def by_role(
        self, modifiers: frozenset[str], head: str, side: str | None, sentence: Sentence, first: int
    ) -> Known | None:
        """The person who holds the office; None where nobody does, or several and none of them acted last."""
        position = sentence.tokens[first].start
        fitting = {
            name
            for name, described in self._roles.items()
            if any(_holds(mention.role or "", head, modifiers) for mention in described)
            and (side is None or (self.known(described[0]).side in (None, side)))
        }
        if not fitting:
            return None
        seen = [mention for mention in self.mentions if mention.name in fitting and mention.start < position]
        names = {mention.name for mention in seen}
        if len(names) == 1:
            return self.known(seen[-1])
        if not names:
            if len(fitting) == 1:
                return self.known(self._roles[fitting.pop()][0])
            return None
        for spoke in reversed(self._spoken):
            if spoke.known.name in names and spoke.sentence >= sentence.index - _NEAR:
                return spoke.known
        for back in range(_NEAR + 1):
            subject = self.subject(sentence.index - back)
            if subject and subject.name in names:
                return self.known(subject)
        return None

    def last_body(
        self, head: str, modifiers: frozenset[str], side: str | None, sentence: Sentence, first: int
    ) -> Known | None:
        """The last body before a place that has this head and these words; a speaker before a mere mention."""
        position = sentence.tokens[first].start
        index = bisect_left(self._starts, position) - 1
        while index >= 0:
            mention = self.mentions[index]
            fits = mention.kind == "organisation" and _fits_body(mention, head, modifiers)
            if fits and (side is None or mention.side == side):
                return self.known(mention)
            index -= 1
        if self._last_body and fold(head) in fold(self._last_body.known.name):
            return self._last_body.known
        return None


def _is_inside(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention only belongs to another noun or to a phrase of place: "in Orvia", "Orvia's troops"."""
    before = after = None
    for token in sentence.tokens:
        if token.end <= mention.start:
            before = token
        if token.start >= mention.end:
            after = token
            break
    if after is not None and after.kind == "clitic" and after.lower == "'s":
        return True
    return before is not None and before.lower in (
        "in", "at", "of", "from", "with", "near", "after", "by", "on", "to", "for", "as", "between", "against", "under",
    )  # fmt: skip


def _holds(role: str, head: str, modifiers: frozenset[str]) -> bool:
    """Whether a printed role is the office asked for: "prime minister" is "the minister", not the reverse."""
    parts = role.lower().split()
    main = parts[: next((index for index, part in enumerate(parts) if part in ("of", "for")), len(parts))] or parts
    if head in _NEUTRAL:
        return bool(_RULERS & set(main)) if head == "leader" else head in main
    if head not in main:
        return False
    wanted = {fold(word) for word in modifiers}
    had = {fold(word) for word in parts}
    if not wanted:
        return not (head == "president" and "vice" in had) and not (head == "minister" and "prime" in had and False)
    return wanted <= had


def _fits_body(mention: Mention, head: str, modifiers: frozenset[str]) -> bool:
    had = {fold(word) for word in mention.name.replace("’", " ").replace("'", " ").split()}
    had |= {fold(word) for word in mention.text.replace("’", " ").replace("'", " ").split()}
    return fold(head) in had and {fold(word) for word in modifiers if word in PORTFOLIOS or word in TITLES} <= had
