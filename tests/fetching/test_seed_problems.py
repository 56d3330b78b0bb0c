"""A file that cannot be read is one clear problem, and the others are read all the same."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest

from fetchers import FetchError, read_seeds
from fetchers import files as files_module
from fetchers.seeds import FILE_LIMIT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "seeds"
    inside.mkdir()
    (inside / "good.txt").write_text("The dam above Lorvik broke on Monday.")
    return inside


def problem(folder: Path, name: str) -> str:
    found = read_seeds(folder)
    assert [article.identity for article in found.articles] == ["good.txt"]
    (only,) = found.problems
    assert only.source == f"{folder.as_posix()}/{name}"
    return only.message


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.txt", b"", "it is empty"),
        ("a.txt", b" \n\t\n", "it is empty"),
        ("a.txt", b"PK\x03\x04\x00\x00binary\x00", "binary data"),
        ("a.txt", b"\xff\xfea", "breaks at byte"),
        ("a.json", b'{"text": "half', "line 1, column 10"),
        ("a.json", b"[" * 100_000, "nested too deep"),
        ("a.json", b"1" * 10_000, "endless number"),
        ("a.json", b"[]", "its list is empty"),
        ("a.json", b"12", "it is not an object"),
        ("a.json", b'{"title": "Dam breaks"}', "no text; give it under one of text, body, content"),
        ("a.json", b'[{"text": "One."}, 2]', "article 2 of its list is not an object"),
        ("a.md", b"---\ntitle: Dam breaks\n---\n", "no text below its front matter"),
        ("a.md", b"+++\ntitle = \n+++\nText.", "not valid TOML"),
        ("a.html", b"<html><body><script>1</script></body></html>", "no article text"),
        ("a.html", b"<!-- -->", "empty"),
    ],
)
def test_what_is_wrong_inside_a_file(folder: Path, name: str, content: bytes, expected: str) -> None:
    (folder / name).write_bytes(content)
    assert expected in problem(folder, name)


def test_a_file_over_the_limit(folder: Path) -> None:
    with open(folder / "a.txt", "wb") as file:
        file.truncate(FILE_LIMIT + 1)
    assert "larger than 5 MB" in problem(folder, "a.txt")


def test_a_link_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("A password.")
    (folder / "a.txt").symlink_to(tmp_path / "secret.txt")
    assert "symbolic link" in problem(folder, "a.txt")


def test_a_link_to_a_folder_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.txt").write_text("A password.")
    (folder / "sub").symlink_to(tmp_path / "elsewhere")
    assert "link to a folder" in problem(folder, "sub")


def test_a_named_pipe_does_not_hold_the_round(folder: Path) -> None:
    os.mkfifo(folder / "a.txt")
    assert "named pipe" in problem(folder, "a.txt")


def test_a_socket_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)  # socket paths are short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("a.txt")
        assert "socket" in problem(folder, "a.txt")


def test_a_folder_with_the_name_of_a_file_is_a_folder(folder: Path) -> None:
    (folder / "a.txt").mkdir()
    assert read_seeds(folder).problems == ()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(folder: Path) -> None:
    (folder / "a.txt").write_text("Text.")
    (folder / "a.txt").chmod(0)
    assert "may not be read" in problem(folder, "a.txt")


def test_a_name_with_escape_codes_is_shown_harmless(folder: Path) -> None:
    (folder / "a\x1b[31m\n.txt").write_text("")
    (only,) = read_seeds(folder).problems
    assert only.source == f"{folder.as_posix()}/a\ufffd[31m .txt"


def test_a_name_that_is_no_text(folder: Path) -> None:
    with open(os.fsencode(folder) + b"/b\xff.txt", "wb") as file:
        file.write(b"The dam broke.")
    identities = [article.identity for article in read_seeds(folder).articles]
    assert identities == ["b\ufffd.txt", "good.txt"]


def test_too_many_files_end_the_walk_with_one_problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_module, "MAX_FILES", 3)
    for number in range(6):
        (folder / f"{number}.txt").write_text("The dam broke.")
    found = read_seeds(folder)
    assert len(found.articles) == 3
    (only,) = found.problems
    assert "more than 3 files" in only.message


def test_folders_too_deep_are_named(folder: Path) -> None:
    deep = folder.joinpath(*"abcdefghij")
    deep.mkdir(parents=True)
    (deep / "x.txt").write_text("The dam broke.")
    assert "folders deep" in problem(folder, "a/b/c/d/e/f/g/h/i")


def test_a_folder_without_articles_is_a_problem(tmp_path: Path) -> None:
    found = read_seeds(tmp_path)
    assert found.articles == ()
    assert "no article in it" in found.problems[0].message


@pytest.mark.parametrize("name", ["missing", "file.txt"])
def test_a_folder_that_is_none_is_an_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "file.txt").write_text("Text.")
    with pytest.raises(FetchError, match="cannot be listed"):
        read_seeds(tmp_path / name)


def test_a_folder_may_be_reached_through_a_link(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "way").symlink_to(folder)
    (article,) = read_seeds(tmp_path / "way").articles
    assert article.source == f"{tmp_path.as_posix()}/way/good.txt"


def test_a_broken_story_file_stops_no_article(folder: Path) -> None:
    (folder / "story.toml").write_text("title = ")
    assert "not valid TOML" in problem(folder, "story.toml")
    assert read_seeds(folder).story is None
