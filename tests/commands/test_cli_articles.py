"""Articles of feeds over time: what outlets change, what is nearly passed over, and what an editor pulls in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_line import run
from feed_server import FeedServer, Reply, page, rss, serving
from feed_story import HEADLINE, PARAGRAPHS, follow, item, publish

from wirewatch.changes import changes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHIP = "Ferries are late in Ostria"
SHIPS = (
    "The harbour office of Ostria said that the ferries would run again on Tuesday, when the storm has passed by.",
    "Travellers slept in the hall, and the office handed out blankets, soup and tickets for the morning boats. "
    * 6,
    "One of the boats had come from Velmora.",
)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "story.db"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    monkeypatch.setenv("WIREWATCH_ALLOW_PRIVATE", "1")
    with serving() as server:
        yield server


def test_a_new_headline_is_a_new_version_of_one_article(db: Path, site: FeedServer) -> None:
    publish(site)
    follow(db, site)
    run("fetch", "--db", db)
    publish(site, HEADLINE.replace("12", "15"), *(each.replace("12", "15") for each in PARAGRAPHS))
    assert "1 changed" in run("fetch", "--db", db).err
    (article,) = run("articles", "--json", "--db", db).json
    assert (article["title"], article["versions"]) == (HEADLINE.replace("12", "15"), 2)
    (change,) = run("articles", "--changed", "--json", "--db", db).json
    assert (change["version"], change["label"], change["title_before"]) == (2, "silent", HEADLINE)
    assert "12" in change["removed"]
    assert "15" in change["added"]
    printed = run("articles", "--changed", "--db", db).out
    assert "silent edit" in printed
    assert "[-12-]{+15+}" in printed
    assert run("verify", "--db", db).code == 0


def test_an_address_that_changes_makes_no_second_article(db: Path, site: FeedServer) -> None:
    publish(site)
    follow(db, site)
    run("fetch", "--db", db)
    site.replies["/hill-2"] = site.replies["/hill"]
    site.replies["/feed"] = Reply(rss(item("/hill-2", HEADLINE, site, guid=site.url("/hill"))))
    run("fetch", "--db", db)
    assert len(run("articles", "--json", "--db", db).json) == 1


@pytest.mark.parametrize(
    ("note", "label"),
    [
        (
            "Correction: an earlier version of this article gave a wrong number of injured people.",
            "correction",
        ),
        ("This story has been updated with what the governor said.", "update"),
        ("The governor will speak again on Tuesday, her office said.", "silent"),
    ],
)
def test_what_an_outlet_says_of_its_change_is_its_label(
    db: Path, site: FeedServer, note: str, label: str
) -> None:
    publish(site)
    follow(db, site)
    run("fetch", "--db", db)
    publish(site, HEADLINE + " ", *PARAGRAPHS, note)
    site.replies["/feed"] = Reply(rss(item("/hill", "Velmora: " + HEADLINE, site)))
    run("fetch", "--db", db)
    (change,) = run("articles", "--changed", "--json", "--db", db).json
    assert change["label"] == label
    assert any(note in diff for diff in change["diff"])


def test_nothing_changed_is_said(db: Path, site: FeedServer) -> None:
    publish(site)
    follow(db, site)
    run("fetch", "--db", db)
    assert "No article was changed" in run("articles", "--changed", "--db", db).out
    assert list(changes(None, ())) == []  # type: ignore[arg-type]


def test_a_near_miss_is_listed_pulled_in_and_followed(db: Path, site: FeedServer) -> None:
    publish(site)
    site.replies["/ship"] = Reply(page(SHIP, *SHIPS), content_type="text/html")
    site.replies["/feed"] = Reply(rss(item("/hill", HEADLINE, site), item("/ship", SHIP, site)))
    follow(db, site, "velmora")
    assert "1 of them near misses" in run("fetch", "--db", db).err
    (near,) = run("articles", "--near", "--json", "--db", db).json
    assert (near["title"], near["source"]) == (SHIP, site.url("/ship"))
    assert "velmora" in near["why"]
    assert f"{near['id']}" in run("articles", "--near", "--db", db).out

    assert "1 new article" in run("articles", "--take", str(near["id"]), "--db", db).err
    assert {each["title"] for each in run("articles", "--json", "--db", db).json} == {HEADLINE, SHIP}
    assert run("articles", "--near", "--json", "--db", db).json == []

    site.replies["/ship"] = Reply(page(SHIP, "The ferries run again."), content_type="text/html")
    site.replies["/feed"] = Reply(rss(item("/ship", "Ferries run again in Ostria", site)))
    assert "1 changed" in run("fetch", "--db", db).err


def test_a_near_miss_that_is_not_there_is_told_of(db: Path, site: FeedServer) -> None:
    follow(db, site)
    ran = run("articles", "--take", "7", "--db", db)
    assert ran.code == 3
    assert "articles --near" in ran.err
    assert run("articles", "--near", "--changed", "--db", db).code == 2


def test_what_was_passed_over_is_not_fetched_again_until_the_story_changes(
    db: Path, site: FeedServer
) -> None:
    site.replies["/ship"] = Reply(page(SHIP, *SHIPS[:2]), content_type="text/html")
    site.replies["/feed"] = Reply(rss(item("/ship", SHIP, site)))
    follow(db, site, "velmora")
    run("fetch", "--db", db)
    site.replies["/feed"] = Reply(rss(item("/ship", SHIP, site), title="Another name"))
    run("fetch", "--db", db)
    assert len(site.asked("/ship")) == 1
    run("story", "edit", "--match", "ferries", "--db", db)
    assert "1 new article" in run("fetch", "--db", db).err
