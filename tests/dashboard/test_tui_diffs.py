"""What changed between two versions of an article, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.diffs import changes_words, compare_texts, compare_words

TEXTS = st.lists(
    st.sampled_from(["12", "sailors", "were", "killed", ",", "\n", " ", "é", "[sic]"]), max_size=40
).map("".join)


def marked(before: str, after: str) -> str:
    signs = {"same": "{}", "gone": "[-{}-]", "new": "{{+{}+}}"}
    return "\n".join(
        "".join(signs[each.change].format(each.text) for each in part.stretches)
        for part in compare_texts(before, after)
    )


def test_a_raised_toll_shows_the_old_figure_beside_the_new_one() -> None:
    assert marked("At least 12 sailors were killed.", "At least 15 sailors were killed.") == (
        "At least [-12-]{+15+} sailors were killed."
    )


def test_changes_that_touch_are_told_as_one() -> None:
    assert marked("It lost two men there.", "It lost three women there.") == (
        "It lost [-two men-]{+three women+} there."
    )


def test_a_paragraph_put_in_at_the_top_leaves_the_rest_as_it_was() -> None:
    assert marked("One.\nTwo.", "News.\nOne.\nTwo.") == "{+News.+}\nOne.\nTwo."
    assert marked("Old.\nOne.", "One.") == "[-Old.-]\nOne."


def test_the_changes_are_counted_in_words() -> None:
    found = compare_texts("Kept.\n\nTwelve were killed.", "Kept.\n\nFifteen people were killed.")
    assert changes_words(found) == "1 word went, 2 came, in 1 of 2 paragraphs"
    assert changes_words(compare_texts("a\nb", "a\nb")) == "the text is the same"


@given(TEXTS, TEXTS)
def test_both_versions_can_be_had_back(before: str, after: str) -> None:
    for old, new in ((before, after), (before, before)):
        found = compare_texts(old, new)
        came = "".join(each.text for part in found for each in part.stretches if each.change != "gone")
        assert came == new.replace("\n", "")
        went = "".join(e.text for part in found for e in part.stretches if e.change != "new")
        assert went == old.replace("\n", "")


@given(TEXTS, TEXTS)
def test_words_that_stay_are_in_both(before: str, after: str) -> None:
    old, new = before.replace("\n", " "), after.replace("\n", " ")
    stretches = list(compare_words(old, new))
    assert "".join(each.text for each in stretches if each.change != "new") == old
    assert "".join(each.text for each in stretches if each.change != "gone") == new


def test_a_very_long_paragraph_is_replaced_whole_and_at_once() -> None:
    before, after = "word " * 50_000, "other " * 50_000
    assert [each.change for each in compare_words(before, after)] == ["gone", "new"]
