"""What two pages have in common without one having copied the other: lists, captions, calls to readers, released words."""

from __future__ import annotations

import pytest
from invented import alerts, article
from stories import Told, accounts

from claims.comparing.prose import is_prose, own_words
from claims.reading.page.text import cut_up
from claims.types import Account, Document


def sentences(text: str) -> list[bool]:
    return [is_prose(sentence) for sentence in cut_up(Document(text)).sentences]


@pytest.mark.parametrize(
    "line",
    [
        "The harbour master of Kolm closed the lock at 5:19 p.m. and rang the bell.",
        "“Nobody was told that the lock would close,” said Ilse Brandt.",
        "Ferries leave at 06:00 and 09:30 Kolm time, the company said.",
        "Divers called at the harbour office on Monday to ask for a permit.",
    ],
)
def test_running_text_is_prose(line: str) -> None:
    assert sentences(line) == [True]


@pytest.mark.parametrize(
    "line",
    [
        "0:43 Harbour bell found under nine metres of sand near Kolm",
        "1:47 'I miss the old ferry every day,' says skipper of Orrin.",
        "0:43 Harbour bell found at Kolm 1:57 Tollkeeper talks about the bridge 2:40 Raw video of the storm",
        "Image 3 of 9 The bell of the freighter was lifted from the sand on Tuesday.",
        "Photo: Harbour Museum, Kolm, where the bell will hang by spring.",
        "Anyone with information about the missing bell is asked to call the harbour police at 555-0142.",
        "Sign up for a daily letter with the news of the harbour and the lake.",
        "Bell of the freighter found",
    ],
)
def test_what_belongs_to_the_page_is_none(line: str) -> None:
    assert not any(sentences(line))


def test_quotations_and_released_statements_are_not_the_papers_own_words() -> None:
    page = cut_up(
        Document(
            "The school on the hill released this statement:\n\n"
            "We grieve with the families of our pupils on the ferry.\n\n"
            "Teachers will be at the door on Monday.\n\n"
            "A neighbour said the lamps had burned all night.\n\n"
            "“Nobody slept in our street,” said Jonas Treml."
        )
    )
    assert list(own_words(page.sentences)) == [True, False, False, True, False]


LISTED = (
    "0:43 Harbour bell found under nine metres of sand",
    "1:47 'I miss the old ferry every day,' says skipper",
    "1:57 Tollkeeper talks about the bridge of Orrin",
    "2:40 Raw video: Neighbour heard the dam give way at night",
    "1:58 Old coins found at the Talva building site",
)
RELEASED = (
    "The school council released this statement:",
    "Our whole school grieves for the children who were on the ferry to Orrin.",
    "Teachers and nurses will be in the sports hall from seven o'clock on Monday.",
    "There is no reason to believe that any other boat of the company is unsafe.",
    "We ask reporters to leave the families of our pupils alone this week.",
)
COPIED = (
    "Divers in Kolm recovered the bell of a freighter that sank in a winter storm.",
    "The bell had lain under nine metres of sand, the harbour museum said.",
    "Curator Ilse Brandt wants to hang it in the old customs house by spring.",
    "Fishermen had snagged their nets on the wreck for two generations.",
)
REPORTS = (
    "A lorry with apples overturned on the coast road, and pupils picked them up.",
    "The council of Orrin meets on Monday to vote on a new roof for the market.",
)


def two_reports(shared: tuple[str, ...]) -> list[Account]:
    return [
        article(number, "\n\n".join((own, *shared)), outlet=outlet)
        for number, own, outlet in zip((1, 2), REPORTS, ("Kolm Post", "Orrin Mail"), strict=True)
    ]


@pytest.mark.parametrize(("shared", "severities"), [(LISTED, []), (RELEASED, []), (COPIED, ["medium"])])
def test_only_a_report_in_common_makes_two_papers_one_origin(
    shared: tuple[str, ...], severities: list[str]
) -> None:
    found = alerts(*two_reports(shared), kind="single_origin")
    assert [alert.severity for alert in found] == severities


RETOLD = (
    Told(
        "Kolm Post",
        "2031-05-04",
        "Man held after shots at market hall",
        """
Police in Kolm arrested a man on Sunday after shots were fired at the market hall, according to investigators.

Witnesses told police that two men had argued at the entrance about four o'clock.

One of them pulled a pistol and fired five times at the doors, police said.

A butcher of 44 was hit in the left arm and was taken to the city hospital.

Officers found the pistol in a canal behind the hall an hour later.

The man is to appear before a judge in Kolm on Tuesday morning.

The market hall stays closed until the glass has been swept up, police said.
""",
    ),
    Told(
        "Orrin Mail",
        "2031-05-04",
        "Arrest in Kolm",
        """
A suspect was taken into custody in Kolm over Sunday's shots at the market hall, investigators say.

Two men had been in an argument by the entrance around four o'clock, according to witnesses.

Then one pulled out a pistol, firing five rounds at the glass doors.

A butcher, 44, suffered a wound to the left arm and is in the city hospital.

In the canal that runs behind the hall officers later found a pistol.

A judge in Kolm will see the suspect on Tuesday.

Police keep the hall closed while glass is being swept up.
""",
    ),
)


def test_one_release_told_by_two_papers_is_no_copy_to_be_loud_about() -> None:
    found = alerts(*accounts(RETOLD), kind="single_origin")
    assert [alert.severity for alert in found] == ["low"]
    assert "one source's account" in found[0].summary


def test_a_rewrite_that_carries_two_speakers_along_is_a_copy() -> None:
    heard = (
        (
            "\nMayor Ilse Brandt said the hall would get a second door.\n\nButcher Jonas Treml said he had heard nothing of a quarrel.\n"
        ),
        (
            "\nThe hall will get a second door, said Mayor Ilse Brandt.\n\nJonas Treml, a butcher, said he had heard nothing of any quarrel.\n"
        ),
    )
    told = tuple(
        Told(each.outlet, each.published, each.title, each.text + more)
        for each, more in zip(RETOLD, heard, strict=True)
    )
    found = alerts(*accounts(told), kind="single_origin")
    assert [alert.severity for alert in found] == ["medium"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The picture is one of two, image 3 of 9.",
        "Get breaking news alerts on your telephone.",
        "All rights reserved by the harbour museum.",
        "Odo Fenn contributed to this report.",
        "Stay with Lark5 for more on this.",
        "Call the harbour police at 555-0142.",
        "Related: the bell of the freighter is lifted from the sand.",
    ],
)
def test_every_expression_is_looked_for_where_one_of_its_words_stands(sentence: str) -> None:
    assert sentences(sentence) == [False]
