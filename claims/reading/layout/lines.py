"""What a single line of a page is by its own words: furniture, credit, caption, byline, dateline.

Tables: furniture, furniture_headings, credit_lines, caption_lines (patterns), agencies, byline_words.
A line that is longer than `LONGEST_FURNITURE` is prose and is not looked at.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from claims.lexicon import phrases, table, words
from claims.patterns import lazy
from claims.reading.layout.dates import printed_dates
from claims.reading.names.roles import known_bodies
from claims.reading.words.line_patterns import LinePatterns, file_patterns
from claims.reading.words.months import MONTH_NAMES
from claims.reading.words.places import place

LONGEST_FURNITURE = 320
_SHORTEST_PLACE = 3
_ACRONYM = 4
_EDGES = " \t\u00a0*•·|–—-_=~>»›<«.:;,!#▶►✕×✖✓↑↓←→…"
_AGENCY_MARK = "{agency}"
_DAY_AND_MONTH = (
    rf",?\s(?i:{MONTH_NAMES}\s\d{{1,2}}(?:,\s?\d{{4}})?|\d{{1,2}}\s{MONTH_NAMES}(?:,?\s\d{{4}})?)"
)
"""The day of a dateline: "LUMAR, Oct. 6", "LUMAR, 6 October 2020"."""
_DATELINE = lazy(
    r"(?:(?P<before>[\[(][A-Za-z /&.-]{2,40}[\])])\s?(?:[—–-]\s?)?)?"
    r"(?P<place>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’/ -]{1,40}?)"
    r"(?P<rest>(?:,\s?[A-ZÀ-ÖØ-Þ][\w.'’ -]{1,30}?){0,2})"
    rf"(?P<date>{_DAY_AND_MONTH})?"
    r"\.?\s?(?P<agency>[\[(][A-Za-z /&.-]{2,40}[\])]|/[A-Z][A-Za-z .-]{1,38}/)?"
    r"\s?(?P<mark>[—–]|--|-(?=\s)|:(?=\s)|(?<=/)\.(?=\s))\s*"
)
_MIXED_DATELINE = lazy(
    r"(?:(?P<before>[\[(][A-Za-z /&.-]{2,40}[\])])\s?(?:[—–-]\s?)?)?"
    r"(?P<place>[A-ZÀ-ÖØ-Þ][\w.'’-]{1,20}(?:[ /][A-ZÀ-ÖØ-Þ][\w.'’-]{1,20}){0,3})"
    r"(?P<rest>(?:,\s?[A-ZÀ-ÖØ-Þ][\w.'’ -]{1,30}?){0,2})"
    rf"(?P<date>{_DAY_AND_MONTH})?"
    r"\s?(?P<agency>[\[(][A-Za-z /&.-]{2,40}[\])])?"
    r"\s?(?P<mark>[—–]|--|-(?=\s)|:(?=\s)|)\s*"
)
_DAY_OF_DATELINE = lazy(rf",?\s(?i:{MONTH_NAMES}\s\d{{1,2}}|\d{{1,2}}\s{MONTH_NAMES})(?!\w).*")
_LEAD = lazy(
    r"(?:An?|The|At least|No fewer than|More than|\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s"
)
"""How the lead of a story begins, where a speaker of a transcript would say something else."""
_WORD = lazy(r"\[?[^\W\d_][\w.'’-]*\]?")
_FROM = lazy(r"From (?=[^.]* in [A-Z][^.]*$)")
"""Of a line that tells who writes from where, and is no sentence."""
_BY = lazy(
    r"\W*(?:(?:written|posted|published|reported|story|words|compiled|edited|text|article|author)\s+)?by:?\s+(?=\S)|author:\s*(?=\S)",
    re.IGNORECASE,
)
_STAMP = lazy(
    r"(?:published|updated|posted|created|modified|last updated|first published)\b\s?[:|]?\s", re.IGNORECASE
)
_LONGEST_STAMP = 100
_COPYRIGHT = lazy(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d)?(?:\s?[-–]\s?(?:19|20)\d\d)?\s*(?:by\s+)?(?P<name>[^.|©()\d][^.|©()]{1,60})",
    re.IGNORECASE,
)
_RIGHTS = lazy(
    r",?\s*\b(?:all rights reserved|and its licensors|or its affiliates|inc|llc|ltd|plc)\b.*", re.IGNORECASE
)


class Dateline(NamedTuple):
    """`length` is how many characters of the line it takes, `place` what stands before agency and mark."""

    length: int
    end: int
    place: str
    agencies: tuple[str, ...]
    published: str | None


@cache
def _agency_names() -> dict[str, str]:
    return {row[0]: row[1] for row in table("agencies")}


@cache
def _agency_pattern() -> str:
    names = sorted((row[0] for row in table("agencies")), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(name) for name in names) + ")"


@cache
def _patterns(name: str) -> LinePatterns:
    """The patterns of a table, agencies written out."""
    agency = f"(?-i:{_agency_pattern()})"
    return file_patterns(line.replace(_AGENCY_MARK, agency) for line in phrases(name))


@cache
def _agency_word() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/]){_agency_pattern()}(?![\w])")


def agencies_in(line: str) -> tuple[str, ...]:
    """The news agencies that a line names, by the name under which they are counted."""
    names = _agency_names()
    return tuple(dict.fromkeys(names[match.group()] for match in _agency_word().finditer(line)))


def _matches(name: str, line: str, edges: str) -> bool:
    """Does a pattern of the table match the line, or the line without the marks at its edges?"""
    bare = line.strip(edges)
    if len(line) > LONGEST_FURNITURE:
        line = bare
    return len(line) <= LONGEST_FURNITURE and _patterns(name).match(line, bare)


def _matches_bare(name: str, bare: str) -> bool:
    return _matches(name, bare, "")


def is_furniture(line: str) -> bool:
    """Menus, share lines, comment forms, vote counts, sign-ups, copyright: nothing of the article."""
    return not line.strip(_EDGES) or _matches("furniture", line, _EDGES)


def ends_article(line: str) -> bool:
    """A heading such as "Leave a Reply", after which nothing of the article comes."""
    return _matches_bare("furniture_headings", line.strip(_EDGES))


def is_credit(line: str) -> bool:
    """ "With reporting by Reuters and AFP", "(Reuters)"."""
    return _matches("credit_lines", line, " .*–—-")


def is_caption(line: str) -> bool:
    """A line with a picture credit."""
    return _matches_bare("caption_lines", line.strip(" .*"))


def is_byline(line: str) -> bool:
    """ "By AFP - Sep 14,2022", "By Jane Roe in Orvia City", "From our correspondent in Vell", "Published: 14 September 2022 10:23 GMT"."""
    if len(line) > 200 or line.rstrip().endswith(("!", "?")):
        return False
    match = _BY.match(line) or _FROM.match(line)
    if match:
        return _only_names(line[match.end() :], needs_capital=True)
    dates = printed_dates(line)
    if not dates and (len(line) > _LONGEST_STAMP or not _STAMP.match(line)):
        return False
    return _only_names(_without(line, dates), needs_capital=False)


def _only_names(rest: str, *, needs_capital: bool) -> bool:
    """Whether a stretch holds only names, dates, agencies and the small words of bylines."""
    rest = _without(rest, printed_dates(rest))
    found = _WORD.findall(rest)
    capitals = 0
    small = words("byline_words")
    for word in found:
        bare = word.strip("[].,:;").lower()
        if word[:1] == "[":
            capitals += 1
        elif word[:1].isupper():
            capitals += bare not in small
        elif bare not in small and bare not in ("van", "von", "de", "bin", "al", "el", "del", "da"):
            return False
    if needs_capital:
        return 0 < capitals <= 8 or (not found and not rest.strip())
    return capitals <= 4


def _without(line: str, dates: list[tuple[int, int, str]]) -> str:
    for start, end, _ in reversed(dates):
        line = line[:start] + " " + line[end:]
    return line


def byline_name(line: str) -> str | None:
    """Who wrote it, as printed after "By", up to a date, a bar or a dash."""
    match = _BY.match(line)
    if not match:
        return None
    rest = line[match.end() :]
    dates = printed_dates(rest)
    if dates:
        rest = rest[: dates[0][0]]
    name = re.split(r"\s+[|–—-]\s*|\s{2,}|\s*\|\s*", rest.strip())[0]
    name = re.sub(
        r"(?:\b(?:published|updated|posted|last|on|at)\b:?\s*)+$", "", name, flags=re.IGNORECASE
    ).strip(" ,.;:-–—|/")
    return name if name and not name.startswith(("[", "{")) else None


def dateline(line: str) -> Dateline | None:
    """The place before "—" or "(Reuters) -", or behind "(ANSA) -", at the head of a story."""
    match = _DATELINE.match(line)
    if match and match["before"]:
        opens = line[
            match.end() : match.end() + 1
        ].islower()  # "(Reuters) - VELLTECH - the shipbuilder - said"
        match = None if opens or not agencies_in(match["before"]) else match
    if not match or not _is_place(match):
        match = _MIXED_DATELINE.match(line)
        if not match or not (_is_filed(match) and match.end() < len(line)):
            return None
        if not match["mark"] and line[match.end()].islower():
            return None  # "The Arlan Army (AA) said"
    if match.end() >= len(line):
        return None
    agency = match["agency"] or match.groupdict().get("before") or ""
    dates = printed_dates(match["date"] or "")
    printed = _DAY_OF_DATELINE.sub("", match["place"] + (match["rest"] or "")).strip(" ,")
    end = match.start() + len(match.group().rstrip())
    return Dateline(end, match.end(), printed, agencies_in(agency), dates[0][2] if dates else None)


def _is_filed(match: re.Match[str]) -> bool:
    """ "Brask (Reuters)", "Brask/Vell, 4 April –": a town in small letters with an agency, or a known one with a day and a dash."""
    if match["agency"]:
        return bool(agencies_in(match["agency"]))
    dashed = match["mark"] not in ("", ":") and match["date"] is not None
    return dashed and any(place(town.strip()) is not None for town in match["place"].split("/"))


def is_lone_dateline(line: str) -> bool:
    """A dateline that has its line for itself: "HALVENPORT, Orvia —"."""
    return len(line) <= _LONGEST_STAMP and line[-1:] in ("-", "–", "—") and dateline(line + " A") is not None


def _is_place(match: re.Match[str]) -> bool:
    """Capitals throughout and no acronym; after a colon only a known place, one that is named again, or an agency makes
    a dateline."""
    name = match["place"].strip(" .")
    letters = sum(letter.isalpha() for letter in name)
    if letters < _SHORTEST_PLACE or name in known_bodies() or is_furniture(name):
        return False
    towns = (place(town.strip().title()) for town in name.split("/"))  # "BRASK / LUMAR:"
    located = next((known for known in towns if known is not None), None)
    sure = bool(match["agency"] or match["date"] or match["rest"])
    if match["mark"] == ":" or letters <= _ACRONYM:
        rest = match.string[match.end() :]
        leads = letters > _ACRONYM and _LEAD.match(rest) is not None
        return sure or located is not None or leads or f" {name.title()}" in rest
    return True


def copyright_holder(line: str) -> str | None:
    """The name in "© 2022 Harbour Gazette", without "All rights reserved"."""
    match = _COPYRIGHT.search(line)
    if not match:
        return None
    name = _RIGHTS.sub("", match["name"]).strip(" ,.;:-–—|")
    name = re.sub(r"^(?:by|the copyright holders?|of)\s+", "", name, flags=re.IGNORECASE)
    return name if name and name[0].isupper() and len(name.split()) <= 6 else None
