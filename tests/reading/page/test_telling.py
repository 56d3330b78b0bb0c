"""A sentence without a word that tells of a loss is not searched for figures, and would hold none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.lexicon import table, words
from claims.reading.casualties.outcomes import find_figures
from claims.reading.page.text import Sentence, cut_up
from claims.reading.people.figures import Earlier, Figure
from claims.reading.people.telling import may_tell
from claims.reading.scenes.scene_phrases import may_tell_in_scene
from claims.reading.told.going_on import may_go_on
from claims.types import Document

TABLES = ("nouns", "words", "phrases", "triggers", "hedges", "numbers", "loss_words", "attackers")
OTHERS = ("prepositions", "auxiliaries", "be_forms", "determiners", "conjunctions", "verbs", "persons_roles")
VOCABULARY = sorted(
    word
    for word in {
        *(word for name in TABLES for row in table(f"casualty_{name}") for cell in row for word in cell.split()),
        *(word for row in table("scene_phrases") for step in row[4].split() for word in step.split("|")),
        *(word for name in OTHERS for word in words(name)),
        *("12", "1,200", "three", ":", ";", ",", "—", "(", ")"),
    }
    if not may_tell({word.lower()})
)  # fmt: skip

SCENES = frozenset(row[0] for row in table("scene_cues"))


def sentences_of(text: str) -> list[Sentence]:
    return cut_up(Document(text)).sentences


def is_searched(sentence: Sentence, earlier: Earlier) -> bool:
    lowers = sentence.lowers
    return may_tell(lowers) or may_go_on(lowers, earlier) or may_tell_in_scene(lowers, earlier.scenes)


def figures_of(text: str) -> list[Figure]:
    """As the reading finds them, sentence by sentence."""
    found: list[Figure] = []
    earlier = Earlier()
    for sentence in sentences_of(text):
        figures = find_figures(sentence, earlier)
        earlier.take(figures)
        found += figures
    return found


@given(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=25).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_without_a_telling_word_even_a_full_search_finds_nothing(text: str) -> None:
    first, *rest = sentences_of("At least 12 miners were killed. 12 " + text)
    earlier = Earlier(scenes=SCENES)
    earlier.take(find_figures(first, earlier))
    for sentence in rest:
        if not is_searched(sentence, earlier):
            assert find_figures(sentence, earlier, dropped=[]) == []


@pytest.mark.parametrize(
    "frame",
    [
        "Twelve miners were {}.",
        "Twelve miners {}.",
        "The flood {} twelve miners.",
        "The {} of twelve miners.",
        "Twelve miners suffered {}.",
    ],
)
def test_every_word_and_phrase_of_the_tables_is_a_telling_one(frame: str) -> None:
    told = [row[0] for name in ("triggers", "phrases", "toll_nouns") for row in table(f"casualty_{name}")]
    told += [word for _, cell in table("casualty_words") for word in cell.split()]
    for words_of in told:
        (sentence,) = sentences_of(frame.format(words_of))
        earlier = Earlier()
        assert is_searched(sentence, earlier) or find_figures(sentence, earlier, dropped=[]) == [], words_of


@pytest.mark.parametrize(
    "sentence",
    [
        "Three miners were killed.",
        "The flood took 12 lives.",
        "The toll rose to 12.",
        "Doctors counted 12 fatalities.",
        "Twelve miners were being treated.",
        "Two miners were taken to a trauma center.",
        "Two miners were flown to a clinic.",
        "Two miners were beaten to death.",
        "Two miners were gunned down.",
        "Two miners suffered burns.",
        "Rebels took three miners hostage.",
        "Rebels seized three miners.",
        "The army lost 12 soldiers.",
        "The flood forced 300 people from their homes.",
        "Two miners lost their lives.",
        "Relatives buried three miners.",
        "Three miners were killed. Two of them were sisters.",
        "Three miners were killed. Two of the victims were teenagers.",
    ],
)
def test_each_way_of_telling_is_searched(sentence: str) -> None:
    last = sentence.rstrip(".").rpartition(". ")[2]
    assert any(figure.phrase.last for figure in figures_of(sentence))
    assert may_tell({word.lower() for word in last.split()})
    assert len(figures_of(sentence)) == sentence.count(".")
