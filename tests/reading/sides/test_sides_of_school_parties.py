"""The sides of pupils and teachers who are abroad together."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

_CRASH = (
    "Coach crash kills three Norwegians\n\nA coach overturned in Austria on Monday, Austrian police said.\n\n"
)


def _sides(text: str) -> list[str | None]:
    laid = lay_out(text)
    return [one.side for one in read(Document(text, title=laid.title, parts=laid.parts)).casualties]


@pytest.mark.parametrize(
    ("told", "side"),
    [
        (
            "Nineteen pupils and teachers were hurt, Tyrol police said. It was a Norwegian school party.",
            "Norway",
        ),
        ("Nineteen students were hurt. The Norwegian students had been on a trip.", "Norway"),
        ("Twelve teachers were hurt, Tyrol police said. The Norwegian high school mourns.", "Norway"),
        ("Nineteen pupils were hurt, Tyrol police said.", "Austria"),
        ("Nineteen pupils were hurt, Tyrol police said. The Norwegian School in Graz mourns.", "Austria"),
        ("Nineteen pupils were hurt. Norwegian students and Austrian students were on board.", "Austria"),
        (
            "Nineteen woodcutters were hurt, Tyrol police said. It met a Norwegian school party.",
            "Austria",
        ),
        ("Nineteen Austrian pupils were hurt. The coach carried a Norwegian school party.", "Austria"),
        (
            "Nineteen pupils were hurt in Vienna. The Norwegian driver had never been at school.",
            "Austria",
        ),
    ],
)
def test_pupils_abroad_are_of_the_nation_by_which_the_page_calls_them(told: str, side: str) -> None:
    assert _sides(f"{_CRASH}{told}\n")[1] == side


def test_a_bare_number_goes_on_with_the_pupils() -> None:
    told = (
        "Nineteen pupils were taken to hospitals, Tyrol police said. On Friday six were still being treated."
    )
    found = _sides(f"{_CRASH}{told}\n\nIt was the worst day of a Norwegian school party.\n")
    assert found[1:3] == ["Norway", "Norway"]
