"""Which articles of a general feed belong to a story, and why."""

from __future__ import annotations

import pytest

from fetchers.matching import match_story

MATCH = ("lorvik", "Tarn dam")
SIDES = ("Velmora", "Órdan")
FAR = "Nothing of it here. " * 60


@pytest.mark.parametrize(
    ("title", "text", "reason"),
    [
        ("Dam breaks above Lorvik", "", "matched: lorvik"),
        ("LORVIK’s mayor resigns", "", "matched: lorvik"),
        ("Floods", "The lorvikian valley is under water.", "matched: lorvik"),
        ("Floods", "Water rose at the Tarn\nDam.", "matched: Tarn dam"),
        ("Dam breaks above Lorvik", "Velmora sends help, Ordan does not.", "matched: lorvik, Velmora, Órdan"),
        ("Choir sings", FAR + "It sang in Lorvik, in Velmora.", "matched in its text: lorvik, Velmora"),
        ("Velmora and Ordan talk", "", "matched in its text: Velmora, Órdan"),
    ],
)
def test_an_article_belongs_with_the_reason(title: str, text: str, reason: str) -> None:
    found = match_story(MATCH, SIDES, title=title, text=text)
    assert (found.belongs, found.near, found.reason) == (True, False, reason)


@pytest.mark.parametrize(
    ("title", "text", "word"),
    [("Choir sings", FAR + "It sang in Lorvik.", "lorvik"), ("Velmora votes", "It votes.", "Velmora")],
)
def test_an_article_that_touches_the_story_is_a_near_miss(title: str, text: str, word: str) -> None:
    found = match_story(MATCH, SIDES, title=title, text=text)
    assert (found.belongs, found.near, found.words) == (False, True, (word,))
    assert word in found.reason


@pytest.mark.parametrize("text", ["Choir sings.", "The Starn dam holds.", "Delorvik is elsewhere.", ""])
def test_other_articles_do_not_belong(text: str) -> None:
    found = match_story(MATCH, SIDES, title=None, text=text)
    assert (found.belongs, found.near, found.words) == (False, False, ())


def test_without_match_words_every_article_belongs() -> None:
    assert match_story((), SIDES, title="Choir sings", text="").belongs


def test_match_words_are_words_and_no_patterns() -> None:
    assert not match_story((".*",), (), title="Choir sings", text="").belongs


def test_a_word_that_says_the_same_as_another_counts_once() -> None:
    found = match_story(
        ("lorvik", "lorvikian"), ("Lorvik",), title="Choir sings", text=FAR + "A lorvikian song."
    )
    assert not found.belongs


def test_words_of_scripts_without_spaces_are_found() -> None:
    assert match_story(("洪水",), (), title="昨日の洪水で", text="").belongs


def test_a_summary_stands_for_the_opening() -> None:
    text = FAR + "Lorvik."
    assert match_story(MATCH, SIDES, title=None, text=text, summary="Lorvik floods").belongs
