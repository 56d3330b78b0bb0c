"""The cron line, the systemd units and the container of the README do what they say, with commands that exist."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from command_line import run
from feed_server import FeedServer, serving
from feed_story import publish

from wirewatch import errors, settings
from wirewatch.cli import cli

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
UNATTENDED = (ROOT / "README.md").read_text("utf-8").partition("\n## Unattended\n")[2].partition("\n## ")[0]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", UNATTENDED, re.DOTALL)
CRON = next(text for kind, text in BLOCKS if not kind and text.startswith("*"))
DOCKER = next(text.splitlines() for kind, text in BLOCKS if not kind and text.startswith("docker build"))
DOCKERFILE = dict(
    line.split(" ", 1) for kind, text in BLOCKS if kind == "dockerfile" for line in text.splitlines()
)


def unit(name: str) -> ConfigParser:
    parsed = ConfigParser(interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    parsed.read_string(next(text for kind, text in BLOCKS if kind == "ini" and text.startswith(f"# {name}")))
    return parsed


SERVICE, TIMER = unit("wirewatch.service"), unit("wirewatch.timer")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the program where pipx puts it, and a story at the place that the examples name."""
    program = tmp_path / ".local" / "bin" / "wirewatch"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m wirewatch "$@"\n')
    program.chmod(0o755)
    (tmp_path / "desk").mkdir()
    return tmp_path


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        publish(server)
        yield server


def story(home: Path, site: FeedServer) -> Path:
    db = home / "desk" / "velmora.db"
    run("story", "new", "Velmora", "--match", "velmora", "--db", db)
    run("feed", "add", "--unchecked", site.url("/feed"), "--db", db)
    return db


def shell(line: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A line as cron and systemd run it: by sh, with hardly anything in the environment."""
    few = {"HOME": str(home), "PATH": "/usr/bin:/bin", settings.PRIVATE_VARIABLE: "1", **environment}
    return subprocess.run(
        ["/bin/sh", "-c", line], env=few, cwd=home, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_cron_line_makes_a_round_in_silence(home: Path, site: FeedServer) -> None:
    db = story(home, site)
    when, line = CRON.strip().split("  ", 1)
    assert len(when.split()) == 5
    ended = shell(line, home)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert len(run("articles", "--json", "--db", db).json) == 1


def test_the_service_makes_a_round_and_counts_the_right_exit_codes_as_success(
    home: Path, site: FeedServer
) -> None:
    db = story(home, site)
    service = dict(SERVICE["Service"])
    variable, _, place = service["Environment"].replace("%h", str(home)).partition("=")
    assert (variable, place) == (settings.DATABASE_VARIABLE, str(db))
    ended = shell(service["ExecStart"].replace("%h", str(home)), home, **{variable: place})
    assert (ended.returncode, ended.stdout) == (0, "")
    assert '"event": "round"' in ended.stderr
    assert service["SuccessExitStatus"].split() == [str(errors.SOME_FAILED), str(errors.LOCKED)]
    assert service["Type"] == "oneshot"


def test_the_timer_starts_the_service_of_its_name() -> None:
    assert {"OnCalendar", "Persistent"} <= set(TIMER["Timer"])
    assert TIMER["Install"]["WantedBy"] == "timers.target"
    assert "enable --now wirewatch.timer" in UNATTENDED


def arguments(line: str) -> list[str]:
    """What a docker line hands to the entry point, or runs inside."""
    words = shlex.split(line)
    return words[words.index("wirewatch") + 1 :]


@pytest.mark.parametrize("line", [line for line in DOCKER if not line.startswith("docker build")])
def test_every_command_in_the_container_exists_with_its_options(line: str) -> None:
    command: click.Command = cli
    context = click.Context(cli, info_name="wirewatch")
    rest = arguments(line)
    while isinstance(command, click.Group) and rest:
        name, found, rest = command.resolve_command(context, rest)
        assert found is not None
        command = found
        context = click.Context(found, info_name=name, parent=context)
    command.make_context(command.name, rest, parent=context.parent)


def test_the_container_holds_the_program_and_keeps_the_database_in_its_volume() -> None:
    assert DOCKERFILE["ENTRYPOINT"] == f'["{next(iter(PROJECT["scripts"]))}"]'
    variable, _, place = DOCKERFILE["ENV"].partition("=")
    assert variable == settings.DATABASE_VARIABLE
    assert Path(place).parent == Path(DOCKERFILE["VOLUME"])
    assert f"install -d -o {DOCKERFILE['USER']} {DOCKERFILE['VOLUME']}" in DOCKERFILE["RUN"]
    assert f"useradd --create-home {DOCKERFILE['USER']}" in DOCKERFILE["RUN"]
    assert all(f"-v desk:{DOCKERFILE['VOLUME']} " in line for line in DOCKER if line.startswith("docker run"))
    version = re.match(r"python:(\d+)\.(\d+)-", DOCKERFILE["FROM"])
    assert version is not None
    assert f"Programming Language :: Python :: {version[1]}.{version[2]}" in PROJECT["classifiers"]


def test_the_container_is_made_without_what_a_clone_collects() -> None:
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split()
    assert {".git", ".venv", "*.db"} <= set(ignored)
