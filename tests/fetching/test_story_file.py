"""`story.toml` says what a folder is about; a mistake in it is named with the way to write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fetchers import FetchError, StoryFile, read_seeds, read_story_file

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, text: str) -> Path:
    path = folder / "story.toml"
    path.write_text(text)
    return path


def test_everything_a_story_file_may_say(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        'title = "Flood at Lorvik"\nslug = "lorvik"\nstarted = 2025-03-03\nsides = ["North", "South"]\n'
        'match = ["lorvik"]\n[outlets]\n"a.txt" = "Harbour\\u001b Gazette"\n',
    )
    story = read_story_file(path)
    assert story == StoryFile(
        "Flood at Lorvik",
        "lorvik",
        "2025-03-03",
        ("North", "South"),
        ("lorvik",),
        {"a.txt": "Harbour\ufffd Gazette"},
    )


def test_a_title_is_enough(tmp_path: Path) -> None:
    assert read_story_file(write(tmp_path, 'title = "Flood"')) == StoryFile("Flood")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "it has no title; add a line"),
        ("title = 5", "title must be words"),
        ('title = "Flood"\nside = ["North"]', "unknown key 'side'"),
        ('title = "Flood"\nsides = "North"', "sides must be a list"),
        ('title = "Flood"\nmatch = [1]', "match must be a list"),
        ('title = "Flood"\nstarted = "soon"', "started must be a date"),
        ('title = "Flood"\noutlets = ["a"]', "outlets must be a table"),
        ('title = "Flood"\noutlets = {"a.txt" = 1}', "outlets must be a table"),
        ("title", "not valid TOML"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, expected: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(FetchError) as caught:
        read_story_file(path)
    assert caught.value.source == path.as_posix()
    assert expected in caught.value.message


def test_a_story_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FetchError, match=r"no such file"):
        read_story_file(tmp_path / "story.toml")


def test_the_outlets_table_wins_over_the_document(tmp_path: Path) -> None:
    write(tmp_path, 'title = "Flood"\n[outlets]\n"sub/a.json" = "Harbour Gazette"\n')
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.json").write_text('[{"text": "One.", "outlet": "Other"}, {"text": "Two."}]')
    assert [article.outlet for article in read_seeds(tmp_path).articles] == ["Harbour Gazette"] * 2
