"""Places where a person may be named: the name inside a run of capitalised words, and what is printed beside it.

A use is evident where the print around it says that a person is meant: a role, a form of address, an apposition, an
age, "who", a cue verb.  Which uses are one person is for `persons` to say.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.patterns import lazy
from claims.reading.names.appositions import apposition_after, apposition_before, join
from claims.reading.names.common_surnames import (
    LONGEST_BORNE,
    bears_common_surname,
    given_names,
    is_given_by_people,
    may_be_given,
)
from claims.reading.names.named_once import is_told_of_next, opens_with_aside
from claims.reading.names.names_in_text import (
    BODY_NOUNS,
    CALENDAR,
    CAPITAL_HEADS,
    DESCRIPTIVE,
    FUNCTION_WORDS,
    GROUPS,
    HONORIFICS,
    PORTFOLIOS,
    TITLES,
    Vocabulary,
    begins_clause,
    place_at,
    speech_beside,
)
from claims.reading.names.roles import (
    BEFORE_ROLES,
    NOTHING,
    Description,
    body_at,
    describe,
    extend_left,
    full_roles,
    gender_of,
    gender_of_name,
    is_role,
)
from claims.reading.words.month_names import names_somebody
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, is_singular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

LONGEST_PERSON = 6
_ACRONYM = 4
_FULL_NAME = 2
_LONGEST_CALLED = 4
"""Tokens of "the accordion player" before a name."""
_PARENTS = ("Umm", "Um", "Oum")
"""What Arabic calls a mother by: "Umm Khaled".  Its word for a father leads the names of groups and towns as well."""
_TO_NOUN = 5
"""Tokens of "a retired primary school teacher"."""
_AROUND_AGE = {",": (",", "."), "(": (")",)}
"""The marks before an age and those that may stand behind it."""
_INNER_CAPITAL = lazy(r"[a-z][A-Z]")
_SURNAME_PREFIXES = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "Ben", "Abu", "Al")
_IN_NO_NAME = CALENDAR | BODY_NOUNS | GROUPS | {"of", "for"}
_BODIES_LED = BODY_NOUNS | {"opposition"}
_OF_PORTFOLIOS = frozenset(("minister", "ministers", "secretary", "commissioner"))
_OFFICES_OF = frozenset(
    ("leader", "head", "chief", "director", "chairman", "president", "member", "secretary")
)
_TO_OFFICE = 5
"""Tokens of "of the rescue guild" before a name."""
_POSTS = frozenset(("investigation", "traffic", "rural", "urban", "headquarters", "crime", "prisons"))
"""What an officer of the police has charge of: "SP Traffic Odo Fenn"."""
_IN_BODIES = frozenset(("of", "for", "and", "'s", "'"))
_OWN = word_set("his her")
_KIN_BESIDE = word_set(
    "husband wife partner son daughter mother father sister brother fiance fiancee boyfriend girlfriend children sons daughters"
    " parents family"
)
_MADE = ("-based", "-led", "-backed", "-born", "-run", "-style", "-era")


@dataclass(slots=True, eq=False, repr=False)
class NameUse:
    """One place where a name of a person may be printed: tokens [first, last), described from `described` on."""

    sentence: Sentence
    first: int
    last: int
    described: int
    description: Description
    evident: bool
    words: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.words = [token.text for token in self.sentence.tokens[self.first : self.last]]

    @property
    def name(self) -> str:
        return " ".join(self.words)


def read_run(text: str, sentence: Sentence, first: int, last: int, vocabulary: Vocabulary) -> NameUse | None:
    """The person's name in a run of capitalised words, with its description."""
    tokens = sentence.tokens
    if last - first == 1 and (alone := place(tokens[first].text)) and alone.kind != "city":
        return None
    name_first, has_role = _skip_description(tokens, first, last)
    name_last = last
    while name_last > name_first and tokens[name_last - 1].lower in ("of", "for"):
        name_last -= 1
    if name_first >= name_last or name_last - name_first > LONGEST_PERSON:
        return None
    if name_last - name_first == 1 and _is_portfolio(tokens, name_first):
        return None
    if name_first > first and _is_firm_in_letters(tokens, name_first, name_last):
        return None
    whole = name_first == first
    office_begin = office_before(tokens, first) if whole and name_last - first > 1 else first
    begin = office_begin if office_begin < first else extend_left(tokens, first)
    small_role = begin < first and whole and (office_begin < first or is_role(tokens[first - 1]))
    honorific = name_first > first and any(token.lower in HONORIFICS for token in tokens[first:name_first])
    described = has_role or small_role or honorific
    spoken = name_last - name_first == 1 and place(tokens[name_first].text) is not None
    spoken = spoken and speech_beside(
        tokens, name_first, name_last
    )  # "Dayton said": a bearer, if there is one
    borne = bears_common_surname(tokens, name_first, name_last) and (
        described or _is_introduced(text, tokens, first, name_last)
    )
    if not borne and not _may_be_person(tokens, name_first, name_last, described=described or spoken):
        return None
    office = any(token.lower in TITLES for token in tokens[first:name_first])  # "of the Opposition Odo Fenn"
    plain = not described and not office and name_last - name_first > 1
    if plain and first and tokens[first - 1].lower == "the":
        return None  # "the Brask Emergency Room"
    has_description = has_role or small_role
    if begin and tokens[begin - 1].lower in ("its", "their"):
        begin -= 1
    near = describe(tokens, text, begin, name_first) if has_description else NOTHING
    if not has_description and honorific:
        near = Description(gender=gender_of([token.lower for token in tokens[first:name_first]]))
    after = apposition_after(tokens, text, name_last)
    before = apposition_before(tokens, text, first, name_last)
    single = name_last - name_first == 1
    evident = has_description or honorific or bool(before) or (single and _aged(tokens, name_last))
    if not evident and not single:
        evident = (
            bool(after)
            or _aged(tokens, name_last)
            or _described_behind(tokens, name_last)
            or (name_first > 0 and _tells_age(tokens[name_first - 1]))
            or _who_follows(tokens, name_last)
            or _acts(tokens, name_last)
            or _speaks_for_body(tokens, name_last)
            or _with_kin(tokens, name_last)
            or _called_before(tokens, first)
            or tokens[name_first].text in _PARENTS
            or speech_beside(tokens, first, name_last)
            or gender_of_name([token.text for token in tokens[name_first:name_last]]) is not None
            or is_told_of_next(text, sentence, name_first, name_last)
        )
    if not evident and single and not first and tokens[0].lower not in vocabulary.small:
        evident = opens_with_aside(tokens, name_last)
    if not evident and single and not spoken and _sure_name(tokens, name_first, vocabulary):
        evident = speech_beside(tokens, name_first, name_last)
    description = join(join(near, after), before)
    return NameUse(sentence, name_first, name_last, begin if has_description else first, description, evident)


def _skip_description(tokens: Sequence[Token], first: int, last: int) -> tuple[int, bool]:
    """Where the name begins in a run, and whether a role stands before it."""
    for index in range(last - 1, first - 1, -1):
        token = tokens[index]
        if not (is_role(token) and token.capital) and token.lower not in HONORIFICS:
            continue
        closes = index == last - 1 and index > first
        if closes and (
            _is_surname(tokens, first, index)
            or bears_common_surname(tokens, given_names(tokens, first, index), last)
        ):
            continue
        name = _skip_office(tokens, index + 1, last)
        keeps_title = name == last - 1 and token.lower in words("name_titles")
        return (index if keeps_title else name), token.lower not in HONORIFICS
    if behind := _behind_headed_body(tokens, first, last):
        return behind, True
    index = first
    while index < last:
        if last - index > _FULL_NAME and (tokens[index].lower in TITLES or _tells_age(tokens[index])):
            index += 1
        elif end := _leading_country(tokens, index, last):
            index = end
        else:
            break
    return index, False


def _is_firm_in_letters(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "CP Foods": letters that shorten an office as well, before the last word of the name of a firm."""
    return _is_office_in_letters(tokens[first - 1]) and tokens[last - 1].lower in CAPITAL_HEADS


def _is_office_in_letters(token: Token) -> bool:
    """ "SP", "DIG"."""
    return token.text.isupper() and token.lower in full_roles()


def _is_portfolio(tokens: Sequence[Token], index: int) -> bool:
    """ "Minister for Weirs": what a minister is for, and no name."""
    return (
        index > 1 and tokens[index - 1].lower in ("of", "for") and tokens[index - 2].lower in _OF_PORTFOLIOS
    )


def office_before(tokens: Sequence[Token], first: int) -> int:
    """Where "Leader of opposition" or "Head of the rescue guild" begins that ends before `first`; `first` where no office does."""
    for of in range(first - 2, max(0, first - _TO_OFFICE), -1):
        if tokens[of].lower in ("of", "for"):
            led = tokens[of + 1 : first]
            named = all(_is_of_office(token) for token in led[led[0].lower == "the" :])
            head = tokens[of - 1]
            begin = extend_left(tokens, of - 1)  # "deputy head of police"
            holds = head.lower in _OFFICES_OF and (
                not begin or tokens[begin - 1].lower in (*BEFORE_ROLES, ",")
            )
            return begin if named and holds else first
        if not tokens[of].is_word:
            break
    return first


def _is_of_office(token: Token) -> bool:
    """A word in small letters of what somebody leads: "opposition", "police", "rescue"."""
    return token.is_word and not token.capital and (token.lower in DESCRIPTIVE or token.lower in _BODIES_LED)


def _behind_headed_body(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the name begins in "[Head of the] Toro Rescue Office [Odo Fenn]"; 0 where nobody heads a body here."""
    led = first - 1 - (lower_at(tokens, first - 1) == "the")
    if led < 1 or tokens[led].lower != "of" or not is_role(tokens[led - 1]):
        return 0
    body = next((at for at in range(last - _FULL_NAME - 1, first, -1) if tokens[at].lower in BODY_NOUNS), 0)
    named = body and last - body <= LONGEST_BORNE and all(map(may_be_given, tokens[body + 1 : last]))
    return body + 1 if named else 0


def _is_surname(tokens: Sequence[Token], first: int, index: int) -> bool:
    """ "Stephen King": a title at the end of a run whose other words describe nothing."""
    return tokens[index].lower in words("surname_titles") and not any(
        token.lower in DESCRIPTIVE or place(token.text) for token in tokens[first:index]
    )


def _is_introduced(text: str, tokens: Sequence[Token], first: int, last: int) -> bool:
    """Does the print beside a name without a role in it say that it is a person's: an age, "who", an office between commas?"""
    return (
        _aged(tokens, last)
        or _who_follows(tokens, last)
        or bool(apposition_before(tokens, text, first, last))
        or bool(apposition_after(tokens, text, last))
    )


def _skip_office(tokens: Sequence[Token], index: int, last: int) -> int:
    """The end of "of State", "of Foreign Affairs", "of Texas" after a role, of "City" after "SP"."""
    if last - index > _FULL_NAME and index and _is_office_in_letters(tokens[index - 1]):
        return index + (tokens[index].lower in PORTFOLIOS or tokens[index].lower in _POSTS)
    if index < last and tokens[index].lower in ("of", "for"):
        index += 1
        begin = index
        while index < last:
            located = place_at(tokens, index, last)
            if located:
                index = located[1]
            elif tokens[index].lower in PORTFOLIOS or tokens[index].lower in _BODIES_LED:
                index += 1
            elif (
                begin < index < last - 1
                and tokens[index].lower == "and"
                and tokens[index + 1].lower in PORTFOLIOS
            ):
                index += 2  # "Minister of Weirs and Energy"
            elif begin == index and last - index > _FULL_NAME:
                index += 1  # "Governor of Gharbia Ashraf Orr": a province that no table knows
            else:
                break
    return index


def _leading_country(tokens: Sequence[Token], index: int, last: int) -> int:
    """The end of a country or adjective that only stands before the name; 0 where it may belong to it."""
    body = body_at(tokens, index, last)
    if body and body[1] < last and body[0].kind == "bloc":
        return body[1]
    located = place_at(tokens, index, last)
    if not located or located[1] >= last or is_given_by_people(tokens, index, last):
        return 0
    return located[1] if located[0].kind == "demonym" or last - located[1] >= 2 else 0


def _may_be_person(tokens: Sequence[Token], first: int, last: int, *, described: bool) -> bool:
    """Whether the words may be a personal name at all."""
    span = tokens[first:last]
    single = len(span) == 1
    for token in span:
        lower = token.lower
        common = lower in _IN_NO_NAME or lower.endswith(_MADE)
        common = common or (single and token.capital and lower in FUNCTION_WORDS)
        if common and not names_somebody(tokens, token.index):
            return False
    if not single and (span[-1].lower in CAPITAL_HEADS or span[0].lower == "the"):
        return False
    body = body_at(tokens, first, last)
    if body and (body[1] == last or _is_country(tokens, body[1], last)):
        return False  # "Weir Watch", "Weir Watch Norland"
    located = place_at(tokens, first, last)
    if located and located[1] == last and (located[0].kind != "city" or not described):
        return False
    final = place(span[-1].text)
    if final and final.kind == "demonym":
        return False
    if single:
        text = span[0].text
        if text.isupper() and len(text) > 1 and (not described or len(text) <= _ACRONYM):
            return False
        if not described and _INNER_CAPITAL.search(text) and not text.startswith(_SURNAME_PREFIXES):
            return False
        if span[0].lower in TITLES or span[0].lower in PORTFOLIOS:
            return False
    return any(token.capital and len(token.text) > 1 for token in span)


def _is_country(tokens: Sequence[Token], first: int, last: int) -> bool:
    located = place_at(tokens, first, last)
    return located is not None and located[0].kind == "country" and located[1] == last


def _aged(tokens: Sequence[Token], last: int) -> bool:
    """ "X, 46," and "X (46)"."""
    if last + 2 >= len(tokens) or tokens[last].text not in _AROUND_AGE:
        return False
    age = tokens[last + 1]
    told = age.kind == "number" and age.text.isdigit() and 5 < int(age.text) < 120
    return told and tokens[last + 2].text in _AROUND_AGE[tokens[last].text]


def _described_behind(tokens: Sequence[Token], last: int) -> bool:
    """ "X, a 74-year-old retired ropemaker,", "X, a shopkeeper in Brask,": what sort of person it is, up to the next mark."""
    if last + 2 >= len(tokens) or tokens[last].text != "," or tokens[last + 1].lower not in ("a", "an"):
        return False
    near = tokens[last + 2 : last + 2 + _TO_NOUN]
    inside = list(itertools.takewhile(lambda token: token.is_word or token.kind == "figure", near))
    named = next((token for token in inside if is_singular(token.lower) or _tells_age(token)), None)
    return named is not None and not any(token.capital for token in inside[: inside.index(named)])


def _called_before(tokens: Sequence[Token], first: int) -> bool:
    """ "the accordion player, X": a short noun phrase in small letters right before the comma, with its article."""
    if first < 3 or tokens[first - 1].text != ",":
        return False
    for index in range(first - 2, max(-1, first - 2 - _LONGEST_CALLED), -1):
        token = tokens[index]
        if token.lower in BEFORE_ROLES:
            return index < first - 2 and is_person(tokens[first - 2].lower)
        if token.capital or not token.is_word:
            return False
    return False


def _tells_age(token: Token) -> bool:
    """ "fifteen-year-old X", "15-year-old X"."""
    return token.lower.replace("‑", "-").endswith("-year-old")


def _who_follows(tokens: Sequence[Token], last: int) -> bool:
    """ "X, who" """
    return (
        last + 1 < len(tokens)
        and tokens[last].text == ","
        and tokens[last + 1].lower in ("who", "whose", "whom")
    )


def _acts(tokens: Sequence[Token], last: int) -> bool:
    """ "X is waiting", "X, from Brask, has been weeping": an act of people, or where somebody comes from."""
    if last + 2 < len(tokens) and tokens[last].text == "," and tokens[last + 1].lower == "from":
        return tokens[last + 2].capital
    verb = last
    while verb < len(tokens) and (
        tokens[verb].lower in words("auxiliaries") or tokens[verb].lower in words("adverbs")
    ):
        verb += 1
    return verb < len(tokens) and tokens[verb].lower in words("human_acts")


def _with_kin(tokens: Sequence[Token], last: int) -> bool:
    """ "X and her husband fled"."""
    row = [token.lower for token in tokens[last : last + 3]]
    return len(row) > 2 and row[0] == "and" and row[1] in _OWN and row[2] in _KIN_BESIDE


def _speaks_for_body(tokens: Sequence[Token], last: int) -> bool:
    """ "X of the Weir Authority (WA) said": a body behind the name, and a cue verb behind it."""
    if lower_at(tokens, last) not in ("of", "from", "at", "with"):
        return False
    begin = end = last + 1 + (lower_at(tokens, last + 1) == "the")
    while end < len(tokens) and (tokens[end].capital or tokens[end].lower in _IN_BODIES):
        end += 1
    body = end > begin and (tokens[end - 1].lower in BODY_NOUNS or body_at(tokens, begin, end) is not None)
    if [token.text for token in tokens[end : end + 3 : 2]] == ["(", ")"]:
        end += 3
    return body and speech_beside(tokens, last, end)


def _sure_name(tokens: Sequence[Token], index: int, vocabulary: Vocabulary) -> bool:
    """A single word that the page never prints small, and that has its capital inside a sentence somewhere."""
    lower = tokens[index].lower
    if lower in DESCRIPTIVE or lower in GROUPS or lower in FUNCTION_WORDS or lower in vocabulary.small:
        return False
    return not begins_clause(tokens, index) or lower in vocabulary.capital
