"""A comparison honours what the desk has ruled, whatever else is compared and in whatever order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from invented import SIDES, article, figure, person, said

from claims import compare
from claims.types import NO_RULINGS, Account, ClaimAnchor, Rulings

MINISTER = "Odo Fenn"


def toll(number: int, words: str, value: int, claimant: str = MINISTER, **fields: object) -> Account:
    text = f"Dispatch {number} of the day: {claimant} said {words} had died."
    return article(
        number,
        text,
        figure(words, value, side="Denmark", claimant=claimant, category="soldiers"),
        mentions=(person(text, claimant, "Defence Minister", "Denmark"),),
        published=f"2031-05-{number:02}",
        **fields,  # type: ignore[arg-type]
    )


def anchor(account: Account) -> ClaimAnchor:
    """The only figure of an article as the desk points at it."""
    (casualty,) = account.reading.casualties
    sentence = account.document.text[casualty.sentence_start : casualty.sentence_end]
    return ClaimAnchor(account.article, casualty.outcome, casualty.text, sentence)


STORY = (toll(1, "49 soldiers", 49), toll(2, "55 soldiers", 55), toll(3, "12 soldiers", 12, "Liv Aske"))


def test_without_rulings_nothing_changes() -> None:
    assert compare(STORY, SIDES, NO_RULINGS) == compare(STORY, SIDES)


def test_a_rejected_figure_counts_nowhere() -> None:
    ruled = compare(STORY, SIDES, Rulings(rejected=(anchor(STORY[2]),)))
    empty = replace(STORY[2], reading=replace(STORY[2].reading, casualties=()))
    assert ruled == compare((*STORY[:2], empty), SIDES)
    assert all("12 soldiers" not in passage.text for cell in ruled.cells for passage in cell.evidence)


def test_a_rejected_figure_stays_rejected_when_its_sentence_is_edited() -> None:
    account = STORY[2]
    text = account.document.text.replace("of the day", "of the long and cold day")
    (casualty,) = account.reading.casualties
    shift = text.index(casualty.text) - casualty.start
    moved = replace(
        casualty,
        start=casualty.start + shift,
        end=casualty.end + shift,
        sentence_end=casualty.sentence_end + shift,
    )
    edited = replace(
        account,
        document=replace(account.document, text=text, parts=()),
        reading=replace(account.reading, casualties=(moved,), mentions=()),
    )
    ruled = compare((*STORY[:2], edited), SIDES, Rulings(rejected=(anchor(account),)))
    assert {cell.articles for cell in ruled.cells} == {(1, 2)}


def test_of_equal_words_only_those_of_the_sentence_are_rejected() -> None:
    text = "On Monday 12 soldiers died. The villages said 12 soldiers died in March."
    first = article(1, text, figure("12 soldiers", 12, side="Denmark"))
    (casualty,) = first.reading.casualties
    start = text.rindex("12 soldiers")
    second = replace(
        casualty, start=start, end=start + 11, sentence_start=text.index("The"), sentence_end=len(text)
    )
    both = replace(first, reading=replace(first.reading, casualties=(casualty, second)))
    ruled = compare([both], SIDES, Rulings(rejected=(anchor(first),)))
    assert [passage.start for cell in ruled.cells for passage in cell.evidence] == [start]


def test_a_rejected_statement_is_not_among_what_was_said() -> None:
    text = "Odo Fenn said the bridge at Lund is closed."
    account = article(1, text, statements=(said(text, "the bridge at Lund is closed", MINISTER),))
    ruling = ClaimAnchor(1, None, "the bridge at Lund is closed", text)
    assert compare([account]).utterances
    assert not compare([account], (), Rulings(rejected=(ruling,))).utterances


def wire(number: int, agency: str = "Sound Press") -> Account:
    return toll(number, f"{40 + number} soldiers", 40 + number, credited=(agency,))


def test_a_cut_link_makes_two_origins() -> None:
    story = (wire(1), wire(2), wire(3))
    assert len(set(compare(story).origins.values())) == 1
    ruled = compare(story, (), Rulings(cut=((1, 2),)))
    assert ruled.origins[1] == ruled.origins[3] != ruled.origins[2]
    assert [(link.article, link.other) for link in ruled.links] == [(1, 3)]


def test_joined_articles_are_one_origin_and_say_why() -> None:
    story = (toll(1, "49 soldiers", 49), toll(2, "49 soldiers", 49))
    assert len(set(compare(story).origins.values())) == 2
    ruled = compare(story, (), Rulings(joined=((1, 2), (2, 9))))
    assert ruled.origins[1] == ruled.origins[2]
    assert [(link.article, link.other, link.how) for link in ruled.links] == [(1, 2, "desk")]


def claimants(rulings: Rulings) -> set[tuple[str, ...]]:
    return {cell.claimants for cell in compare(STORY, SIDES, rulings).cells}


def test_merged_actors_are_one_claimant() -> None:
    assert claimants(NO_RULINGS) == {(MINISTER, "Liv Aske")}
    assert claimants(Rulings(merged=(("Liv Aske", MINISTER),))) == {(MINISTER,)}


def test_a_split_name_is_an_actor_of_its_own() -> None:
    text = "Fenn said 55 soldiers had died. Odo Fenn left early."
    bare = article(
        2,
        text,
        figure("55 soldiers", 55, side="Denmark", claimant="Fenn", category="soldiers"),
        mentions=(person(text, "Fenn", "Defence Minister", "Denmark"),),
        published="2031-05-02",
    )
    (together,) = compare((STORY[0], bare), SIDES).cells
    assert together.claimants == (MINISTER,)
    (apart,) = compare((STORY[0], bare), SIDES, Rulings(split=("Fenn",))).cells
    assert "Fenn" in apart.claimants


@pytest.mark.parametrize("name", ["Nobody", "Liv Aske"])
def test_rulings_about_nothing_change_nothing(name: str) -> None:
    rulings = Rulings(
        rejected=(ClaimAnchor(9, "killed", "9 soldiers", ""),), cut=((8, 9),), joined=((8, 9),), split=(name,)
    )
    assert compare(STORY, SIDES, rulings) == compare(STORY, SIDES)


NAMES = (MINISTER, "Liv Aske", "Nobody")
RULINGS = some.builds(
    Rulings,
    rejected=some.lists(some.sampled_from([anchor(each) for each in STORY]), max_size=2).map(tuple),
    cut=some.lists(some.sampled_from([(1, 2), (1, 3), (2, 3)]), max_size=3).map(tuple),
    joined=some.lists(some.sampled_from([(1, 2), (1, 3), (2, 3)]), max_size=3).map(tuple),
    merged=some.lists(some.tuples(some.sampled_from(NAMES), some.sampled_from(NAMES)), max_size=3).map(tuple),
    split=some.lists(some.sampled_from(NAMES), max_size=2).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(rulings=RULINGS, order=some.permutations(range(3)))
def test_the_order_of_the_articles_makes_no_difference(rulings: Rulings, order: list[int]) -> None:
    assert compare([STORY[index] for index in order], SIDES, rulings) == compare(STORY, SIDES, rulings)


@settings(max_examples=60, deadline=None)
@given(rulings=RULINGS)
def test_cut_articles_share_no_origin_unless_another_way_joins_them(rulings: Rulings) -> None:
    ruled = compare((wire(1), wire(2), wire(3)), SIDES, replace(rulings, rejected=(), joined=()))
    for low, high in rulings.cut:
        connected = {(link.article, link.other) for link in ruled.links}
        other = ({1, 2, 3} - {low, high}).pop()
        around = {tuple(sorted((low, other))), tuple(sorted((high, other)))} <= connected
        assert (ruled.origins[low] == ruled.origins[high]) == around
