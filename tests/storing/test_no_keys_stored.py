"""No key or password of a feed gets into the database, whichever way it comes: nothing made of it can tell one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from command_line import run
from feed_server import FeedServer, Reply, page, rss, serving
from feed_story import HEADLINE, PARAGRAPHS, item
from hypothesis import given
from hypothesis import strategies as st

from fetchers.redact import redact, without_secrets
from store.database import add_functions, close, open_database
from store.migrations import MIGRATIONS, migrate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = "opensesame22"


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "story.db"
    run("story", "new", "Velmora", "--match", "velmora", "--db", path)
    return path


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    monkeypatch.setenv("WIREWATCH_ALLOW_PRIVATE", "1")
    with serving() as server:
        yield server


@pytest.fixture
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of keys, readable by its owner only, as it must be; still empty."""
    path = tmp_path / "keys.toml"
    path.touch(mode=0o600)
    monkeypatch.setenv("WIREWATCH_SECRETS", str(path))
    return path


def addresses(db: Path) -> list[str]:
    return [feed["url"] for feed in run("feed", "list", "--json", "--db", db).json]


def everything_in(db: Path) -> str:
    with closing(sqlite3.connect(db)) as conn:
        return "\n".join(conn.iterdump())


@pytest.mark.parametrize(
    ("address", "line", "bare"),
    [
        (
            f"https://desk:{KEY}@wire.example/feed",
            'user = "…"\n    password = "…"',
            "https://wire.example/feed",
        ),
        (
            f"https://wire.example/feed?a=1&api_key={KEY}",
            'query = { "api_key" = "…" }',
            "https://wire.example/feed?a=1",
        ),
        (f"wire.example/feed?token={KEY}", 'query = { "token" = "…" }', "https://wire.example/feed"),
    ],
)
def test_an_address_with_a_key_is_not_added_and_the_message_says_where_the_key_belongs(
    db: Path, monkeypatch: pytest.MonkeyPatch, address: str, line: str, bare: str
) -> None:
    monkeypatch.setenv("WIREWATCH_SECRETS", "/home/desk/keys.toml")
    ran = run("feed", "add", "--unchecked", address, "--db", db)
    assert ran.code == 2
    assert KEY not in ran.err
    assert "/home/desk/keys.toml" in ran.err
    assert f'    ["{bare}"]\n    {line}\n' in ran.err
    assert f"wirewatch feed add {bare}\n" in ran.err
    assert addresses(db) == []


def test_the_lines_of_the_message_make_the_feed_work(db: Path, site: FeedServer, keys: Path) -> None:
    site.replies[f"/feed?key={KEY}"] = Reply(rss("<title>Dam holds</title>"))
    told = run("feed", "add", site.url(f"/feed?key={KEY}"), "--db", db).err
    lines = [line.strip() for line in told.splitlines()]
    start = lines.index(f'["{site.url("/feed")}"]')
    keys.write_text("\n".join(lines[start : start + 2]).replace("…", KEY))
    assert run("feed", "add", site.url("/feed"), "--db", db).code == 0
    assert addresses(db) == [site.url("/feed")]


def test_a_list_of_feeds_leaves_addresses_with_keys_out_and_says_so(db: Path, tmp_path: Path) -> None:
    listed = tmp_path / "feeds.opml"
    listed.write_text(
        f'<opml version="2.0"><body><outline xmlUrl="https://wire.example/feed?key={KEY}"/>'
        f'<outline xmlUrl="https://desk:{KEY}@post.example/"/><outline xmlUrl="https://gazette.example/rss"/></body></opml>'
    )
    ran = run("feed", "import", listed, "--db", db)
    assert ran.code == 1
    assert KEY not in ran.err
    assert ran.err.count("holds a key or password; put that into the file of keys and add https://") == 2
    assert addresses(db) == ["https://gazette.example/rss"]
    assert KEY not in run("feed", "export", "--db", db).out


def test_a_page_that_names_an_address_with_a_key_is_told_of(db: Path, site: FeedServer) -> None:
    home = f'<html><head><link rel="alternate" type="application/rss+xml" href="/feed?token={KEY}"></head></html>'
    site.replies["/"] = Reply(home.encode(), content_type="text/html")
    ran = run("feed", "add", site.url("/"), "--db", db)
    assert ran.code == 3
    assert "holds a key or password" in ran.err
    assert KEY not in ran.err
    assert addresses(db) == []
    both = home.replace("</head>", '<link rel="alternate" type="application/atom+xml" href="/atom"></head>')
    site.replies["/"] = Reply(both.encode(), content_type="text/html")
    assert run("feed", "add", "--all", site.url("/"), "--db", db).code == 1
    assert addresses(db) == [site.url("/atom")]


def test_a_feed_does_not_move_for_good_to_an_address_with_a_key(db: Path, site: FeedServer) -> None:
    site.replies["/feed"] = Reply(status=301, headers=(("Location", f"/new?sig={KEY}"),))
    site.replies[f"/new?sig={KEY}"] = Reply(rss("<title>Velmora stands</title>"))
    run("feed", "add", "--unchecked", site.url("/feed"), "--db", db)
    assert run("fetch", "--db", db).code == 0
    assert addresses(db) == [site.url("/feed")]
    assert KEY not in everything_in(db)


def test_keys_that_a_server_repeats_are_not_kept(db: Path, site: FeedServer, keys: Path) -> None:
    keys.write_text(f'["{site.address}/"]\nquery = {{ key = "{KEY} +x" }}\n')
    asked = f"?key={KEY}+%2Bx"
    site.replies[f"/feed{asked}"] = Reply(rss(item(f"/hill{asked}", HEADLINE, site)))
    site.replies[f"/hill{asked}"] = Reply(
        page(
            HEADLINE, *PARAGRAPHS, head=f'<link rel="canonical" href="{site.url("/hill")}?key={KEY}%20%2Bx">'
        ),
        content_type="text/html",
    )
    run("feed", "add", "--unchecked", site.url("/feed"), "--db", db)
    assert run("fetch", "--db", db).code == 0
    (article,) = run("articles", "--json", "--db", db).json
    assert article["title"] == HEADLINE
    assert [request.path for request in site.requests if "hill" in request.path] == [f"/hill{asked}"]
    assert KEY not in everything_in(db)


def test_nothing_that_is_printed_or_written_tells_a_key(
    db: Path, site: FeedServer, keys: Path, tmp_path: Path
) -> None:
    keys.write_text(f'["{site.address}/"]\nquery = {{ key = "{KEY}" }}\nheaders = {{ X-Desk = "{KEY}" }}\n')
    run("feed", "add", "--unchecked", site.url("/feed"), site.url("/away"), site.url("/moves"), "--db", db)
    site.replies[f"/feed?key={KEY}"] = Reply(rss(item("/hill", HEADLINE, site)))
    site.replies[f"/moves?key={KEY}"] = Reply(status=302, headers=(("Location", f"ftp://x.example/{KEY}"),))
    printed = []
    for command in (
        *(["fetch"], ["fetch", "--log-format", "json"], ["fetch"], ["feed", "list"], ["feed", "check"]),
        *(["feed", "list", "--json"], ["feed", "check", "--json"], ["feed", "export"], ["doctor"]),
        *(
            ["sources"],
            ["articles"],
            ["export", str(tmp_path / "out"), "--format", "csv", "--format", "bundle"],
        ),
    ):
        ran = run(*command, "--db", db)
        printed += [ran.out, ran.err]
    printed += [file.read_text() for file in (tmp_path / "out").iterdir()]
    assert any("/away" in text for text in printed)
    assert not [text for text in printed if KEY in text]
    assert KEY not in everything_in(db)


def test_the_database_itself_refuses_an_address_with_a_key(db: Path) -> None:
    opened = open_database(db)
    try:
        with pytest.raises(sqlite3.IntegrityError, match="must not hold a key"):
            opened.conn.execute(
                "INSERT INTO feeds (story, url) VALUES (1, ?)", (f"https://a.example/?key={KEY}",)
            )
        opened.conn.execute("INSERT INTO feeds (story, url) VALUES (1, 'https://a.example/')")
        with pytest.raises(sqlite3.IntegrityError, match="must not hold a key"):
            opened.conn.execute("UPDATE feeds SET url = ?", (f"https://a:{KEY}@a.example/",))
    finally:
        close(opened)


def test_keys_leave_a_database_of_before_and_the_feed_says_what_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "older.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        add_functions(conn)
        migrate(conn, "older.db", MIGRATIONS[:7])
        conn.execute("INSERT INTO stories (slug, title) VALUES ('velmora', 'Velmora')")
        conn.executemany(
            "INSERT INTO feeds (story, url, moved_from) VALUES (1, ?, ?)",
            [
                (f"https://a.example/feed?key={KEY}", None),
                ("https://b.example/feed", f"https://b.example/old?token={KEY}"),
                (f"https://b.example/feed?token={KEY}", None),
                ("https://c.example/feed?page=2", None),
            ],
        )
    first, second, third = run("feed", "list", "--json", "--db", path).json
    assert (first["url"], first["state"]) == ("https://a.example/feed", "failing")
    assert "put it into the file of keys" in first["last_error"]
    assert (second["url"], second["state"]) == ("https://b.example/feed", "new")
    assert third["url"] == "https://c.example/feed?page=2"
    assert KEY not in everything_in(path)


def test_a_bundle_with_a_key_is_not_taken_in(db: Path, tmp_path: Path) -> None:
    run("feed", "add", "--unchecked", "https://wire.example/feed", "--db", db)
    run("export", tmp_path / "out", "--format", "bundle", "--db", db)
    (file,) = (tmp_path / "out").iterdir()
    file.write_text(
        file.read_text().replace("https://wire.example/feed", f"https://wire.example/feed?key={KEY}")
    )
    ran = run("import", file, "--db", tmp_path / "other.db")
    assert ran.code != 0
    assert "must not hold a key" in ran.err
    assert KEY not in ran.err


_fields = st.lists(
    st.tuples(
        st.sampled_from(["page", "key", "api_key", "TOKEN", "q", "sig", "x-auth", "monkey"]),
        st.text("abc%=@1", min_size=1, max_size=6),
    ),
    max_size=4,
)


@given(st.sampled_from(["", "desk@", "desk:a@b@"]), _fields, st.sampled_from(["", "#top", "#key=abc"]))
def test_an_address_without_its_secrets_has_none_and_keeps_the_rest(
    user: str, fields: list[tuple[str, str]], end: str
) -> None:
    query = "&".join(f"{name}={value}" for name, value in fields)
    address = f"https://{user}wire.example/feed{'?' if query else ''}{query}{end}"
    bare = without_secrets(address)
    assert redact(bare) == bare
    assert without_secrets(bare) == bare
    assert bare.startswith("https://wire.example/feed")
    for name, value in fields:
        if name in ("page", "q", "monkey"):
            assert f"{name}={value}" in bare
