"""Whatever the text: parts in order, apart, and covering exactly the stripped lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claims import lay_out

LINES = st.one_of(
    st.text(alphabet=st.characters(exclude_characters="\n"), max_size=120),
    st.sampled_from(
        [
            "Troops leave Brask", "By Mira Tolan", "HALVEN — The road is open again, the mayor of Brask said on Monday.",
            "Leave a Reply", "Share", "(Reuters)", "Photo: Mira Tolan", "© 2031 Dovania Herald", "14 September 2031", "",
            "The road is open again, the mayor of Brask said on Monday after two days of talks.", "HALVEN —", "—",
            "and the road to the village of Brask was open again after", "two days of talks in which the mayors of both",
        ]
    ),
)  # fmt: skip
TEXTS = st.one_of(st.lists(LINES, max_size=14).map("\n".join), st.text(max_size=300))


@given(TEXTS, st.one_of(st.none(), st.text(max_size=40), st.just("Troops leave Brask")))
def test_parts_cover_the_stripped_lines_in_order(text: str, title: str | None) -> None:
    layout = lay_out(text, title)
    position = 0
    for part in layout.parts:
        assert position <= part.start < part.end <= len(text)
        assert not text[part.start].isspace()
        assert not text[part.end - 1].isspace()
        position = part.end
    pieces: list[tuple[int, int]] = []
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            start = offset + len(line) - len(line.lstrip())
            pieces.append((start, offset + len(line.rstrip())))
        offset += len(line) + 1
    for start, end in pieces:
        assert any(part.start <= start < part.end for part in layout.parts)
        assert any(part.start < end <= part.end for part in layout.parts)
    starts, ends = {start for start, _ in pieces}, {end for _, end in pieces}
    for before, part in zip((None, *layout.parts), layout.parts, strict=False):
        assert part.end in ends or part.kind == "dateline"
        assert part.start in starts or (before is not None and before.kind == "dateline")


@given(TEXTS)
def test_the_layout_is_the_same_every_time(text: str) -> None:
    assert lay_out(text) == lay_out(text)
