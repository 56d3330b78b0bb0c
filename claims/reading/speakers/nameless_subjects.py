"""Whom a page goes on about behind a sentence that names nobody: "The prefect read a statement. … she said", "Neighbours are less
cautious. Several said …"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import word_set, words
from claims.reading.actors.spoken_before import Known
from claims.reading.grammar.noun_phrases import GROUPS, PERSON_ROLES
from claims.reading.grammar.syntax import AUXILIARIES, DETERMINERS, first_verb, is_adverb, tag
from claims.reading.names.names_in_text import BODY_NOUNS
from claims.reading.names.roles import gender_of
from claims.reading.speakers.main_subjects import subject_of
from claims.reading.speakers.who_can_speak import head_of
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.triggers import fate_of, plurals

if TYPE_CHECKING:
    from claims.reading.names.roles import Gender
    from claims.reading.page.text import Page, Sentence

_SPEAKING = word_set("read spoke told wrote testified stood appeared addressed gave")
"""What somebody does who is then told to have said something."""
_PRONOUNS = word_set("he she")
_LEADING = word_set("leads heads runs chairs founded led ran chaired")
_QUESTIONS = word_set("how what why when where")
_LEAST_QUESTION = 6
"""Tokens of "How did the company explain?"."""
_CROWDS = frozenset(("crowd", "crowds", "mob", "them"))
_TO_MET = 4
"""Tokens of "on the crowd at" behind a verb."""
_SOME = word_set("several some many")


class Acting(NamedTuple):
    """Somebody without a name with whom a sentence begins; `speaks` where he is about to say something."""

    known: Known
    gender: Gender | None
    speaks: bool


def holder_acting(page: Page, index: int) -> Acting | None:
    """ "In Brask, the prefect read a statement.", "The driver was arrested.": asked for the number of the sentence; None where it tells of
    another person by a pronoun or of a death."""
    if not 0 <= index < len(page.sentences):
        return None
    sentence = page.sentences[index]
    if "the" not in sentence.lowers or not _PRONOUNS.isdisjoint(sentence.lowers):
        return None
    verb = first_verb(sentence)
    tagged = tag(sentence)
    span = subject_of(tagged, verb) if verb else None
    if not verb or span is None or tagged.lower(span[0]) != "the":
        return None
    head = head_of(tagged, span)
    if tagged.lower(head) not in PERSON_ROLES or any(
        token.capital for token in tagged.tokens[head : span[1]]
    ):
        return None
    dead = any(fate_of(token.lower) == "killed" for token in tagged.tokens[verb : verb + 4])
    if dead or any(token.quotation >= 0 for token in tagged.tokens[span[0] : verb + 1]):
        return None
    printed = page.text[tagged.tokens[span[0] + 1].start : tagged.tokens[span[1] - 1].end]
    row = [token.lower for token in tagged.tokens[span[0] : head + 1]]
    known = Known(printed, "person", tagged.lower(head), None)
    return Acting(known, gender_of(row), tagged.lower(verb) in _SPEAKING)


def opens_as_subject(sentence: Sentence, pronoun: int) -> bool:
    """ "[He] was found in a field, and told police …": the pronoun is the subject of another verb than the cue."""
    behind = itertools.dropwhile(is_adverb, sentence.tokens[pronoun + 1 :])
    verb = next(behind, None)
    return pronoun == 0 and verb is not None and verb.lower not in CUE_FORMS


def several_of(page: Page, sentence: Sentence, first: int, last: int) -> Known | None:
    """ "Neighbours are less cautious. Several said …": those with whom the sentence before begins."""
    if first or last > 1 or sentence.tokens[0].lower not in _SOME:
        return None
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.paragraph is not sentence.paragraph:
        return None
    verb = first_verb(before)
    tokens = before.tokens
    begin = 1 if tokens[0].lower in DETERMINERS else 0
    if not verb or verb != begin + 1 or tokens[begin].quotation >= 0:
        return None
    met = {token.lower for token in tokens[verb + 1 : verb + 1 + _TO_MET]}
    if not met.isdisjoint(plurals() | GROUPS | _CROWDS):
        return None  # "Soldiers shot nine protesters. Some said …"
    noun = tokens[begin].lower
    people = noun in plurals() or (noun in GROUPS and noun.endswith("s") and noun not in BODY_NOUNS)
    return Known(tokens[begin].text, "organisation", None, None) if people else None


def body_acting(page: Page, sentence: Sentence, pronoun: int, *, named: bool) -> Known | None:
    """ "The union has sued the state. It says …", "Odo Fenn leads an association of parents. It says …": a body without a name with which
    the sentence before begins, unless that is about somebody `named`, or which somebody leads there; a line without a verb between them
    is passed over."""
    if pronoun or not sentence.index:
        return None
    before = page.sentences[sentence.index - 1]
    verb = first_verb(before)
    if verb is None and sentence.index > 1:
        before = page.sentences[sentence.index - 2]
        verb = first_verb(before)
    elif before.paragraph is not sentence.paragraph:
        return None
    if not verb or verb + 2 >= len(before.tokens) or before.tokens[0].quotation >= 0:
        return None
    tokens = before.tokens
    suffers = tokens[verb].lower in words("be_forms")  # "The school was destroyed"
    if not named and not suffers and tokens[0].lower == "the" and verb == 2 and tokens[1].lower in BODY_NOUNS:
        return Known(tokens[1].text, "organisation", None, None)
    if tokens[verb].lower not in _LEADING or tokens[verb + 1].lower not in ARTICLES:
        return None
    end = verb + 2
    if tokens[end].lower not in BODY_NOUNS:
        return None
    end += 1
    if end + 1 < len(tokens) and tokens[end].lower == "of" and tokens[end + 1].lower in plurals():
        end += 2
    return Known(page.text[tokens[verb + 2].start : tokens[end - 1].end], "organisation", None, None)


def body_asked_of(page: Page, sentence: Sentence) -> Known | None:
    """ "How did the company explain that?" in the paragraph before "They said …", the body of which an interviewer asks."""
    before = page.sentences[sentence.index - 1] if sentence.index else None
    if before is None or sentence.start != sentence.paragraph.start or before.paragraph is sentence.paragraph:
        return None
    tokens = before.tokens
    if before.start != before.paragraph.start or tokens[-1].text != "?" or len(tokens) < _LEAST_QUESTION:
        return None
    asked = tokens[0].lower in _QUESTIONS and tokens[1].lower in AUXILIARIES and tokens[2].lower == "the"
    body = asked and tokens[3].lower in BODY_NOUNS
    return Known(tokens[3].text, "organisation", None, None) if body else None
