"""Whom a description means: "the florist" is who was introduced as a florist, else who spoke just before.

Table: `descriptive_roles.txt`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.names.names_in_text import BODY_NOUNS
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import is_numeral
from claims.reading.words.triggers import is_nationality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_AGED = "-year-old"
_ONE = frozenset(("a", "an", "another", "one"))
_CALLINGS = ("er", "ist", "ian", "man", "woman")
_NATIONAL = ("an", "i", "er")
_SHORTEST_CALLING = 5
_TO_NOUN = 60
"""Characters of "a small charter company based in Vell"."""
_BEHIND_ANOTHER_NOUN = words("prepositions") | {"the", "who", "whose", "which", "that", "to"}
"""Before a noun they make it tell of another: "a driver for the company", "a miner whose company"."""
_BEFORE_NOUN = 4
"""Tokens between "a" and the noun that it introduces."""


def describes_somebody(sentence: Sentence, first: int, head: str) -> bool:
    """Is the phrase at token `first` a plain description: "the florist", "the mother of four", "the 34-year-old"?"""
    opening = sentence.tokens[first : first + 1 + _BEFORE_NOUN]
    if not stands_for_speaker(head) and not _is_calling(head) and not tells_age(sentence, first):
        return False
    tied = any(
        token.kind == "clitic"
        or token.lower == "for"
        or (token.lower == "of" and not _counts_children(sentence.tokens, token.index + 1))
        for token in opening
    )
    return not tied and opening[0].lower == "the"


def tells_age(sentence: Sentence, first: int) -> bool:
    """ "The 36-year-old teacher": such a phrase stands for who spoke just before, whatever its noun."""
    return any(
        token.lower.endswith("-year-old") for token in sentence.tokens[first : first + 1 + _BEFORE_NOUN]
    )


def stands_for_speaker(head: str) -> bool:
    """Does the noun stand for who spoke just before without having been introduced: "the council boss", "the 34-year-old",
    "the Singaporean"?"""
    return head in words("descriptive_roles") or head.endswith(_AGED) or _is_national(head)


def _is_national(head: str) -> bool:
    """ "Singaporean", "Iraqi": one citizen; "the French" are many."""
    return head.endswith(_NATIONAL) and is_nationality(head.capitalize())


def _counts_children(tokens: Sequence[Token], index: int) -> bool:
    """The "four" of "the mother of four said", not the "one" of "the brother of one victim"."""
    if index >= len(tokens) or not is_numeral(tokens[index]):
        return False
    behind = tokens[index + 1 : index + 2]
    return not behind or not behind[0].is_word or behind[0].lower in CUE_FORMS or behind[0].lower == "who"


def introduced(page: Page, noun: str) -> tuple[Sentence, Token] | None:
    """Where "a farmer" or "one driver" is first told of; None where nobody is introduced by the noun."""
    for sentence in page.sentences:
        if noun not in sentence.lowers:
            continue
        for token in sentence.tokens:
            before = sentence.tokens[max(0, token.index - _BEFORE_NOUN) : token.index]
            if token.lower == noun and any(each.lower in _ONE for each in before):
                return sentence, token
    return None


def _is_calling(noun: str) -> bool:
    """ "hairdresser", "florist": what somebody does for a living, and no office and no body."""
    return (
        noun.endswith(_CALLINGS)
        and len(noun) > _SHORTEST_CALLING
        and noun not in BODY_NOUNS
        and noun not in words("organisations")
        and noun not in words("documents")
        and noun not in words("persons_roles")
        and noun not in words("titles")
    )


def is_introduced_as(text: str, name: str, noun: str) -> bool:
    """ "Toro Air, a small company based in Vell", "Al Vesh, the armed group that holds Vell": does the page tell by the noun, in an
    aside behind the name, what it is?  Not "Odo Fenn, a company director" nor "Odo Fenn, a spokesman for the company"."""
    start = text.find(f"{name}, ")
    while start >= 0:
        aside = text[start + len(name) + 2 :][:_TO_NOUN].partition(",")[0].partition(".")[0].lower().split()
        if aside[:1] in (["a"], ["an"], ["the"]) and noun in aside[1:]:
            at = aside.index(noun)
            behind = aside[at + 1 :][:1]
            if aside[0] == "the":
                ends = at > 1 and behind in (
                    ["that"],
                    ["which"],
                )  # of "the group said" it has spoken of another
            else:
                ends = not behind or behind[0] in words("prepositions") | {"that"} or behind[0].endswith("ed")
            if aside[0] != "the" or ends:
                return ends and _BEHIND_ANOTHER_NOUN.isdisjoint(aside[1:at])
        start = text.find(f"{name}, ", start + 1)
    return False


def apposed_to(text: str, sentence: Sentence, noun: Token, mentions: Sequence[Mention]) -> Mention | None:
    """The person of `mentions` right before ", a florist" or ", 29, a florist", asked for the noun."""
    for at in range(max(1, noun.index - _BEFORE_NOUN), noun.index):
        if sentence.tokens[at].text != ",":
            continue
        ends = sentence.tokens[at - 1].end
        for mention in mentions:
            led = text[: mention.start].rsplit(None, 1)[-1:]
            if led and led[0].lower() in words("prepositions") | {"to"}:
                continue  # "In a letter to Odo Fenn, a florist complained"
            aged = text[mention.end : ends].strip(", ")
            if mention.kind == "person" and (mention.end == ends or aged.isdigit()):
                return mention
    return None
