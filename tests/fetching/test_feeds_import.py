"""Commands that fetch nothing must not pay for the libraries that fetch."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {"httpx", "feedparser", "trafilatura", "lxml", "charset_normalizer", "markdown_it", "stamina"}


def loaded_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_the_room_and_its_seeds_load_no_heavy_library() -> None:
    assert not HEAVY & loaded_after(
        "import fetchers, fetchers.types; fetchers.read_seeds, fetchers.read_story_file"
    )


def test_plain_text_seeds_are_read_without_one() -> None:
    statement = (
        "import pathlib, tempfile, fetchers; folder = pathlib.Path(tempfile.mkdtemp());"
        "(folder / 'a.txt').write_text('Text.'); assert fetchers.read_seeds(folder).articles"
    )
    assert not HEAVY & loaded_after(statement)
