"""The tally in words: its lines, the figures with their hedges, who stands behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from claims.constants import BOTH_SIDES, COMPOUND_OUTCOMES, CURRENT_EVENT, OUTCOMES
from tui.wording import counted, joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.types import Cell

STATUS_WORDS: Final[dict[str, str]] = {
    "no_figure": "no figure given",
    "claimed": "claimed, not corroborated",
    "corroborated": "corroborated",
    "disputed": "disputed",
}

NO_FIGURE: Final = "no figure"

_OUTCOME_ORDER: Final = (*OUTCOMES, *COMPOUND_OUTCOMES)
_HEDGES: Final = (
    (re.compile(r"\bat least (?=\d)"), "≥"),
    (re.compile(r"\bmore than (?=\d)"), ">"),
    (re.compile(r"\bup to (?=\d)"), "≤"),
)
_VICTIMS_BEFORE_DESK: Final = re.compile(r"(?<=\d) (?:of )?[^\W\d][^\d\[(/]*(?= \[)")
"""Whose number it is, before the desk's own."""
_GIVEN_BY: Final = re.compile(r" \([^()]*\)(?= / |$| [▁-█]| \[desk: )")
"""Who gave one of several figures, where the next figure, the course or nothing follows."""
_SINGULARS: Final = {"people": "person", "men": "man", "women": "woman", "children": "child"}
_ALREADY_NAMED: Final = ("/", "(", "=")


@dataclass(frozen=True, slots=True)
class TallyLine:
    """One line of the tally: a side, or a part of it (`depth` 1), with one cell per outcome.

    `key` is the identity of the line through refreshes, `heads_event` is True on the first line of an event.
    """

    key: str
    event: str
    label: str
    depth: int
    cells: tuple[Cell, ...]
    heads_event: bool

    @property
    def background(self) -> bool:
        """True for an earlier event, which is never counted with the present one."""
        return self.event != CURRENT_EVENT

    def cell(self, outcome: str) -> Cell | None:
        """The cell in the column of `outcome`, None where no account speaks of it."""
        return next((cell for cell in self.cells if cell.outcome == outcome), None)


def tally_rows(cells: Iterable[Cell]) -> tuple[TallyLine, ...]:
    """The lines of the tally in the order of the cells: current event first, wholes before their parts.

    Cells of one event, side and scope share a line.  Two cells of one outcome on one line would hide each
    other, so the one in fewer articles (other victims) gets a line of its own below, named by its victims.
    """
    lines: dict[tuple[str, str, str | None], list[list[Cell]]] = {}
    for cell in sorted(cells, key=lambda cell: (cell.event != CURRENT_EVENT, -len(cell.articles))):
        stacked = lines.setdefault((cell.event, cell.side or "", cell.scope), [])
        free = next((line for line in stacked if cell.outcome not in {each.outcome for each in line}), None)
        if free is None:
            stacked.append([cell])
        else:
            free.append(cell)
    found: list[TallyLine] = []
    sides = {(event, side) for event, side, scope in lines if scope is None}
    order = {place: index for index, place in enumerate(dict.fromkeys(key[:2] for key in lines))}
    events = {event: index for index, event in enumerate(dict.fromkeys(event for event, _, _ in lines))}
    for (event, side, scope), stacked in sorted(
        lines.items(), key=lambda item: (events[item[0][0]], order[item[0][:2]], item[0][2] is not None)
    ):
        for index, line in enumerate(stacked):
            part = index > 0 or (scope is not None and (event, side) in sides)
            found.append(
                TallyLine(
                    key="|".join(
                        (
                            event,
                            side,
                            scope or "",
                            f"{line[0].outcome} {line[0].category or ''}" if index else "",
                        )
                    ),
                    event=event,
                    label=_line_label(line[0], index, part),
                    depth=1 if part else 0,
                    cells=tuple(line),
                    heads_event=not found or found[-1].event != event,
                )
            )
    return tuple(found)


def _line_label(cell: Cell, index: int, part: bool) -> str:
    name = side_label(cell.side)
    if index > 0:
        victims = cell.category or "other figures"
        return f"{cell.scope}, {victims}" if cell.scope else victims
    if part:
        return cell.scope or name
    return f"{name}, {cell.scope}" if cell.scope else name


def tally_outcomes(cells: Iterable[Cell]) -> tuple[str, ...]:
    """The outcomes that have a column, in their fixed order; killed and injured always have one."""
    present = {"killed", "injured", *(cell.outcome for cell in cells)}
    known = tuple(outcome for outcome in _OUTCOME_ORDER if outcome in present)
    return known + tuple(sorted(present.difference(known)))


def side_label(side: str | None) -> str:
    """The side as a reader knows it."""
    if side is None:
        return "Side not named"
    return "Both sides" if side == BOTH_SIDES else side


def event_label(event: str) -> str:
    """ "now" or "background: 2020"."""
    return "now" if event == CURRENT_EVENT else f"background: {event}"


def figure_words(cell: Cell) -> str:
    """The printed figure with its hedge as a sign and its victims: "≥49 soldiers", "about 100 = 49 + 50".

    Only "at least", "more than" and "up to" have a sign that says the same; "about" and "nearly" stay words.
    """
    printed = signed(cell.printed)
    if not cell.category or printed == NO_FIGURE or any(mark in printed for mark in _ALREADY_NAMED):
        return printed
    victims = _singular(cell.category) if printed == "1" else cell.category
    return f"{printed} {victims}" if printed[-1:].isdigit() else f"{printed} of {victims}"


def figure_within(words: str, width: int) -> str:
    """The words of a figure in so many cells where that can be: the numbers stay, who gave each goes first.

    "29 (Ilse Dorn) / ≥40 (Pavo Reth)", "29 / ≥40", "29/≥40"; "15 sailors [desk: 14]", "15 [desk: 14]"; it may stay too
    wide.
    """
    forms = [words, _VICTIMS_BEFORE_DESK.sub("", words)]
    if " / " in words:
        forms.append(_GIVEN_BY.sub("", words))
        forms.append(forms[-1].replace(" / ", "/"))
    return next((form for form in forms if cell_len(form) <= width), forms[-1])


def _singular(victims: str) -> str:
    return _SINGULARS.get(victims, victims.removesuffix("s"))


def signed(printed: str) -> str:
    """A figure with the signs ≥ > ≤ for the hedges that mean exactly that."""
    for words, sign in _HEDGES:
        printed = words.sub(sign, printed)
    return printed


def support_words(cell: Cell) -> str:
    """ "1 claimant · 3 origins · 5 outlets": what stands behind one figure, each counted apart."""
    return joined(
        counted(len(cell.claimants), "claimant"),
        counted(len(cell.origins), "origin"),
        counted(len(cell.outlets), "outlet"),
    )


def leading_cell(line: TallyLine) -> Cell:
    """The figure that a line leads with: the first one in the order of the columns."""
    places = {outcome: place for place, outcome in enumerate(_OUTCOME_ORDER)}
    return min(line.cells, key=lambda cell: places.get(cell.outcome, len(places)))


def line_support(line: TallyLine) -> str:
    """ "1 · 3 or. Ilse Dorn": how many claim the leading figure of the line, over how many origins, and who."""
    cell = leading_cell(line)
    return f"{len(cell.claimants)} · {len(cell.origins)} or. {', '.join(cell.claimants)}".rstrip()


def claimants_words(line: TallyLine) -> str:
    """ "Ilse Dorn", "Ilse Dorn +1": who claims the leading figure of the line; "own voice" where nobody but outlets."""
    names = leading_cell(line).claimants
    return f"{names[0]}{f' +{len(names) - 1}' if names[1:] else ''}" if names else "own voice"


def cell_name(cell: Cell) -> str:
    """ "Norway killed", "Norway (Finnmark) injured", "Both sides killed (2020)"."""
    scope = f" ({cell.scope})" if cell.scope else ""
    event = "" if cell.event == CURRENT_EVENT else f" ({cell.event})"
    return f"{side_label(cell.side)}{scope} {cell.outcome}{event}"
