"""A feed is its bytes: what they name on this machine or elsewhere is neither opened nor fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from feed_server import serving

from fetchers.entries import NotAFeed, parse_feed

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://gazette.example/feed"
FEED = (
    '<rss version="2.0"><channel><title>Gazette</title><item><title>Dam holds</title></item></channel></rss>'
)


@pytest.mark.parametrize("form", ["{path}", "file://{path}", " {path} ", "{path}\n"])
def test_a_body_that_is_the_name_of_a_file_opens_none(tmp_path: Path, form: str) -> None:
    file = tmp_path / "feed.xml"
    file.write_text(FEED)
    with pytest.raises(NotAFeed):
        parse_feed(form.format(path=file).encode(), URL)


def test_a_body_that_is_an_address_fetches_none() -> None:
    with serving() as site:
        with pytest.raises(NotAFeed):
            parse_feed(site.url("/feed").encode(), URL)
        assert not site.requests


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE rss [<!ENTITY a SYSTEM "{where}">]>',
        '<!DOCTYPE rss [<!ENTITY % b SYSTEM "{where}">%b;]>',
        '<!DOCTYPE rss SYSTEM "{where}">',
        '<!DOCTYPE rss PUBLIC "-//A//B" "{where}">',
    ],
)
def test_no_outside_entity_comes_into_a_text(tmp_path: Path, declared: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("opensesame")
    body = '<?xml version="1.0"?>{declared}' + FEED.replace("Dam holds", "Dam &a; holds")
    with serving() as site:
        for where in (secret.as_uri(), site.url("/secret.txt")):
            try:
                told = repr(parse_feed(body.format(declared=declared.format(where=where)).encode(), URL))
            except NotAFeed as error:
                told = str(error)
            assert "opensesame" not in told
        assert not site.requests
