"""One number, other people: soldiers here, "people" there, who may be civilians or of either side."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.categories import widens
from claims.comparing.intervals import near
from claims.comparing.kinds._figures import key, passages, title
from claims.comparing.severity import severity
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from claims.comparing.cells import TallyRow
    from claims.comparing.figures import Figure
    from claims.comparing.view import StoryView


def category(story: StoryView) -> list[Divergence]:
    """Rows whose soldiers are people or civilians in another article; one alert a row."""
    found = [story.of_row(_of_row, entry) for entry in story.tally]
    return [each for each in found if each]


def _of_row(story: StoryView, entry: TallyRow) -> Divergence | None:
    row = entry.row
    if row.event != CURRENT_EVENT or row.side is None:
        return None
    told = (*row.figures, *row.admissions)
    if len(set(map(attrgetter("category"), told)) - {None}) < 2:
        return None
    mentions = [figure for figure in told if figure.category and not figure.casualty.headline]
    specific = [figure for figure in mentions if widens(figure.category, "people")]
    wide = [figure for figure in mentions if specific and widens(specific[0].category, figure.category)]
    wide = [figure for figure in wide if not _is_another_number(figure, specific)]
    if not wide or {figure.article for figure in wide} >= {figure.article for figure in specific}:
        return None
    sideless = [figure for figure in wide if not figure.names_side]
    rule = "side left out" if sideless else "victims named differently"
    nouns = _nouns(specific) + " / " + _nouns(wide)
    missing = " and leaves the side out" if sideless else ""
    return Divergence(
        key=key("category", row),
        kind="category",
        severity=severity("category", rule),
        summary=f"{title(row)}: {nouns}",
        why=f"The wider word takes in civilians{missing}; soldiers are not widened to people.",
        figure=nouns,
        evidence=passages(story, [*specific, *wide, *(row.admissions if not sideless else ())]),
    )


def _is_another_number(figure: Figure, specific: list[Figure]) -> bool:
    """True for five people at a bus stop beside 120 soldiers: not one number of which the nouns differ."""
    value = figure.casualty.value
    if figure.interval is None or value is None:
        return False
    numbers = [each.casualty.value for each in specific]
    return not any(number is None or near(value, number) for number in numbers)


def _nouns(figures: list[Figure]) -> str:
    """The nouns of a group, each once: "soldiers, troops"."""
    nouns = sorted({(figure.casualty.victims or figure.category or "").lower() for figure in figures})
    return ", ".join(nouns)
