"""What an article has told so far about its speakers: who is known, who spoke last, who acts in which sentence."""

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
from claims.reading.actors.groups_meant import GroupsMeant
from claims.reading.actors.named_bodies import named_between_commas, named_thing
from claims.reading.actors.spoken_before import (
    RECENT,
    Known,
    Spoke,
    SpokenBefore,
    Subject,
    SubjectsBefore,
    told_from,
)
from claims.reading.grammar.subjects import Subjects
from claims.reading.grammar.syntax import is_adverb
from claims.reading.names.aliases import is_acronym
from claims.reading.names.names_in_text import BODY_NOUNS, CALENDAR
from claims.reading.names.roles import Gender, gender_of, is_role, side_in
from claims.reading.names.speaker_words import office_words
from claims.reading.speakers.acting_persons import (
    acts_in,
    are_kin,
    asks_somebody,
    called_by_name,
    gender_of_one,
    group_acting,
    is_kin,
    is_told_dead,
    is_unnamed,
    kin_beside,
    one_of_them,
    somebody,
    tells_kin,
    told_for,
    unnamed_holder,
    who_rejects,
)
from claims.reading.speakers.bodies_before import BodiesBefore
from claims.reading.speakers.going_on import goes_on
from claims.reading.speakers.known_persons import Persons
from claims.reading.speakers.let_speak import OF_THE_OUTLET, talking
from claims.reading.speakers.offices_held import OfficesHeld
from claims.reading.speakers.other_names import OtherNames
from claims.reading.speakers.papers import tells_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_NEAR = 2
"""Sentences back in which a speaker or subject still answers to a pronoun."""
_FAR = 12
"""Sentences back in which a speaker may still be "he" where nobody else is."""
_SHORTEST_PARTY = 2
"""Letters that are no party: "a DJ"."""
_LONGEST_PHRASE = 12
_RECORDED = word_set("message recording audio tape broadcast video")
"""In what somebody speaks whom the page goes on to call "the voice"."""
_OWNERS = {"his": "he", "her": "she"}
_HE_OR_SHE = frozenset(("he", "she"))
_GENDERS = {"his": "man", "her": "woman"}
_REPORTS = word_set("report study inquiry investigation survey")
"""Papers that a page comes back to after others have spoken."""
_TRAILING = CALENDAR | frozenset(("on", "late", "early", "earlier"))


class State:
    """The running memory of one article: `advance` to a sentence, ask, then tell it who `speaks`."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self._page = page
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self._mentions]
        self._openings = Subjects(page, self._mentions)
        self._persons = Persons(page, self._mentions, self._openings)
        self._subjects = SubjectsBefore()
        self._spoken = SpokenBefore()
        self._introduced: dict[str, tuple[Sentence, Token] | None] = {}
        self.groups = GroupsMeant(page, self._mentions)
        self.other_names = OtherNames(page, self._mentions, self._persons)
        self.offices = OfficesHeld(page, self._mentions, self._persons, self._spoken, self._subjects)
        self.bodies = BodiesBefore(page, self._openings, self._persons, self._spoken, self._subjects)

    # What is known.

    def in_span(self, sentence: Sentence, first: int, last: int) -> list[Mention]:
        """The mentions inside tokens [first, last) of a sentence."""
        return self._openings.mentions_in(sentence.tokens[first].start, sentence.tokens[last - 1].end)

    def known(self, mention: Mention) -> Known:
        """The actor of a mention, a person with the role and side that the article gives him anywhere."""
        return self._persons.known(mention)

    def acting_state(self, sentence: Sentence, position: int) -> str | None:
        """The state that acts in this sentence before `position` or in the one before."""
        return self._openings.acting_state(sentence.index, position)

    # What moves.

    def advance(self, sentence: Sentence) -> None:
        """Take note of who the sentences up to this one are about."""
        told = self._subjects.all
        while len(told) <= sentence.index:
            told.append(self._find_subject(self._page.sentences[len(told)]))

    def speaks(self, known: Known, sentence: Sentence, *, plural: bool, many: bool) -> None:
        """Remember a speaker; `plural` ones may be "they", `many` can be nothing else."""
        self._spoken.add(known, sentence.index, plural=plural, many=many)

    def _find_subject(self, sentence: Sentence) -> Subject | None:
        introduced = self._introduced_last(sentence)
        if introduced is not None:
            return introduced
        opening = self._openings.opening(sentence.index)
        if opening is None or are_kin(sentence, opening.first):
            return None
        if opening.mention:
            return Subject(self.known(opening.mention), opening.mention.end)
        if one := one_of_them(self._page, sentence, opening.verb):
            return Subject(one, sentence.tokens[opening.verb - 1].end)
        known = self._subject_phrase(sentence, opening.first, opening.verb)
        known = known or named_thing(self._page.text, sentence, opening.first, opening.verb)
        return Subject(known, sentence.tokens[opening.verb - 1].end) if known else None

    def _introduced_last(self, sentence: Sentence) -> Subject | None:
        """ "Among those who waited was Odo Fenn, whose …": the subject behind its verb; "Our reporter spoke to Odo Fenn": who is
        let speak."""
        if OF_THE_OUTLET.intersection(sentence.lowers) and (met := self._talked_to(sentence)):
            return met
        opening = [token.lower for token in sentence.tokens[:2]]
        if opening[0] == "for":
            whom = told_for(self._page, sentence, self._openings.mentions_in(sentence.start, sentence.end))
            return Subject(self.known(whom), whom.end) if whom else None
        if opening[0] != "among" and opening != ["one", "of"]:
            return None
        for mention in self._openings.mentions_in(sentence.start, sentence.end):
            before = self._page.text[max(0, mention.start - 5) : mention.start].split()
            if mention.kind == "person" and before[-1:] and before[-1] in words("be_forms"):
                return Subject(self.known(mention), mention.end)
        opened = self._openings.opening(sentence.index) if opening[0] == "one" else None
        one = one_of_them(self._page, sentence, opened.verb) if opened else None
        return Subject(one, sentence.tokens[opened.verb - 1].end) if one and opened else None

    def _talked_to(self, sentence: Sentence) -> Subject | None:
        """ "We have been speaking to the miller Odo Fenn", of whom the outlet goes on to tell in the next sentence."""
        start = talking(sentence.tokens)
        met = self._openings.mentions_in(sentence.start if start is None else start, sentence.end)
        first = next((mention for mention in met if mention.kind == "person"), None)
        return Subject(self.known(first), sentence.end) if first and start is not None else None

    def _subject_phrase(self, sentence: Sentence, first: int, verb: int) -> Known | None:
        """The actor of a subject without a name: "he", "it", "the Orvian leader", "the ministry"."""
        tokens = sentence.tokens
        lower = tokens[first].lower
        if lower in ("he", "she"):
            return self.person_before(sentence, first, "man" if lower == "he" else "woman", learn=False)
        if lower == "it":
            return self.bodies.before(sentence, first)
        if lower not in ("the", "a", "an") or not 1 < verb - first <= _LONGEST_PHRASE:
            return None
        end = next((index for index in range(first + 1, verb) if not tokens[index].is_word), verb)
        while end > first + 1 and (is_adverb(tokens[end - 1]) or tokens[end - 1].lower in _TRAILING):
            end -= 1
        if lower != "the":
            passive = tokens[verb].lower in words("be_forms")
            if not passive and (called := called_by_name(self._page.text, sentence, verb)):
                return called
            return None if passive else somebody(self._page.text, tokens, first + 1, end)
        head = tokens[end - 1]
        modifiers = office_words(sentence, first + 1, end - 1)
        side = side_in(tokens, first, end)
        if is_role(head):
            held = self.offices.by_role(modifiers, head.lower, side, sentence, first)
            return held or unnamed_holder(sentence, first, end)
        if tells_age(sentence, first):
            return self.described(head.lower, sentence, first)
        if head.lower in BODY_NOUNS:
            if named := named_between_commas(self._page.text, tokens, end):
                return Known(named, "organisation", None, side)
            return self.bodies.last(head.lower, modifiers, side, sentence, first)
        return None

    # Pronouns.

    def person_before(
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
        if gender and told and (answers := self._rejecting(told - 1, gender)):
            return answers
        for candidate in self._persons_before(sentence, first, told):
            if is_acronym(candidate.name) and len(candidate.name) > _SHORTEST_PARTY:
                continue  # a party, whatever else it may be, is no "she"
            known = self._persons.gender(candidate.name) or gender_of_one(candidate.name)
            if gender is None or known is None or known == gender:
                if gender and learn:
                    self._persons.learn_gender(candidate.name, gender)
                return candidate
        return None

    def _rejecting(self, index: int, gender: Gender) -> Known | None:
        """Who rejects at its end what one of the other gender says in a sentence; not "Ivo Orr said …, a charge Odo Fenn rejected. He …"."""
        sentence = self._page.sentences[index]
        mention = who_rejects(sentence, self._openings.mentions_in(sentence.start, sentence.end))
        if mention is None or self._persons.gender(mention.name) not in (None, gender):
            return None
        others = map(self._persons.gender_told, self._spoken.persons_in(index) - {mention.name})
        return self.known(mention) if all(one not in (None, gender) for one in others) else None

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
        persons = [
            each for each in self._openings.mentions_in(sentence.start, sentence.end) if each.kind == "person"
        ]
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
        if not _HE_OR_SHE.isdisjoint(before.lowers) or self._subjects.of(index - 1):
            return None  # "She thanked Lena Moss. Her son …": whoever holds the page
        named = {
            each.name: each
            for each in self._openings.mentions_in(before.start, before.end)
            if each.kind == "person"
        }
        one = next(iter(named.values())) if len(named) == 1 else None
        return self.known(one) if one and self._persons.gender_told(one.name) in (None, gender) else None

    def _lone_person(self, index: int) -> Known | None:
        """The one person whom a sentence names and who does something in it, as in "It was still when Orr took the stand", not "They
        spoke of Orr"."""
        if index < 0:
            return None
        sentence = self._page.sentences[index]
        named = {
            mention.name: mention
            for mention in self._openings.mentions_in(sentence.start, sentence.end)
            if mention.kind == "person"
        }
        if not named:
            return called_by_name(self._page.text, sentence)
        if len(named) != 1:
            return None
        (mention,) = named.values()
        return self.known(mention) if acts_in(sentence, mention) else None

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
                yield self.known(self._mentions[index])

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

    def last_speaker(self) -> Known | None:
        """Whoever spoke last: "the same source"."""
        return self._spoken.last.known if self._spoken.last else None

    def spoke_right_before(self, sentence: Sentence) -> Known | None:
        """Whoever spoke last, in this sentence or the one before: "the authors" of a report of which nothing else has been told since."""
        last = self._spoken.last
        return last.known if last and last.sentence >= sentence.index - 1 else None

    def nameless_before(self, sentence: Sentence) -> Known | None:
        """Who spoke last without a name, near by: "the source" is "a nurse at the clinic, who asked not to be named"."""
        near = (spoke for spoke in reversed(self._spoken.all) if spoke.sentence >= sentence.index - _NEAR)
        last = next(near, None)
        nameless = last is not None and last.known.kind == "person" and not last.known.name[:1].isupper()
        return last.known if last and nameless else None

    def plural_before(self, sentence: Sentence, first: int) -> Known | None:
        """The group that "they" or "we" stands for, else a body."""
        spoke = self._spoken.group
        if spoke and spoke.sentence >= sentence.index - _NEAR:
            return spoke.known
        acting = group_acting(self._page, sentence) if sentence.tokens[first].lower == "they" else None
        return acting or self.bodies.before(sentence, first) or (spoke.known if spoke else None)

    def antecedent(self, sentence: Sentence, first: int) -> Known | None:
        """The mention that "who" or "which" at token `first` follows."""
        position = sentence.tokens[first].start
        index = bisect_left(self._starts, position) - 1
        if index < 0 or self._mentions[index].start < sentence.start:
            return None
        mention = self._mentions[index]
        return self.known(mention) if self._page.text[mention.end : position].strip() in ("", ",") else None

    def author(self, head: str, sentence: Sentence, first: int) -> Known | None:
        """Who speaks through "the statement": the paper that spoke before, the last body that did, the last speaker."""
        for spoke in self._spoken.all[: -RECENT - 1 : -1]:
            if spoke.known.name.split()[-1] == head:
                return spoke.known
        last = self._spoken.last
        body = self._spoken.body
        told = self._spoken.all if head in _REPORTS else self._spoken.all[-1:]
        for spoke in reversed(told):
            if tells_in(self._page.sentences[spoke.sentence], head) and _issues(spoke):
                return spoke.known  # "the spokeswoman, Odo Fenn, disclosed this in a statement", "the ministry said in a statement"
        if body and last and body.sentence >= last.sentence - 1 and body.known.name[:1].isupper():
            return body.known
        if last is None:
            return self.bodies.before(sentence, first)
        if head in _REPORTS and last.known.kind == "person":
            return None  # whoever speaks between has not written it
        return last.known if last.known.name[:1].isupper() or self._speaks_in_papers(last, sentence) else None

    def _speaks_in_papers(self, spoke: Spoke, sentence: Sentence) -> bool:
        """ "The press service of the Weir Office": one body, named by whose it is, that has spoken right before."""
        near = spoke.sentence >= sentence.index - 1
        named = any(word[0].isupper() for word in spoke.known.name.split())
        return near and named and spoke.known.kind == "organisation" and not spoke.many

    # Roles and bodies.

    def described(self, head: str, sentence: Sentence, first: int) -> Known | None:
        """Whom "the council boss", "the florist" or "the 34-year-old" means: who was introduced by the noun behind his name,
        else who spoke just before, where nobody was introduced so."""
        if not describes_somebody(sentence, first, head):
            return None
        if head not in self._introduced:
            self._introduced[head] = introduced(self._page, head)
        told = self._introduced[head]
        if told is not None and told[0].index <= sentence.index:
            named = apposed_to(
                self._page.text, *told, self._openings.mentions_in(told[0].start, told[1].start)
            )
            return self.known(named) if named else None
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
        return (
            spoke.known if not asked or self._persons.gender_told(spoke.known.name) in (None, asked) else None
        )

    def official_before(self, sentence: Sentence, first: int) -> Known | None:
        """Whom "the official" means: who spoke just before and is called one or holds an office."""
        told = told_from(self._page, sentence, sentence.tokens[first].start)
        quoted = first > 0 and sentence.tokens[first - 1].kind == "quote"
        behind = first > 0 and not is_unnamed(sentence, first)
        return self._spoken.official(since=told - _NEAR, behind=behind, quoted=quoted and behind)


def _issues(spoke: Spoke) -> bool:
    """Is it one body or somebody by name whose the statement is?"""
    named = spoke.known.name[:1].isupper()
    body = spoke.known.kind == "organisation" and spoke.known.name.lower().split()[-1] in BODY_NOUNS
    return named or (body and not spoke.many)
