"""Denials: what one side asserts and the other denies, in any article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented import SIDES, alerts, article, said
from stories import Told, accounts

from claims.comparing.compare import compare

if TYPE_CHECKING:
    from claims.types import Account, Stance


def spoken(
    number: int, speaker: str, words: str, stance: Stance, *, side: str | None = None, cue: str = "said"
) -> Account:
    text = f"At noon {speaker} {cue} {words}."
    statement = said(text, words, speaker, side or speaker, stance=stance, cue=cue)
    return article(number, text, statements=(statement,))


ACCUSED = ("Norwegian rockets had hit the hospital and the grain stores", "accuse")
DENIED = ("claims that its rockets had hit the hospital", "deny")


def test_an_accusation_meets_its_denial_in_another_article() -> None:
    (alert,) = alerts(
        spoken(1, "Denmark", ACCUSED[0], "accuse"),
        spoken(2, "Norway", DENIED[0], "deny", cue="denied"),
        kind="denial",
        sides=SIDES,
    )
    assert alert.severity == "high"
    assert [passage.article for passage in alert.evidence] == [1, 2]


def test_near_synonyms_name_the_same_act() -> None:
    (alert,) = alerts(
        spoken(1, "Denmark", "Norwegian forces shelled two villages", "accuse"),
        spoken(2, "Norway", "that it had bombarded any settlement", "deny", cue="denied"),
        kind="denial",
        sides=SIDES,
    )
    assert alert.severity == "high"


def test_a_claim_called_untrue_is_a_denial() -> None:
    (alert,) = alerts(
        spoken(1, "Norway", "its crews were answering Danish raids on the harbour", "claim"),
        spoken(2, "Denmark", "the claim that its raids on the harbour came first was not true", "claim"),
        kind="denial",
        sides=SIDES,
    )
    assert "Denmark denies" in alert.summary


def test_a_denial_without_its_claim_is_only_kept() -> None:
    (alert,) = alerts(
        spoken(1, "Denmark", "the harvest would be brought in early", "announce"),
        spoken(2, "Norway", DENIED[0], "deny", cue="denied"),
        kind="denial",
        sides=SIDES,
    )
    assert alert.severity == "low"


def test_a_side_does_not_contradict_itself_by_denying() -> None:
    (alert,) = alerts(
        spoken(1, "Norway", "its rockets had hit the hospital by accident", "claim"),
        spoken(2, "Norway", DENIED[0], "deny", cue="denied"),
        kind="denial",
        sides=SIDES,
    )
    assert alert.severity == "low"


def test_calls_and_wishes_assert_nothing() -> None:
    (alert,) = alerts(
        spoken(1, "Denmark", "Norway to keep its rockets away from the hospital", "urge", cue="urged"),
        spoken(2, "Norway", DENIED[0], "deny", cue="denied"),
        kind="denial",
        sides=SIDES,
    )
    assert alert.severity == "low"


def test_bail_that_is_denied_contradicts_nobody() -> None:
    accounts = [
        spoken(1, "prosecutors", "the two men had helped to plan the robbery", "claim"),
        spoken(2, "the judge", "bail for the two men after the robbery", "deny", cue="denied"),
    ]
    assert alerts(*accounts, kind="denial") == []


def test_all_denials_of_one_matter_are_one_alert() -> None:
    found = alerts(
        spoken(1, "Denmark", ACCUSED[0], "accuse"),
        spoken(2, "Norway", DENIED[0], "deny", cue="denied"),
        spoken(3, "Norway", "reports that rockets had hit a hospital", "deny", cue="rejected"),
        kind="denial",
        sides=SIDES,
    )
    assert len(found) == 1
    assert [passage.article for passage in found[0].evidence] == [1, 2, 3]


def test_others_who_deny_need_more_in_common() -> None:
    union = "the company had ignored warnings about a leaking valve"
    asserted = spoken(1, "the union", union, "accuse", side="the union")

    def denied(words: str) -> list[str]:
        answer = spoken(2, "Agrichem", words, "deny", side="Agrichem", cue="denied")
        return [alert.severity for alert in alerts(asserted, answer, kind="denial")]

    assert denied("that it had ignored warnings about a valve") == ["high"]
    assert denied("that it had sold a valve to farmers in spring") == ["low"]


def test_what_the_paper_adds_to_a_denial_is_not_denied() -> None:
    toll = spoken(1, "the fire brigade", "a blast at the plant in Kolm killed seven workers", "claim")
    words = "that it had been warned, at the plant in Kolm, where seven workers died in a blast"
    answer = spoken(2, "Agrichem", words, "deny", cue="denied")
    assert [alert.severity for alert in alerts(toll, answer, kind="denial")] == ["low"]


def test_a_place_and_a_date_in_common_are_no_act() -> None:
    reported = spoken(
        1, "the sheriff", "shots were fired on March 3 in the 2100 block of Weir Road in Kolm", "claim"
    )
    words = "ever having been on March 3 in the 2100 block of Weir Road in Kolm"
    answer = spoken(2, "Jonas Treml", words, "deny", cue="denied")
    assert [alert.severity for alert in alerts(reported, answer, kind="denial")] == ["low"]


def test_whoever_says_that_it_was_not_so_is_not_denied() -> None:
    cleared = spoken(1, "the union", "the company had not ignored warnings about a valve", "claim")
    answer = spoken(2, "Agrichem", "that it had ignored warnings about a valve", "deny", cue="denied")
    assert [alert.severity for alert in alerts(cleared, answer, kind="denial")] == ["low"]


POINTING = """
{accuser} accused Agrichem of letting poison run into the Talva. It wants the plant closed by spring.

{denier} rejected the accusation as groundless.
"""


@pytest.mark.parametrize(
    ("accuser", "denier", "expected"),
    [
        ("The fishing union", "Agrichem", ["high"]),
        ("The fishing union", "The court", []),
    ],
)
def test_the_accusation_that_is_rejected_is_the_one_made_just_before(
    accuser: str, denier: str, expected: list[str]
) -> None:
    text = POINTING.format(accuser=accuser, denier=denier)
    found = compare(accounts((Told("Lake Gazette", "2031-05-04", "Poison in the Talva", text),))).divergences
    loud = [each for each in found if each.kind == "denial" and each.severity != "low"]
    assert [each.severity for each in loud] == expected
    assert all("letting poison run" in each.summary for each in loud)


def test_two_voices_of_a_side_that_deny_one_assertion_are_one_matter() -> None:
    accused = "Norwegian gunboats had crossed the line and fired on the fishing fleet at anchor"
    (alert,) = alerts(
        spoken(1, "Denmark", accused, "accuse"),
        spoken(2, "Norway", "that any of its gunboats had crossed the line", "deny", cue="denied"),
        spoken(3, "Norway", "that it fired on a fishing fleet", "deny", cue="denied"),
        kind="denial",
        sides=SIDES,
    )
    assert [passage.article for passage in alert.evidence] == [1, 2, 3]


@pytest.mark.parametrize(
    ("denial", "expected"),
    [
        (
            "“We strongly reject these baseless allegations,” said Agrichem's director, Paul Renner.",
            ["high"],
        ),
        ("Agrichem denied any wrongdoing.", ["high"]),
        ("Agrichem denied it.", ["high"]),
        ("Agrichem rejected the charges made by the harbour guild.", []),
        ("Agrichem rejected any accusation linking it to the guild.", []),
        ("Agrichem denied that it had hidden the plans of the plant.", []),
        ("Agrichem denied a visit of the plant to reporters.", []),
    ],
)
def test_only_a_denial_that_tells_nothing_itself_points_back(denial: str, expected: list[str]) -> None:
    text = f"The fishing union accused Agrichem of letting poison run into the Talva.\n\n{denial}\n"
    found = compare(accounts((Told("Lake Gazette", "2031-05-04", "Poison in the Talva", text),))).divergences
    assert [each.severity for each in found if each.kind == "denial" and each.severity != "low"] == expected


@pytest.mark.parametrize(
    ("assertion", "severity"),
    [
        ("a Danish gunboat struck the tents of families in a marked safe area", "high"),
        ("a Danish gunboat struck the harbour of Kolm", "low"),
        ("the strike did not hit a marked safe area of tents", "low"),
    ],
)
def test_between_opponents_too_the_act_is_matched_and_not_taken_back(assertion: str, severity: str) -> None:
    words = "that it struck a marked safe area at Kolm, after an attack that killed seven at the harbour"
    (alert,) = alerts(
        spoken(1, "Norway", assertion, "claim"),
        spoken(2, "Denmark", words, "deny", cue="denied"),
        kind="denial",
        sides=SIDES,
    )
    assert alert.severity == severity


def test_a_number_that_is_denied_is_set_against_those_who_give_it() -> None:
    fake = spoken(3, "Denmark", "reports of 40 dead sailors on its boats", "deny", cue="denied")
    same = spoken(1, "Norway", "40 Danish sailors lay dead on the boats", "claim")
    other = spoken(2, "Norway", "20 of its own sailors lay dead on the boats", "claim")
    (alert,) = alerts(same, other, fake, kind="denial", sides=SIDES)
    assert (alert.severity, [passage.article for passage in alert.evidence]) == ("high", [1, 3])


def test_a_short_denial_is_met_by_the_same_words() -> None:
    paid = spoken(1, "an officer", "a ransom had been paid", "claim")
    denied = spoken(2, "the governor", "that a ransom had been paid", "deny", cue="denied")
    assert [each.severity for each in alerts(paid, denied, kind="denial")] == ["medium"]
    more = spoken(
        1, "an officer", "a ransom for the two pilots had been paid out of a fund of the mine", "claim"
    )
    assert [each.severity for each in alerts(more, denied, kind="denial")] == ["low"]


def test_an_accusation_and_its_denial_in_one_article_need_no_name_in_common() -> None:
    text = (
        "The rebel leader, Odo Fenn, accused the Defence Ministry of shelling his camps and of killing many of his fighters.\n\n"
        "The Defence Ministry denied shelling Treml camps.\n"
    )
    found = compare(accounts((Told("Lake Gazette", "2031-05-04", "Camps shelled", text),))).divergences
    assert [each.severity for each in found if each.kind == "denial"] == ["high"]


UNION_SAYS = "The fishing union said on Monday that waste from the mill had killed the eels of the Talva."


@pytest.mark.parametrize(
    ("text", "loud"),
    [
        (
            "Mayor Jonas Treml denied an allegation by the fishing union that he had sold the harbour crane.",
            ["high"],
        ),
        (f"{UNION_SAYS}\n\nOdo Fenn, director of the mill, rejected the fishermen's allegation.", ["high"]),
        (
            f"{UNION_SAYS}\n\nOdo Fenn, director of the mill, denied that waste had killed the eels.",
            ["medium"],
        ),
    ],
)
def test_a_charge_that_is_answered_is_loud(text: str, loud: list[str]) -> None:
    """Whoever is charged says no: what a paper prints as a fact it may have to defend."""
    found = compare(
        accounts((Told("Lake Gazette", "2031-05-04", "A quarrel on the Talva", text),))
    ).divergences
    assert [each.severity for each in found if each.kind == "denial" and each.severity != "low"] == loud


@pytest.mark.parametrize(("target", "severity"), [("the mayor", "high"), ("the harbour board", "low")])
def test_an_accusation_is_answered_by_whom_it_names(target: str, severity: str) -> None:
    words = f"{target} of having ignored two warnings"
    text = f"At noon residents accused {words}."
    charge = article(
        1, text, statements=(said(text, words, "residents", "residents", stance="accuse", target=target),)
    )
    answer = spoken(2, "Mayor Jonas Treml", "that he had ignored warnings about a quay that sank", "deny")
    assert [each.severity for each in alerts(charge, answer, kind="denial")] == [severity]


def test_what_happened_to_a_thing_that_a_denial_names_is_not_denied() -> None:
    fell = spoken(1, "the fire brigade", "a quay of the harbour sank early and killed two", "claim")
    words = "that he had ignored warnings about a quay of the harbour that sank early"
    answer = spoken(2, "Mayor Jonas Treml", words, "deny", cue="denied")
    assert [each.severity for each in alerts(fell, answer, kind="denial")] == ["low"]
