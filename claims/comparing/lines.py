"""Figures in words: the cell's figure as a reader would print it, and the sentence an editor may print.

A sentence never goes without its source: the claimant with the office, else the outlets that print it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.rows import noun_of
from claims.comparing.said_of_figures import is_feared
from claims.comparing.standings import one_figure
from claims.comparing.view import outlet_name
from claims.lexicon import phrases, words
from claims.reading.words.places import demonym, place
from claims.types import BOTH_SIDES, CURRENT_EVENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.comparing.known import Known
    from claims.comparing.names import Names
    from claims.comparing.rows import Row
    from claims.comparing.standings import Standing
    from claims.types import Casualty, Modifier

HEDGE_WORDS: dict[Modifier, str] = {
    "exact": "",
    "at_least": "at least ",
    "more_than": "more than ",
    "nearly": "nearly ",
    "about": "about ",
    "up_to": "up to ",
    "vague": "",
}
VAGUE_WORDS: dict[int | None, str] = {24: "dozens", 40: "scores", 200: "hundreds", 2_000: "thousands"}
"""By the lower bound that the contract gives the word."""
VERBS = {
    "killed": ("was killed", "were killed"),
    "injured": ("was injured", "were injured"),
    "missing": ("is missing", "are missing"),
    "captured": ("was captured", "were captured"),
    "displaced": ("was displaced", "were displaced"),
    "trapped": ("is trapped", "are trapped"),
    "killed or injured": ("was killed or injured", "were killed or injured"),
    "killed or missing": ("is dead or missing", "are dead or missing"),
}
NO_FIGURE = "no figure"
SINGULARS = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "police": "police officer",
}
NO_VICTIMS = frozenset({"dead", "lives", "deaths", "casualties", "bodies", "fatalities", "others", "them"})
"""Nouns that say nothing of who the victims were."""
SPELT = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
"""Numbers that running text spells out."""
_NATION_OF_TWO = 2
"""Words of "South Koreans"."""
COMMON_FIRST_WORDS = ("portfolios", "persons_roles", "group_roles", "organisations")
"""Tables of words that are no names, though a body or a group may open with one."""
MOST_IN_A_RANGE = 3
"""Figures of one voice printed side by side; beyond that the lowest and the highest."""
MOST_SHOWN = 6
"""Figures of several claimants printed side by side; how many more there are is said."""


def printed_figure(standing: Standing) -> str:
    """ "at least 78", "about 150", "dozens"."""
    return _worded(standing.modifier, standing.lead.casualty.value, standing.low)


def wording(casualty: Casualty) -> str:
    """One mention's figure in the same short form."""
    return _worded(casualty.modifier, casualty.value, casualty.low)


def _worded(modifier: Modifier, value: int | None, low: int | None) -> str:
    if modifier == "vague" and low in VAGUE_WORDS:
        return VAGUE_WORDS[low]
    number = value if value is not None else low
    return NO_FIGURE if number is None else f"{HEDGE_WORDS[modifier]}{number:,}"


def printed_cell(standings: Sequence[Standing], sum_of: str | None) -> str:
    """The figure of a cell: one where all give it, else every figure with those who gave it."""
    if not standings:
        return NO_FIGURE
    if one_figure(standings):
        figure = printed_figure(standings[0])
        return f"{figure} = {sum_of}" if sum_of else figure
    if len({each.claimant for each in standings}) == 1:
        return " or ".join(_in_order(standings))
    shown = [
        f"{figure} ({', '.join(each.claimant or 'unattributed' for each in alike)})"
        for figure, alike in _by_figure(standings).items()
    ]
    return " / ".join(_shortened(shown, "{} more"))


def _by_figure(standings: Sequence[Standing]) -> dict[str, list[Standing]]:
    """The standings by the figure as printed, in their order."""
    found: dict[str, list[Standing]] = {}
    for standing in standings:
        found.setdefault(printed_figure(standing), []).append(standing)
    return found


def _shortened(shown: list[str], rest: str) -> list[str]:
    """The first ones, and how many are left out."""
    left = len(shown) - MOST_SHOWN
    return shown if left <= 0 else [*shown[:MOST_SHOWN], rest.format(left)]


def _in_order(standings: Sequence[Standing]) -> list[str]:
    ordered = sorted(standings, key=lambda each: (each.lead.casualty.value or 0, printed_figure(each)))
    if len(ordered) > MOST_IN_A_RANGE:
        ordered = [ordered[0], ordered[-1]]
    return list(dict.fromkeys(printed_figure(each) for each in ordered))


def line(row: Row, standings: Sequence[Standing], known: Known, sum_of: str | None) -> str:
    """The sentence an editor may print for a row, with its source."""
    names = known.names
    if not standings:
        return _admission(row, names)
    clause = _clause(row, standings[0], known, sum_of)
    if one_figure(standings):
        text = clause + _source(standings[:1], names)
    else:
        first, *others = _by_figure(standings).items()
        clauses = [
            f"{_speakers(alike, names)} {_verb(alike)} {figure}{' feared dead' if _all_feared(alike) else ''}"
            for figure, alike in others
        ]
        text = "; ".join(
            _shortened([clause + _source(first[1], names), *clauses], "{} more figures were given")
        )
    when = "" if row.event == CURRENT_EVENT else f" ({row.event})"
    return f"{text[:1].upper()}{text[1:]}{when}."


def _clause(row: Row, standing: Standing, known: Known, sum_of: str | None) -> str:
    """ "at least 9 Danish soldiers in the north were killed"."""
    figure = _spelt(printed_figure(standing))
    one = standing.lead.casualty.value == 1
    noun = noun_of(standing.figures, row.category)
    victims = noun if noun and noun not in NO_VICTIMS else "people"
    if one:
        victims = SINGULARS.get(victims, victims.removesuffix("s"))
    singular, plural = VERBS.get(row.outcome, (f"was {row.outcome}", f"were {row.outcome}"))
    if _all_feared([standing]):
        singular, plural = "is feared dead", "are feared dead"
    where = ""
    if row.side == BOTH_SIDES:
        where = " on both sides"
    elif row.side:
        adjective = demonym(row.side)
        nation = _nation(standing, victims, row.side)
        if nation is not None:
            victims = nation  # "three Danes", "three South Koreans", not "three Danish danes"
        elif adjective and victims not in ("people", "person"):
            victims = f"{adjective} {victims}"
        else:
            where = f" on the side of {row.side}" if known.opposed else f" in {row.side}"
    if row.scope:
        where += f" in {row.scope}"
    total = f" ({sum_of})" if sum_of else ""
    if figure in VAGUE_WORDS.values():
        figure = f"{figure} of"
    return f"{figure} {victims} {singular if one else plural}{where}{total}"


def _all_feared(alike: Sequence[Standing]) -> bool:
    """True for a number that nobody gives but as a fear: "50 people are feared dead" is no count."""
    return all(
        is_feared(figure)
        for each in alike
        for figure in each.figures
        if figure.casualty.value == each.lead.casualty.value
    )


def _nation(standing: Standing, noun: str, side: str) -> str | None:
    """The noun for people of a side as it is printed, "Danes" or "South Koreans", where the victims are called so."""
    printed = standing.lead.casualty.text.split()
    for called in (noun.capitalize(), " ".join(printed[-_NATION_OF_TWO:])):
        found = place(called)
        if found is not None and found.country == side:
            return called
    return None


def _spelt(figure: str) -> str:
    """ "at least 4" as "at least four"."""
    hedge, _, number = figure.rpartition(" ")
    if number.isdigit() and int(number) < len(SPELT):
        number = SPELT[int(number)]
    return f"{hedge} {number}".strip()


def _source(alike: Sequence[Standing], names: Names) -> str:
    return f", {_speakers(alike, names)} {_verb(alike)}"


def _speakers(alike: Sequence[Standing], names: Names) -> str:
    """Who gave one figure."""
    *most, last = (_speaker(each, names) for each in alike)
    return f"{', '.join(most)} and {last}" if most else last


def _verb(alike: Sequence[Standing]) -> str:
    return "said" if any(each.claimant for each in alike) else "reported"


def _speaker(standing: Standing, names: Names) -> str:
    if standing.claimant is None:
        outlets = {
            outlet_name(figure.account)
            for figure in standing.figures
            if figure.casualty.value == standing.lead.casualty.value
        }
        return min(outlets) if len(outlets) == 1 else f"{len(outlets)} outlets"
    return introduced(standing.claimant, names)


def introduced(name: str, names: Names) -> str:
    """A claimant with the office before the name, a body with its article."""
    role = names.role(name)
    if names.kind(name) == "person" and role:
        if role.lower().startswith("the ") or role[:1].islower():
            return f"{name}, the {role.lower().removeprefix('the ')},"
        return f"{role} {name}"
    if names.kind(name) != "person":
        name = _without_opening_capital(name)
    tokens = name.split()
    if (
        len(tokens) > 1
        and tokens[-1].lower() in words("organisations") | words("persons_roles")
        and names.kind(name) != "person"
        and not tokens[0].endswith(("'s", "’s", "s’"))
    ):
        return name if tokens[0].lower() == "the" else f"the {name}"
    if (
        name[:1].islower()
        and not name.startswith("the ")
        and not name.endswith("s")
        and name not in phrases("officialdom")
    ):
        return f"the {name}"
    return name


def _without_opening_capital(name: str) -> str:
    """ "rescue workers" for "Rescue workers", the capital of a sentence that they opened; "Hamas officials" keeps its own."""
    first, *others = name.split() or [""]
    common = any(first.lower() in words(table) for table in COMMON_FIRST_WORDS)
    return name[:1].lower() + name[1:] if common and all(other.islower() for other in others) else name


def _admission(row: Row, names: Names) -> str:
    """The sentence for losses without a figure."""
    claimants = sorted({figure.claimant for figure in row.admissions if figure.claimant})
    who = " and ".join(introduced(name, names) for name in claimants) or "Reports"
    side = f" on the side of {row.side}" if row.side and row.side not in claimants else ""
    text = f"{who} spoke of {row.outcome} people{side} without giving a figure"
    when = "" if row.event == CURRENT_EVENT else f" ({row.event})"
    return f"{text[:1].upper()}{text[1:]}{when}."
