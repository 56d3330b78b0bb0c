"""What is read off an article page, and what is left out."""

from __future__ import annotations

import pytest
from feed_server import page
from hypothesis import given
from hypothesis import strategies as st

from fetchers.markup import plain
from fetchers.pages import NoArticle, read_page, with_headline

PARAGRAPHS = (
    "At least 12 people were killed when the dam above Lorvik broke on Monday, the governor of the province said.",
    "Rescue teams from the neighbouring valley reached the town in the night and took 40 people to hospital.",
    "The ministry of public works had called the dam sound in a report that it published in the spring.",
)
HEADLINE = "Dam breaks above Lorvik"


def html(**parts: str) -> str:
    return page(HEADLINE, *PARAGRAPHS, **parts).decode()


def test_menus_and_footers_are_left_out() -> None:
    assert read_page(html()).text.split("\n\n") == [HEADLINE, *PARAGRAPHS]


def test_the_short_lines_around_the_article_are_kept_as_they_carry_credits() -> None:
    found = read_page(
        html(before="<div class='byline'>By Mira Dolen, AFP</div>", after="<div>(AFP/Reuters)</div>")
    )
    assert found.text.split("\n\n") == [HEADLINE, "By Mira Dolen, AFP", *PARAGRAPHS, "(AFP/Reuters)"]


def test_other_headlines_below_the_article_are_not_part_of_it() -> None:
    after = "<h2>Read next</h2><ul><li><a href='/x'>Forty die in mine</a></li></ul>"
    assert "Forty" not in read_page(html(after=after)).text


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Dam breaks above Lorvik | Harbour Gazette", HEADLINE),
        ("Dam breaks above Lorvik - Harbour Gazette", HEADLINE),
        ("Dam breaks above Lorvik", HEADLINE),
    ],
)
def test_the_sites_name_is_no_part_of_the_title(title: str, expected: str) -> None:
    head = f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="Harbour Gazette">'
    found = read_page(html(head=head))
    assert (found.title, found.outlet) == (expected, "Harbour Gazette")


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("", None),
        (
            '<meta property="article:published_time" content="2025-03-03T08:00:00+02:00">',
            "2025-03-03T06:00:00Z",
        ),
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2025-03-03"}]}</script>',
            "2025-03-03",
        ),
        ('<script type="application/ld+json">{"datePublished": </script>', None),
        ('<script type="application/ld+json">' + "[" * 50_000 + "</script>", None),
        ('<meta property="article:published_time" content="tomorrow">', None),
    ],
)
def test_the_date_is_what_the_page_names_or_none(head: str, published: str | None) -> None:
    assert read_page(html(head=head)).published == published


def test_a_site_without_a_name_is_not_called_by_its_host() -> None:
    assert read_page(html(), "https://www.gazette.example/dam").outlet is None


def test_the_canonical_address_must_be_a_web_address() -> None:
    found = read_page(
        html(head='<link rel="canonical" href="/dam">'), "https://gazette.example/dam?from=feed"
    )
    assert found.url == "https://gazette.example/dam"
    hostile = read_page(
        html(head='<link rel="canonical" href="javascript:x">'), "https://gazette.example/dam"
    )
    assert hostile.url == "https://gazette.example/dam"


def test_escape_codes_are_cleaned_everywhere() -> None:
    # A character reference is how an escape code survives an HTML parser.
    found = read_page(
        html(
            head='<meta property="og:site_name" content="Har&#x9b;bour&#x202e;">',
            after="<p>&#x202e;21 dead</p>",
        )
    )
    assert not {"\x9b", "\u202e", "\x1b"} & set(found.text + (found.outlet or ""))


@pytest.mark.parametrize(
    "empty", ["", "   ", "<html></html>", "<html><body><script>1</script></body></html>"]
)
def test_a_page_without_text_is_an_error(empty: str) -> None:
    with pytest.raises(NoArticle):
        read_page(empty)


def test_a_page_nested_without_end_is_an_error() -> None:
    with pytest.raises(NoArticle):
        read_page("<div>" * 20_000 + "12 dead")


def test_a_table_of_absurd_width_is_read() -> None:
    found = read_page("<table><tr><td colspan='99999999'>At least 12 people were killed.</td></tr></table>")
    assert "At least 12 people were killed." in found.text
    assert len(found.text) < 1_000


def test_a_headline_is_put_first_only_where_it_is_missing() -> None:
    assert with_headline("Dam breaks", "Home\n\nDam breaks!\n\nText.") == "Home\n\nDam breaks!\n\nText."
    assert with_headline("Dam breaks", "Text.") == "Dam breaks\n\nText."
    assert with_headline("Dam breaks", "") == "Dam breaks"
    assert with_headline(None, "Text.") == "Text."


def test_a_fragment_becomes_paragraphs() -> None:
    assert (
        plain("<p>A <b>b</b></p><script>no</script>tail<div hidden>no<nav>no</nav></div><br>c")
        == "A b\n\ntail\n\nc"
    )
    assert plain("5 < 6 and 7 > 2") == "5 < 6 and 7 > 2"
    assert plain("Fish &amp; chips") == "Fish & chips"


@given(st.text(st.sampled_from("<>/&;!-pbdiv \n'\"=a1")))
def test_no_fragment_breaks_the_rendering(fragment: str) -> None:
    plain(fragment)
