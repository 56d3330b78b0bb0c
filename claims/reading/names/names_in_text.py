"""Runs of capitalised words: where the names of persons and bodies may stand in a sentence."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import group, words
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.month_names import names_somebody
from claims.reading.words.places import Place, name_lengths, place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

LONGEST_DESCRIPTION = 10
"""Tokens that are looked at on either side of a name."""

ROLES = words("persons_roles")
TITLES = words("titles")
PORTFOLIOS = words("portfolios")
BODY_NOUNS = words("organisations")
CAPITAL_HEADS = words("press_names") | words("company_names") | words("watchdog_names")
"""Last words of papers, companies and aid groups, which head a name only with a capital behind another capital."""
HONORIFICS = words("honorifics")
GROUPS = words("group_roles")
PARTICLES = words("name_particles")
CALENDAR = words("days") | words("months")
FUNCTION_WORDS = (
    words("function_words") | words("determiners") | words("prepositions") | words("pronouns")
    | words("subordinators") | words("adverbs") | words("conjunctions") | words("sentence_openers")
    | words("auxiliaries") | words("negations") | words("object_pronouns")
)  # fmt: skip
DESCRIPTIVE = ROLES | TITLES | PORTFOLIOS | BODY_NOUNS | HONORIFICS
_OF_HEADS = BODY_NOUNS | ROLES | frozenset(("staff", "republic", "union", "organization", "chamber", "board"))
_TITLE_CASE = 0.6
_SHORT = 3


class Vocabulary(NamedTuple):
    """How a page prints its words: `small` with a small letter somewhere (marks and numbers among them), `capital` with
    a capital inside sentences."""

    small: frozenset[str]
    capital: frozenset[str]


def vocabulary(page: Page) -> Vocabulary:
    """Which words of a page are common words and which are names, as far as its own print tells."""
    small: set[str] = set()
    capital: set[str] = set()
    for sentence in page.sentences:
        if is_title_case(sentence):
            continue
        tokens = sentence.tokens
        small |= sentence.small
        for index in sentence.capitals:
            if tokens[index].is_word and not begins_clause(tokens, index):
                capital.add(tokens[index].lower)
    return Vocabulary(frozenset(small), frozenset(capital))


def is_title_case(sentence: Sentence) -> bool:
    """A headline in which nearly every longer word has a capital, so that capitals tell nothing."""
    tokens = sentence.tokens
    if len(tokens) < _SHORT or (not sentence.headline and tokens[-1].text in (".", "”", '"')):
        return False
    longer = [token for token in tokens if token.kind == "word" and len(token.text) > _SHORT]
    capitals = sum(token.capital for token in longer)
    return capitals > _TITLE_CASE * len(longer) if sentence.headline else capitals == len(longer) > _SHORT


def begins_clause(tokens: Sequence[Token], index: int) -> bool:
    """Whether a capital at `index` may come from its place: first word, after an opening mark or a colon."""
    if index == 0:
        return True
    before = tokens[index - 1]
    return before.kind == "quote" or before.text in (":", "(", "[", "—", "–", "...", "…")


def is_name_word(tokens: Sequence[Token], index: int, vocabulary_: Vocabulary) -> bool:
    """A capitalised word that is not merely the first of its sentence."""
    token = tokens[index]
    if token.kind != "word" or not token.capital or _is_calendar(tokens, index):
        return False
    if not begins_clause(tokens, index):
        return token.lower not in ("i",)
    if token.lower in FUNCTION_WORDS:
        return names_somebody(tokens, index)  # "May said"
    return not (
        token.lower in vocabulary_.small
        and token.lower not in vocabulary_.capital
        and token.lower not in DESCRIPTIVE
    )


def _is_calendar(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].lower in CALENDAR and not names_somebody(tokens, index)


def find_runs(sentence: Sentence, vocabulary_: Vocabulary) -> list[tuple[int, int]]:
    """Token spans [first, last) of capitalised words with the small words that belong between them."""
    tokens = sentence.tokens
    runs: list[tuple[int, int]] = []
    index = 0
    for first in sentence.capitals:
        if first < index or not _starts_run(tokens, first, vocabulary_):
            continue
        index = first + 1
        while index < len(tokens):
            if tokens[index].kind == "word" and tokens[index].capital and not _is_calendar(tokens, index):
                index += 1
            elif step := _bridge(tokens, index):
                index += step
            else:
                break
        runs.append((first, index))
    return runs


def _starts_run(tokens: Sequence[Token], index: int, vocabulary_: Vocabulary) -> bool:
    if is_name_word(tokens, index, vocabulary_):
        return True
    return tokens[index].kind == "word" and tokens[index].text[0].islower()  # "al-Mabrouk"


def _bridge(tokens: Sequence[Token], index: int) -> int:
    """How many small words at `index` stand inside a name; 0 where the name ends."""
    token, before = tokens[index], tokens[index - 1]
    if token.kind != "word" or index + 1 >= len(tokens):
        return 0
    following = tokens[index + 1]
    if token.lower in PARTICLES and not token.capital:
        if following.kind == "word" and following.capital:
            return 1
        further = tokens[index + 2] if index + 2 < len(tokens) else None
        return 2 if following.lower in PARTICLES and further is not None and further.capital else 0
    if token.lower == "and" and before.lower in PORTFOLIOS and following.lower in PORTFOLIOS:
        return 1 if following.capital and _holds_portfolios(tokens, index - 1) else 0
    if token.lower == "and" and before.capital and following.lower == "rescue" and following.capital:
        return 1  # "the Brask Search and Rescue Office"
    if token.lower in ("of", "for") and following.kind == "word" and following.capital:
        return 1 if before.lower in _OF_HEADS and following.lower not in CALENDAR else 0
    return 0


def _holds_portfolios(tokens: Sequence[Token], index: int) -> bool:
    """ "Minister for Weirs and Housing", asked for the last word before "and": an office of one person, by its portfolios."""
    while index > 0 and tokens[index].capital and tokens[index].lower in PORTFOLIOS:
        index -= 1
    return index > 0 and tokens[index].lower in ("of", "for") and tokens[index - 1].lower in ROLES


def speech_beside(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a cue verb stands right before or right after the span [first, last)."""
    after = last
    while after < len(tokens) and after < last + 2 and tokens[after].lower in words("adverbs"):
        after += 1
    if after < len(tokens) and _reports(tokens[after]):
        return True
    before = first - 1
    if before > 0 and tokens[before].is_word and not tokens[before].capital and _reports(tokens[before - 1]):
        before -= 1  # "said shopper Odo Fenn"
    return (
        before >= 0
        and _reports(tokens[before])
        and (before < 1 or tokens[before - 1].kind in ("quote", "punct"))
    )


def _reports(token: Token) -> bool:
    form = CUE_FORMS.get(token.lower)
    return form is not None and form.form in ("past", "third") and not token.capital


def place_at(tokens: Sequence[Token], first: int, last: int) -> tuple[Place, int] | None:
    """The longest place name that begins at token `first` and ends before `last`, with its end."""
    for length in name_lengths().get(tokens[first].text, ()):
        if length > last - first:
            continue
        if length == 1:
            found = place(tokens[first].text)
        else:
            run = tokens[first : first + length]
            found = place(" ".join([token.text for token in run]))
            if found and not all(token.is_word for token in run):
                continue
        if found:
            return found, first + length
    return None


def names_a_house(tokens: Sequence[Token], index: int) -> bool:
    """ "Norlander [Hospital]", "Norlander [Maternity Clinic]": a house that bears the name of a people may stand in any country."""
    name = takewhile(lambda token: token.capital, islice(tokens, index, None))
    return any(token.lower in group("side_words", "houses") for token in name)
