"""Whatever a draft holds, its check ends, in text order and on the draft's own words."""

from __future__ import annotations

from border_ledger import FIRST, LEDGER, SIDES, THIRD
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.linting.lint import lint
from claims.reading.layout.layout import lay_out
from claims.types import Document

PIECES = st.sampled_from(
    [
        *FIRST.split(),
        *THIRD.split(),
        "\n\n",
        "“",
        "”",
        "casualties",
        "about 51 soldiers",
        "former",
        "President",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join)))
def test_findings_stand_on_words_of_the_draft(text: str) -> None:
    layout = lay_out(text)
    found = lint(Document(text, layout.title, None, layout.parts), LEDGER, SIDES)
    assert [each.start for each in found] == sorted(each.start for each in found)
    for each in found:
        assert each.text == text[each.start : each.end] != ""
        assert all(shown.article in (1, 2) or each.rule == "mixed total" for shown in each.evidence)


def test_a_ledger_without_articles_bears_nothing_out_and_breaks_nothing() -> None:
    assert [each.rule for each in lint(Document("Four people were killed.\n"), ())] == ["no claimant"]
