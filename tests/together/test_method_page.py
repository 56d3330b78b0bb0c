"""The page on the method names the rules that there are, and no other."""

from __future__ import annotations

import re
from pathlib import Path

from claims.reading.contents.frames import FRAMES

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "method.md").read_text("utf-8")
SOURCES = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "claims" / "reading").rglob("*.py")))


def documented() -> set[str]:
    rows = re.findall(r"^\| (`[^|]+`) \|", PAGE, re.MULTILINE)
    return {rule for row in rows for rule in re.findall(r"`(\w+)`", row)}


def test_every_documented_rule_exists() -> None:
    assert len(documented()) > 20
    assert [rule for rule in sorted(documented()) if f'"{rule}"' not in SOURCES] == []


def test_every_frame_is_documented() -> None:
    assert set(FRAMES) <= documented()


def test_every_module_that_the_page_names_exists() -> None:
    named = re.findall(r"`((?:claims|bench)/[\w/]+\.py)`", PAGE)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []
