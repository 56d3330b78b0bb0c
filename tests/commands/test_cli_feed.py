"""The feeds of a story: added once, listed with their health, removed without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_line import run
from feed_server import FeedServer, Reply, rss, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

URL = "https://feeds.example.org/world.xml"


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "story.db"
    run("story", "new", "Ferry", "--db", path)
    return path


def test_a_feed_is_added_once(db: Path) -> None:
    assert f"Added {URL}" in run("feed", "add", "--unchecked", URL, "--db", db).err
    assert f"Already there: {URL}" in run("feed", "add", "--unchecked", URL, "--db", db).err
    assert [feed["url"] for feed in run("feed", "list", "--json", "--db", db).json] == [URL]


def test_a_new_feed_was_never_fetched(db: Path) -> None:
    run("feed", "add", "--unchecked", URL, "--title", "World", "--db", db)
    (feed,) = run("feed", "list", "--json", "--db", db).json
    assert feed == {
        "url": URL,
        "title": "World",
        "state": "new",
        "last_success": None,
        "failures": 0,
        "last_error": None,
        "due": None,
        "not_before": None,
        "retired": None,
    }
    assert "never" in run("feed", "list", "--db", db).out


def test_a_feed_can_be_removed(db: Path) -> None:
    run("feed", "add", "--unchecked", URL, "--db", db)
    assert run("feed", "remove", URL, "--db", db).code == 0
    assert run("feed", "list", "--json", "--db", db).json == []
    ran = run("feed", "remove", URL, "--db", db)
    assert ran.code == 3
    assert "has no feed" in ran.err


@pytest.mark.parametrize("address", ["feed", "file:///etc/passwd", "https://", "http://[", "ftp://a.b/c"])
def test_what_is_no_web_address_is_a_usage_error(db: Path, address: str) -> None:
    ran = run("feed", "add", address, "--db", db)
    assert ran.code == 2
    assert "write it in full" in ran.err
    assert run("feed", "list", "--json", "--db", db).json == []


def test_without_a_story_it_says_how_to_make_one(tmp_path: Path) -> None:
    ran = run("feed", "add", "--unchecked", URL, "--db", tmp_path / "none.db")
    assert ran.code == 3
    assert "wirewatch" in ran.err


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    monkeypatch.setenv("WIREWATCH_ALLOW_PRIVATE", "1")
    with serving() as server:
        server.replies["/feed"] = Reply(rss("<title>Dam holds</title><guid>a</guid>"))
        yield server


def test_an_address_that_is_a_feed_is_added_with_its_title(db: Path, site: FeedServer) -> None:
    assert run("feed", "add", site.url("/feed"), "--db", db).code == 0
    (feed,) = run("feed", "list", "--json", "--db", db).json
    assert (feed["url"], feed["title"]) == (site.url("/feed"), "Harbour Gazette")


def test_a_homepage_leads_to_its_feed_and_tells_of_the_others(db: Path, site: FeedServer) -> None:
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" href="{path}" title="{title}">'
        for path, title in (("/feed", "News"), ("/sport", "Sport"))
    )
    home = f"<html><head>{links}</head><body><p>Welcome</p></body></html>".encode()
    site.replies["/"] = Reply(home, content_type="text/html")
    ran = run("feed", "add", site.url("/"), "--db", db)
    assert ran.code == 0
    assert f"It also names {site.url('/sport')} (Sport)" in ran.err
    assert [feed["url"] for feed in run("feed", "list", "--json", "--db", db).json] == [site.url("/feed")]
    run("feed", "add", "--all", site.url("/"), "--db", db)
    assert len(run("feed", "list", "--json", "--db", db).json) == 2


def test_an_address_that_leads_to_no_feed_is_not_added(db: Path, site: FeedServer) -> None:
    site.replies["/page"] = Reply(b"<html><body><p>Hello</p></body></html>", content_type="text/html")
    ran = run("feed", "add", site.url("/page"), "--db", db)
    assert ran.code == 3
    assert "names none" in ran.err
    assert run("feed", "add", site.url("/page"), site.url("/feed"), "--db", db).code == 1
    assert [feed["url"] for feed in run("feed", "list", "--json", "--db", db).json] == [site.url("/feed")]


def test_a_list_of_feeds_comes_in_once_and_goes_out_with_its_folders(db: Path, tmp_path: Path) -> None:
    listed = tmp_path / "feeds.opml"
    listed.write_text(
        '<opml version="2.0"><head><title>Desk</title></head><body><outline text="World">'
        '<outline text="Asia"><outline type="rss" text="Gazette" xmlUrl="https://gazette.example/rss"/></outline>'
        '</outline><outline type="rss" text="Post" xmlUrl="https://post.example/rss"/></body></opml>'
    )
    assert "Added 2 feeds, 0 were there" in run("feed", "import", listed, "--db", db).err
    assert "Added 0 feeds, 2 were there" in run("feed", "import", listed, "--db", db).err
    written = run("feed", "export", "--db", db).out
    assert written.index("World") < written.index("Asia") < written.index("https://gazette.example/rss")
    again = tmp_path / "again.opml"
    assert run("feed", "export", again, "--db", db).code == 0
    assert again.read_text() == written


def test_what_is_no_list_of_feeds_is_told_of(db: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "feeds.opml"
    wrong.write_text("<html/>")
    ran = run("feed", "import", wrong, "--db", db)
    assert ran.code == 3
    assert "no OPML" in ran.err


def test_check_tells_how_feeds_have_been_doing(db: Path, site: FeedServer) -> None:
    run("feed", "add", site.url("/feed"), "--db", db)
    assert run("feed", "check", "--db", db).code == 0
    run("feed", "add", "--unchecked", site.url("/away"), "--db", db)
    run("fetch", "--db", db)
    ran = run("feed", "check", "--json", "--db", db)
    good, bad = ran.json
    assert ran.code == 1
    assert (good["state"], good["failures"], good["http_status"]) == ("fine", 0, 200)
    assert good["silent_since"] == good["last_success"]
    assert good["seconds"] >= 0
    assert good["size"] > 100
    assert good["due"] > good["last_success"]
    assert (bad["state"], bad["failures"], bad["http_status"], bad["silent_since"]) == (
        "failing",
        1,
        404,
        None,
    )
    assert "1 failure" in run("feed", "check", "--db", db).out


def test_a_feed_on_this_machine_is_refused_with_the_variable_that_allows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WIREWATCH_ALLOW_PRIVATE", raising=False)
    run("story", "new", "Velmora", "--db", tmp_path / "local.db")
    ran = run("feed", "add", "http://127.0.0.1:9/feed", "--db", tmp_path / "local.db")
    assert ran.code == 3
    assert "not a public address; set WIREWATCH_ALLOW_PRIVATE=1 to allow" in ran.err


def test_headings_stay_whole_on_a_narrow_terminal(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("feed", "add", "--unchecked", "https://a-long-name.example.org/of/a/feed/index.xml", "--db", db)
    monkeypatch.setenv("COLUMNS", "80")
    for command, headings in (
        ("check", ("Feed", "State", "Answered", "Last news", "New/day", "Took")),
        ("list", ("Feed", "Title", "State", "Answered", "Next round")),
    ):
        printed = run("feed", command, "--db", db).out.splitlines()
        assert any(all(heading in line for heading in headings) for line in printed), command
        assert max(map(len, printed)) <= 80


def test_the_lists_tell_when_a_feed_is_next_asked_and_which_are_gone(db: Path, site: FeedServer) -> None:
    run("feed", "add", "--unchecked", site.url("/feed"), site.url("/gone"), "--db", db)
    site.replies["/gone"] = Reply(status=410)
    run("fetch", "--db", db)
    fine, gone = run("feed", "list", "--json", "--db", db).json
    assert (fine["state"], fine["retired"]) == ("fine", None)
    assert fine["due"] > fine["last_success"]
    assert gone["state"] == "retired"
    assert gone["retired"] is not None
    lines = run("feed", "list", "--db", db).out.splitlines()
    assert any("/feed" in line and "fine" in line and " in " in line for line in lines)
    assert any("/gone" in line and "retired" in line and line.endswith("never") for line in lines)
    assert run("feed", "check", "--db", db).code == 0, "a feed that is gone is not failing"
