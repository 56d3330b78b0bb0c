"""No page is too long or too odd: run-on lines, thousands of quotations, every block of Unicode."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from claims import lay_out, read
from claims.types import Document, Reading

LONG = 5_000_000


def read_page(text: str) -> Reading:
    return read(Document(text, parts=lay_out(text).parts))


def check(text: str) -> Reading:
    reading = read_page(text)
    for claim in (*reading.statements, *reading.casualties, *reading.mentions):
        assert 0 <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end] == claim.text
    assert all((one.start, one.end) <= (two.start, two.end) for one, two in pairwise(reading.statements))
    return reading


@pytest.mark.parametrize(
    ("character", "length"),
    [("x", LONG), (" ", LONG // 10), ("\n", LONG // 10), (".", LONG // 10), ("“", LONG // 100), ("(", LONG // 100), ("9", LONG // 100)],
)  # fmt: skip
def test_a_page_of_one_character(character: str, length: int) -> None:
    check(character * length)


def test_ten_thousand_quotations_in_one_paragraph() -> None:
    check("“Hold!” " * 10_000)


@pytest.mark.parametrize(
    "piece",
    ["“The weir will hold,” Odo Fenn said. ", "“The weir” ", "twelve miners were killed and ", "Odo Fenn and he said, "],
    ids=["speech", "quotations", "run-on losses", "run-on cues"],
)  # fmt: skip
def test_ten_times_as_many_pieces_take_about_ten_times_as_long(piece: str) -> None:
    def seconds(count: int) -> float:
        started = time.process_time()
        check(piece * count)
        return time.process_time() - started

    seconds(50)
    assert seconds(2_000) < 1.0 + 3 * 10 * seconds(200)


def test_every_block_of_unicode_is_read() -> None:
    for plane in (0x0, 0x10000, 0x20000, 0x30000, 0xE0000):
        lines = []
        for block in range(plane, plane + 0x10000, 0x80):
            odd = "".join(
                chr(code) for code in range(block, block + 0x80, 40) if not 0xD800 <= code <= 0xDFFF
            )
            lines.append(f"{odd} said “{odd} will hold” and that 12 {odd} miners were killed in {odd}.")
        check("\n\n".join(lines))
