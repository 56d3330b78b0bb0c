"""Bodies that a page calls by what they do, and names as well."""

from __future__ import annotations

import pytest

from claims import read
from claims.lexicon import table
from claims.types import Document


def speakers(text: str) -> list[str | None]:
    return [statement.speaker_name for statement in read(Document(text)).statements]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The UN migration agency said nine had died. Boats of the International Organization for Migration (IOM) sailed.",
            "International Organization for Migration",
        ),
        ("IOM boats sailed to Brask. The U.N. migration agency said nine had died.", "IOM"),
        ("UNHCR tents stood in Brask. “It rains,” said the United Nations refugee agency.", "UNHCR"),
        ("Tents of UNICEF stood in Brask. The UN’s children’s agency said nine had died.", "UNICEF"),
        ("The military's media wing said nine had died. ISPR men came to Brask.", "ISPR"),
        ("The UN migration agency said nine had died.", "UN migration agency"),
        ("The army's media wing said nine had died in Norland.", "army's media wing"),
        (
            "IOM boats sailed to Brask. The Danish migration agency said nine had died.",
            "Danish migration agency",
        ),
        ("IOM boats sailed to Brask. The UN refugee agency said nine had died.", "UN refugee agency"),
    ],
)
def test_a_description_means_the_body_that_the_page_names(text: str, name: str) -> None:
    assert speakers(text) == [name]


def test_the_table_holds_every_description_once() -> None:
    called = [row[0] for row in table("described_bodies")]
    assert len(set(called)) == len(called)
