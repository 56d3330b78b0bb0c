"""Headlines count one person without an article: "Man, 34, shot dead outside mill"."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def told_by(headline: str) -> list[tuple[str, int | None]]:
    text = f"{headline}\n\nThe canal runs behind the school, the council told a meeting on Monday.\n"
    layout = lay_out(text)
    page = Document(text, title=layout.title, published=layout.published, parts=layout.parts)
    return [(claim.outcome, claim.value) for claim in read(page).casualties]


@pytest.mark.parametrize(
    ("headline", "outcomes"),
    [
        ("Man, 34, shot dead outside Toro mill", [("killed", 1)]),
        ("Woman (71) killed in crash near Toro", [("killed", 1)]),
        ("Boy, 9, drowns in canal", [("killed", 1)]),
        ("Lumar man dies in tram fire", [("killed", 1)]),
        ("Mother of two stabbed to death in park", [("killed", 1)]),
        ("Police: Man later found dead in well", [("killed", 1)]),
        ("Off-duty Toro police officer fatally shot in ambush", [("killed", 1)]),
        ("Teen girl hospitalised after fall from bridge", [("injured", 1)]),
        ("Man, 40, and woman, 38, found dead in flat", [("killed", 1), ("killed", 1)]),
        ("Man, two children killed in Toro fire", [("killed", 1), ("killed", 2)]),
        ("Worker dead, two hurt in mill fire", [("killed", 1), ("injured", 2)]),
        ("Boy missing after flood", [("missing", 1)]),
        ("Nurse abducted in Toro", [("captured", 1)]),
    ],
)
def test_who_is_counted(headline: str, outcomes: list[tuple[str, int | None]]) -> None:
    assert told_by(headline) == outcomes


@pytest.mark.parametrize(
    "headline",
    [
        "Man, 34, held after girl is shot",
        "Man shot deer from car in Toro",
        "Boy hurt feelings of his teacher",
        "Judge shot down appeal over weir",
        "Man shot at police in Toro",
        "Oldest man in Lumar dies aged 116",
        "Actor dies at 90",
        "Goalkeeper, 24, injured in training",
        "Man captured on camera at weir",
        "Doctor displaced by robots",
        "Woman's death at mill probed",
        "Gunman killed by police",
        "Man who robbed mill found dead drunk",
        "Minister critical of weir plan",
    ],
)
def test_who_is_not(headline: str) -> None:
    assert told_by(headline) == []


def test_only_a_headline_counts_so() -> None:
    text = "Man shot dead outside the mill was what the old song told."
    assert read(Document(text)).casualties == ()
