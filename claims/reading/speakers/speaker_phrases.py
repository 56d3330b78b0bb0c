"""The words of one printed speaker, sorted into the ways a speaker can be printed."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.articles import Mention
from claims.lexicon import words
from claims.reading.actors.bodies import PERSONAL_BODIES
from claims.reading.names.name_uses import office_before
from claims.reading.names.names_in_text import BODY_NOUNS, FUNCTION_WORDS, GROUPS, HONORIFICS, PORTFOLIOS
from claims.reading.names.roles import is_role, side_in
from claims.reading.names.speaker_words import general_nouns, office_words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

PhraseKind = Literal[
    "he", "she", "i", "it", "they", "who", "document", "named", "owned", "role", "body", "several", "group", "printed",
]  # fmt: skip

_PRONOUNS: dict[str, PhraseKind] = {
    "he": "he", "she": "she", "i": "i", "you": "i", "it": "it", "they": "they", "we": "they", "who": "who",
    "which": "who", "him": "he", "her": "she", "them": "they", "both": "they",
    "his": "he", "its": "it", "their": "they",
}  # fmt: skip
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "these", "those"))
_DEFINITE = frozenset(("the", "this", "that"))
_OWNERS = frozenset(("his", "her", "its", "their", "our", "my"))
_LEAST_NAME = 2
_WITH_PORTFOLIOS = frozenset(
    ("ministry", "minister", "department", "secretary", "secretariat", "directorate")
)
"""Before "of Transport and Communications"."""
_LONGEST_NAME = 3
_TAIL_STARTS = words("prepositions") | frozenset((",", "who", "which", "whose", "that", "(", "—", "–"))


SOURCE = "source"
"""One person without a name, though the plural is a group."""


class Phrase(NamedTuple):
    """One printed speaker.  `printed` is its words without article, `head` its noun and `modifiers` the words of its
    office in small letters; `mentions` the names in it that count; `owner` a possessive pronoun; `tail` what is owned."""

    kind: PhraseKind
    printed: str
    head: str = ""
    modifiers: frozenset[str] = frozenset()
    side: str | None = None
    mentions: tuple[Mention, ...] = ()
    owner: str = ""
    tail: str = ""
    individual: bool = False


def read_phrase(page: Page, sentence: Sentence, first: int, last: int, mentions: Sequence[Mention]) -> Phrase:
    """The phrase of tokens [first, last); `mentions` are those inside it, in text order."""
    tokens = sentence.tokens
    while last > first + 1 and (tokens[last - 1].kind in ("punct", "quote") or _trails(tokens[last - 1])):
        closed = tokens[last - 1].text == ")"
        last -= 1
        if closed:  # "the dock union (DU)": the gloss goes as a whole
            last = next((at for at in range(last - 1, first, -1) if tokens[at].text == "("), last)
    begin = first
    article = ""
    while begin < last - 1 and tokens[begin].lower in _ARTICLES:
        article = article or tokens[begin].lower
        begin += 1
    if tokens[begin].lower == "both" and any(token.lower == "and" for token in tokens[begin:last]):
        begin += 1
    printed = page.text[tokens[begin].start : tokens[last - 1].end]
    if last - first == 1 and (kind := _PRONOUNS.get(tokens[first].lower)):
        return Phrase(kind, printed)
    if tokens[begin].lower == "whose":
        return Phrase("who", printed)  # "the guild, whose centre counted nine"
    end = last if _ends_in_name(tokens, begin, last, mentions) else _head_end(tokens, begin, last)
    head = _head(tokens, begin, end)
    in_head = [mention for mention in mentions if mention.start < tokens[end - 1].end]
    if head in words("speaking_papers") and (issuer := _issuer(tokens, begin, in_head)):
        return Phrase("named", printed, mentions=(issuer,))
    named = _named(page, tokens, begin, end, last, printed, mentions, in_head)
    if named:
        return named
    side = side_in(tokens, begin, last)
    modifiers = office_words(sentence, begin, end) - {head} | _of_portfolio(sentence, end, last, head)
    if tokens[begin].lower in _OWNERS and last - begin > 1:
        individual = head in PERSONAL_BODIES and is_role(tokens[end - 1])
        tail = page.text[tokens[begin + 1].start : tokens[last - 1].end]
        counterpart = head == "counterpart" and tokens[begin].lower == "its"
        if head in PERSONAL_BODIES or head in BODY_NOUNS or counterpart:
            return Phrase(
                "owned",
                printed,
                head,
                modifiers,
                side,
                owner=tokens[begin].lower,
                tail=tail,
                individual=individual,
            )
    indefinite = article in ("a", "an") or tokens[begin].lower in ("one", "another")
    if head in words("speaking_papers") and not indefinite and not mentions:
        return Phrase("document", printed, head, modifiers, side)
    if is_role(tokens[end - 1]):
        definite = article in _DEFINITE or (
            article == ""
            and not indefinite
            and (tokens[begin].capital or sentence.headline or _has_no_stop(sentence))
        )
        return Phrase("role" if definite else "printed", printed, head, modifiers, side, individual=True)
    if head == SOURCE:
        return Phrase("printed", printed, head, modifiers, side, individual=True)
    if head in GROUPS and head not in general_nouns():
        return Phrase("group", printed, head, modifiers, side)
    if head in BODY_NOUNS:
        return Phrase("body", printed, head, modifiers, side)
    if head.endswith("s") and tokens[end - 1].text[0].islower():
        return Phrase("group", printed, head, modifiers, side)
    individual = indefinite or (tokens[end - 1].capital and last - begin <= _LONGEST_NAME)
    return Phrase("printed", printed, head, modifiers, side, individual=individual)


def _issuer(tokens: Sequence[Token], begin: int, mentions: Sequence[Mention]) -> Mention | None:
    """The body of "the Weir Agency's latest bulletin", which speaks through it."""
    first = mentions[0] if mentions else None
    if first is None or first.kind != "organisation" or first.start != tokens[begin].start:
        return None
    behind = next((token for token in tokens[begin:] if token.start >= first.end), None)
    return first if behind is not None and behind.kind == "clitic" else None


def _has_no_stop(sentence: Sentence) -> bool:
    """ "Five were from Orvia, consul says; board sends team": a line without a full stop, as under a headline."""
    return sentence.tokens[-1].is_word


def _ends_in_name(tokens: Sequence[Token], begin: int, last: int, mentions: Sequence[Mention]) -> bool:
    """ "Leader of the Opposition Odo Fenn", but not "the brother of Odo Fenn": a person behind another capital."""
    for mention in mentions:
        if mention.kind == "person" and mention.end == tokens[last - 1].end:
            before = [token for token in tokens[begin:last] if token.end <= mention.start]
            office = office_before(tokens, before[-1].index + 1) if before else 0
            led = bool(before) and office == before[0].index  # "Leader of opposition Odo Fenn"
            named = bool(before) and before[-1].is_word and (before[-1].capital or led)
            return named or _speaks_for_body(before)
    return False


def _speaks_for_body(office: Sequence[Token]) -> bool:
    """ "Bank of Brask chief executive", "Ministry of Weirs spokesman": an office behind the name of a body, before a person."""
    if not office or not office[0].capital or office[0].lower not in BODY_NOUNS or not is_role(office[-1]):
        return False
    small = [token for token in office if not token.capital]
    title = list(itertools.takewhile(lambda token: not token.capital, reversed(office)))
    linked = [token for token in small if token not in title]
    return (
        bool(title)
        and bool(linked)
        and all(token.lower in ("of", "and", "for", "the") for token in linked)
        and all(token.is_word and token.lower not in _TAIL_STARTS for token in title)
    )


def _trails(token: Token) -> bool:
    """A word after the noun phrase that says nothing of who it is: "there", "also"."""
    return not token.capital and (
        token.lower in words("adverbs") or token.lower in ("there", "here", "alone")
    )


def _head_end(tokens: Sequence[Token], begin: int, last: int) -> int:
    """Where the noun phrase proper ends: before "of", "for", a comma or "who"."""
    if is_role(tokens[last - 1]) and _is_part_of_name(tokens, begin, last - 1):
        return last  # "a Department of Health spokesman"
    passed = 0
    for index in range(begin + 1, last):
        if index < passed:
            continue
        if tokens[index].text == "(":
            close = next((place for place in range(index, last) if tokens[place].text == ")"), last)
            if close + 1 < last and tokens[close + 1].is_word and tokens[close + 1].lower not in _TAIL_STARTS:
                passed = close + 1  # "Brask Coast Guard (BCG) commander Odo Fenn"
                continue
        if tokens[index].lower in _TAIL_STARTS and not tokens[index].text[0].isupper():
            return index
    return last


def _is_part_of_name(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """Capitals with nothing but "of" or "and" between, up to the noun at `end`."""
    links = [token for token in tokens[begin:end] if not token.capital]
    return (
        end - begin > _LEAST_NAME
        and tokens[end - 1].capital
        and bool(links)
        and all(token.lower in ("of", "and") for token in links)
    )


def _head(tokens: Sequence[Token], begin: int, end: int) -> str:
    for index in range(end - 1, begin - 1, -1):
        if tokens[index].kind == "word":
            return tokens[index].lower
    return tokens[end - 1].lower


def _named(
    page: Page, tokens: Sequence[Token], begin: int, end: int, last: int,
    printed: str, mentions: Sequence[Mention], in_head: Sequence[Mention],
) -> Phrase | None:  # fmt: skip
    """The phrase as one or several names, None where names only describe it."""
    head_end = tokens[end - 1].end
    persons = [mention for mention in in_head if mention.kind == "person"]
    joint = _joint(tokens, begin, last, mentions)
    if joint is not None and not (joint > end and not in_head and tokens[end].lower in ("of", "for")):
        parts = _coordinated(tokens, tokens[joint].start, mentions)
        if parts:
            return Phrase("several", printed, mentions=parts)
        if (
            joint < end
            and tokens[joint - 1].capital
            and not any(m.end <= tokens[joint].start for m in mentions)
        ):
            return Phrase("printed", printed)
        if persons and persons[-1].end <= tokens[joint].start and _is_of_others(tokens, joint + 1, last):
            return Phrase("printed", printed)
    if persons and persons[-1].end >= head_end:
        return Phrase("named", printed, mentions=(persons[-1],), individual=True)
    for mention in persons:
        after = next((index for index in range(begin, end) if tokens[index].start >= mention.end), end)
        if after < end and tokens[after].kind == "clitic":
            tail = page.text[tokens[min(after + 1, last - 1)].start : tokens[last - 1].end]
            return Phrase(
                "owned",
                printed,
                tokens[end - 1].lower,
                mentions=(mention,),
                tail=tail,
                individual=is_role(tokens[end - 1]),
            )
        if mention.end >= head_end or after >= end:
            return Phrase("named", printed, mentions=(mention,), individual=True)
        if joint == after and _is_addressed(tokens[begin:after], mention) and _are_others(tokens, after):
            continue  # "Mr. Fenn and four other residents"
        if mention.start > tokens[begin].start or not any(
            token.kind == "word" for token in tokens[after:end]
        ):
            return Phrase("named", printed, mentions=(mention,), individual=True)
    if not persons and end < last and tokens[end].text == "," and is_role(tokens[end - 1]):
        later = [mention for mention in mentions if mention.kind == "person" and mention.start > head_end]
        if later and later[0].start - head_end <= 3:
            return Phrase("named", printed, mentions=(later[0],), individual=True)
    for mention in in_head:
        if mention.kind == "organisation" and mention.end >= head_end:
            return Phrase("named", printed, mentions=(mention,))
    whole = [
        mention
        for mention in mentions
        if mention.kind == "organisation" and mention.start <= tokens[begin].start and mention.end >= head_end
    ]
    if whole:
        return Phrase("named", printed, mentions=(whole[0],))
    return _state(tokens, begin, end, printed, head_end)


def _is_addressed(named: Sequence[Token], mention: Mention) -> bool:
    """ "Mr. Fenn": nothing but a form of address before a name."""
    before = [token.lower for token in named if token.start < mention.start]
    return before != [] and all(word in HONORIFICS or word == "." for word in before)


def _are_others(tokens: Sequence[Token], joint: int) -> bool:
    """ "and four other residents", "and two others", behind a name."""
    number = joint + 1 < len(tokens) and is_numeral(tokens[joint + 1])
    return number and lower_at(tokens, joint + 2) in ("other", "others")


def _state(tokens: Sequence[Token], begin: int, end: int, printed: str, head_end: int) -> Phrase | None:
    """ "Russia", "Moscow", "its ally Turkey": a country or capital at the end of the phrase is its head."""
    for start in range(begin, end):
        found = place(" ".join(token.text for token in tokens[start:end]))
        if found is None or found.kind not in ("country", "capital"):
            continue
        if start > begin and tokens[start - 1].lower in FUNCTION_WORDS:
            return None
        if start > begin and (found.kind == "capital" or tokens[start - 1].capital):
            return None
        country = found.country
        mention = Mention(
            tokens[start].start, head_end, " ".join(token.text for token in tokens[start:end]), country, "state",
            None, False, country, tokens[start].start, head_end,
        )  # fmt: skip
        return Phrase("named", printed, mentions=(mention,))
    return None


def _joint(tokens: Sequence[Token], begin: int, last: int, mentions: Sequence[Mention]) -> int | None:
    """The first "and" or "or" of a phrase outside its names."""
    for index in range(begin + 1, last):
        if tokens[index].lower in ("and", "&", "or") and not _joins_portfolios(tokens, index, last):
            start = tokens[index].start
            if not any(mention.start <= start < mention.end for mention in mentions):
                return index
    return None


def _is_of_others(tokens: Sequence[Token], begin: int, last: int) -> bool:
    """ "four other residents", "several others" behind "Odo Fenn and": with them he speaks as one of many."""
    if begin >= last:
        return False
    opens = tokens[begin]
    counted = is_numeral(opens) or opens.lower in ("several", "other", "others", "some")
    noun = next((at for at in range(begin, last) if tokens[at].lower in _TAIL_STARTS), last) - 1
    return counted and tokens[noun].lower.endswith("s") and not tokens[noun].capital


def _joins_portfolios(tokens: Sequence[Token], joint: int, last: int) -> bool:
    """ "Minister for Weirs and Energy Odo Fenn": what one person has the office of, with his name behind it."""
    behind = tokens[joint + 1 : last]
    if tokens[joint - 1].capital and behind and behind[0].text == "Rescue":
        return True  # "Toro Fire and Rescue"
    beside = bool(behind) and tokens[joint - 1].lower in PORTFOLIOS and behind[0].lower in PORTFOLIOS
    named = all(token.capital for token in behind) and not any(is_role(token) for token in behind)
    return beside and len(behind) > _LEAST_NAME and named


def _coordinated(tokens: Sequence[Token], joint: int, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The names of one kind that stand on both sides of the joint; persons before bodies before states, for the
    states in a phrase about persons only say whose ministers they are.  An owner is none of several speakers:
    "Oslo's financial and military backer Sweden" is Sweden."""
    owners = {token.start for token in tokens if token.kind == "clitic"}
    for kind in ("person", "organisation", "state"):
        alike = tuple(mention for mention in mentions if mention.kind == kind and mention.end not in owners)
        if any(mention.end <= joint for mention in alike) and any(mention.start > joint for mention in alike):
            return alike
        if alike and kind == "person":
            return ()
    return ()


def _of_portfolio(sentence: Sentence, of: int, last: int, head: str) -> frozenset[str]:
    """ "transport", "communications" of "the Ministry [of Transport and Communications]"."""
    if head not in _WITH_PORTFOLIOS or of + 1 >= last or sentence.tokens[of].lower not in ("of", "for"):
        return frozenset()
    return frozenset(token.lower for token in sentence.tokens[of + 1 : last] if token.lower in PORTFOLIOS)
