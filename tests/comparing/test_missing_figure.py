"""Missing figures: losses counted here and only admitted there, and totals nobody gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invented import SIDES, alerts, article, dead, figure

if TYPE_CHECKING:
    from claims.types import Account


def admitted(number: int, published: str | None = None) -> Account:
    text = f"In dispatch {number} Norway admitted losses of its own."
    return article(number, text, figure("losses", side="Norway", claimant="Norway"), published=published)


def test_a_figure_here_and_an_admission_there_is_loud() -> None:
    (alert,) = alerts(
        admitted(1),
        admitted(2),
        dead(3, "50 troops", 50, side="Norway", claimant="Norway", victims="troops"),
        kind="missing_figure",
        sides=SIDES,
    )
    assert (alert.severity, alert.figure) == ("high", "no figure / 50")
    assert [passage.article for passage in alert.evidence] == [1, 2, 3]


def test_a_figure_that_came_later_is_only_worth_knowing() -> None:
    late = dead(3, "50 dead", 50, "2031-03-02", side="Norway", claimant="Norway")
    (alert,) = alerts(admitted(1, "2031-03-01"), late, kind="missing_figure", sides=SIDES)
    assert alert.severity == "low"


def test_silence_and_deadly_clashes_admit_nothing() -> None:
    silent = article(1, "Talks went on in Oslo.")
    deadly = article(2, "The deadly clashes went on.", figure("deadly"))
    count = dead(3, "50 dead", 50, side="Norway", claimant="Norway")
    assert alerts(silent, deadly, count, kind="missing_figure", sides=SIDES) == []


def test_a_side_of_which_only_one_place_is_counted() -> None:
    part = dead(1, "43 hurt", 43, outcome="injured", side="Denmark", scope="Jutland", cumulative=False)
    other = dead(2, "9 dead", 9, side="Denmark")
    (alert,) = alerts(part, other, kind="missing_figure", sides=SIDES)
    assert (alert.severity, alert.summary) == (
        "low",
        "Denmark, injured: only a part is counted (43 in Jutland)",
    )


def test_a_part_is_loud_for_opponents_and_quiet_once_the_whole_is_counted() -> None:
    part = dead(1, "43 hurt", 43, outcome="injured", side="Denmark", scope="Jutland", cumulative=False)
    fallen = dead(2, "9 soldiers", 9, side="Denmark", victims="soldiers")
    enemy = dead(3, "7 soldiers", 7, side="Norway", victims="soldiers")
    (alert,) = alerts(part, fallen, enemy, kind="missing_figure", sides=SIDES)
    assert alert.severity == "medium"
    whole = dead(4, "60 hurt", 60, outcome="injured", side="Denmark")
    assert alerts(part, fallen, enemy, whole, kind="missing_figure", sides=SIDES) == []


def test_an_admission_where_nobody_fights_is_only_worth_knowing() -> None:
    count = dead(3, "50 dead", 50, side="Norway", claimant="Norway")
    (alert,) = alerts(admitted(1), count, kind="missing_figure")
    assert alert.severity == "low"
