"""`wirewatch fetch`: folders and feeds in, nothing twice, exit codes that cron can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_line import HILL, LATER, VALLEY, Ran, run, write
from feed_server import FeedServer, Reply, serving

from store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORY = 'title = "The Velmora collapse"\nslug = "velmora"\nstarted = 2024-05-06\nmatch = ["velmora"]\n'


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "story.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "seeds", hill=HILL, valley=VALLEY)


def killed(ran: Ran) -> list[int | None]:
    return [cell["low"] for cell in ran.json["cells"] if cell["outcome"] == "killed"]


def test_a_folder_alone_makes_a_story_with_a_tally(db: Path, folder: Path) -> None:
    ran = run("--db", db, "fetch", "--seeds", folder)
    assert (ran.code, ran.out) == (0, "")
    assert "2 new articles" in ran.err
    tally = run("tally", "--json", "--db", db)
    assert tally.json["story"]
    assert killed(tally) == [12]


def test_a_story_file_names_the_story_and_the_outlets(db: Path, folder: Path) -> None:
    (folder / "story.toml").write_text(STORY + '[outlets]\n"hill.txt" = "Hill Post"\n', encoding="utf-8")
    run("--db", db, "fetch", "--seeds", folder)
    (story,) = run("story", "list", "--json", "--db", db).json
    assert story == {
        "slug": "velmora",
        "title": "The Velmora collapse",
        "started": "2024-05-06",
        "sides": [],
        "match": ["velmora"],
    }
    assert {article["outlet"] for article in run("articles", "--json", "--db", db).json} == {
        "Hill Post",
        None,
    }


def test_a_second_time_adds_nothing_and_says_so(db: Path, folder: Path) -> None:
    run("fetch", "--db", db, "--seeds", folder)
    before = [run(pane, "--json", "--db", db).json for pane in ("articles", "statements", "alerts")]
    ran = run("fetch", "--db", db, "--seeds", folder)
    assert ran.code == 0
    assert "nothing new, 2 known" in ran.err
    assert [run(pane, "--json", "--db", db).json for pane in ("articles", "statements", "alerts")] == before


def test_a_changed_text_is_a_new_version_of_the_same_article(db: Path, folder: Path) -> None:
    run("fetch", "--db", db, "--seeds", folder)
    write(folder, hill=LATER)
    assert "1 changed, 1 known" in run("fetch", "--db", db, "--seeds", folder).err
    versions = {
        article["source"]: article["versions"] for article in run("articles", "--json", "--db", db).json
    }
    assert sorted(versions.values()) == [1, 2]
    assert run("verify", "--db", db).code == 0


def test_another_folder_is_added_to_the_only_story(db: Path, folder: Path, tmp_path: Path) -> None:
    run("fetch", "--db", db, "--seeds", folder)
    more = write(tmp_path / "more", third=VALLEY.replace("Miners", "Farmers"))
    assert run("fetch", "--db", db, "--seeds", more).code == 0
    assert len(run("story", "list", "--json", "--db", db).json) == 1
    assert len(run("articles", "--json", "--db", db).json) == 3


def test_equal_names_in_two_folders_are_two_articles(db: Path, folder: Path, tmp_path: Path) -> None:
    run("fetch", "--db", db, "--seeds", folder)
    other = write(tmp_path / "other", hill=LATER)
    for _ in range(2):
        assert run("fetch", "--db", db, "--seeds", other).code == 0
        assert run("fetch", "--db", db, "--seeds", folder).code == 0
    articles = run("articles", "--json", "--db", db).json
    assert [article["versions"] for article in articles] == [1, 1, 1]
    write(other, hill=LATER.replace("30", "31"))
    assert "1 changed" in run("fetch", "--db", db, "--seeds", other).err


def test_a_folder_that_was_moved_brings_nothing_new(db: Path, folder: Path, tmp_path: Path) -> None:
    run("fetch", "--db", db, "--seeds", folder)
    moved = folder.rename(tmp_path / "moved")
    assert "nothing new, 2 known" in run("fetch", "--db", db, "--seeds", moved).err
    assert all(str(moved) in article["source"] for article in run("articles", "--json", "--db", db).json)


def test_a_relative_folder_is_the_same_folder(
    db: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("fetch", "--db", db, "--seeds", folder)
    monkeypatch.chdir(folder.parent)
    assert "nothing new, 2 known" in run("fetch", "--db", db, "--seeds", folder.name).err
    assert all(article["source"].startswith("/") for article in run("articles", "--json", "--db", db).json)


def test_among_several_stories_one_must_be_chosen(db: Path, folder: Path) -> None:
    for title in ("Storm", "Quake"):
        run("story", "new", title, "--db", db)
    ran = run("fetch", "--db", db, "--seeds", folder)
    assert ran.code == 3
    assert "storm, quake" in ran.err
    assert run("fetch", "--db", db, "--seeds", folder, "--story", "quake").code == 0
    assert len(run("articles", "--json", "--db", db, "--story", "quake").json) == 2


def test_a_file_that_cannot_be_read_is_one_error_and_stops_nothing(db: Path, folder: Path) -> None:
    (folder / "broken.json").write_text("{", encoding="utf-8")
    ran = run("fetch", "--quiet", "--db", db, "--seeds", folder)
    assert ran.code == 1
    assert ran.err.count("\n") == 1
    assert "broken.json" in ran.err
    assert len(run("articles", "--json", "--db", db).json) == 2


def test_when_no_file_can_be_read_all_has_failed_and_no_story_is_made(db: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = run("fetch", "--db", db, "--seeds", empty)
    assert ran.code == 3
    assert "no article in it" in ran.err


def test_a_folder_that_is_not_there_is_a_usage_error(db: Path, tmp_path: Path) -> None:
    assert run("fetch", "--db", db, "--seeds", tmp_path / "nowhere").code == 2


def test_quiet_is_silent_when_all_is_well(db: Path, folder: Path) -> None:
    ran = run("fetch", "--quiet", "--db", db, "--seeds", folder)
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_a_dry_run_tells_and_keeps_nothing(db: Path, folder: Path) -> None:
    ran = run("fetch", "--dry-run", "--db", db, "--seeds", folder)
    assert ran.code == 0
    assert ran.err.startswith("Would bring: ")
    assert not db.exists()
    run("fetch", "--db", db, "--seeds", folder)
    write(folder, hill=LATER)
    assert "1 changed" in run("fetch", "--dry-run", "--db", db, "--seeds", folder).err
    assert max(article["versions"] for article in run("articles", "--json", "--db", db).json) == 1


def test_a_story_without_feeds_has_nothing_to_fetch(db: Path) -> None:
    run("story", "new", "Storm", "--db", db)
    ran = run("fetch", "--db", db)
    assert ran.code == 2
    assert "wirewatch feed add URL" in ran.err


# Feeds, over real sockets ---------------------------------------------------------------------------


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    monkeypatch.setenv("WIREWATCH_ALLOW_PRIVATE", "1")
    with serving() as server:
        yield server


def feed_of(server: FeedServer, **pages: str) -> Reply:
    """A feed whose entries are pages of the same site."""
    for name, text in pages.items():
        head, *paragraphs = text.strip().split("\n\n")
        body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        page = f"<html><head><title>{head}</title></head><body><article><h1>{head}</h1>{body}</article></body></html>"
        server.replies[f"/{name}"] = Reply(page.encode(), content_type="text/html; charset=utf-8")
    items = "".join(
        f"<item><title>{text.partition(chr(10))[0]}</title><link>{server.url(f'/{name}')}</link></item>"
        for name, text in pages.items()
    )
    return Reply(f'<rss version="2.0"><channel><title>Hill Post</title>{items}</channel></rss>'.encode())


def test_a_feed_is_fetched_read_and_compared(db: Path, site: FeedServer) -> None:
    site.replies["/feed"] = feed_of(site, hill=HILL, valley=VALLEY)
    run("story", "new", "Velmora", "--db", db)
    assert run("feed", "add", site.url("/feed"), "--db", db).code == 0
    ran = run("fetch", "--db", db)
    assert ran.code == 0, ran.err
    assert "2 new articles" in ran.err
    assert killed(run("tally", "--json", "--db", db)) == [12]
    assert run("verify", "--db", db).code == 0


def test_a_feed_that_did_not_change_brings_nothing(db: Path, site: FeedServer) -> None:
    site.replies["/feed"] = feed_of(site, hill=HILL)
    run("story", "new", "Velmora", "--db", db)
    run("feed", "add", site.url("/feed"), "--db", db)
    run("fetch", "--db", db)
    assert "nothing new" in run("fetch", "--db", db).err
    assert len(site.asked("/hill")) == 1
    (feed,) = run("feed", "list", "--json", "--db", db).json
    assert (feed["title"], feed["failures"], feed["last_error"]) == ("Hill Post", 0, None)
    assert feed["last_success"]


def test_one_feed_that_fails_does_not_stop_the_others(db: Path, site: FeedServer) -> None:
    site.replies["/feed"] = feed_of(site, hill=HILL)
    run("story", "new", "Velmora", "--db", db)
    run("feed", "add", "--unchecked", site.url("/gone"), site.url("/feed"), "--db", db)
    ran = run("fetch", "--quiet", "--db", db)
    assert ran.code == 1
    assert "/gone" in ran.err
    assert len(run("articles", "--json", "--db", db).json) == 1
    failing = {feed["url"]: feed["failures"] for feed in run("feed", "list", "--json", "--db", db).json}
    assert failing == {site.url("/gone"): 1, site.url("/feed"): 0}


def test_when_every_feed_fails_the_exit_code_says_so(db: Path, site: FeedServer) -> None:
    run("story", "new", "Velmora", "--db", db)
    run("feed", "add", "--unchecked", site.url("/gone"), site.url("/away"), "--db", db)
    assert run("fetch", "--db", db).code == 3


def test_entries_about_something_else_are_passed_over(db: Path, site: FeedServer) -> None:
    other = HILL.replace("Velmora", "Osterby").replace("VELMORA", "OSTERBY")
    site.replies["/feed"] = feed_of(site, hill=HILL, other=other)
    run("story", "new", "Velmora", "--match", "velmora", "--db", db)
    run("feed", "add", site.url("/feed"), "--db", db)
    assert "1 about something else" in run("fetch", "--db", db).err
    (article,) = run("articles", "--json", "--db", db).json
    assert article["source"] == site.url("/hill")


def test_private_addresses_need_leave(db: Path, site: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WIREWATCH_ALLOW_PRIVATE")
    site.replies["/feed"] = feed_of(site, hill=HILL)
    run("story", "new", "Velmora", "--db", db)
    run("feed", "add", "--unchecked", site.url("/feed"), "--db", db)
    assert run("fetch", "--db", db).code == 3
    assert site.requests == []


def test_a_database_that_fails_in_the_middle_ends_the_round_with_one_message(
    db: Path, site: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreError("Cannot write to the database", "Check the disk")

    site.replies["/feed"] = feed_of(site, hill=HILL)
    run("story", "new", "Velmora", "--db", db)
    run("feed", "add", site.url("/feed"), "--db", db)
    with monkeypatch.context() as patch:
        patch.setattr("wirewatch.pipeline.record_feed", full)
        ran = run("fetch", "--db", db)
    assert ran.code == 3
    assert ran.err == "wirewatch: Cannot write to the database\n  Check the disk\n"
    assert run("fetch", "--quiet", "--db", db).code == 0
    assert killed(run("tally", "--json", "--db", db)) == [12]
    assert len(run("articles", "--json", "--db", db).json) == 1


def test_a_round_in_which_every_feed_failed_does_not_read_like_a_quiet_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREWATCH_ALLOW_PRIVATE", "1")
    db = tmp_path / "story.db"
    run("story", "new", "Velmora", "--db", db)
    with serving() as server:
        run("feed", "add", "--unchecked", server.url("/away"), "--db", db)
        ran = run("fetch", "--db", db)
    assert ran.code == 3
    assert ran.err.startswith("Velmora · no feed could be fetched")
    assert "nothing new" not in ran.err


def test_a_broken_story_file_stops_the_round_and_nothing_is_stored(db: Path, folder: Path) -> None:
    (folder / "story.toml").write_text("title = \n", encoding="utf-8")
    ran = run("fetch", "--seeds", folder, "--db", db)
    assert (ran.code, ran.out) == (3, "")
    assert "story.toml: it is not valid TOML" in ran.err
    assert "Nothing was stored" in ran.err
    assert not db.exists()


def test_a_story_without_known_sides_has_its_headline_or_first_words_for_a_title(
    tmp_path: Path,
) -> None:
    words = "Stalls opened along the quay on Monday while the last boats of the summer fleet came home"
    for name, text in (
        ("short", "Harbour fair opens\n\nStalls opened.\n"),
        ("long", f"{words}, it was said.\n"),
    ):
        db = tmp_path / f"{name}.db"
        run("fetch", "--seeds", write(tmp_path / name, one=text), "--db", db)
        (story,) = run("story", "list", "--json", "--db", db).json
        if name == "short":
            assert story["title"] == "Harbour fair opens"
        else:
            assert story["title"] == "Stalls opened along the quay on Monday while the last boats…"


@pytest.mark.parametrize(
    ("given", "words"), [("draft.txt", "is a file, and a folder is wanted"), ("nowhere", "does not exist")]
)
def test_seeds_are_a_folder(tmp_path: Path, given: str, words: str) -> None:
    write(tmp_path, draft=HILL)
    ran = run("fetch", "--seeds", tmp_path / given, "--db", tmp_path / "story.db")
    assert (ran.code, ran.out) == (2, "")
    assert f"'{tmp_path / given}' {words}" in ran.err
    assert not (tmp_path / "story.db").exists()


def test_no_name_is_not_the_folder_one_stands_in(db: Path) -> None:
    assert run("fetch", "--seeds", "", "--db", db).code == 2
