"""Who a sentence is about: the name before its first finite verb, outside quotation marks.

Only what is printed in the sentence counts here; what "he" or "the ministry" as a subject means is for the memory
of the article to say (`speaker_state`).
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import words
from claims.reading.grammar.syntax import first_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_INSIDE_AFTER = frozenset(
    [
        "in",
        "at",
        "of",
        "from",
        "with",
        "near",
        "after",
        "before",
        "by",
        "on",
        "to",
        "for",
        "as",
        "between",
        "against",
        "under",
        "during",
        "amid",
        "following",
        "over",
        "about",
        "via",
    ]
)
_RELATIVES = frozenset(("where", "which", "who", "when", "whose"))
_OPENS_CLAUSE = frozenset(("when", "while", "although", "though", "because", "once"))
_LONGEST_RELATIVE = 16
"""Tokens of "where five of a family were buried"."""
_ATTACK_WITHIN = 4


class Opening(NamedTuple):
    """The stretch of a sentence before its first finite verb: tokens [first, verb), with the name it is about."""

    first: int
    verb: int
    mention: Mention | None


class Subjects:
    """The openings of the sentences of a page, each looked at once."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self._page = page
        self.mentions = mentions
        self._starts = [mention.start for mention in mentions]
        self._openings: dict[int, Opening | None] = {}

    def opening(self, index: int) -> Opening | None:
        """The opening of the sentence with this index; None where there is no sentence or no verb."""
        if index not in self._openings:
            inside = 0 <= index < len(self._page.sentences)
            self._openings[index] = self._open(self._page.sentences[index]) if inside else None
        return self._openings[index]

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """The mentions that lie between two offsets."""
        found = []
        for index in range(bisect_left(self._starts, start), len(self.mentions)):
            if self._starts[index] >= end:
                break
            if self.mentions[index].end <= end:
                found.append(self.mentions[index])
        return found

    def acting_state(self, index: int, position: int) -> str | None:
        """The state that acts in a sentence before `position`, or in the sentence before where nobody does.

        A state that attacks is no answer: those who tell of an attack are mostly the attacked.
        """
        for number in (index, index - 1):
            opening = self.opening(number)
            mention = opening.mention if opening else None
            if mention is None or mention.kind == "person" or (number == index and mention.end > position):
                continue
            return (
                mention.name if mention.kind == "state" and not self._attacks(number, mention.end) else None
            )
        return None

    def _attacks(self, index: int, end: int) -> bool:
        after = [token for token in self._page.sentences[index].tokens if token.start >= end][:_ATTACK_WITHIN]
        return any(token.lower in words("start_words") for token in after)

    def _open(self, sentence: Sentence) -> Opening | None:
        verb = first_verb(sentence)
        if not verb:
            return None
        begin, main = _behind_relative(sentence, verb)
        opening = self._opening(sentence, begin, main)
        nobody = begin and not opening.mention and sentence.tokens[0].lower in _OPENS_CLAUSE
        return self._opening(sentence, 0, verb) if nobody else opening

    def _opening(self, sentence: Sentence, begin: int, verb: int) -> Opening:
        tokens = sentence.tokens
        first = verb
        for token in tokens[begin:verb]:
            if token.is_word and token.quotation < 0:
                first = token.index
                break
        found: Mention | None = None
        for mention in self.mentions_in(tokens[begin].start, tokens[verb].start):
            at = bisect_left(tokens, mention.start, key=lambda token: token.start)
            if tokens[at].quotation >= 0 or _is_inside(sentence, at, mention.end):
                continue
            if found is None or not self._joined(found, mention):
                found = mention
        return Opening(first, verb, found)

    def _joined(self, first: Mention, second: Mention) -> bool:
        """ "X and Y", of whom the first stands for both."""
        between = self._page.text[first.end : second.start].strip(" ,").lower().split()
        return bool(between) and between[0] in ("and", "&")


def _behind_relative(sentence: Sentence, verb: int) -> tuple[int, int]:
    """Where the subject may begin and its verb: of "At the gate, where five had gathered, Ilse Orr sat" behind the clause,
    and of "When the siren went, Ilse Orr sat"."""
    tokens = sentence.tokens
    related = any(token.lower in _RELATIVES for token in tokens[:verb]) or _is_one_of(tokens, verb)
    clause = tokens[0].lower in _OPENS_CLAUSE
    if not clause and (tokens[0].lower not in words("prepositions") or not related):
        return 0, verb
    comma = next((token.index for token in tokens[verb : verb + _LONGEST_RELATIVE] if token.text == ","), 0)
    verbs = sentence.verbs or []
    main = next((at for at in range(comma + 1, len(verbs)) if verbs[at] and tokens[at].quotation < 0), 0)
    return (comma + 1, main) if comma and main else (0, verb)


def _is_one_of(tokens: Sequence[Token], verb: int) -> bool:
    """ "In Sellen, one of the towns that bore the brunt, Ilse Orr wept": does a "that" lead to the first verb in such an aside?"""
    if tokens[verb - 1].lower != "that":
        return False
    comma = next((at for at in range(verb - 1, 0, -1) if tokens[at].text == ","), 0)
    return comma > 0 and [token.lower for token in tokens[comma + 1 : comma + 3]] == ["one", "of"]


def _is_inside(sentence: Sentence, at: int, end: int) -> bool:
    """Whether the mention at token `at` only belongs to another noun, a phrase of place or a dateline: "in X", "X's
    troops", "BRASK (X) -"."""
    tokens = sentence.tokens
    after = at
    while after < len(tokens) and tokens[after].start < end:
        after += 1
    if after < len(tokens) and tokens[after].kind == "clitic" and tokens[after].lower == "'s":
        return True
    before = at - 1
    if before >= 0 and tokens[before].text == "(":
        return True
    while before >= 0 and tokens[before].lower in words("determiners"):
        before -= 1
    return before >= 0 and tokens[before].lower in _INSIDE_AFTER
