"""A damaged feed is read as far as it goes; one that breaks before its first entry is an error and no empty feed."""

from __future__ import annotations

import pytest

from fetchers.entries import NotAFeed, parse_feed

URL = "https://gazette.example/feed"
HEAD = b'<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>'
ITEM = b"<item><title>Dam holds</title><guid>a</guid></item>"


def test_what_comes_before_the_damage_is_read() -> None:
    found = parse_feed(HEAD + ITEM + b"<item><title>Half", URL)
    assert found.entries[0].title == "Dam holds"


@pytest.mark.parametrize("rest", [b"</chanel></rss>", b"&undefined; </channel></rss>", b"</channel>"])
def test_damage_before_the_first_entry_is_an_error(rest: bytes) -> None:
    with pytest.raises(NotAFeed, match="it is damaged before its first entry"):
        parse_feed(HEAD + rest, URL)


def test_a_feed_without_entries_is_a_feed() -> None:
    assert parse_feed(HEAD + b"</channel></rss>", URL).entries == ()
    assert parse_feed(HEAD + b"</channel></rss>", URL, "text/plain").entries == ()
