"""Each of five real articles as the draft, against a ledger of the other four."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from claims.linting.lint import lint
from claims.reading.layout.layout import lay_out
from claims.reading.read import read
from claims.types import Account, Document

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
SIDES = ("Armenia", "Azerbaijan")

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the five articles are not here")


@pytest.fixture(scope="module")
def accounts() -> list[Account]:
    found = []
    for number, path in enumerate(sorted(SEEDS.glob("*.txt"))):
        text = path.read_text(encoding="utf-8")
        layout = lay_out(text)
        document = Document(text, layout.title, layout.published, layout.parts)
        found.append(Account(number, path.name, layout.outlet, layout.credits, document, read(document)))
    return found


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, {"altered quotation": 12, "wrong office": 1}),
        (1, {"mixed total": 1, "no claimant": 1}),
        (2, {"casualties for dead": 1}),
        (3, {"people for soldiers": 1, "no side": 1}),
        (4, {}),
    ],
)
def test_each_article_gets_what_it_deserves(
    accounts: list[Account], number: int, expected: dict[str, int]
) -> None:
    others = [account for account in accounts if account.article != number]
    found = lint(accounts[number].document, others, SIDES)
    assert Counter(each.rule for each in found) == expected
    assert all(each.evidence or each.rule == "no claimant" for each in found)
    if number == 0:
        (office,) = (each for each in found if each.rule == "wrong office")
        assert office.text == "Former Secretary of State Antony Blinken"


def test_a_correct_draft_has_no_findings(accounts: list[Account]) -> None:
    quoted = re.search(r"“[^”]*49 \[[^”]*”", accounts[2].document.text)
    assert quoted is not None
    text = (
        "At least 49 Armenian soldiers killed in border fighting\n\n"
        "At least 49 Armenian soldiers were killed in fighting with Azerbaijan, Prime Minister Nikol Pashinyan"
        " said. Azerbaijan said that 50 of its soldiers were killed.\n\n"
        f"{quoted[0]} Pashinyan said.\n\nUS Secretary of State Antony Blinken was “deeply concerned”.\n"
    )
    layout = lay_out(text)
    assert lint(Document(text, layout.title, None, layout.parts), accounts, SIDES) == ()
