"""Stale figures: old counts that are still run after a newer one is out."""

from __future__ import annotations

from invented import SIDES, alerts, article, dead, figure


def test_an_old_count_printed_after_the_newer_one() -> None:
    accounts = [
        dead(1, "30 people", 30, "2031-05-01T08:00", claimant="the civil guard"),
        dead(2, "45 people", 45, "2031-05-01T12:00", claimant="the civil guard"),
        dead(3, "30 people", 30, "2031-05-01T16:00", claimant="the civil guard"),
    ]
    (alert,) = alerts(*accounts, kind="stale_figure")
    assert alert.severity == "medium"
    assert "Paper 3" in alert.why
    assert alerts(*accounts, kind="revision") == []


def test_articles_that_were_not_brought_up_to_date_are_worth_knowing() -> None:
    accounts = [
        dead(1, "30 people", 30, "2031-05-01T08:00", claimant="the civil guard"),
        dead(2, "45 people", 45, "2031-05-01T12:00", claimant="the civil guard"),
    ]
    (alert,) = alerts(*accounts, kind="stale_figure")
    assert alert.severity == "low"


def test_without_times_nothing_is_stale() -> None:
    accounts = [
        dead(1, "30 people", 30, claimant="the civil guard"),
        dead(2, "45 people", 45, claimant="the civil guard"),
    ]
    assert alerts(*accounts, kind="stale_figure") == []


def test_an_article_of_the_same_minutes_could_not_know() -> None:
    accounts = [
        dead(1, "30 people", 30, "2031-05-01T11:50", claimant="the civil guard"),
        dead(2, "45 people", 45, "2031-05-01T12:00", claimant="the civil guard"),
    ]
    assert alerts(*accounts, kind="stale_figure") == []


def test_an_outlet_that_wrote_again_is_up_to_date() -> None:
    accounts = [
        dead(1, "30 people", 30, "2031-05-01T08:00", claimant="the civil guard"),
        dead(2, "45 people", 45, "2031-05-01T12:00", claimant="the civil guard"),
        article(
            3,
            "By evening it was 45 people.",
            figure("45 people", 45, claimant="the civil guard"),
            outlet="Paper 1",
            published="2031-05-01T18:00",
        ),
    ]
    assert alerts(*accounts, kind="stale_figure") == []


def test_losses_admitted_without_a_figure_before_the_figure_came() -> None:
    accounts = [
        article(
            1,
            "Norway admitted losses of its own.",
            figure("losses", side="Norway", claimant="Norway"),
            published="2031-05-01T08:00",
        ),
        dead(2, "50 soldiers", 50, "2031-05-01T18:00", side="Norway", claimant="Norway", victims="soldiers"),
        dead(3, "9 soldiers", 9, "2031-05-01T09:00", side="Denmark", claimant="Denmark", victims="soldiers"),
    ]
    (alert,) = alerts(*accounts, kind="stale_figure", sides=SIDES)
    assert alert.figure == "no figure / 50"


def test_a_lower_count_that_is_new_is_a_revision() -> None:
    accounts = [
        dead(1, "45 people", 45, "2031-05-01T08:00", claimant="the civil guard"),
        dead(2, "38 people", 38, "2031-05-01T18:00", claimant="the civil guard"),
    ]
    assert alerts(*accounts, kind="stale_figure") == []
    assert [alert.severity for alert in alerts(*accounts, kind="revision")] == ["high"]
