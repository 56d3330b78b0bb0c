"""No page is too long or too odd: run-on lines, thousands of quotations, every block of Unicode."""

from __future__ import annotations

from itertools import pairwise

import pytest
from steps import grown

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


def test_thousands_of_quotations_in_as_many_paragraphs() -> None:
    check("“Hold!” Odo Fenn said.\n\n" * 3_000)


def test_a_run_on_line_of_a_hundred_thousand_characters() -> None:
    check("Odo Fenn said that twelve miners were killed and that he and the ministry ".strip() * 1_400)


def test_a_page_of_a_million_characters_of_prose() -> None:
    check(("Nothing is said of the weir here. " * 20 + "\n\n") * (LONG // 5 // 682))


@pytest.mark.parametrize(
    "piece",
    [
        "“The weir will hold,” Odo Fenn said. ",
        "“The weir” ",
        "twelve miners were killed and ",
        "Odo Fenn and he said, ",
        "Norland’s army, which 12 men of Orvia fled, said on Friday.\n\n",
        "Odo Fenn, the mayor, hoped. He and the ministry accused Norland of it.\n\n",
        "“A\n\n",
        "• Rescuers free eight – police said ",
        "Toro Air, a small company, sank. The company said it had 12 dead.\n\n",
        "The operator said 12 had died. A rights group said the ferry sank. ",
        "A port spokesman said nine had died. The chief said so. Nurse Odo Fenn wept.\n\n",
        "((",
    ],
)
def test_four_times_as_much_takes_about_four_times_as_many_steps(piece: str) -> None:
    some, many = grown(read_page, piece, 150)
    assert many < 5 * some


def test_every_block_of_unicode_is_read() -> None:
    for plane in (0x0, 0x10000, 0x20000, 0x30000, 0xE0000):
        lines = []
        for block in range(plane, plane + 0x10000, 0x80):
            odd = "".join(
                chr(code) for code in range(block, block + 0x80, 40) if not 0xD800 <= code <= 0xDFFF
            )
            lines.append(f"{odd} said “{odd} will hold” and that 12 {odd} miners were killed in {odd}.")
        check("\n\n".join(lines))
