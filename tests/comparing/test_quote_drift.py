"""Quotation drift: words inside quotation marks that changed on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented import alerts, article, said

from claims.comparing.wording import compare_wording

if TYPE_CHECKING:
    from claims.types import Account


def quoted(number: int, *quotes: str, published: str | None = None) -> Account:
    text = f"Dispatch {number}.\n" + "\n".join(f"“{quote}” Tora Lind said." for quote in quotes)
    statements = tuple(said(text, quote, "Tora Lind", "Norway", quotes=(quote,)) for quote in quotes)
    return article(number, text, statements=statements, published=published)


BRIDGE = "We urge the council to open the northern bridge before the first snow falls"


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        (BRIDGE, BRIDGE, ""),
        ("we lost 12 [sailors] that night", "we lost 12 [men] that night", "bracket only"),
        ("neutralising the old mines", "neutralizing the old mines", "spelling"),
        ("We have seen it 100% of the time", "we've seen it 100 percent of the time", "spelling"),
        ("There is no danger in the north", "There is danger in the north", "reworded"),
        ("the bridge must be opened before the snow", "bridge must be opened", "fragment"),
        (
            "We will rebuild … before the snow",
            "We will rebuild the mill and the weir before the snow",
            "fragment",
        ),
        ("the water came down very quickly at dawn", "the water came down very swiftly at dawn", "reworded"),
        ("We urge them to leave the harbour", "We demand that they leave the harbour", "stronger"),
        ("We shut the weir every two hours and wait", "We shut the weir and wait", "fragment"),
        ("The weir is firmly in our hands", "The weir is in our hands", "reworded"),
        ("The bread was good", "No train has left since Monday", "different"),
    ],
)
def test_what_happened_to_the_words(first: str, second: str, verdict: str) -> None:
    assert compare_wording(first, second).verdict == verdict
    assert compare_wording(second, first).verdict == verdict


def test_two_excerpts_of_one_speech_are_compared_where_they_meet() -> None:
    first = "The weir held all night. Nobody in Orrin slept."
    second = "Nobody in Orrin slept. We are tired of promises."
    assert compare_wording(first, second).verdict == ""


def test_like_sentences_scattered_among_others_were_said_twice() -> None:
    first = (
        "We must wake up. Nobody is promised a harvest. Go to the boats. "
        "Mend your nets; make something of the long winter. It is not right."
    )
    second = "It is time to rise. We are young. Mend nets, make something of this hard winter."
    assert compare_wording(first, second).verdict == "reworded"
    scattered = second + " Be kind. Stop it now. It's not right."
    assert compare_wording(first, scattered).verdict == "different"


def test_a_stronger_word_is_loud() -> None:
    changed = BRIDGE.replace("urge", "order")
    (alert,) = alerts(quoted(1, BRIDGE), quoted(2, changed), kind="quote_drift")
    assert alert.severity == "high"
    assert "“urge” / “order”" in alert.summary


def test_other_words_for_one_utterance_are_told_once() -> None:
    (alert,) = alerts(
        quoted(1, "The water came down the valley very quickly at dawn"),
        quoted(2, "The water came down the valley very swiftly at dawn"),
        quoted(3, "The water came down the valley very quickly at dawn"),
        kind="quote_drift",
    )
    assert alert.severity == "medium"


def test_the_same_thing_said_days_apart_was_said_twice() -> None:
    accounts = [
        quoted(1, "The water came down the valley very quickly at dawn", published="2031-05-01"),
        quoted(2, "The water came down the valley very swiftly at dawn", published="2031-05-20"),
    ]
    assert alerts(*accounts, kind="quote_drift") == []


def test_an_article_that_rewords_again_and_again_gets_one_alert() -> None:
    right = (
        "The water came down the valley very quickly at dawn",
        "Every family in the lower town has found a dry bed tonight",
        "Our engineers cannot promise that the old weir will last",
    )
    wrong = (
        "The water came down the valley very swiftly at dawn",
        "Each family in the lower town has found a dry berth tonight",
        "Our engineers cannot pledge that the old weir will survive",
    )
    (alert,) = alerts(quoted(1, *right), quoted(2, *right), quoted(3, *wrong), kind="quote_drift")
    assert alert.summary.startswith("Quotes unsafe: Paper 3 words 3 quotations")


def test_brackets_spelling_and_clipping_are_no_drift() -> None:
    accounts = [
        quoted(1, "we lost 12 [sailors] while neutralising the old mines in the bay"),
        quoted(2, "we lost 12 [men] while neutralizing the old mines in the bay"),
        quoted(3, "neutralizing the old mines"),
    ]
    assert alerts(*accounts, kind="quote_drift") == []


@pytest.mark.parametrize(
    ("text", "words", "count"),
    [
        ("Tora Lind mourned our sailors who fell.", "our sailors who fell", 1),
        ("Tora Lind mourned the sailors who fell.", "the sailors who fell", 0),
        ("Tora Lind mourned “our sailors” who fell.", "“our sailors” who fell", 0),
        ("Tora Lind thanked the US navy for boats.", "the US navy for boats", 0),
    ],
)
def test_first_person_without_marks(text: str, words: str, count: int) -> None:
    account = article(1, text, statements=(said(text, words, "Tora Lind", "Norway", cue="mourned"),))
    found = alerts(account, kind="quote_drift")
    assert [alert.severity for alert in found] == ["low"] * count


def test_a_report_without_marks_in_a_stronger_verb_is_worth_knowing() -> None:
    def reported(number: int, words: str) -> Account:
        text = f"In dispatch {number} Tora Lind said {words}."
        return article(number, text, statements=(said(text, words, "Tora Lind", "Norway"),))

    plain = "she would urge the council to open the northern bridge before the first snow"
    (alert,) = alerts(reported(1, plain), reported(2, plain.replace("urge", "order")), kind="quote_drift")
    assert alert.severity == "low"
    assert alerts(reported(1, plain), reported(2, plain), kind="quote_drift") == []


def test_a_speaker_who_tells_it_twice_in_his_own_words_is_not_loud() -> None:
    first = "As they step out to stop the lorry the driver of the lorry backs up and hits two patrol boats"
    second = "When they go to stop the lorry the driver, the lorry takes off, hits the patrol boat"
    (alert,) = alerts(quoted(1, first), quoted(2, second), kind="quote_drift")
    assert alert.severity == "low"
    (alert,) = alerts(quoted(1, first), quoted(2, first.replace("hits", "rams")), kind="quote_drift")
    assert alert.severity == "medium"
