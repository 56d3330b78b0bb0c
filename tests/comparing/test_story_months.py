"""A month that an article without a date prints is the story's own time when dated articles came out in it."""

from __future__ import annotations

from invented import dead

from claims.comparing.compare import compare


def events(*accounts: object) -> list[str]:
    return sorted({cell.event for cell in compare(accounts).cells})  # type: ignore[arg-type]


def test_beside_an_article_of_that_month_it_is_now() -> None:
    assert events(
        dead(1, "12 dead", 12, published="2031-05-14"),
        dead(2, "12 dead", 12, event="May", side="Norway"),
    ) == ["current"]


def test_beside_articles_of_other_months_it_stays_background() -> None:
    assert events(
        dead(1, "12 dead", 12, published="2031-06-14"),
        dead(2, "12 dead", 12, event="May", side="Norway"),
    ) == ["May", "current"]


def test_a_dated_article_knows_its_own_time() -> None:
    assert events(
        dead(1, "12 dead", 12, published="2031-05-14"),
        dead(2, "12 dead", 12, published="2031-08-02", event="May", side="Norway"),
    ) == ["May", "current"]
