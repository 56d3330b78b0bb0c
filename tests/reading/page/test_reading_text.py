"""Documents into paragraphs, sentences and tokens with exact offsets."""

from __future__ import annotations

import pytest
from steps import grown

from claims import lay_out
from claims.reading.page.text import LONGEST_SENTENCE, cut_up, split_sentences
from claims.reading.words.tokens import tokenize
from claims.types import Document, Part


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, 0, len(text))]


def tokens(text: str) -> list[tuple[str, str]]:
    return [(token.text, token.kind) for token in tokenize(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The road is open. Nobody was hurt.", 2),
        ("Is the road open? Nobody knows! That is all.", 3),
        ("“The road is open.” He left.", 2),
        ("“The road is open,” he said. “We saw it.”", 2),
        ("Mr. Dreve met Gen. Feld on Jan. 4 in St. Brask.", 1),
        ("They met U.S. President Orlan Dreve.", 1),
        ("They flew to the U.S. The road was open.", 2),
        ("It began at 9 a.m. on Monday.", 1),
        ("It began at 9 a.m. Nearly 40 people came.", 2),
        ("It began at 9 a.m. About forty people came.", 2),
        ("It began at 9 a.m. As many as 40 people came.", 2),
        ("It began at 9 a.m. Twenty-two people came.", 2),
        ("It began at 9 a.m. Under Secretary Dreve came.", 1),
        ("It began at 9 a.m. About", 1),
        ("Prof. Some 40 people wrote to you.", 1),
        ("J. R. Dreve wrote it.", 1),
        ("It was plan B. The road was open.", 2),
        ("A truce… will be kept.", 1),
        ("Nobody came… The road was empty.", 2),
        ("It cost 2.5 million in 3.4 days.", 1),
        ("No stop at the end", 1),
        ("", 0),
        (" \n ", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6,500 people", [("6,500", "number"), ("people", "word")]),
        ("49, he said", [("49", "number"), (",", "punct"), ("he", "word"), ("said", "word")]),
        ("a 40-minute pause", [("a", "word"), ("40-minute", "figure"), ("pause", "word")]),
        ("2,000-member", [("2,000-member", "figure")]),
        ("9:00 am", [("9:00", "figure"), ("am", "word")]),
        ("$1.5 million", [("$1.5 million", "figure")]),
        ("30%", [("30%", "figure")]),
        ("1990s", [("1990s", "figure")]),
        ("Peru’s army", [("Peru", "word"), ("’s", "clitic"), ("army", "word")]),
        ("didn’t", [("didn’t", "word")]),
        ("Nagorno-Karabakh", [("Nagorno-Karabakh", "word")]),
        ("Yerevan-based", [("Yerevan-based", "word")]),
        ("U.S. troops", [("U.S.", "word"), ("troops", "word")]),
        ("O’Dreve", [("O’Dreve", "word")]),
        (
            "“49 [troops]”",
            [
                ("“", "quote"),
                ("49", "number"),
                ("[", "punct"),
                ("troops", "word"),
                ("]", "punct"),
                ("”", "quote"),
            ],
        ),
        ("in 2020.", [("in", "word"), ("2020", "number"), (".", "punct")]),
    ],
)
def test_tokens(text: str, expected: list[tuple[str, str]]) -> None:
    assert tokens(text) == expected


def test_words_are_compared_with_a_straight_apostrophe() -> None:
    assert [token.lower for token in tokenize("Didn’t Peru’s", 0, 13)] == ["didn't", "peru", "'s"]


def test_every_token_knows_its_quotation() -> None:
    page = cut_up(Document("He said “the road” and “the bridge” were open."))
    inside = [(token.text, token.quotation) for token in page.sentences[0].tokens if token.is_word]
    assert inside == [
        ("He", -1), ("said", -1), ("the", 0), ("road", 0), ("and", -1), ("the", 1), ("bridge", 1), ("were", -1), ("open", -1),
    ]  # fmt: skip


def test_only_readable_parts_are_cut_up() -> None:
    text = "Home\n\nTroops leave\n\nThe road is open.\n\nShare"
    parts = (Part("furniture", 0, 4), Part("title", 6, 18), Part("body", 20, 37), Part("furniture", 39, 44))
    page = cut_up(Document(text, parts=parts))
    assert [(sentence.text, sentence.headline) for sentence in page.sentences] == [
        ("Troops leave", True),
        ("The road is open.", False),
    ]


def test_hard_wrapped_lines_are_one_sentence() -> None:
    text = (
        "Dovania said on Monday that its troops had left the village of\nBrask after two days of talks in the city of Halven,"
        " the capital\nof Orvia, where the ministers of both countries had met in the\nmorning. The road was open."
    )
    for parts in ((), lay_out(text).parts):
        assert len(cut_up(Document(text, parts=parts)).sentences) == 2


def test_lines_of_their_own_are_paragraphs_of_their_own() -> None:
    text = "The road is open.\nNobody was hurt.\n\nThe bridge fell."
    assert [paragraph.index for paragraph in cut_up(Document(text)).paragraphs] == [0, 1, 2]


def test_a_run_on_line_is_cut() -> None:
    page = cut_up(Document("and the road " * 1000))
    assert max(sentence.end - sentence.start for sentence in page.sentences) <= LONGEST_SENTENCE


@pytest.mark.parametrize("unit", [".", "a.", "“", "1,", "A.", "'", ". ", "(", "1 ", "ab-", "!”"])
def test_cutting_up_is_linear(unit: str) -> None:
    few, many = grown(lambda text: cut_up(Document(text)), unit, 6_000 // len(unit))
    assert many < 5 * few
    assert cut_up(Document(unit * (50_000 // len(unit)))).sentences, (
        "a pattern that tries all ways would not end"
    )
