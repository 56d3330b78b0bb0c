"""The country in which the line above a text puts it: "PORT ALDA, Norland (AP) —", "LUMAR, Toro Oblast —", "Oslo: Nine people".

What a line ends with is the country, a state that the tables know, or a name that they do not.  A province is not: it is its
country's where the tables know it, and tells nothing where they do not.  Table: `side_words.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.patterns import lazy
from claims.reading.words.places import Place, dated_from, parts_of_lands, place

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from claims.reading.page.text import Page
    from claims.reading.words.tokens import Token

_LONGEST_DATELINE = 120
"""Characters."""
_WORDS_OF_A_COUNTRY = 3
_STAMPED_WITHIN = 3
"""Paragraphs from the top in which a line begins with the town and the day, or the town and a colon."""
_OF_BYLINES = frozenset(("our", "staff", "special", "by", "from"))
"""First words of a line that tells who writes: "Our Correspondent, Brask"."""
_AGENCY = lazy(r"\([^)]{0,40}\)")
_STAMP = lazy(
    r"(?P<town>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2})"
    r"(?::\s|,\s+(?:\d{1,2}\s+[A-Z][a-z]+|[A-Z][a-z]+\.?\s+\d{1,2})\b)"
)
_WRITES_FROM = lazy(
    r"\bin (?P<town>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})(?:, (?P<land>[A-Z]\w*(?: [A-Z]\w*)?))?"
)
_COLON_LANDS = frozenset(("India", "Pakistan", "Bangladesh", "Nepal", "Sri Lanka", "Nigeria"))
"""Where papers open with "BHABUA: Nine people", without a day."""
_LEAD = 4
"""Sentences that open a page."""
_OPENS = 12
"""Sentences of a page in which a country of the tables may be named."""
_DAY = lazy(r"\d")
_OF_AGENCY = lazy(
    r"\((?P<land>[A-Z][\w’'-]{3,}) (?:State |National |Official )?(?:News|Press|Telegraph|Information) Agency\)"
)
"""The agency of a land that bears its name."""


def dateline_place(page: Page) -> Place | None:
    """The country in which the dateline puts the page, by itself or by its town; None where it tells none."""
    for part in page.document.parts:
        if part.kind != "dateline" or part.end - part.start > _LONGEST_DATELINE:
            continue
        line = page.text[part.start : part.end]
        for bracket in _AGENCY.findall(line):
            if (named := place(bracket.strip("()"))) is not None:
                return Place(named.name, named.country, "country")  # "Brask (Norway), May 3 (AFP)"
        printed = _AGENCY.sub("", line).strip(" -–—:\u00a0")
        towns = printed.replace("/", ",").split(",")  # "BRASK / LUMAR:"
        names = [name.strip() for name in towns if name.strip() and not _DAY.search(name)]
        for name in reversed(names):
            if _is_short_for_a_state(name):
                return Place(name, "United States", "country")
            known = _printed_place(name) or _province(page, name)
            if known:
                return Place(name, known.country, "country")
        land = _named_in_full(names[-1]) if names else ""
        if (known := place(land)) is not None and known.kind == "country":
            return known
        unknown = (
            len(names) > 1 and land and _is_name(land) and names[0].split()[0].lower() not in _OF_BYLINES
        )
        if unknown:
            return Place(land, land, "country") if not _names_states(page) else None
        dated = len(names) == 1 and (_AGENCY.search(line) or _DAY.search(line)) is not None
        town = _small_town(page, names[0]) if dated or line.rstrip().endswith(":") else None
        if town is not None and not dated and town.country not in _COLON_LANDS:
            town = None
        return _land_of_agency(page, line) or town
    return _stamped(page) or _of_byline(page)


def town_of_dateline(page: Page, home: Place | None) -> dict[str, Place]:
    """ "LIMA, Ohio (AP)": the town of a dateline whose better known namesake lies in another country than the land behind it."""
    lines = [page.text[part.start : part.end] for part in page.document.parts if part.kind == "dateline"]
    names = [name.strip(" -–—:\u00a0.") for name in _AGENCY.sub("", lines[0]).split(",")] if lines else []
    if home is None or len(names) != len(("town", "land")) or "/" in lines[0]:
        return {}
    town, land = _printed_place(names[0]), _printed_place(names[1])
    wider = _is_short_for_a_state(names[1]) or (
        land is not None and land.kind in ("country", "state", "region")
    )
    elsewhere = town is not None and town.kind in ("city", "capital") and town.country != home.country
    return {town.name: Place(town.name, home.country, "city")} if town and wider and elsewhere else {}


def _printed_place(name: str) -> Place | None:
    """ "Oslo", "OSLO"."""
    return place(name) or place(name.title())


def _is_short_for_a_state(name: str) -> bool:
    """ "N.Y.", "N. Y."."""
    return name.replace(".", "").replace(" ", "") in words("state_abbreviations")


def _names_states(page: Page) -> bool:
    """Does a page print the adjective or a part of a country of the tables: "BRASK, Sellen" is then a province of it?"""
    return any(
        (known := place(sentence.tokens[index].text)) is not None
        and known.kind in ("demonym", "region", "state")
        for sentence in page.sentences[:_OPENS]
        for index in sentence.capitals
    )


def _small_town(page: Page, name: str) -> Place | None:
    """ "TERNI": a small town of a land, unless the opening names other lands and not this one."""
    town = dated_from(name)
    if town is None or town.kind != "city":
        return None
    named = {
        known.country
        for sentence in page.sentences[:_LEAD]
        for index in sentence.capitals
        if (known := place(sentence.tokens[index].text)) is not None and known.kind != "city"
    }
    return town if not named or town.country in named else None


def _stamped(page: Page) -> Place | None:
    """ "Oslo: Nine people …", "Oslo, August 27": a known town with the day or a colon that begins one of the first
    paragraphs."""
    body = [part for part in page.document.parts if part.kind == "body"]
    for part in body[:_STAMPED_WITHIN]:
        match = _STAMP.match(page.text, part.start, part.end)
        town = match["town"] if match else ""
        known = place(town) or (_small_town(page, town) if town.isupper() else None)
        if known is not None and known.kind in ("city", "capital"):
            return known
    return None


def _of_byline(page: Page) -> Place | None:
    """ "By Ann Vale in Oslo", "in Tripoli, Lebanon": the known town or land that a byline writes from, where no dateline tells it; none of
    "By Ann Vale in Oslo and Tom Orr in Lima"."""
    for part in page.document.parts:
        if part.kind != "byline":
            continue
        found = [
            known
            for each in _WRITES_FROM.finditer(page.text, part.start, part.end)
            if (known := _written_from(each))
        ]
        if found:
            return found[0] if len({one.country for one in found}) == 1 else None
    return None


def _written_from(written: re.Match[str]) -> Place | None:
    """The land or the town of "in Tripoli, Lebanon", "in Vell Park, the Herald"."""
    land = place(written["land"]) if written["land"] else None
    if land is not None and land.kind == "country":
        return land
    names = written["town"].split()
    known = (place(" ".join(names[:length])) for length in range(len(names), 0, -1))
    return next((one for one in known if one is not None), None)


def _is_name(printed: str) -> bool:
    parts = printed.split()
    return (
        len(parts) <= _WORDS_OF_A_COUNTRY
        and all(part[:1].isupper() and part.isalpha() for part in parts)
        and not printed.isupper()
    )


def _province(page: Page, name: str) -> Place | None:
    """ "Toro Oblast", "Weir Governorate": a part of a country by the name of its chief town, which the tables know; a county bears
    the names of places abroad and is theirs only where the page prints their country ("Essex County, New Jersey")."""
    town, _, kind = name.rpartition(" ")
    known = _printed_place(town) if town and kind.lower() in group("side_words", "provinces") else None
    return (
        None if known is not None and kind.lower() == "county" and known.country not in page.text else known
    )


def _named_in_full(name: str) -> str:
    """The land of "Republic of Norland", "Islamic Republic of Norland"; empty for a province that no table knows."""
    parts = name.split()
    titled = [at for at, part in enumerate(parts[:_WORDS_OF_A_COUNTRY]) if part.lower() == "of"]
    if titled and parts[titled[0] - 1].lower() in group("side_words", "state-nouns"):
        parts = parts[titled[0] + 1 :]
    last = parts[-1].lower() if parts else ""
    return "" if last in parts_of_lands() else " ".join(parts)


def _land_of_agency(page: Page, line: str) -> Place | None:
    """ "PORT ALDA (Norland News Agency)": the land by whose name its agency goes, where no table knows the town and the page tells of
    what only a land has, "a Norland drone", "Norland's army"."""
    agency = _OF_AGENCY.search(line)
    if agency is None or place(agency["land"]) is not None:
        return None
    land = agency["land"]
    has = any(
        sentence.tokens[index].text == land and _owns_forces(sentence.tokens, index + 1)
        for sentence in page.sentences
        for index in sentence.capitals
    )
    return Place(land, land, "country") if has else None


def _owns_forces(tokens: Sequence[Token], index: int) -> bool:
    """Does a force, a weapon or a body of a state stand at a token, an "'s" passed over?"""
    if index < len(tokens) and tokens[index].kind == "clitic":
        index += 1
    owned = tokens[index].lower if index < len(tokens) else ""
    return owned in _of_a_land()


@cache
def _of_a_land() -> frozenset[str]:
    return frozenset().union(
        *(group("side_words", of) for of in ("strikers", "armed-blows", "land-bodies", "state-bodies"))
    )
