"""The bench that prints texts in other ways: what it changes, and that it sees a claim that is lost by it."""

from __future__ import annotations

import pytest

from bench import otherwise, printed_otherwise


@pytest.mark.parametrize(
    ("way", "text", "expected"),
    [
        (
            "numbers in digits",
            "Two of two hundred, three-year-olds, six",
            "2 of two hundred, three-year-olds, 6",
        ),
        (
            "hyphens for dashes",
            "VELL — Nine died — all of them–so far",
            "VELL - Nine died - all of them–so far",
        ),
        ("plain quotation marks", "“Nine,” she said. ‘Ten’", "\"Nine,\" she said. 'Ten'"),
        ("no-break blanks", "12 people", "12\u00a0people"),
    ],
)
def test_a_way_of_printing(way: str, text: str, expected: str) -> None:
    assert printed_otherwise.WAYS[way](text) == expected


def test_what_differs_is_counted() -> None:
    text = "Nine people died in Vell, police said."
    same = otherwise.compare([text], printed_otherwise.printed(printed_otherwise.in_digits), show=False)
    changed = printed_otherwise.printed(lambda page: page.replace("died", "dined"))
    lost = otherwise.compare([text], changed, show=False)
    assert same == (1, 2, 0)  # one text, its casualty and its statement
    assert lost[:2] == (1, 2)
    assert lost[2] >= 1


def test_a_folder_without_texts_is_refused(
    tmp_path: object, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["printed_otherwise.py", str(tmp_path)])
    assert printed_otherwise.main() == 2
    assert "no *.txt file in" in capsys.readouterr().err
