"""Which person of an article "he", "she", "the florist" or "the 34-year-old" stands for.

Whoever acts in the sentence, has just spoken or was told of just before, of that gender and that calling.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.actors.callings import (
    apposed_to,
    describes_somebody,
    introduced,
    stands_for_speaker,
    tells_age,
)
from claims.reading.actors.spoken_before import Known, Spoke, SpokenBefore, Subject, SubjectsBefore, told_from
from claims.reading.names.aliases import is_acronym
from claims.reading.names.roles import Gender, gender_of
from claims.reading.names.speaker_words import speaks_for_himself
from claims.reading.speakers.acting_persons import (
    acts_in,
    asks_somebody,
    called_by_name,
    gender_of_one,
    is_kin,
    is_told_dead,
    kin_beside,
    tells_kin,
    tells_of_one,
    who_rejects,
)
from claims.reading.speakers.going_on import goes_on
from claims.reading.speakers.nameless_subjects import holder_acting, opens_as_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.articles import Mention
    from claims.reading.grammar.subjects import Subjects
    from claims.reading.page.text import Page, Sentence
    from claims.reading.speakers.known_persons import Persons
    from claims.reading.words.tokens import Token

_NEAR = 2
"""Sentences back in which a speaker or subject still answers to a pronoun."""
_FAR = 12
"""Sentences back in which a speaker may still be "he" where nobody else is."""
_AGED = "-year-old"
_SHORTEST_PARTY = 2
"""Letters that are no party: "a DJ"."""
_RECORDED = word_set("message recording audio tape broadcast video")
"""In what somebody speaks whom the page goes on to call "the voice"."""
_AT_WORK = word_set("driver farmer fisherman shopkeeper")
"""What nobody is who speaks in an office."""
_OWNERS = {"his": "he", "her": "she"}
_GENDERS = {"his": "man", "her": "woman"}


class PersonsBefore:
    """The persons whom an article has told of so far, asked by how it goes on about them."""

    def __init__(
        self, page: Page, openings: Subjects, persons: Persons, spoken: SpokenBefore, subjects: SubjectsBefore
    ) -> None:
        self._page = page
        self._openings = openings
        self._persons = persons
        self._spoken = spoken
        self._subjects = subjects
        self._mentions = openings.mentions
        self._starts = [mention.start for mention in self._mentions]
        self._introduced: dict[str, tuple[Sentence, Token] | None] = {}

    def before(
        self, sentence: Sentence, first: int, gender: Gender | None, *, learn: bool = True
    ) -> Known | None:
        """The person whom a pronoun at token `first` stands for; with `learn` his gender is remembered."""
        position = sentence.tokens[first].start
        told = told_from(self._page, sentence, position)
        if gender and (asked := self._asked(told, gender)):
            return asked
        if gender and (kin := self._kin_told_of(told - 1, gender)):
            return kin
        if gender and told > 1 and (owner := self._whose_kin(told - 1, gender)):
            return owner
        if gender and goes_on(sentence, first) and (tells := self._telling_of_another(sentence, gender)):
            return tells
        if gender and told and (answers := self._rejecting(told - 1, gender)):
            return answers
        if gender and told and (holder := self._without_name(sentence, first, told, gender)):
            return holder
        for candidate in self._persons_before(sentence, first, told):
            if is_acronym(candidate.name) and len(candidate.name) > _SHORTEST_PARTY:
                continue  # a party, whatever else it may be, is no "she"
            known = self._persons.gender(candidate.name) or gender_of_one(candidate.name)
            if gender is None or known is None or known == gender:
                if gender and learn:
                    self._persons.learn_gender(candidate.name, gender)
                return candidate
        return self._called_by_a_name_of_both(told) if gender else None

    def _called_by_a_name_of_both(self, told: int) -> Known | None:
        """Who has just spoken, where only a table of first names holds him for one of the other gender."""
        spoke = self._spoken.person
        if spoke is None or spoke.sentence < told - 1:
            return None
        name = spoke.known.name
        sentence = self._page.sentences[spoke.sentence]
        others = words("women_words") | words("men_words")
        named = name[:1].isupper() and " " in name and not is_acronym(name)
        named = named and others.isdisjoint((*sentence.lowers, *name.lower().split()))
        return spoke.known if named and self._persons.gender_told(name) is None else None

    def _telling_of_another(self, sentence: Sentence, gender: Gender) -> Known | None:
        """ "Ada Velm said nine had died. The driver told officers he had slept, she added": who spoke before the one without a name
        of whose words the sentence tells."""
        inner = self._spoken.person
        if inner is None or inner.sentence != sentence.index or inner.known.name[:1].isupper():
            return None
        before = (spoke for spoke in reversed(self._spoken.all) if spoke.sentence < sentence.index)
        last = next(before, None)
        near = last is not None and last.sentence == sentence.index - 1 and last.known.kind == "person"
        fits = last is not None and self._persons.gender_told(last.known.name) == gender
        return last.known if last and near and fits else None

    def _without_name(self, sentence: Sentence, pronoun: int, told: int, gender: Gender) -> Known | None:
        """ "In Brask, the prefect read a statement. Nine had died, she said", "The driver was held. He was found in a field, and told …":
        an office or a calling without a name with which the sentence before begins, in one paragraph, where nobody is named in it."""
        before = self._page.sentences[told - 1]
        if before.paragraph is not sentence.paragraph or self._subjects.of(told - 1):
            return None
        acting = holder_acting(self._page, told - 1)
        if acting is None or acting.gender not in (None, gender) or self._persons_in(before):
            return None
        spoke = self._spoken.person
        if spoke and spoke.sentence >= told - 1:
            return None
        if acting.speaks or opens_as_subject(sentence, pronoun):
            return acting.known
        near = spoke is not None and spoke.sentence >= told - _FAR
        return acting.known if pronoun == 0 and not near else None

    def _rejecting(self, index: int, gender: Gender) -> Known | None:
        """Who rejects at its end what one of the other gender says in a sentence; not "Ivo Orr said …, a charge Odo Fenn rejected. He …"."""
        sentence = self._page.sentences[index]
        mention = who_rejects(sentence, self._openings.mentions_in(sentence.start, sentence.end))
        if mention is None or self._persons.gender(mention.name) not in (None, gender):
            return None
        others = map(self._persons.gender_told, self._spoken.persons_in(index) - {mention.name})
        return self._persons.known(mention) if all(one not in (None, gender) for one in others) else None

    def _asked(self, told: int, gender: Gender) -> Known | None:
        """ "The judge asked her whether she knew him. “No,” she said": who answers is whoever was asked and spoke before the judge."""
        asks = self._page.sentences[told - 1] if told else None
        if asks is None or not told or not asks_somebody(asks, gender):
            return None
        asker = self._subjects.of(asks.index)
        for spoke in reversed(self._spoken.all):
            if spoke.sentence < told - _FAR:
                return None
            known = self._persons.gender(spoke.known.name)
            other = asker is None or spoke.known.name != asker.known.name
            if (
                other
                and spoke.sentence < asks.index
                and spoke.known.kind == "person"
                and known in (None, gender)
            ):
                acts = self._subjects.another_acts(spoke.known.name, spoke.sentence + 1, asks.index)
                return spoke.known if not acts else None  # "Her daughter has two sons. The court asked her"
        return None

    def _kin_told_of(self, index: int, gender: Gender) -> Known | None:
        """ "Odo Fenn was carried past his mother. “He is thin,” she said": the kin of him whom the sentence before is about, unless he
        speaks there or is known to be of the asked gender."""
        subject, spoke = self._subjects.of(index), self._spoken.person
        if subject is None or subject.known.kind != "person" or (spoke and spoke.sentence >= index):
            return None
        sentence = self._page.sentences[index]
        persons = self._persons_in(sentence)
        if len(persons) != 1 or persons[0].name != subject.known.name:
            return None
        near = (
            spoke is not None
            and spoke.sentence >= index - _NEAR
            and self._persons.gender_told(spoke.known.name) == gender
        )
        if near or self._persons.gender_told(subject.known.name) == gender:
            return None
        kin = kin_beside(sentence, persons[0], gender)
        return Known(f"{subject.known.name}’s {kin}", "person", None, subject.known.side) if kin else None

    def _whose_kin(self, index: int, gender: Gender) -> Known | None:
        """ "It did not help Ilse Orr. Her son was one of the nine. She said …": the one person of the sentence before a sentence that opens
        with "her" kin."""
        sentence, opening = self._page.sentences[index], self._openings.opening(index)
        owner = _GENDERS.get(sentence.tokens[0].lower)
        if owner != gender or opening is None or not is_kin(sentence, opening.first):
            return None
        before = self._page.sentences[index - 1]
        own, other = ("he", "she") if gender == "man" else ("she", "he")
        acts = self._subjects.of(index - 1) and other not in before.lowers
        if own in before.lowers or acts:
            return None  # "She thanked Lena Moss. Her son …": whoever holds the page
        one = self._one_person_of(before)
        return (
            self._persons.known(one)
            if one and self._persons.gender_told(one.name) in (None, gender)
            else None
        )

    def _lone_person(self, index: int) -> Known | None:
        """The one person whom a sentence names and who does something in it, as in "It was still when Orr took the stand", not "They
        spoke of Orr"."""
        if index < 0:
            return None
        sentence = self._page.sentences[index]
        if not self._persons_in(sentence):
            return called_by_name(self._page.text, sentence)
        one = self._one_person_of(sentence)
        acts = one is not None and (acts_in(sentence, one) or tells_of_one(sentence, one))
        return self._persons.known(one) if one and acts else None

    def _persons_in(self, sentence: Sentence) -> list[Mention]:
        """The mentions of persons in a sentence, in their order."""
        mentions = self._openings.mentions_in(sentence.start, sentence.end)
        return [mention for mention in mentions if mention.kind == "person"]

    def _one_person_of(self, sentence: Sentence) -> Mention | None:
        """The last mention of the only person whom a sentence names, once or more often."""
        persons = self._persons_in(sentence)
        return persons[-1] if len({mention.name for mention in persons}) == 1 else None

    def _persons_before(self, sentence: Sentence, pronoun: int, told: int) -> Iterator[Known]:
        """The persons a pronoun may mean, the likeliest first: subject here, who just spoke, the subjects before; `told` is the
        number of the sentence from which is counted how far back somebody was told of."""
        own, position = self._subjects.of(sentence.index), sentence.tokens[pronoun].start
        spoke = self._spoken.person
        just_spoke = spoke if spoke and spoke.sentence >= told - 1 else None
        adds = just_spoke and goes_on(sentence, pronoun)
        if adds and own and self._spoken.has(own.known.name):
            adds = None  # "Odo Fenn was hurt, he added" is the mayor's who spoke right before, unless Fenn has spoken too
        if just_spoke and (adds or (own and self._is_kin(sentence, own, just_spoke, pronoun))):
            yield just_spoke.known
        acts = own and own.known.kind == "person" and own.end <= position and not self._is_somebody(sentence)
        if own and acts and not is_told_dead(sentence, own.end):
            yield own.known
        if just_spoke:
            yield just_spoke.known
        for back in range(1, _NEAR + 1):
            before = self._subjects.of(told - back)
            if before and before.known.kind == "person":
                yield before.known
            elif back == 1 and before is None and (lone := self._lone_person(told - 1)):
                yield lone
        for back in range(_NEAR + 1, _FAR // 2):
            before = self._subjects.of(told - back)
            newer = not (spoke and spoke.sentence >= told - back)
            if before and self._persons.gender(before.known.name) and newer:
                yield before.known  # a man or a woman who has done something since the last one spoke
        if spoke and spoke.sentence >= told - _FAR:
            yield spoke.known
        nearest = self._page.sentences[max(0, told - _NEAR)].start
        for index in range(bisect_left(self._starts, position) - 1, -1, -1):
            if self._starts[index] < nearest:
                return
            if self._mentions[index].kind == "person":
                yield self._persons.known(self._mentions[index])

    def _of_age(self, age: str, sentence: Sentence, first: int) -> Known | None:
        """ "Ilse Orr, 34," or "Ilse Orr (34)", asked for "the 34-year-old": the one person whose age the page prints so."""
        printed = (f", {age},", f", {age}.", f" ({age})")
        names = {
            mention.name: mention
            for mention in self._mentions[: bisect_left(self._starts, sentence.tokens[first].start)]
            if mention.kind == "person" and self._page.text.startswith(printed, mention.end)
        }
        return self._persons.known(next(iter(names.values()))) if len(names) == 1 else None

    def _is_kin(self, sentence: Sentence, own: Subject, spoke: Spoke, pronoun: int) -> bool:
        """ "Ilse Orr came with her daughter Ada. Ada had slept, she said": is the sentence about kin of who spoke last?"""
        opening = self._openings.opening(sentence.index)
        if own.known.name == spoke.known.name or opening is None:
            return False
        owner = sentence.tokens[opening.first].lower
        if owner in _OWNERS and _OWNERS[owner] != sentence.tokens[pronoun].lower:
            return False  # "Her son was hurt, he said" is the son's
        return is_kin(sentence, opening.first) or tells_kin(
            self._page.sentences[spoke.sentence], own.known.name
        )

    def _is_somebody(self, sentence: Sentence) -> bool:
        """Is the subject of the sentence a person without a name: "A nurse fainted, he said"?"""
        opening = self._openings.opening(sentence.index)
        return opening is not None and sentence.tokens[opening.first].lower in ("a", "an")

    def described(self, head: str, sentence: Sentence, first: int) -> Known | None:
        """Whom "the council boss", "the florist" or "the 34-year-old" means: who was introduced by the noun behind his name,
        else who spoke just before, where nobody was introduced so."""
        if not describes_somebody(sentence, first, head):
            return None
        aged = sentence.tokens[first + 1].lower if first + 1 < len(sentence.tokens) else ""
        if aged.endswith(_AGED) and (one := self._of_age(aged.removesuffix(_AGED), sentence, first)):
            return one
        if head not in self._introduced:
            self._introduced[head] = introduced(self._page, head)
        told = self._introduced[head]
        if told is not None and told[0].index <= sentence.index:
            named = apposed_to(
                self._page.text, *told, self._openings.mentions_in(told[0].start, told[1].start)
            )
            return self._persons.known(named) if named else None
        if not (stands_for_speaker(head) or tells_age(sentence, first)):
            return None
        begins = told_from(self._page, sentence, sentence.tokens[first].start)
        spoke = self._spoken.person
        if tells_age(sentence, first) and not (spoke and spoke.sentence >= begins - 1):
            for back in range(1, _NEAR + 1):
                before = self._subjects.of(begins - back)  # "Odo Fenn waited. “…,” the 29-year-old said."
                acting = before.known if before else self._lone_person(begins - back)
                if acting and acting.kind == "person":
                    return acting
        if spoke is None or spoke.sentence < begins - _NEAR:
            return None
        if head == "voice" and _RECORDED.isdisjoint(self._page.sentences[spoke.sentence].lowers):
            return None  # "Odo Fenn spoke. “…,” the voice said."
        asked = gender_of([head])
        if head in _AT_WORK and spoke.known.role and not speaks_for_himself(spoke.known.role):
            return None  # "District Magistrate Ada Velm said so. The driver told officers …"
        return (
            spoke.known if not asked or self._persons.gender_told(spoke.known.name) in (None, asked) else None
        )
