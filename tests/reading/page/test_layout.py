"""What the lines of a document are: title, body, subheads and all that belongs to the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims import lay_out
from claims.types import Layout

PARAGRAPH = "Dovania said on Monday that its troops had left the village of Brask after two days of talks."
SECOND = "The mayor of Brask said that the school would open again before the end of the week."
SHARED = Path(__file__).resolve().parents[4] / "shared" / "seeds"


def kinds(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(part.kind, text[part.start : part.end]) for part in lay_out(text, title).parts]


def page(*lines: str) -> str:
    return "\n\n".join(lines)


def test_a_first_line_without_a_stop_is_the_title() -> None:
    text = page("Troops leave Brask after talks", PARAGRAPH, SECOND)
    assert kinds(text) == [("title", "Troops leave Brask after talks"), ("body", PARAGRAPH), ("body", SECOND)]
    assert lay_out(text).title == "Troops leave Brask after talks"


def test_a_given_title_is_found_where_the_page_repeats_it() -> None:
    text = page("Home", "The long road out of Brask", "Troops leave  Brask after talks", PARAGRAPH)
    found = kinds(text, "Troops leave Brask after talks")
    assert ("title", "Troops leave  Brask after talks") in found
    assert ("body", "The long road out of Brask") not in found


def test_a_given_title_that_the_page_does_not_print_marks_no_line() -> None:
    layout = lay_out(page(PARAGRAPH, SECOND), "Troops leave Brask")
    assert layout.title == "Troops leave Brask"
    assert [part.kind for part in layout.parts] == ["body", "body"]


def test_a_document_that_begins_with_a_sentence_has_no_title() -> None:
    layout = lay_out(page(PARAGRAPH, SECOND))
    assert layout.title is None
    assert {part.kind for part in layout.parts} == {"body"}


def test_a_title_glued_to_its_text_stays_body() -> None:
    text = f"Troops leave Brask {PARAGRAPH}"
    assert kinds(text) == [("body", text)]


def test_an_empty_document_has_no_parts() -> None:
    assert lay_out("") == Layout((), None, None, None, None, (), None)
    assert lay_out(" \n\t\n").parts == ()


@pytest.mark.parametrize("subhead", ["A road closed for years", "Halven is watching", "3 days in the cold"])
def test_a_short_line_between_paragraphs_is_a_subhead(subhead: str) -> None:
    assert ("subhead", subhead) in kinds(page("Troops leave Brask", PARAGRAPH, subhead, SECOND))


@pytest.mark.parametrize(
    "line",
    [
        "“The school will open again,” she said",
        "“Nobody knows what comes next",
        "Nobody was hurt.",
        "Q: Will the school open",
        "and the road was closed",
        "Was anybody hurt?",
    ],
)
def test_speech_and_short_sentences_are_no_subheads(line: str) -> None:
    assert ("body", line) in kinds(page("Troops leave Brask", PARAGRAPH, line, SECOND))


def test_a_hard_wrapped_paragraph_is_one_body_part() -> None:
    paragraph = (
        "Dovania said on Monday that its troops had left the village of\nBrask after two days of talks in the city of Halven,"
        " the capital\nof Orvia, where the ministers of both countries had met in the\nmorning."
    )
    text = f"Troops leave Brask\n\n{paragraph}\n\n{SECOND}\n"
    assert kinds(text) == [("title", "Troops leave Brask"), ("body", paragraph), ("body", SECOND)]


def test_a_row_of_headlines_is_no_paragraph() -> None:
    rows = [
        "The long road out of Brask and back again",
        "What the mayor of Brask knew all along",
        "Halven gets ready for a long hard winter",
    ]
    text = page(PARAGRAPH, SECOND, "Related articles") + "\n" + "\n".join(rows)
    assert [kind for kind, _ in kinds(text)] == [
        "body",
        "body",
        "furniture",
        "furniture",
        "furniture",
        "furniture",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "You are here",
        "Home > World > Halven",
        "Home / News / Politics",
        "Skip to main content",
        "Share on Facebook",
        "Facebook Twitter WhatsApp Email",
        "60 users have voted.",
        "12 comments",
        "4 min read",
        "Tags: Brask, Dovania",
        "Related: The long road out of Brask",
        "READ MORE: The long road out of Brask",
        "Advertisement",
        "Subscribe to our newsletter",
        "Get our best stories in your inbox every morning.",
        "Sign up for our weekly newsletter and never miss a story.",
        "Follow us on Facebook",
        "Exit mobile version",
        "Previous Post Next Post",
        "We use cookies to improve your visit to this website.",
        "© 2031 Dovania Herald. All rights reserved.",
        "https://example.org/brask",
        "* * *",
    ],
)
@pytest.mark.parametrize("where", ["before", "after", "between"])
def test_lines_of_the_page_are_furniture(line: str, where: str) -> None:
    body = {
        "before": [line, PARAGRAPH, SECOND],
        "after": [PARAGRAPH, SECOND, line],
        "between": [PARAGRAPH, line, SECOND],
    }
    found = kinds(page(*body[where]))
    assert ("furniture", line) in found
    assert [text for kind, text in found if kind == "body"] == [PARAGRAPH, SECOND]


@pytest.mark.parametrize(
    "sentence",
    [
        "The newsletter was first to report that the bridge at Brask had fallen, officials said.",
        "Copyright law was not broken, the ministry said.",
        "By Tuesday the troops had gone.",
        "Photo evidence from Brask shows that the bridge still stands, the army said.",
        "Home guards in Brask were told to stay where they are.",
        "Images of the bridge were shown on state television on Monday evening.",
        "With reporting lines cut, the ministry could not say how many had left.",
        "Share prices in Halven fell after the news.",
        "More than 60 users of the bridge were stranded overnight.",
        "More stories of loss came from Brask on Monday, the mayor said.",
    ],
)
def test_sentences_that_begin_like_furniture_are_body(sentence: str) -> None:
    assert ("body", sentence) in kinds(page("Troops leave Brask", PARAGRAPH, sentence, SECOND))


def test_nothing_after_the_comment_form_is_read() -> None:
    text = page(
        "Troops leave Brask",
        PARAGRAPH,
        SECOND,
        "Leave a Reply",
        "I was there and I saw all of it with my own eyes, believe me.",
    )
    assert [kind for kind, _ in kinds(text)] == ["title", "body", "body", "furniture", "furniture"]


def test_a_comment_link_at_the_top_does_not_end_the_article() -> None:
    text = page("Troops leave Brask", "Leave a comment", PARAGRAPH, SECOND)
    assert [text for kind, text in kinds(text) if kind == "body"] == [PARAGRAPH, SECOND]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By AFP - Sep 14,2031 - Last updated at Sep 15,2031", "AFP"),
        ("By Mira Tolan", "Mira Tolan"),
        ("By Mira Tolan and Jon Vesk | Reuters", "Mira Tolan and Jon Vesk"),
        ("Written by: Mira Tolan, staff writer", "Mira Tolan, staff writer"),
        (". by [author_name]", None),
    ],
)
def test_bylines(line: str, name: str | None) -> None:
    text = page("Troops leave Brask", line, PARAGRAPH)
    assert ("byline", line) in kinds(text)
    assert lay_out(text).byline == name


def test_a_byline_gives_the_first_date_and_the_agency() -> None:
    layout = lay_out(
        page("Troops leave Brask", "By AFP - Sep 14,2031 - Last updated at Sep 15,2031", PARAGRAPH)
    )
    assert layout.published == "2031-09-14"
    assert layout.credits == ("AFP",)


@pytest.mark.parametrize(
    ("line", "place", "credits_"),
    [
        ("HALVEN — ", "HALVEN", ()),
        ("BRASK, Dovania — ", "BRASK, Dovania", ()),
        ("HALVEN (Reuters) - ", "HALVEN", ("Reuters",)),
        ("HALVEN, Sept 14 (Reuters) - ", "HALVEN", ("Reuters",)),
        ("Halven (AFP) – ", "Halven", ("AFP",)),
        ("HALVEN, 6 October (Reuters) – ", "HALVEN", ("Reuters",)),
        ("HALVEN, 14 May 2031 (Reuters) – ", "HALVEN", ("Reuters",)),
        ("PARIS: ", "PARIS", ()),
    ],
)
def test_a_dateline_shares_its_line_with_the_body(line: str, place: str, credits_: tuple[str, ...]) -> None:
    text = page("Troops leave Brask", line + PARAGRAPH)
    layout = lay_out(text)
    assert kinds(text)[1:] == [("dateline", line.strip()), ("body", PARAGRAPH)]
    assert layout.dateline == place
    assert layout.credits == credits_


@pytest.mark.parametrize(
    "start",
    [
        "NATO — the alliance that Dovania wants to join — ",
        "EXCLUSIVE — ",
        "Dovania — by its own count — ",
        "Halven, 12 marchers (of 30) - ",
    ],
)
def test_other_dashes_make_no_dateline(start: str) -> None:
    layout = lay_out(page("Troops leave Brask", start + PARAGRAPH))
    assert layout.dateline is None
    assert [part.kind for part in layout.parts] == ["title", "body"]


@pytest.mark.parametrize(
    ("line", "credits_"),
    [
        ("With reporting by Reuters and AFP", ("Reuters", "AFP")),
        ("AFP contributed reporting.", ("AFP",)),
        ("AFP contributed to this report.", ("AFP",)),
        ("(Reporting by Mira Tolan; Editing by Jon Vesk)", ()),
        ("(Reuters)", ("Reuters",)),
        ("Source: Xinhua", ("Xinhua",)),
        ("Agence France-Presse", ("AFP",)),
    ],
)
def test_credit_lines_name_the_agencies(line: str, credits_: tuple[str, ...]) -> None:
    text = page("Troops leave Brask", PARAGRAPH, SECOND, line)
    assert kinds(text)[-1] == ("credit", line)
    assert lay_out(text).credits == credits_


@pytest.mark.parametrize(
    "line",
    [
        "Reuters said nine people had died.",
        "Reuters reported nine deaths, citing police.",
        "AFP has counted nine bodies.",
        "AP journalists saw nine bodies.",
    ],
)
def test_a_short_sentence_about_an_agency_is_no_credit(line: str) -> None:
    text = page("Troops leave Brask", PARAGRAPH, SECOND, line)
    assert kinds(text)[-1] == ("body", line)


def test_an_agency_after_the_last_sentence_is_a_credit() -> None:
    text = page("Troops leave Brask", PARAGRAPH, SECOND + " (AFP)")
    assert lay_out(text).credits == ("AFP",)


def test_an_agency_that_was_only_told_something_is_no_credit() -> None:
    assert (
        lay_out(page("Troops leave Brask", PARAGRAPH, "“We will rebuild,” the mayor told AFP.")).credits == ()
    )


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Mira Tolan",
        "A bridge near Brask on Monday. (Photo: Mira Tolan)",
        "A bridge near Brask (AFP)",
        "File photo: the bridge at Brask",
    ],
)
def test_picture_lines_are_captions(line: str) -> None:
    assert ("caption", line) in kinds(page("Troops leave Brask", line, PARAGRAPH, SECOND))


def test_the_rest_of_a_caption_before_the_title_is_a_caption() -> None:
    text = page("the bridge of Brask in the Halven district", "Troops leave Brask after talks", PARAGRAPH)
    assert [kind for kind, _ in kinds(text)] == ["caption", "title", "body"]


def test_the_outlet_is_the_holder_of_the_copyright() -> None:
    assert (
        lay_out(page("Troops leave Brask", PARAGRAPH, "© 2031 Dovania Herald. All rights reserved.")).outlet
        == "Dovania Herald"
    )
    assert lay_out(page("Troops leave Brask", PARAGRAPH, "Copyright 2031 AFP")).outlet is None
    assert lay_out(page("Troops leave Brask", PARAGRAPH)).outlet is None


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real documents are not here")
def test_the_body_of_the_real_documents_is_kept() -> None:
    for path in sorted(SHARED.glob("*.txt")):
        text = path.read_text("utf-8")
        layout = lay_out(text)
        body = sum(
            part.end - part.start for part in layout.parts if part.kind in ("body", "title", "subhead")
        )
        assert body > 0.94 * len(text.strip())
