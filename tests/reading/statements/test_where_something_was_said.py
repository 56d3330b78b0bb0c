"""The news conference, the statement and the interview in which something was said are no part of what was said."""

from __future__ import annotations

import pytest
from spoken import said

_DEEDS = [
    ("urged residents to stay indoors", "residents to stay indoors"),
    ("called for an open inquiry", "an open inquiry"),
    ("promised to rebuild the bridge", "to rebuild the bridge"),
    ("denied any role in the attack", "any role in the attack"),
    ("announced three days of mourning", "three days of mourning"),
    ("blamed heavy rain", "heavy rain"),
    ("insisted the ship was safe", "the ship was safe"),
    ("warned that the dam could burst", "the dam could burst"),
    ("ruled out an attack", "an attack"),
    ("demanded the release of nine men", "the release of nine men"),
]
_VENUES = [
    "at a news conference",
    "in a statement",
    "in an interview",
    "during a televised briefing",
    "in a letter",
    "at a joint press conference on Monday",
]


@pytest.mark.parametrize("venue", _VENUES)
@pytest.mark.parametrize(("deed", "content"), _DEEDS)
def test_the_venue_is_no_content(deed: str, content: str, venue: str) -> None:
    assert said(f"The mayor {deed} {venue}.") == [("The mayor", content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor said the names will be released at a news conference.", "the names will be released at a news conference"),
        ("Police said a bomb exploded at a press conference.", "a bomb exploded at a press conference"),
        ("The mayor said nine men had met at a conference.", "nine men had met at a conference"),
        ("The mayor said the minister had denied it in a letter.", "the minister had denied it in a letter"),
        ("Police accused the singer of insulting the army in a tweet.", "the singer of insulting the army in a tweet"),
        ("Aides said the king fell ill during a televised address.", "the king fell ill during a televised address"),
        ("Lawyers said the king lied to the court in his testimony.", "the king lied to the court in his testimony"),
        ("The army ordered the station to apologise in a broadcast.", "the station to apologise in a broadcast"),
        ("Police said a bomb was sent to the mayor in a letter.", "a bomb was sent to the mayor in a letter"),
        ("The clinic announced a change in its message.", "a change in its message"),
        ("The union condemned delays until Friday.", "delays until Friday"),
        ("The union rejected claims that the road would stay shut until Friday.", "claims that the road would stay shut until Friday"),
    ],
)  # fmt: skip
def test_what_stays(text: str, content: str) -> None:
    assert [each for _, each in said(text)][:1] == [content]
