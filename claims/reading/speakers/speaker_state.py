"""What an article has told so far about its speakers: who is known, who spoke last, who acts in which sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.actors.callings import (
    tells_age,
)
from claims.reading.actors.groups_meant import GroupsMeant
from claims.reading.actors.named_bodies import named_between_commas, named_by_its_kind, named_thing
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
from claims.reading.names.names_in_text import BODY_NOUNS, CALENDAR
from claims.reading.names.roles import is_role, side_in
from claims.reading.names.speaker_words import office_words
from claims.reading.speakers.acting_persons import (
    are_kin,
    called_by_name,
    group_acting,
    is_unnamed,
    one_of_them,
    somebody,
    told_for,
    unnamed_holder,
)
from claims.reading.speakers.bodies_before import BodiesBefore
from claims.reading.speakers.known_persons import Persons
from claims.reading.speakers.let_speak import OF_THE_OUTLET, talking
from claims.reading.speakers.nameless_subjects import body_asked_of
from claims.reading.speakers.offices_held import OfficesHeld
from claims.reading.speakers.other_names import OtherNames
from claims.reading.speakers.papers import tells_in
from claims.reading.speakers.persons_before import PersonsBefore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence

_NEAR = 2
"""Sentences back in which a speaker or subject still answers to a pronoun."""
_LONGEST_PHRASE = 12
_REPORTS = word_set("report study inquiry investigation survey audit review")
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
        self.groups = GroupsMeant(page, self._mentions)
        self.other_names = OtherNames(page, self._mentions, self._persons)
        self.offices = OfficesHeld(page, self._mentions, self._persons, self._spoken, self._subjects)
        self.persons = PersonsBefore(page, self._openings, self._persons, self._spoken, self._subjects)
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
            return self.persons.before(sentence, first, "man" if lower == "he" else "woman", learn=False)
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
            return self.persons.described(head.lower, sentence, first)
        if head.lower in BODY_NOUNS:
            if named := named_between_commas(self._page.text, tokens, end):
                return Known(named, "organisation", None, side)
            known = self.bodies.last(head.lower, modifiers, side, sentence, first)
            return known or named_by_its_kind(self._page.text, tokens, first + 1, end)
        return None

    # Who has spoken.

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
        they = sentence.tokens[first].lower == "they"
        acting = (group_acting(self._page, sentence) or body_asked_of(self._page, sentence)) if they else None
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
