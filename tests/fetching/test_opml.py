"""Lists of feeds in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers import FetchError, read_opml, write_opml
from fetchers.opml import MAX_FEEDS, OpmlFeed, OpmlList, parse_opml

if TYPE_CHECKING:
    from pathlib import Path


def listed(body: str, head: str = "") -> OpmlList:
    return parse_opml(
        f'<opml version="2.0"><head>{head}</head><body>{body}</body></opml>'.encode(), "list.opml"
    )


def test_feeds_keep_their_folders_and_categories() -> None:
    found = listed(
        '<outline text="World"><outline text="Valley"><outline type="rss" text="Gazette" xmlUrl="https://g.example/feed"'
        ' category="/Press,/World/Dams"/></outline></outline><outline text="Radio" xmlUrl="http://r.example/feed"/>',
        "<title>My feeds</title>",
    )
    assert found == OpmlList(
        "My feeds",
        (
            OpmlFeed("https://g.example/feed", "Gazette", ("World/Valley", "Press", "World/Dams")),
            OpmlFeed("http://r.example/feed", "Radio", ()),
        ),
        (),
    )


def test_a_feed_that_is_listed_twice_is_one_with_both_folders() -> None:
    line = '<outline type="rss" text="Gazette" xmlUrl="https://g.example/feed"/>'
    (feed,) = listed(f'<outline text="A">{line}</outline><outline text="B">{line}</outline>').feeds
    assert feed.categories == ("A", "B")


def test_bare_ampersands_are_taken_for_what_they_mean() -> None:
    found = listed(
        '<outline text="Press & Radio"><outline text="A &amp; B" xmlUrl="https://g.example/?a=1&b=2"/></outline>'
    )
    assert found.feeds == (OpmlFeed("https://g.example/?a=1&b=2", "A & B", ("Press & Radio",)),)
    assert found.problems == ()


def test_names_of_attributes_in_other_writings_are_understood() -> None:
    (feed,) = listed('<outline TITLE="Gazette" xmlURL="https://g.example/feed"/>').feeds
    assert feed == OpmlFeed("https://g.example/feed", "Gazette")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "feed", ""])
def test_an_address_of_another_kind_is_a_problem_and_the_rest_is_read(url: str) -> None:
    found = listed(f'<outline xmlUrl="{url}"/><outline xmlUrl="https://g.example/feed"/>')
    assert [feed.url for feed in found.feeds] == ["https://g.example/feed"]
    (problem,) = found.problems
    assert "no http or https address" in problem.message


def test_a_file_that_breaks_off_gives_what_it_had() -> None:
    found = parse_opml(b'<opml><body><outline xmlUrl="https://g.example/feed"/><outl', "list.opml")
    assert len(found.feeds) == 1
    assert "damaged" in found.problems[0].message


def test_a_damaged_line_does_not_cost_the_lines_below() -> None:
    broken = '<outline text="The "Gazette"" description="<em>Good" xmlUrl="https://a.example/"/>'
    found = listed(broken + '<outline text="B" xmlUrl="https://b.example/"/>')
    assert "https://b.example/" in [feed.url for feed in found.feeds]
    assert "damaged" in found.problems[-1].message


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "cannot be read"),
        (b"<html/>", "no OPML"),
        (b"plain text", "cannot be read"),
        (b'<?xml version="1.0" encoding="martian"?><opml/>', "cannot be read"),
        (b'<!DOCTYPE opml [<!ENTITY a "b">]><opml><head><title>&a;</title></head></opml>', "entities"),
        (b'<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml>&a;</opml>', "entities"),
    ],
)
def test_what_is_no_opml_is_said_to_be_none(data: bytes, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        parse_opml(data, "list.opml")


def test_depth_and_length_are_bounded() -> None:
    deep = listed(
        '<outline text="a">' * 100_000 + '<outline xmlUrl="https://g.example/"/>' + "</outline>" * 100_000
    )
    assert deep.feeds[0].categories == ("a/a/a/a/a/a/a/a",)
    long = listed(
        "".join(f'<outline xmlUrl="https://g.example/{number}"/>' for number in range(MAX_FEEDS + 5))
    )
    assert len(long.feeds) == MAX_FEEDS
    assert len(long.problems) == 1


_names = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters="/,"), min_size=1, max_size=12
)
_paths = st.lists(_names, min_size=1, max_size=3).map("/".join)
_feeds = st.lists(
    st.builds(
        OpmlFeed,
        st.integers(0, 99).map(lambda number: f"https://g.example/{number}?a=1&b=<2>"),
        st.none() | _names,
        st.lists(_paths, max_size=3, unique=True).map(tuple),
    ),
    max_size=6,
    unique_by=lambda feed: feed.url,
)


@given(_names, _feeds)
def test_what_was_written_is_read_again(title: str, feeds: list[OpmlFeed]) -> None:
    found = parse_opml(write_opml(title, feeds).encode(), "list.opml")
    assert found.problems == ()
    assert sorted(found.feeds, key=lambda feed: feed.url) == sorted(feeds, key=lambda feed: feed.url)


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "list.opml"
    file.write_text(write_opml("Mine", [OpmlFeed("https://g.example/feed", "Gazette", ("Press",))]))
    assert [feed.title for feed in read_opml(file).feeds] == ["Gazette"]
    with pytest.raises(FetchError, match="cannot be opened"):
        read_opml(tmp_path / "missing.opml")
