"""`make` sets everything up once, and says what is missing where it cannot."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STAND_IN = """#!/bin/sh
echo "$(basename "$0") $*" >> "{log}"
case "$*" in
  *version_info*) exit {too_old} ;;
  "-m venv .venv") mkdir -p .venv/bin; for name in python wirewatch; do cp "$0" .venv/bin/$name; done ;;
esac
"""

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")


class Clone:
    """A copy of what `make` looks at, with a stand-in for Python that writes down what it was asked."""

    def __init__(self, folder: Path, *, too_old: int = 0) -> None:
        self.folder = folder
        self.log = folder / "asked.log"
        for name in ("Makefile", "pyproject.toml"):
            shutil.copy(ROOT / name, folder / name)
        self.python = folder / "stand-in"
        self.python.write_text(STAND_IN.format(log=self.log, too_old=too_old), encoding="utf-8")
        self.python.chmod(0o755)

    def make(self, target: str) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
        return subprocess.run(
            ["make", target, f"PYTHON={self.python}"],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    def asked(self, words: str) -> int:
        return self.log.read_text("utf-8").count(words)


def test_the_demo_installs_once_and_runs_every_time(tmp_path: Path) -> None:
    clone = Clone(tmp_path)
    for _ in range(2):
        assert clone.make("demo").returncode == 0
    assert clone.asked("pip install") == 1
    assert clone.asked("wirewatch demo") == 2


def test_a_test_run_uses_what_the_demo_has_set_up(tmp_path: Path) -> None:
    clone = Clone(tmp_path)
    clone.make("demo")
    assert clone.make("test").returncode == 0
    assert clone.asked("pip install") == 1
    assert clone.asked("-m pytest") == 1


def test_new_dependencies_are_installed(tmp_path: Path) -> None:
    clone = Clone(tmp_path)
    clone.make("setup")
    later = (tmp_path / ".venv" / ".installed").stat().st_mtime + 10
    os.utime(tmp_path / "pyproject.toml", (later, later))
    clone.make("setup")
    assert clone.asked("pip install") == 2


def test_an_old_python_is_one_message(tmp_path: Path) -> None:
    made = Clone(tmp_path, too_old=1).make("demo")
    assert made.returncode != 0
    assert "wirewatch needs Python 3.11 or newer: make demo PYTHON=" in made.stderr
    assert not (tmp_path / ".venv").exists()


def test_the_check_of_a_change_runs_the_whole_suite(tmp_path: Path) -> None:
    shown = subprocess.run(
        ["make", "-n", "check", "test"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    ).stdout
    assert shown.count("-m pytest") == 1
    for tool in ("ruff check", "ruff format --check", "mypy", "lint-imports"):
        assert tool in shown
