"""What holds for every test: size of the terminal, keys, addresses and speed of who runs them are not theirs."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

import seeds
from fetchers.pool import kept

if TYPE_CHECKING:
    from collections.abc import Iterator

# How fast the machine is decides no test.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

# Garbage is searched for less often: the tests of screens make much that stays until their end.
gc.set_threshold(20_000, 10, 50)
# Many processes are started; without this each of them compiles the whole program for itself.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

for name in list(os.environ):
    # WIREWATCH_TEST_… says how much the tests do, and nothing to the program.
    if name in ("COLUMNS", "LINES") or (
        name.startswith("WIREWATCH_") and not name.startswith("WIREWATCH_TEST_")
    ):
        os.environ.pop(name)
# Keys and addresses of notices are looked for here; nothing is to go out from a test.
os.environ["XDG_CONFIG_HOME"] = os.path.join(os.path.dirname(__file__), "no-settings")


def pytest_collection_finish() -> None:
    """What is there before the first test stays, and need not be searched for garbage time and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def parsers() -> Iterator[None]:
    """The rounds that tests make in their own process share what takes documents apart: loading it is most of a round."""
    with kept():
        yield


@pytest.fixture(scope="session")
def ready_story(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The database of the story that ships with the program, as a file: fetched once and copied."""
    from command_line import run

    path = tmp_path_factory.mktemp("ready") / "story.db"
    assert run("fetch", "--quiet", "--db", path, "--seeds", seeds.FOLDER).code == 0
    return path.read_bytes()
