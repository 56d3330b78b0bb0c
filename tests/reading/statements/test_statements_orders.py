"""What those in office announce, pledge, order and direct, and which of their deeds say nothing."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "President Ilse Brandt announced two days of mourning.",
            "President Ilse Brandt",
            "two days of mourning",
        ),
        ("Odo Fenn pledged 50 million crowns for the weir.", "Odo Fenn", "50 million crowns for the weir"),
        (
            "The minister ordered the river guards to report within a day.",
            "The minister",
            "the river guards to report within a day",
        ),
        ("The captain ordered them to jump.", "The captain", "them to jump"),
        ("The court ordered the firm to stop digging.", "The court", "the firm to stop digging"),
        ("The court ordered the town of Toro to pay.", "The court", "the town of Toro to pay"),
        ("The court ordered the Republic of Norland to pay.", "The court", "the Republic of Norland to pay"),
        ("The court ordered Ilse Orr of Toro to pay.", "The court", "Ilse Orr of Toro to pay"),
        (
            "The mayor ordered tens of thousands of residents to be ready to go.",
            "The mayor",
            "tens of thousands of residents to be ready to go",
        ),
        ("The queen ordered “a full inquiry”.", "The queen", "“a full inquiry”"),
        ("“Fire,” the captain ordered.", "the captain", "Fire,"),
        ("“Fire,” the captain directed.", "the captain", "Fire,"),
        ("The queen directed “a full inquiry”.", "The queen", "“a full inquiry”"),
        ("Odo Fenn declared victory.", "Odo Fenn", "victory"),
        ("Ilse Brandt declared mourning would not help.", "Ilse Brandt", "mourning would not help"),
        (
            "Odo Fenn declared the state of the mine a disgrace.",
            "Odo Fenn",
            "the state of the mine a disgrace",
        ),
        ("The court declared the curfew illegal.", "The court", "the curfew illegal"),
        ("The mayor declared an end to the curfew.", "The mayor", "an end to the curfew"),
        (
            "The mayor declared a state of emergency was needed.",
            "The mayor",
            "a state of emergency was needed",
        ),
        ("The envoy requested OR$38 million from the fund.", "The envoy", "OR$38 million from the fund"),
        ("The mayor ordered that the gate be shut.", "The mayor", "the gate be shut"),
        ("The minister directed that all schools be shut.", "The minister", "all schools be shut"),
        (
            "Minister Ilse Brandt shut the firm and directed the Weirs and Dams Authority to report in a week.",
            "Minister Ilse Brandt",
            "the Weirs and Dams Authority to report in a week",
        ),
        (
            "The premier instructed the authorities concerned to open the gate.",
            "The premier",
            "the authorities concerned to open the gate",
        ),
        ("The union pressed the mine to halt the sales.", "The union", "the mine to halt the sales"),
        ("The army trashed the claim as “a fable”.", "The army", "the claim as “a fable”"),
        (
            "The Weir Police had at first announced that the gate was shut.",
            "The Weir Police",
            "the gate was shut",
        ),
        ("The federal office maintained a toll of 109 dead.", "The federal office", "a toll of 109 dead"),
    ],
)
def test_a_thing_that_is_announced_or_ordered_is_a_statement(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "A film about the weir, directed by Odo Fenn, opens in May.",
        "Odo Fenn directed “The Weir Falls” in May.",
        "“The Weir Falls,” directed by Odo Fenn, opens in May.",
        "Odo Fenn directed the rescue to the last hour.",
        "The mayor directed the bodies to be moved.",
        "The ten houses promised to the families were never built.",
        "The houses promised to the two families had been sold.",
        "The crowd pressed ahead to the gate.",
        "The guild posted a list of 38 names.",
        "The miners trashed the office.",
        "The minister ordered three days of mourning.",
        "The prosecutor has ordered the arrest of the builder, Odo Fenn, who has not been seen since.",
        "Ilse Brandt ordered the release of two guards to calm the town.",
        "The court ordered compensation of 250 crowns for each family.",
        "The mayor ordered an inquiry to be held.",
        "President Ilse Brandt declared three days of national mourning and is on her way.",
        "The mayor declared Friday a day of mourning.",
        "The premier has declared a 60-day state of emergency in two towns.",
        "A man claiming to speak for the gang phoned the Herald.",
        "Their families paid a ransom said to be high.",
    ],
)
def test_a_deed_is_none(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said nine had died and ordered an inquiry.",
        "The mayor said nine had died, and ordered an inquiry into the blast.",
        "The mayor said nine had died and directed an inquiry.",
        "The mayor said nine had died and instructed an inquiry.",
        "The mayor said nine had died and declared three days of mourning.",
        "The mayor said nine had died, declaring three days of mourning.",
    ],
)
def test_a_deed_ends_what_was_said_before_it(text: str) -> None:
    assert said(text) == [("The mayor", "nine had died")]


def test_what_a_denied_message_claims_is_no_claim_of_who_denies_it() -> None:
    text = "The army dismissed as lies a text message claiming that the weir had gone."
    (statement,) = statements_of(text)
    assert (statement.stance, statement.text) == ("deny", text[len("The army dismissed ") : -1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Odo Fenn has been told by doctors to rest for a month.", ("doctors", "to rest for a month")),
        ("Workers were instructed by Orrin Mills not to talk.", ("Orrin Mills", "not to talk")),
        ("The mill was directed by the court to pay.", ("the court", "to pay")),
        ("The story was told by miners to their sons.", None),
        ("The play was directed by Lena Orr to raise funds.", None),
        ("The boy was told by a friend of the weir.", None),
    ],
)
def test_whoever_gives_an_order_stands_behind_by(text: str, expected: tuple[str, str] | None) -> None:
    assert said(text) == ([expected] if expected else [])
    assert all(one.stance == "urge" for one in statements_of(text))
