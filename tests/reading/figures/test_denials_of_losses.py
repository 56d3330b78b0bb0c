"""What somebody denies is not his count: nobody's where it is denied outright, another's where one is answered."""

from __future__ import annotations

import pytest
from casualty_pages import told

from claims.reading.explain import explain
from claims.reading.read import read
from claims.types import Document


@pytest.mark.parametrize(
    "text",
    [
        "Police denied that four people had died in the crush at Orrvik.",
        "The clinic denied 12 patients had died for want of oxygen.",
        "The ministry denied on Monday that it had lost 40 soldiers.",
        "The ministry denied having lost 40 soldiers.",
        "The ministry denies that there were 40 dead.",
        "A spokesman said it was not true that 30 people had drowned.",
        "“It is untrue that 30 people drowned,” the mayor said.",
    ],
)
def test_a_loss_denied_outright_is_no_count(text: str) -> None:
    assert told(text) == []
    reasons = [one.why for one in explain(Document(text)) if one.kind == "no casualty"]
    assert reasons == ["denied"]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The ministry denied reports that 200 of its soldiers had been killed.", "reports"),
        ("Officials rejected as false a report that 40 people died.", "a report"),
        ("The governor dismissed as rumour claims that 50 people had been killed.", "claims"),
        ("The mayor denied reports of 40 deaths.", "reports"),
        ("There is no truth in reports that 40 people died, he said.", "reports"),
        ("Claims online that 40 people died are false, the mayor said.", "Claims online"),
        ("Police denied a report that 12 people had been killed.", "a report"),
        ("Norland rejected a UN report that 12 civilians had been killed.", "a UN report"),
        ("The rebels denied a claim of 12 deaths.", "a claim"),
        (
            "The mayor dismissed as “pure invention” a Danish claim that more than 100 Norwegian troops had died.",
            "a Danish claim",
        ),
        ("The mayor dismissed as “lies” Denmark's claim that 100 Norwegian troops had died.", "Denmark"),
        ("Norland rejected Sudland's claim that 600 Norland soldiers were killed.", "Sudland"),
    ],
)
def test_a_claim_that_is_denied_stays_with_who_made_it(text: str, claimant: str) -> None:
    (count,) = read(Document(text)).casualties
    assert count.claimant == claimant


def test_the_claim_of_a_nation_is_that_of_its_state() -> None:
    text = "The mayor dismissed as “lies” a Danish claim that 100 Norwegian troops had died."
    assert [one.claimant_name for one in read(Document(text)).casualties] == ["Denmark"]


@pytest.mark.parametrize(
    "text",
    [
        "The army denied killing 14 civilians in the raid.",
        "The junta denies that its troops killed 25 villagers.",
        "The army denied any link to the strike that killed 12 people.",
        "Police denied that the four people killed were rebels.",
        "The army denied its 12 dead soldiers were deserters.",
        "The government denied responsibility for the deaths of 14 villagers.",
    ],
)
def test_dead_for_whom_somebody_denies_the_blame_are_not_counted_by_him(text: str) -> None:
    (count,) = read(Document(text)).casualties
    assert (count.outcome, count.claimant) == ("killed", None)


def test_what_is_not_denied_is_counted() -> None:
    assert told("The ministry did not deny that four soldiers had died.") == [("killed", 4)]
    (count,) = read(Document("Officials did not deny that 12 people had died.")).casualties
    assert count.claimant == "Officials"


def test_a_denial_holds_for_both_of_two_numbers() -> None:
    assert told("Police denied that 12 people had been killed and 30 wounded.") == []
    assert told("Police denied that 12 people had been killed; 30 were wounded.") == [("injured", 30)]


def test_who_denies_a_count_and_gives_his_own_is_the_claimant_of_that() -> None:
    text = "The minister denied the army had killed 40 people, saying 12 had died."
    assert [(one.value, one.claimant) for one in read(Document(text)).casualties] == [
        (40, None),
        (12, "The minister"),
    ]
