"""Who is looked for: "searching the upper floors for four workers", "had not been able to account for six"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_SEARCH = 8
"""Tokens from "searching" to "for"."""
_GOES_ON = frozenset(
    ["continues", "continued", "goes", "went", "resumed", "resumes", "is", "was", "remains", "remained"]
)
"""What a search does behind those it is for."""
_OWN_PEOPLE = 6
"""Tokens of "for seven of its members"."""
_OWN = (("of", "its"), ("of", "their"), ("of", "our"))
_SOUGHT_FOR = (["for"], ["to"], ["as"], ["over"], ["after"], ["from"])
"""Behind whom the police or an office seeks, and nobody misses."""
_TO_POST = 8
"""Tokens of "at least three young doctors to fill"."""
_POSTS = frozenset(("fill", "staff", "man", "lead", "run", "replace", "join"))
_MANY = frozenset(("total", "dozen", "estimated", "hundred", "than"))
"""Behind "for a" and "for more" they are several: "for a dozen men", "for an estimated 40", "for more than nine"."""
_ANYBODY = frozenset(("people", "persons", "others", "suspects"))
_ABLE = 6
"""Tokens of "not been able to account"."""


def _speaks(tokens: Sequence[Token], index: int) -> bool:
    """ "[police] said": who only tells of a search."""
    return lower_at(tokens, index + 1) in words_for("saying") | {"say", "says"}


def is_sought(tokens: Sequence[Token], index: int, head: str | None) -> bool:
    """ "Crews were searching the upper floors for four workers"; whom the police look for is another matter."""
    near = {token.lower for token in tokens[max(0, index - _TO_SEARCH) : index]}
    wanted = [token.lower for token in tokens[index + 1 : index + _TO_POST]]
    if "accounted" in near or any(
        pair[0] == "to" and pair[1] in _POSTS for pair in itertools.pairwise(wanted)
    ):
        return False  # "searching for three doctors to fill the posts"
    if not near.isdisjoint(("hope", "hopes")) and not near.isdisjoint(words_for("fading")):
        return True
    if near.isdisjoint(words_for("searching")) or (head and category(head) in ("attackers", "fighters")):
        return False
    ahead = [token.lower for token in tokens[index + 1 : index + _OWN_PEOPLE]]
    own = any(pair in _OWN for pair in itertools.pairwise(ahead))
    hunt = ("hunt", "hunts") if head in words_for("dwellers") else ()
    noun = any(
        token.lower in ("search", "searches", *hunt)
        and (
            not token.index
            or tokens[token.index - 1].lower in words("determiners")
            or tokens[token.index - 1].text == ","
            or tokens[token.index + 1].lower in ("on", "under")
        )
        for token in tokens[:index]
    )
    # "the search for nine miners went on, police said", where "two men" may be whom they hunt
    plain = head is not None and head not in words_for("demographic") | _ANYBODY
    hunted = any(
        token.lower in words_for("hunters") and not (plain and _speaks(tokens, token.index))
        for token in tokens
    )
    outdoors = not near.isdisjoint(words_for("wilds") | words_for("waters") | words_for("wreckage"))
    children = (
        head is not None and category(head) == "children" and outdoors
    )  # "searching the bush for six boys"
    rescue = (
        own
        or children
        or (noun and not hunted)
        or any(token.lower in words_for("searchers") for token in tokens)
    )
    bodies = any(
        token.lower in words_for("bodies") and token.index and _are_counted(tokens[token.index - 1])
        for token in tokens[:index]
    )
    missed = bodies and head in words_for("demographic") and not hunted
    rescue = rescue or missed  # "had counted 18 bodies and was still looking for three boys"
    family = len(ahead) > 2 and ahead[2] == "of" and ahead[1] in words_for("collectives")
    many = len(ahead) > 1 and ahead[1] in _MANY
    return rescue and (family or many or tokens[index + 1].lower not in ("a", "an", "more"))


def _are_counted(before: Token) -> bool:
    """ "18 [bodies]", "recovered [remains]", not "Toro remains", "the governing body"."""
    return is_numeral(before) or before.lower in words_for("located")


def are_sought(tokens: Sequence[Token], index: int) -> bool:
    """ "three other Danes are being sought": asked behind them, of a page that tells of missing; not whom the police seek, nor
    "volunteers are being sought for the choir"."""
    row = [token.lower for token in tokens[index : index + 6]]
    row = [word for word in row if word != "still"]
    sought = row[1:3] == ["being", "sought"] and row[0] in words("be_forms")
    sought = sought and row[3:4] not in _SOUGHT_FOR and row[3:5] != ["in", "connection"]
    wanted = any(
        token.lower in words_for("hunters") or category(token.lower) in ("attackers", "fighters")
        for token in tokens
    )
    return sought and not wanted


def is_still_to_be_reached(tokens: Sequence[Token], first: int) -> bool:
    """ "efforts to free the remaining 13", "the search for the remaining 13": asked at the number, of those who are not back yet;
    whom somebody "was able to free" or "managed to find" is."""
    before = [token.lower for token in tokens[max(0, first - 3) : first]]
    if before[1:] not in (["the", "remaining"], ["the", "other"], ["the", "last"]):
        return False
    ahead = [token.lower for token in tokens[: first - 3]]
    if before[0] == "for":
        hoped = ahead[-1:] != [] and ahead[-1] in words_for("hoping-for")  # "We are working for the other 17"
        return hoped or not words_for("searching").isdisjoint(ahead)
    to_do = ahead[-1:] == ["to"] or before[0].endswith("ing")
    done = not words_for("succeeding").isdisjoint(ahead) and words_for("unable").isdisjoint(ahead)
    return before[0] in words_for("getting-back") and to_do and not done


def is_unaccounted(tokens: Sequence[Token], index: int) -> bool:
    """ "had not been able to account for six other people"."""
    row = [token.lower for token in tokens[max(0, index - _ABLE) : index]]
    return row[-1:] == ["account"] and not {"not", "unable", "n't", "yet"}.isdisjoint(row)


def goes_on(tokens: Sequence[Token], index: int, last: int) -> bool:
    """ "The search for the nine continues": a bare number that ends before token `last`, behind the "for" at `index`."""
    search = index > 0 and tokens[index - 1].lower in words_for("searching")
    return search and last < len(tokens) and tokens[last].lower in _GOES_ON
