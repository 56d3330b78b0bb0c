"""How much of an article its text is, and why it is not all of it; what editors know better about a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from feed_server import FeedServer, Reply, page, rss, serving

from fetchers import Article, FeedState, FetchError, HttpSettings, fetch_feeds, read_story_file
from fetchers.types import SiteRules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SETTINGS = HttpSettings(allow_private=True, attempts=1, gap=0.0)
PARAGRAPHS = tuple(
    f"Paragraph {number}: the dam above Lorvik broke on Monday, the governor of the province told reporters there."
    for number in range(4)
)
NOT_FREE = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
)


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        yield server


def article(
    site: FeedServer,
    body: bytes,
    summary: str = "It broke.",
    sites: Mapping[str, SiteRules] | None = None,
    **reply: str,
) -> Article:
    link = f"<link>{site.url('/news')}</link>"
    site.replies["/feed"] = Reply(rss(f"<title>Dam breaks</title>{link}<description>{summary}</description>"))
    site.replies["/news"] = Reply(body, **({"content_type": "text/html"} | reply))
    (result,) = fetch_feeds([FeedState(site.url("/feed"))], settings=SETTINGS, sites=sites or {})
    return result.articles[0]


def test_a_whole_page_is_full_and_needs_no_reason(site: FeedServer) -> None:
    found = article(site, page("Dam breaks", *PARAGRAPHS))
    assert (found.text_status, found.text_reason) == ("full", None)


def test_a_page_of_a_few_words_is_a_stub(site: FeedServer) -> None:
    found = article(site, page("Dam breaks", "More on this story as it comes in, stay with us."))
    assert found.text_status == "stub"
    assert "characters" in (found.text_reason or "")


def test_a_short_page_that_is_not_free_is_cut_by_a_paywall(site: FeedServer) -> None:
    found = article(site, page("Dam breaks", *PARAGRAPHS, head=NOT_FREE))
    assert found.text_status == "paywall"
    assert "not free" in (found.text_reason or "")


def test_a_long_page_that_calls_itself_not_free_is_full_all_the_same(site: FeedServer) -> None:
    long = [f"{paragraph} {number}" for number, paragraph in enumerate(PARAGRAPHS * 5)]
    assert article(site, page("Dam breaks", *long, head=NOT_FREE)).text_status == "full"


def test_a_page_that_is_no_page_leaves_the_summary_with_the_reason(site: FeedServer) -> None:
    found = article(site, b"%PDF-1.7", content_type="application/pdf")
    assert found.text_status == "summary"
    assert "application/pdf" in (found.text_reason or "")


def test_a_feed_with_the_whole_text_needs_no_page(site: FeedServer) -> None:
    found = article(site, b"", summary=" ".join(PARAGRAPHS * 5))
    assert (found.text_status, found.text_reason) == ("full", None)


def test_the_canonical_address_of_the_same_site_is_the_source(site: FeedServer) -> None:
    own = f'<link rel="canonical" href="{site.url("/dam-breaks")}">'
    assert article(site, page("Dam breaks", *PARAGRAPHS, head=own)).source == site.url("/dam-breaks")
    foreign = '<link rel="canonical" href="https://elsewhere.example/dam">'
    assert article(site, page("Dam breaks", *PARAGRAPHS, head=foreign)).source == site.url("/news")


def test_a_page_in_another_encoding_than_declared_is_read(site: FeedServer) -> None:
    body = page("Dam breaks", *(paragraph.replace("Lorvik", "Lörvik") for paragraph in PARAGRAPHS))
    assert "Lörvik" in article(site, body, content_type="text/html; charset=us-ascii").text
    latin = body.decode().encode("latin-1")
    assert "Lörvik" in article(site, latin, content_type="text/html; charset=martian").text


def test_rules_for_a_site_come_before_what_its_pages_say(site: FeedServer) -> None:
    body = page(
        "Dam breaks", *PARAGRAPHS, after='<p class="note">Read also: choir sings in the valley today.</p>'
    )
    rules = SiteRules(name="Harbour", language="fr", article="//article/p", drop=('//p[@class="note"]',))
    found = article(site, body, sites={"127.0.0.1": rules})
    assert (found.outlet, found.language) == ("Harbour", "fr")
    assert all(paragraph in found.text for paragraph in PARAGRAPHS)
    assert "Read also" not in found.text


def test_a_site_behind_a_wall_or_without_pages_is_taken_as_such(site: FeedServer) -> None:
    body = page("Dam breaks", *PARAGRAPHS)
    assert article(site, body, sites={"127.0.0.1": SiteRules(paywall=True)}).text_status == "paywall"
    site.requests.clear()
    found = article(site, body, sites={"127.0.0.1": SiteRules(pages=False)})
    assert found.text_status == "summary"
    assert not site.asked("/news")


def test_rules_for_sites_are_read_from_the_story_file(tmp_path: Path) -> None:
    file = tmp_path / "story.toml"
    file.write_text(
        'title = "Dam"\n[sites."www.Gazette.example"]\nname = "Gazette"\npaywall = true\ndrop = ["//aside"]\n'
    )
    assert dict(read_story_file(file).sites) == {
        "gazette.example": SiteRules(name="Gazette", paywall=True, drop=("//aside",))
    }


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('names = "x"', "unknown key"),
        ("name = 5", "quotation marks"),
        ('pages = "no"', "true or false"),
        ('drop = "//a"', "list of XPaths"),
        ('article = "//a["', "no XPath"),
    ],
)
def test_a_wrong_rule_is_one_clear_error(tmp_path: Path, line: str, reason: str) -> None:
    file = tmp_path / "story.toml"
    file.write_text(f'title = "Dam"\n[sites."g.example"]\n{line}\n')
    with pytest.raises(FetchError, match=reason):
        read_story_file(file)
