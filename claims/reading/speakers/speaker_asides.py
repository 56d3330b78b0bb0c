"""Asides: the speaker before one, the name inside one, the name behind an office."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import GROUPS, ORGANISATIONS, PERSON_ROLES, Span, phrase_before
from claims.reading.grammar.syntax import ADVERBS, DETERMINERS, PREPOSITIONS, VENUES, Tagged
from claims.reading.speakers.names_in_asides import (
    before_town,
    behind_place,
    described_name,
    describes_man,
    name_inside,
    names_him,
)
from claims.reading.speakers.relative_speakers import behind_relative
from claims.reading.speakers.speaker_spans import RELATIVES, can_speak, head_of
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.places import place

_OF_PERSONS = word_set("who whose")
"""They open an aside about a person, whatever the noun before it: "A colleague, who lives in Brask, said"."""
_KIN = word_set("family relatives parents friends relations colleagues")
_PRO_FORMS = word_set("one another")
_IN_NAMES = word_set("of for and in against the")
"""Small words inside the name of a body."""
_PARTICIPLES_OF_ASIDES = word_set("speaking citing quoting addressing asking requesting demanding")
_CARRIERS = word_set("firm maker builder owner supplier")
_COMPANY_WORDS = words("company_names")
_ADDRESSES = words("honorifics")
_TITLES = words("titles")
_REVEREND = word_set("rev rev. reverend hon hon. honourable honorable")
_MOST = word_set("the most very right")
_BEFORE_REVEREND = 2
"""Words of "the Most" before "Reverend"."""
_CHANNELS = word_set("in through via")
_MOUTHS = word_set("through via")
"""Before him whom somebody lets speak: "The governor, through his spokesman, Odo Fenn, said"."""
_SPOKE_THROUGH = (["who", "spoke", "through"], ["who", "was", "represented"], ["represented", "by", "his"])
_LONGEST_CHANNEL = 16
"""Tokens."""
_LONGEST_OFFICE = 4
"""Tokens of "The Acting Director," before what is directed."""
_LONGEST_NAME = 8
"""Tokens."""
_COMPANY_ENDINGS = word_set("inc ltd llc plc corp gmbh limited incorporated")
_LONGEST_CLAUSE = 30
"""Tokens."""
_OPENS = 1
"""Tokens before a speaker that opens its sentence: "But"."""
_REACHED = word_set("contacted met asked reached interviewed questioned pressed called phoned approached")
"""What is done to somebody who then speaks: "Ilse Orr, when contacted by the paper, said"."""
_POSTED = word_set("to for in at")
_TO_POST = 7
"""Tokens of "to the United Nations in Geneva,"."""
_WORDS_OF_PLACE = 3
_PLACING = word_set("in at near outside around")
_FROM = word_set("of from")
_BESIDE_NAMES = _FROM | {"for"}
_LANDS = word_set("state province region county district division territory")
"""Last words of the name of a land: "Lumar State"."""
_BARE_SOURCE = 2
"""Tokens of "One source"."""
_NOT_IN_NAMES = PREPOSITIONS - {"of"} | RELATIVES | word_set("a an and or not his her their its as")


def before_aside(tagged: Tagged, comma: int) -> Span | None:
    """The speaker before an aside that ends with the comma at `comma`: "X, a spokesman for Y, said".

    Of "The governor, Karen Brandt, said" it is the name; None where the comma ends no aside.
    """
    opening = _mark_before(tagged, comma)
    if opening > 1 and is_wider_place(tagged, opening + 1, comma):
        inner, opening = opening, _mark_before(tagged, opening)  # "Odo Fenn, of Brask, Ia., said"
        adverb = opening == 1 and (tagged.lower(0) in ADVERBS or tagged.lower(0).endswith("ly"))
        if adverb or tagged.mark(opening) != tagged.mark(comma):
            speaker = phrase_before(tagged, inner)  # "the guild in Brask, Ia., said"
            return speaker if speaker and can_speak(tagged, speaker) else None
    if opening <= 0 or tagged.mark(opening) != tagged.mark(comma):
        return None
    closing = comma
    if tagged.mark(comma - 1) == ")":  # "One survivor, Odo (19), said"
        closing = next((at for at in range(comma - 2, opening, -1) if tagged.mark(at) == "("), comma)
    inside = range(opening + 1, closing)
    if not inside or not _is_aside(tagged, inside):
        return None
    left = _before_channel(tagged, opening)
    if left is not None:
        return left
    if opening > 2 and tagged.tokens[opening - 1].kind == "number" and tagged.mark(opening - 2) == ",":
        named = before_aside(tagged, opening)  # "A farmer, Odo Fenn, 29, who lives in Brask, said"
        left = named or phrase_before(tagged, opening - 2)
        return left if left is not None and can_speak(tagged, left, loosely=True) else None
    left = phrase_before(tagged, opening)
    if left is not None and (
        named := behind_place(tagged, left, inside) or before_town(tagged, left, inside)
    ):
        return named
    if left is not None and _is_where_office_is(tagged, left, inside):
        return inside.start, closing
    if left is not None and _is_source(tagged, left) and (told := _who_source_is(tagged, inside)):
        return name_inside(tagged, left, inside) or told
    if left is not None and len(inside) == 1 and tagged.lower(inside.start) in ADVERBS:
        left = (
            behind_relative(tagged, left, opening - 1) or left
        )  # "The men who have waited there, however, said"
    if (
        left is not None
        and left[0] > 2
        and tagged.lower(left[0] - 1) in _BESIDE_NAMES
        and tagged.mark(left[0] - 2) == ","
    ):
        # "Odo Fenn, 34, of Brask, who lost a son, said", "Odo Fenn, for the owners, Brask Lines, said"
        return before_aside(tagged, opening)
    if left is not None and left[0] > 2 and tagged.mark(left[0] - 1) == ",":
        if is_wider_place(tagged, left[0], opening):
            return _before_who(tagged, left[0] - 1)
        if left[1] - left[0] == 1 and tagged.lower(left[0] - 3) in _PLACING:
            named = _before_who(
                tagged, left[0] - 1
            )  # "in Brask, Orvia, in May": of no country that a table knows
            if named is not None:
                return named
        described = described_name(tagged, left)
        if described is not None:
            return described
    if left is not None and _is_kin_of(tagged, left):
        return left
    if left is not None and _is_body_named(tagged, left, inside):
        return opening + 1, closing
    lives = tagged.lower(inside.start) in _FROM  # "The researcher Odo Fenn, of the Weir Watch, said"
    if left is not None and not lives and _introduces(tagged, left, inside) and _ends_in_name(tagged, inside):
        aged = tagged.tokens[opening + 1].kind in ("figure", "number")
        return opening + (2 if aged else 1), closing
    opens = left is not None and left[0] <= _OPENS
    known = tagged.lower(inside.start) == "known" or (
        len(inside) == 1 and tagged.lower(inside.start) in ADVERBS
    )
    # "Odo Fenn, of the Weir Watch, said"
    placed = inside.start + 1 + (tagged.lower(inside.start + 1) == "the")
    home = tagged.lower(inside.start) in _FROM and tagged.tokens[placed].capital
    person = (
        _is_reached(tagged, inside)
        or tagged.lower(inside.start) in _OF_PERSONS
        or (opens and (known or home))
    )  # "Some devotees, however, said"
    if left is None or not can_speak(tagged, left, loosely=person or _is_explained(tagged, left, inside)):
        return before_aside(tagged, opening) if tagged.mark(opening - 1) == "" else None
    if left[0] > 1 and tagged.mark(left[0] - 1) == "," and not tagged.tokens[left[0]].capital:
        farther = phrase_before(tagged, left[0] - 1)
        if (
            farther
            and can_speak(tagged, farther)
            and tagged.tokens[farther[1] - 1].capital
            and farther[0] <= 2
            and tagged.lower(farther[0] - 1) not in PREPOSITIONS  # "In Brask, driver Odo Fenn, who …, said"
        ):
            return farther
    return name_inside(tagged, left, inside) or left


def _is_where_office_is(tagged: Tagged, left: Span, inside: range) -> bool:
    """ "The Head of the Weir Centre, Brask, Dr Odo Fenn,": the seat of an office between it and the name of who holds it."""
    opening = left[0] - 1
    if (
        opening < 1
        or tagged.mark(opening) != ","
        or not all(token.capital for token in tagged.tokens[slice(*left)])
    ):
        return False
    office = phrase_before(tagged, opening)
    if office is None or not _introduces(tagged, office, inside) or not _ends_in_name(tagged, inside):
        return False
    if not any(tagged.lower(at) in PERSON_ROLES for at in range(*office)):
        return False
    titled = _is_addressed(tagged, inside.start) or _is_title_of_name(tagged, inside)
    return _is_place(tagged, left) or titled


def _is_kin_of(tagged: Tagged, left: Span) -> bool:
    """ "The family of the goalkeeper" of "The family of the goalkeeper, Odo Fenn, said": those around him speak."""
    of = next((at for at in range(*left) if tagged.lower(at) == "of"), 0)
    return of > left[0] and tagged.lower(of - 1) in _KIN and not tagged.tokens[left[1] - 1].capital


def _is_place(tagged: Tagged, span: Span) -> bool:
    """ "Norland", "Lumar State"."""
    named = " ".join(token.text for token in tagged.tokens[slice(*span)])
    return place(named) is not None or tagged.lower(span[1] - 1) in _LANDS


def _is_source(tagged: Tagged, left: Span) -> bool:
    """ "Another source", "one of them": of whom nothing is told but what stands in the aside."""
    row = [tagged.lower(at) for at in range(*left)]
    if row[0] in _PRO_FORMS and (len(row) == 1 or row[1:] in (["of", "them"], ["of", "whom"])):
        return True
    return left[1] - left[0] <= _BARE_SOURCE and tagged.lower(left[1] - 1) == "source"


def _who_source_is(tagged: Tagged, inside: range) -> Span | None:
    """ "A guard who asked not to be named" of "One source, a guard who asked not to be named, said"."""
    if tagged.lower(inside.start) not in ARTICLES:
        return None
    end = next((at for at in inside if tagged.lower(at) in RELATIVES), inside.stop)
    span = inside.start, end
    return span if can_speak(tagged, span) else None


def _is_body_named(tagged: Tagged, left: Span, inside: range) -> bool:
    """ "A drivers' union, the Weir Federation,", "The carrier, Orlan Freight Lines,": what a body is, then its name."""
    first = inside.start + (tagged.lower(inside.start) == "the")
    inside = range(inside.start, inside.stop - (tagged.mark(inside.stop - 1) == "."))  # "Brask Farms Inc."
    if first >= inside.stop or inside.stop - first > _LONGEST_NAME or tagged.tokens[left[1] - 1].capital:
        return False
    named = all(
        token.kind == "clitic" or (token.kind == "word" and (token.capital or token.lower in _IN_NAMES))
        for token in tagged.tokens[first : inside.stop]
    )
    last = tagged.tokens[inside.stop - 1]
    head = tagged.lower(head_of(tagged, left))
    is_body = last.lower in ORGANISATIONS or last.lower in _COMPANY_WORDS
    bodies = head in ORGANISATIONS or head in _CARRIERS or head in GROUPS
    company = last.lower.rstrip(".") in _COMPANY_ENDINGS
    return named and (company or (bodies and (first > inside.start or is_body)))


def _is_explained(tagged: Tagged, left: Span, inside: range) -> bool:
    """ "The camp's kitchen, a volunteer group,": the aside says that it can speak; "one, a miner,"."""
    if tagged.lower(left[0]) in _PRO_FORMS:
        return True
    opens = tagged.lower(inside.start) in ARTICLES and tagged.lower(left[0]) not in ARTICLES
    return opens and can_speak(tagged, (inside.start, inside.stop))


def _mark_before(tagged: Tagged, comma: int) -> int:
    """The mark that opens the aside which `comma` closes, or another that ends the search; negative without any."""
    closing = tagged.mark(comma)
    opening = comma - 1
    while opening >= 0 and (
        tagged.mark(opening) not in (closing, ";", ":", '"') or tagged.tokens[opening].quotation >= 0
    ):
        opening -= 1
    return opening


def is_wider_place(tagged: Tagged, index: int, comma: int) -> bool:
    """ "in Brask, New Hampshire,", "in Ames, Ia.,": a place behind the comma of another one."""
    words_ = [token for token in tagged.tokens[index:comma] if token.text != "."]
    if not 0 < len(words_) <= _WORDS_OF_PLACE or not all(token.capital for token in words_):
        return False
    if words_[0].lower in _ADDRESSES or words_[0].lower in _TITLES:
        return False
    short = tagged.tokens[comma - 1].text == "." or words_[0].text.endswith(".")
    known = place(" ".join(token.text for token in words_)) is not None
    inner = tagged.tokens[index - 2]
    found = place(inner.text)
    known = known or _is_home(tagged, index - 2)
    return inner.capital and (short or known) and (found is None or found.kind != "country")


def _is_home(tagged: Tagged, index: int) -> bool:
    """ ", of Brask" or ", from New Brask": where somebody named before it lives, asked at the last word."""
    first = index
    while first > 1 and tagged.tokens[first].capital and index - first < _WORDS_OF_PLACE:
        first -= 1
    return first < index and tagged.lower(first) in _FROM and tagged.mark(first - 1) == ","


def _before_who(tagged: Tagged, comma: int) -> Span | None:
    """Of "Ilse Orr, who lost a son in Brask, Orvia, in May, said" Ilse Orr, asked at a comma inside the clause."""
    for at in range(comma, max(1, comma - _LONGEST_CLAUSE), -1):
        mark = tagged.mark(at)
        if mark in (";", ":", '"') or (mark == "," and tagged.lower(at + 1) == "and"):
            return None
        if mark == "," and tagged.lower(at + 1) in _OF_PERSONS:
            speaker = phrase_before(tagged, at)
            return speaker if speaker and can_speak(tagged, speaker, loosely=True) else None
    return None


def _before_channel(tagged: Tagged, opening: int) -> Span | None:
    """Of "The governor, in a statement by his aide, Odo Fenn, said" the governor, asked at the comma before the name."""
    channel = next(
        (at for at in range(opening - 1, max(0, opening - _LONGEST_CHANNEL), -1) if tagged.mark(at)), 0
    )
    if not channel or tagged.mark(channel) != ",":
        return None
    if [tagged.lower(at) for at in range(channel + 1, channel + 4)] in _SPOKE_THROUGH:
        speaker = phrase_before(tagged, channel)  # "The governor, who spoke through his aide, Odo Fenn, said"
        return speaker if speaker and can_speak(tagged, speaker) else None
    if tagged.lower(channel + 1) not in _CHANNELS:
        return None
    inside = [tagged.lower(at) for at in range(channel + 2, opening)]
    mouthpiece = tagged.lower(channel + 1) in _MOUTHS and not PERSON_ROLES.isdisjoint(inside)
    if not mouthpiece and VENUES.isdisjoint(inside):
        return None
    speaker = phrase_before(tagged, channel)
    return speaker if speaker and can_speak(tagged, speaker) else None


def _is_aside(tagged: Tagged, inside: range) -> bool:
    head = tagged.tokens[inside.start]
    if head.lower in _CHANNELS and any(tagged.lower(index) in VENUES for index in inside):
        return True  # "in a message sent to local papers"
    if _is_reached(tagged, inside):
        return True
    if head.lower in RELATIVES or head.lower.endswith("ed") or head.lower in _PARTICIPLES_OF_ASIDES:
        return True
    told = (index for index in inside if tagged.lower(index) in RELATIVES or names_him(tagged, index))
    before = range(inside.start, next(told, inside.stop))
    return not any(tagged.verb[at] and not describes_man(tagged, inside.start, at) for at in before)


def _is_reached(tagged: Tagged, inside: range) -> bool:
    return tagged.lower(inside.start) == "when" and tagged.lower(inside.start + 1) in _REACHED


def _introduces(tagged: Tagged, span: Span, inside: range) -> bool:
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
    while end < len(tagged.tokens) and not tagged.mark(end):
        end += 1
    unknown = tagged.lower(comma + 1) == "one" and tagged.tokens[comma + 2 :] != []
    comma += unknown and tagged.tokens[comma + 2].capital  # "the leader of the gang, one Odo Fenn,"
    inside = range(comma + 1, end)
    if tagged.lower(comma + 1) in _FROM:
        return span  # "said the researcher Odo Fenn, of the Weir Watch"
    beyond = end + 1
    while beyond < len(tagged.tokens) and not tagged.mark(beyond):
        beyond += 1
    if tagged.mark(end) == "," and _is_where_office_is(tagged, (comma + 1, end), range(end + 1, beyond)):
        return end + 1, beyond
    named = _introduces(tagged, span, inside) and _ends_in_name(tagged, inside)
    return (comma + 1, end) if named or _is_body_named(tagged, span, inside) else span


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


def _ends_in_name(tagged: Tagged, inside: range) -> bool:
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
