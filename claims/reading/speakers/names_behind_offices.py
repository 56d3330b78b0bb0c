"""The name behind an office or a body: "its chief, Dr. [Ilse Brandt]", "the carrier, [Orlan Freight Lines]"."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import GROUPS, ORGANISATIONS, PERSON_ROLES, Span, phrase_before
from claims.reading.grammar.syntax import DETERMINERS, PREPOSITIONS, Tagged
from claims.reading.speakers.aside_bounds import FROM
from claims.reading.speakers.who_can_speak import RELATIVES, head_of
from claims.reading.words.places import place

_IN_NAMES = word_set("of for and in against the")
"""Small words inside the name of a body."""
_CARRIERS = word_set("firm maker builder owner supplier")
_COMPANY_WORDS = words("company_names")
_ADDRESSES = words("honorifics")
_TITLES = words("titles")
_REVEREND = word_set("rev rev. reverend hon hon. honourable honorable")
_MOST = word_set("the most very right")
_BEFORE_REVEREND = 2
"""Words of "the Most" before "Reverend"."""
_LONGEST_OFFICE = 4
"""Tokens of "The Acting Director," before what is directed."""
_LONGEST_NAME = 8
"""Tokens."""
_COMPANY_ENDINGS = word_set("inc ltd llc plc corp gmbh limited incorporated")
_KINDS_IN_CAPITALS = word_set("ngo ngos")
"""What a body is, though it has capitals."""
_SAINTS = word_set("st mt")
_POSTED = word_set("to for in at")
_TO_POST = 7
"""Tokens of "to the United Nations in Geneva,"."""
_LANDS = word_set("state province region county district division territory")
"""Last words of the name of a land: "Lumar State"."""
_NOT_IN_NAMES = PREPOSITIONS - {"of"} | RELATIVES | word_set("a an and or not his her their its as")


def name_behind(tagged: Tagged, span: Span) -> Span:
    """Of "its chief, Dr. Ilse Brandt," behind a cue the name; the phrase itself where no name follows."""
    comma = span[1]
    post = comma + 1 + (tagged.lower(comma + 1) == "the")
    posted = tagged.lower(comma) in _POSTED and post < len(tagged.tokens) and tagged.tokens[post].capital
    if posted:  # "said the envoy to Nepal, Ilse Brandt", not "said the father to his son, Odo"
        near = range(comma + 1, min(len(tagged.tokens), comma + _TO_POST))
        comma = next((at for at in near if tagged.mark(at) or tagged.verb[at]), comma)
    if tagged.mark(comma) != ",":
        return span
    end = comma + 1
    while end < len(tagged.tokens) and (not tagged.mark(end) or _is_initial(tagged, end - 1)):
        end += 1
    unknown = tagged.lower(comma + 1) == "one" and tagged.tokens[comma + 2 :] != []
    comma += unknown and tagged.tokens[comma + 2].capital  # "the leader of the gang, one Odo Fenn,"
    inside = range(comma + 1, end)
    if tagged.lower(comma + 1) in FROM:
        return span  # "said the researcher Odo Fenn, of the Weir Watch"
    beyond = end + 1
    while beyond < len(tagged.tokens) and not tagged.mark(beyond):
        beyond += 1
    if tagged.mark(end) == "," and is_where_office_is(tagged, (comma + 1, end), range(end + 1, beyond)):
        return end + 1, beyond
    named = introduces(tagged, span, inside) and ends_in_name(tagged, inside)
    return (comma + 1, end) if named or is_body_named(tagged, span, inside) else span


def _is_initial(tagged: Tagged, index: int) -> bool:
    """The "M" of "M. Orr", with its full stop."""
    token = tagged.tokens[index]
    return token.capital and len(token.text) == 1 and tagged.mark(index + 1) == "."


def introduces(tagged: Tagged, span: Span, inside: range) -> bool:
    """A description, no name: "The governor", "Its country director", "The Bishop of Brask" before a form of address."""
    first, last = span
    if inside and (_is_addressed(tagged, inside.start) or _is_title_of_name(tagged, inside)):
        begin = first
        while begin and first - begin < _LONGEST_NAME and not tagged.mark(begin - 1):
            begin -= 1  # "The coordinator for Norland, Mr. Fenn"
        if begin > 1 and tagged.mark(begin - 1) == ",":
            begin = max(0, begin - _LONGEST_OFFICE)  # "The Acting Director, Media Operations, Brig. Fenn"
        determined = tagged.lower(first) in DETERMINERS and begin == first
        named = _is_addressed(tagged, inside.start) and determined and not tagged.tokens[last - 1].capital
        return named or any(tagged.lower(index) in PERSON_ROLES for index in range(begin, last))
    determined = tagged.lower(first) in DETERMINERS
    of_body = last - first > 1 and tagged.lower(last - 1) not in words("surname_titles")  # "Odo King"
    if tagged.lower(last - 1) in PERSON_ROLES and (determined or of_body):
        return True  # "The Minister, Odo Fenn,", "UNICEF Representative to Norland, Odo Fenn"
    return not all(
        tagged.tokens[index].capital
        for index in range(first, last)
        if tagged.lower(index) not in DETERMINERS and tagged.tokens[index].kind == "word"
    )


def _is_title_of_name(tagged: Tagged, inside: range) -> bool:
    """ "Commander Odo Fenn"; not "commander of the Weir Guard", which tells what the name before it is."""
    following = inside.start + 1
    named = following < inside.stop and (
        tagged.tokens[following].capital or tagged.mark(following) in (".", "-")
    )
    return tagged.lower(inside.start) in _TITLES and named


def _is_addressed(tagged: Tagged, index: int) -> bool:
    return tagged.lower(index) in _ADDRESSES or _before_reverend(tagged, index) > 0


def _before_reverend(tagged: Tagged, index: int) -> int:
    """How many words stand before the form of address in "the Most Reverend Ilse Brandt", "the Hon. Odo Fenn"."""
    for count in range(_BEFORE_REVEREND + 1):
        if tagged.lower(index + count) in _REVEREND:
            return count
        if tagged.lower(index + count) not in _MOST:
            return 0
    return 0


def ends_in_name(tagged: Tagged, inside: range) -> bool:
    """ "Karen Brandt", "71-year-old Karen Brandt", "former president Karen Brandt"; not "a native of Korvin"."""
    first, last = inside.start + _before_reverend(tagged, inside.start), inside.stop - 1
    if tagged.lower(first) == "the" and tagged.lower(first + 1) in PERSON_ROLES:
        first += 2  # "the abbot Odo Fenn"
    inside = range(first, inside.stop)
    if not inside:
        return False
    head = tagged.tokens[first]
    if head.lower.endswith("ing") and not head.capital:
        return False  # "the agency SANA, citing the Interior Ministry, said"
    if not 0 < len(inside) <= _LONGEST_NAME or not tagged.tokens[last].capital:
        return False
    before = place(tagged.tokens[first - 2].text) if first > 1 else None
    in_country = before is None or before.kind != "country"
    if in_country and place(" ".join(tagged.tokens[index].text for index in inside)) is not None:
        return False  # "the mayor of Brask, Orvia"
    if tagged.tokens[last].kind != "word" or head.lower in DETERMINERS:
        return False
    return not any(
        (tagged.lower(index) in _NOT_IN_NAMES and not tagged.tokens[index].capital)
        or tagged.verb[index]
        or tagged.time[index]
        for index in inside
    ) and (head.capital or tagged.tokens[last - 1].capital or head.lower.endswith("-year-old"))


def is_body_named(tagged: Tagged, left: Span, inside: range) -> bool:
    """ "A drivers' union, the Weir Federation,", "The carrier, Orlan Freight Lines,", "The hospital, St. Odo's,": what a body is, then its
    name."""
    what = tagged.tokens[left[1] - 1]
    if what.capital and what.lower not in _KINDS_IN_CAPITALS:
        return False
    head = tagged.lower(head_of(tagged, left))
    bodies = head in ORGANISATIONS or head in _CARRIERS or head in GROUPS
    if not bodies:
        return _is_company(tagged, _without_stop(tagged, inside)) and _is_name(tagged, inside)
    saint = tagged.lower(inside.start) in _SAINTS and head in ORGANISATIONS
    return names_body(tagged, inside) or (saint and _is_name(tagged, inside))


def names_body(tagged: Tagged, inside: range) -> bool:
    """ "The Weir Federation", "Orlan Freight Lines", "Brask Farms Inc.": a name whose first or last word tells that a body has it."""
    whole = _without_stop(tagged, inside)
    if not _is_name(tagged, inside):
        return False
    last = tagged.tokens[whole.stop - 1]
    is_body = last.lower in ORGANISATIONS or last.lower in _COMPANY_WORDS
    return tagged.lower(inside.start) == "the" or is_body or _is_company(tagged, whole)


def _without_stop(tagged: Tagged, inside: range) -> range:
    """Without the last stop of "Brask Farms Inc."."""
    return range(inside.start, inside.stop - (tagged.mark(inside.stop - 1) == "."))


def _is_company(tagged: Tagged, inside: range) -> bool:
    return tagged.lower(inside.stop - 1).rstrip(".") in _COMPANY_ENDINGS


def _is_name(tagged: Tagged, inside: range) -> bool:
    """Only capitals and what joins them, "the" passed over."""
    first = inside.start + (tagged.lower(inside.start) == "the")
    inside = _without_stop(tagged, range(first, inside.stop))
    return 0 < len(inside) <= _LONGEST_NAME and all(
        token.kind == "clitic"
        or (token.kind == "word" and (token.capital or token.lower in _IN_NAMES))
        or (token.text == "." and tagged.lower(token.index - 1) in _SAINTS)
        for token in tagged.tokens[first : inside.stop]
    )


def is_where_office_is(tagged: Tagged, left: Span, inside: range) -> bool:
    """ "The Head of the Weir Centre, Brask, Dr Odo Fenn,": the seat of an office between it and the name of who holds it."""
    opening = left[0] - 1
    if (
        opening < 1
        or tagged.mark(opening) != ","
        or not all(token.capital for token in tagged.tokens[slice(*left)])
    ):
        return False
    office = phrase_before(tagged, opening)
    if office is None or not introduces(tagged, office, inside) or not ends_in_name(tagged, inside):
        return False
    if not any(tagged.lower(at) in PERSON_ROLES for at in range(*office)):
        return False
    titled = _is_addressed(tagged, inside.start) or _is_title_of_name(tagged, inside)
    return _is_place(tagged, left) or titled


def _is_place(tagged: Tagged, span: Span) -> bool:
    """ "Norland", "Lumar State"."""
    named = " ".join(token.text for token in tagged.tokens[slice(*span)])
    return place(named) is not None or tagged.lower(span[1] - 1) in _LANDS
