"""Single origins: many outlets, one source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from invented import SIDES, alerts, article, dead, figure

from claims.comparing.kinds.single_origin import MOST_LINKS
from claims.types import Part

if TYPE_CHECKING:
    from claims.types import Account, Divergence


def test_a_partys_own_count_repeated_by_all_rests_on_one_claimant() -> None:
    texts = (
        "Envoys met in Oslo while Denmark counted 9 dead.",
        "Copenhagen mourned: 9 dead, by its own account.",
        "A ferry service was suspended; 9 dead is the official word.",
    )
    accounts = [
        article(number, text, figure("9 dead", 9, side="Denmark", claimant="Denmark", category="soldiers"))
        for number, text in enumerate(texts, 1)
    ]
    found = alerts(*accounts, kind="single_origin", sides=SIDES)
    assert [(alert.severity, alert.figure) for alert in found] == [("high", "9")]
    assert "3 outlets, 3 origins, 1 claimant" in found[0].summary


def test_police_counts_in_a_story_without_parties_are_not_loud() -> None:
    accounts = [dead(number, "9 dead", 9, claimant="police") for number in (1, 2, 3)]
    assert [alert for alert in alerts(*accounts, kind="single_origin") if "rests on" in alert.summary] == []


def test_the_dead_of_a_side_in_one_outlet_only() -> None:
    accounts = [
        article(
            1,
            "The sea was calm. Norway lost 50 sailors.",
            figure("50 sailors", 50, side="Norway", claimant="Norway", victims="sailors"),
        ),
        article(2, "Traders in Bergen closed early."),
        article(3, "Denmark buried 4 gunners.", figure("4 gunners", 4, side="Denmark", claimant="Denmark")),
        article(
            4,
            "For Denmark it was 4 gunners, a widow said.",
            figure("4 gunners", 4, side="Denmark", claimant="Denmark"),
        ),
    ]
    found = alerts(*accounts, kind="single_origin", sides=SIDES)
    assert [(alert.severity, alert.key) for alert in found] == [
        ("high", "single_origin|current|Norway|killed|")
    ]


def test_the_dead_of_two_countries_that_do_not_fight_are_not_loud() -> None:
    accounts = [
        dead(1, "50 people", 50, side="Norway", claimant="Norway", victims="people"),
        dead(2, "4 people", 4, side="Denmark", claimant="Denmark", victims="people"),
        dead(3, "4 people", 4, side="Denmark", claimant="Denmark", victims="people"),
    ]
    found = alerts(*accounts, kind="single_origin", sides=SIDES)
    assert {alert.severity for alert in found} <= {"low", "info"}


def opponents(elsewhere: str) -> list[Account]:
    text = "The sea was calm. Norway lost 50 sailors."
    own = figure("50 sailors", 50, side="Norway", claimant="Norway", victims="sailors")
    others = (elsewhere, "Traders in Bergen closed early.", "Gulls sat on the pier.")
    return [article(1, text, own), *(article(number, each) for number, each in enumerate(others, 2))]


def test_a_number_that_others_print_beside_the_side_does_not_stand_alone() -> None:
    def told(elsewhere: str) -> list[Divergence]:
        return alerts(*opponents(elsewhere), kind="single_origin", sides=SIDES)

    assert [alert.severity for alert in told("Norway has confirmed fifty so far.")] == []
    assert [alert.severity for alert in told("Some fifty boats lay idle in Kolm.")] == ["high"]


LINES = (
    "Divers in Kolm recovered the bell of a freighter that sank in a winter storm.",
    "The bell had lain under nine metres of sand, the harbour museum said.",
    "Curator Ilse Brandt wants to hang it in the old customs house by spring.",
    "Fishermen had snagged their nets on the wreck for two generations.",
)


def chain(*datelines: str, outlets: tuple[str, ...], credited: tuple[str, ...] = ()) -> list[Account]:
    """Articles of one text, each behind its dateline; the last one credits `credited`."""
    found = []
    for number, (line, outlet) in enumerate(zip(datelines, outlets, strict=True), 1):
        last = number == len(outlets)
        account = article(
            number, f"{line}{' '.join(LINES)}", outlet=outlet, credited=credited if last else ()
        )
        parts = (Part("dateline", 0, len(line)), Part("body", len(line), len(account.document.text)))
        document = replace(account.document, parts=parts if line else account.document.parts)
        found.append(replace(account, document=document))
    return found


@pytest.mark.parametrize(
    ("accounts", "severity"),
    [
        (chain("", "", outlets=("Kolm Post", "Orrin Mail")), "medium"),
        (chain("", "", outlets=("Meridian Wire", "Orrin Mail"), credited=("Meridian Wire",)), "info"),
        (chain("", "", outlets=("Kolm Post", "Orrin Mail"), credited=("Meridian Wire",)), "medium"),
        (chain("KOLM (Post) - ", "KOLM (Post) - ", outlets=("Kolm Post", "Orrin Mail")), "info"),
        (chain("KOLM (Post) - ", "KOLM (Mail) - ", outlets=("Kolm Post", "Orrin Mail")), "medium"),
        (chain("", "", outlets=("Kolm Post", "Kolm Post")), "info"),
    ],
)
def test_a_copy_is_loud_unless_it_says_whose_text_it_is(accounts: list[Account], severity: str) -> None:
    (alert,) = alerts(*accounts, kind="single_origin")
    assert alert.severity == severity
    assert "share one text" in alert.summary


def test_an_alert_on_a_long_chain_stays_one_that_can_be_read() -> None:
    papers = tuple(f"Paper {number:02}" for number in range(40))
    accounts = chain(*("" for _ in papers), outlets=papers)
    (found,) = [each for each in alerts(*accounts, kind="single_origin") if "share one text" in each.summary]
    assert found.summary.startswith("40 articles share one text: Paper 00, Paper 01")
    assert found.summary.endswith("Paper 11 and 28 outlets more")
    assert found.figure.split(", ") == [str(account.article) for account in accounts]
    assert 0 < len({passage.article for passage in found.evidence}) <= MOST_LINKS + 1


def test_one_country_alone_is_no_side_to_count() -> None:
    accounts = [dead(1, "50 people", 50, side="Norway"), article(2, "Rain fell."), article(3, "It went on.")]
    assert alerts(*accounts, kind="single_origin") == []


def test_one_victim_who_is_told_of_apart_is_no_count_of_a_side() -> None:
    accounts = opponents("Rain fell.")
    one = article(1, "Norway lost one sailor.", figure("one sailor", 1, side="Norway", victims="sailor"))
    found = alerts(one, *accounts[1:], kind="single_origin", sides=SIDES)
    assert [alert.severity for alert in found] == ["low"]


def test_a_count_that_is_newer_than_the_other_articles_is_no_lone_one() -> None:
    def told(published: str) -> list[Divergence]:
        first, *others = opponents("Rain fell.")
        later = replace(first, document=replace(first.document, published="2031-05-09"))
        older = [replace(each, document=replace(each.document, published=published)) for each in others]
        return alerts(later, *older, kind="single_origin", sides=SIDES)

    assert [alert.severity for alert in told("2031-05-10")] == ["high"]
    assert told("2031-05-02") == []


def test_an_older_count_elsewhere_is_a_count_too() -> None:
    first, second, *others = opponents("Rain fell.")
    older = article(
        2, "Norway lost 12 sailors at first.", figure("12 sailors", 12, side="Norway", victims="sailors")
    )
    loud = [each.severity for each in alerts(first, older, *others, kind="single_origin", sides=SIDES)]
    assert "high" not in loud
    assert [each.severity for each in alerts(first, second, *others, kind="single_origin", sides=SIDES)] == [
        "high"
    ]
