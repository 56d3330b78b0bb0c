"""Severities: one table, and a page that says what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claims.comparing.severity import SEVERITY_BY_RULE, severity

PAGE = Path(__file__).resolve().parents[2] / "docs" / "divergences.md"


def documented() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    kind = ""
    for line in PAGE.read_text("utf-8").splitlines():
        heading = re.fullmatch(r"### (\w+)", line)
        kind = heading[1] if heading else kind
        row = re.match(r"\| ([^|]+) \| (high|medium|low|info) \|", line)
        if row:
            found[kind, row[1]] = row[2]
    return found


def test_the_page_and_the_table_say_the_same() -> None:
    assert documented() == dict(SEVERITY_BY_RULE)


def test_an_unknown_rule_is_an_error() -> None:
    with pytest.raises(KeyError):
        severity("numeric", "a hunch")
