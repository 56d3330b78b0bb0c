"""Which country the towns and parts of a land are in that share their name with others elsewhere.

Table: `namesakes.tsv`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from claims.lexicon import group, table
from claims.reading.words.places import LONGEST_NAME, STATE_KINDS, Place, name_lengths, place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.reading.names.named import Named
    from claims.reading.page.text import Page, Sentence

_PARTS = ("city", "region", "capital")
_WITHIN = ("city", "region", "state")
_OPENS = 4
"""Sentences of a page that tell where it is."""
_FIRST = 3
"""Sentences of a page, the headline included, where it names a town of the land it tells of."""
_OFTEN = 2
"""Times that a country must be named, and more often than the next."""
_TO_PART = 2
"""Words of "in northern" before a part of a country."""
_PUT_INTO = ("in", "across", "throughout")


def parts_at_home(page: Page, home: Place | None) -> dict[str, Place]:
    """The names of the table that mean a part of a country on this page: "in Georgia" beside Atlanta and no Tbilisi."""
    rows = [Place(*row) for row in table("namesakes") if row[0] in page.text]
    if not rows:
        return {}
    told = {found for sentence in page.sentences for found in _printed(sentence)}
    first = {found for sentence in page.sentences[:_FIRST] for found in _printed(sentence)}
    settled = {found for sentence in page.sentences for found in _printed(sentence, origins=False)}
    if home is not None:
        at_home = place(home.name.title()) or Place(home.name, home.country, "state")  # "MACON, Ga. (AP)"
        told.add(at_home)
        first.add(at_home)
        settled.add(at_home)
    lands = {
        row.country
        for row in rows
        if row.kind not in ("demonym", "city")
        and _tell_of(row, told, first)
        and any(_is_put_into(sentence, row) for sentence in page.sentences)
    } | {
        row.country
        for row in rows
        if row.kind == "state" and any(_has_county(each, row) for each in page.sentences)
    }
    towns = {
        row.name: row
        for row in rows
        if row.kind == "city"
        and _tell_of(row, told, first)
        and _is_town_here(page, row)
        and any(one.country == row.country and one.kind in _WITHIN for one in settled)
    }
    return towns | {row.name: row for row in rows if row.kind != "city" and row.country in lands}


def _tell_of(part: Place, told: Iterable[Place], first: Iterable[Place]) -> bool:
    """Do the places of a page tell of the land of this part, and none of the country that bears its name: a page on that country
    may name the other and, further down, towns of it where something was said of it?"""
    known = place(part.name)
    if known is None:
        return any(one.country == part.country and one.kind != "demonym" for one in told)
    within = any(one.country == part.country and one.kind in _WITHIN for one in first)
    return within and not any(one.country == known.country and one.name != part.name for one in told)


def _is_town_here(page: Page, row: Place) -> bool:
    """Is the name no capital of another land that may stand for its state?"""
    known = place(row.name)
    capital = known is not None and known.kind == "capital"
    return not capital or any(_is_put_into(sentence, row) for sentence in page.sentences)


def _printed(sentence: Sentence, *, origins: bool = True) -> Iterator[Place]:
    """The places of the tables that a sentence prints, the longest name at each word; without `origins` not those that somebody
    is from, "a couple from Boston, Massachusetts"."""
    tokens = sentence.tokens
    from_there = -1
    for index in sentence.capitals:
        for length in name_lengths().get(tokens[index].text, ()):
            end = index + min(length, LONGEST_NAME)
            found = place(" ".join(token.text for token in tokens[index:end]))
            if found is None:
                continue
            before = tokens[index - 1].lower if index else ""
            if before == "from" or (before == "," and index == from_there + 1):
                from_there = end
            if origins or from_there != end:
                yield found
            break


def _has_county(sentence: Sentence, part: Place) -> bool:
    """ "Weir County, Georgia": a state by what only its like is made of."""
    tokens = sentence.tokens
    return any(
        tokens[index].text == part.name
        and [token.lower for token in tokens[max(0, index - _TO_PART) : index]] == ["county", ","]
        for index in sentence.capitals
    )


def _is_put_into(sentence: Sentence, part: Place) -> bool:
    """ "in Victoria", "in Middle Georgia", "in Macon, Georgia": is something put into a place of this name?"""
    tokens = sentence.tokens
    for index in sentence.capitals:
        before = tokens[max(0, index - _TO_PART) : index]
        if tokens[index].text != part.name or not before:
            continue
        town = place(before[0].text) if before[-1].text == "," else None
        if town is not None and town.country == part.country:
            return True
        if any(token.lower in _PUT_INTO for token in before):
            return True
    return False


def lone_towns(named: Sequence[tuple[Sentence, Named]]) -> set[str]:
    """The countries of which a page names one town only, but that in its opening or again: "a similar flood in Mumbai" is
    named once and far down, and is meant."""
    uses = Counter((one.side, each.tokens[one.first].text) for each, one in named if one.kind in _PARTS)
    opening = {one.side for each, one in named if one.kind in _PARTS and each.index < _OPENS}
    towns = Counter(side for side, _ in uses)
    return {side for side, name in uses if towns[side] == 1 and (uses[side, name] > 1 or side in opening)}


def most_named(named: Sequence[tuple[Sentence, Named]]) -> str | None:
    """The country that a page names far more often than any other."""
    abroad = group("side_words", "abroad")
    named = [(each, one) for each, one in named if abroad.isdisjoint(each.lowers)]
    told = Counter(one.side for _, one in named if one.kind in STATE_KINDS).most_common(2)
    told = told or Counter(one.side for _, one in named if one.kind in _PARTS).most_common(2)
    if not told or told[0][1] < _OFTEN or (len(told) > 1 and told[0][1] < _OFTEN * told[1][1]):
        return None
    return told[0][0]
