"""The dashboard in a browser: only for this machine, and one process for each page."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from command_line import run
from desk_story import write

from tui.serving import command_of
from wirewatch.commands.serve import is_loopback

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "localhost"])
def test_addresses_of_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "desk.example", "127.0.0.1.example"])
def test_addresses_that_others_can_reach_need_a_word_more(host: str, tmp_path: Path) -> None:
    assert not is_loopback(host)
    ran = run("serve", "--host", host, "--db", tmp_path / "story.db")
    assert ran.code == 2
    assert "--without-password" in ran.err


@pytest.mark.skipif(find_spec("textual_serve") is not None, reason="the extra is installed")
def test_without_the_extra_it_is_named(tmp_path: Path) -> None:
    write(tmp_path / "story.db", 1)
    ran = run("serve", "--db", tmp_path / "story.db")
    assert ran.code == 3
    assert "pipx install --force '.[serve]'" in ran.err


def test_names_of_files_and_stories_never_reach_a_shell_as_they_are() -> None:
    words = shlex.split(command_of(Path("a b; $(touch x).db"), "clashes"))
    assert words[-2:] == [os.path.abspath("a b; $(touch x).db"), "clashes"]
    assert words[0] == sys.executable


@pytest.fixture
def page(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The process behind one page of a browser."""
    write(tmp_path / "story.db", 1, 2)
    environment = os.environ | {
        "TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver",
        "COLUMNS": "100",
        "ROWS": "30",
    }
    with subprocess.Popen(
        shlex.split(command_of(tmp_path / "story.db", None)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as process:
        yield process
        process.kill()


def test_the_process_behind_a_page_draws_the_dashboard_without_a_terminal(
    page: subprocess.Popen[bytes],
) -> None:
    assert page.stdout is not None
    drawn, end = b"", monotonic() + 30
    while b"Casualty tally" not in drawn:
        assert monotonic() < end
        more = os.read(page.stdout.fileno(), 65536)
        assert more, "it ended"
        drawn += more
    assert drawn.startswith(b"__GANGLION__")
