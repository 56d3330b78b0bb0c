"""Which entry is which: one article stays one while its id, address, headline and text change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.identity import Named, Recognised, fingerprint, name, recognise, url_key
from fetchers.types import SeenEntry

FEED = "https://gazette.example/feed"
NOON = "2031-03-03T12:00:00Z"


def entry(
    guid: str | None = None,
    link: str | None = None,
    title: str | None = "Dam breaks above Lorvik",
    published: str | None = NOON,
    text: str = "Said.",
) -> Named:
    identity, keys = name(guid, link, title, text, published, FEED)
    return Named(identity, keys, fingerprint(title, text), title)


def seen(entries: list[Named], before: list[Recognised] | None = None) -> list[Recognised]:
    return recognise(entries, [each.seen for each in before or []])


def standings(entries: list[Named], before: list[Recognised]) -> list[str]:
    return [each.standing for each in seen(entries, before)]


FIRST = entry("tag:gazette.example,2031:1", "https://gazette.example/news/dam-1")


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        (FIRST, "same"),
        (entry("tag:gazette.example,2031:1", "https://gazette.example/news/dam-1?utm_source=rss"), "same"),
        (entry("tag:gazette.example,2031:1", "https://gazette.example/news/flood-1"), "same"),
        (entry("tag:gazette.example,2031:1", title="Toll of the dam at Lorvik rises"), "changed"),
        (entry("tag:gazette.example,2031:1", text="Said otherwise."), "changed"),
        (entry("other-id", "http://www.gazette.example/news/dam-1/"), "same"),
        (entry("other-id", "https://gazette.example/news/dam-1", "Toll rises"), "changed"),
        (entry("other-id", "https://gazette.example/news/other-address"), "same"),
        (entry(None, "https://gazette.example/9", "Dam breaks above Lorvik, 12 killed"), "changed"),
        (entry("other-id", "https://gazette.example/9", "Choir sings", "2031-03-04T12:00:00Z"), "new"),
        (entry("other-id", "https://gazette.example/9", "Choir sings"), "new"),
        (entry("other-id", "https://gazette.example/9", published="2031-03-04T12:00:00Z"), "new"),
    ],
)
def test_an_entry_is_known_by_its_strongest_name_that_stayed(now: Named, standing: str) -> None:
    before = seen([FIRST])
    (found,) = seen([now], before)
    assert found.standing == standing
    assert (found.seen.identity == FIRST.identity) is (standing != "new")


def test_what_changed_once_is_the_same_the_next_time() -> None:
    changed = entry("tag:gazette.example,2031:1", title="Toll of the dam at Lorvik rises")
    assert standings([changed], seen([changed], seen([FIRST]))) == ["same"]


def test_a_chain_of_changes_keeps_the_first_identity() -> None:
    before = seen([FIRST])
    for now in (
        entry("b", "https://gazette.example/news/dam-1", "Dam breaks, 12 killed"),
        entry("b", "https://gazette.example/news/dam-2", "Dam breaks, 14 killed"),
        entry("c", "https://gazette.example/news/dam-2", "Toll rises"),
    ):
        before = seen([now], before)
        assert [each.seen.identity for each in before] == [FIRST.identity]


def test_entries_with_one_headline_and_moment_stay_apart_while_both_are_there() -> None:
    both = [entry("a", "https://gazette.example/a"), entry("b", "https://gazette.example/b")]
    before = seen(both)
    assert len({each.seen.identity for each in before}) == 2
    assert standings(both, before) == ["same", "same"]
    third = entry("c", "https://gazette.example/c")
    assert standings([*both, third], before) == ["same", "same", "new"]


def test_an_article_whose_words_are_not_remembered_counts_as_the_same() -> None:
    assert [each.standing for each in recognise([FIRST], [SeenEntry(FIRST.identity)])] == ["same"]


def test_what_the_story_holds_is_known_by_its_address_too() -> None:
    stored = SeenEntry("seed.txt", (url_key("https://gazette.example/news/dam-1"),))
    (found,) = recognise([FIRST], [stored])
    assert (found.standing, found.seen.identity) == ("same", "seed.txt")


def test_an_entry_whose_page_failed_for_now_counts_as_changed() -> None:
    (before,) = seen([FIRST])
    waiting = SeenEntry(FIRST.identity, FIRST.keys, before.seen.fingerprint, FIRST.title, tries=1)
    assert [each.standing for each in recognise([FIRST], [waiting])] == ["changed"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://gazette.example/a?utm_source=x&id=7", "http://www.gazette.example/a/?id=7#top"),
        ("https://m.gazette.example/a?b=2&a=1", "https://gazette.example/a?a=1&b=2"),
        ("https://gazette.example:443/a?fbclid=Zz", "https://GAZETTE.example/a"),
    ],
)
def test_addresses_that_differ_in_nothing_that_counts_are_one(one: str, other: str) -> None:
    assert url_key(one) == url_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://gazette.example/a?id=7", "https://gazette.example/a?id=8"),
        ("https://gazette.example/a", "https://gazette.example/A"),
        ("https://gazette.example:8080/a", "https://gazette.example/a"),
    ],
)
def test_other_addresses_are_other_keys(one: str, other: str) -> None:
    assert url_key(one) != url_key(other)


_ids = st.sampled_from([None, "a", "b", "tag:x,1:1"])
_links = st.sampled_from(
    [None, "https://gazette.example/1", "https://gazette.example/2", "http://b.example/1?utm_a=3"]
)
_titles = st.sampled_from([None, "Dam breaks above Lorvik", "Dam breaks", "Choir sings in Tarn"])
_moments = st.sampled_from([None, NOON, "2031-03-04", "2031-03-04T01:00:00Z"])
_entries = st.lists(
    st.builds(entry, _ids, _links, _titles, _moments, st.sampled_from(["Said.", "Not said."])),
    max_size=6,
    unique_by=lambda each: each.identity,
)


@given(_entries, _entries)
def test_no_two_entries_of_a_feed_are_ever_one_article(first: list[Named], second: list[Named]) -> None:
    before = seen(first)
    after = seen(second, before)
    for found in (before, after):
        assert len({each.seen.identity for each in found}) == len(found)


@given(_entries)
def test_a_feed_seen_twice_brings_nothing_the_second_time(entries: list[Named]) -> None:
    assert set(standings(entries, seen(entries))) <= {"same"}
