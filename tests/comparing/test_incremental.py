"""A growing story compared with the work that was kept gives what comparing from scratch gives, and sooner."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from growth import MOST, invented, without_last_sentence
from hypothesis import given, settings
from hypothesis import strategies as some
from steps import steps

from bench.growing import SIDES, story
from claims import compare
from claims.comparing.kept import Kept
from claims.reading.read import read
from claims.types import NO_RULINGS, Account, ClaimAnchor, Rulings


def rejecting(account: Account) -> Rulings:
    text = account.document.text
    return Rulings(
        rejected=tuple(
            ClaimAnchor(
                account.article, each.outcome, each.text, text[each.sentence_start : each.sentence_end]
            )
            for each in account.reading.casualties[:1]
        )
    )


def ruled(before: Rulings, step: str, account: Account) -> Rulings:
    """What the desk has ruled when it rules about an article, or takes everything back."""
    names = [each.name for each in account.reading.mentions]
    pair = max(1, account.article - 1), account.article
    if step == "reject":
        return replace(before, rejected=rejecting(account).rejected)
    if step == "merge":
        return replace(before, merged=tuple(pairwise(names)))
    if step == "split":
        return replace(before, split=tuple(names[:1]))
    if step in ("cut", "join") and pair[0] < pair[1]:
        return replace(before, cut=(pair,)) if step == "cut" else replace(before, joined=(pair,))
    return NO_RULINGS


PLACES = some.integers(0, MOST + 7)
STEPS = some.lists(
    some.one_of(
        some.tuples(some.just("add"), PLACES),
        some.tuples(some.just("change"), PLACES),
        some.tuples(some.just("drop"), PLACES),
        some.tuples(some.just("reject"), PLACES),
        some.tuples(some.just("merge"), PLACES),
        some.tuples(some.just("split"), PLACES),
        some.tuples(some.just("cut"), PLACES),
        some.tuples(some.just("join"), PLACES),
        some.tuples(some.just("undo all"), PLACES),
        some.tuples(some.just("lose date"), PLACES),
        some.tuples(some.just("equal copy"), PLACES),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=20, deadline=None)
@given(begin=some.sets(PLACES, max_size=12), steps=STEPS, sides=some.sampled_from([SIDES, ()]))
def test_what_was_kept_never_changes_the_result(
    begin: set[int], steps: list[tuple[str, int]], sides: tuple[str, ...]
) -> None:
    everything = invented()
    accounts = {place: everything[place] for place in begin}
    rulings, kept = NO_RULINGS, Kept()
    compare(list(accounts.values()), sides, rulings, kept)
    for step, place in steps:
        account = accounts.get(place, everything[place])
        if step == "add":
            accounts[place] = everything[place]
        elif step == "change":
            accounts[place] = without_last_sentence(account)
        elif step == "drop":
            accounts.pop(place, None)
        elif step == "equal copy":
            accounts[place] = replace(account, document=replace(account.document))
        elif step == "lose date":
            document = replace(account.document, published=None)
            accounts[place] = replace(account, document=document, reading=read(document))
        else:
            rulings = ruled(rulings, step, account)
        found = compare(list(accounts.values())[::-1], sides, rulings, kept)
        assert found == compare(list(accounts.values()), sides, rulings)


def test_one_kept_serves_two_stories_one_after_the_other() -> None:
    first, second = invented()[:8], [replace(each, article=each.article - 8) for each in invented()[8:16]]
    kept = Kept()
    for accounts in (first, second, first):
        assert compare(accounts, SIDES, NO_RULINGS, kept) == compare(accounts, SIDES)


def test_the_longer_story_begins_with_the_shorter_one() -> None:
    assert story(6) == story(9)[:6]


def test_one_more_article_costs_a_part_of_comparing_all() -> None:
    accounts = story(60)
    kept = Kept()
    compare(accounts[:-1], SIDES, kept=kept)
    more = steps(lambda: compare(accounts, SIDES, kept=kept))
    assert more < 0.4 * steps(lambda: compare(accounts, SIDES))
