"""Local articles in four kinds of files become articles, word for word and with what they say of themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fetchers import Article, read_seeds

SHIPPED = Path(__file__).resolve().parents[2] / "seeds"
REAL = Path(__file__).resolve().parents[3] / "shared" / "seeds"

STORY = "At least 12 people were killed when the dam above Lorvik broke on Monday, the governor said."
MORE = (
    "Rescue teams from the neighbouring valley reached the town in the night and took 40 people to hospital."
)


def seed(folder: Path, name: str, content: str | bytes) -> Article:
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    found = read_seeds(folder)
    assert found.problems == ()
    (article,) = found.articles
    return article


def test_text_is_stored_word_for_word(tmp_path: Path) -> None:
    text = f" Home > World\n\n\n{STORY}\xa0\n“For now, 12 [people]…”\n"
    article = seed(tmp_path, "a.txt", text)
    assert article == Article(identity="a.txt", source=f"{tmp_path.as_posix()}/a.txt", text=text)


def test_windows_line_ends_and_a_byte_order_mark_keep_the_offsets(tmp_path: Path) -> None:
    text = f"Dam breaks\r\n\r\n{STORY}\r\n"
    article = seed(tmp_path, "a.txt", b"\xef\xbb\xbf" + text.encode())
    assert article.text.index(STORY) == text.index(STORY)
    assert "\r" not in article.text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_other_encodings_are_recognised(tmp_path: Path, encoding: str) -> None:
    text = f"Überfall am Fluß – “nothing is left”, señor Élan said. {STORY} Déjà vu, said the café’s owner."
    assert seed(tmp_path, "a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        (
            "cp1251",
            "Плотина выше города Лорвик прорвалась в понедельник, погибли не менее 12 человек, сказал глава.",
        ),
        (
            "cp1250",
            "Zapora nad Lorvikiem pękła w poniedziałek, zginęło co najmniej 12 osób, powiedział główny zarządca.",
        ),
        ("shift_jis", "月曜日にロルヴィクの上のダムが決壊し、少なくとも十二人が死亡したと知事が語った。"),
    ],
)
def test_other_scripts_are_recognised(tmp_path: Path, encoding: str, text: str) -> None:
    assert seed(tmp_path, "a.txt", text.encode(encoding)).text == text


def test_escape_codes_are_cleaned(tmp_path: Path) -> None:
    assert seed(tmp_path, "a.txt", "Dam \x1b[2Jbreaks").text == "Dam \ufffd[2Jbreaks"


def test_markdown_loses_its_markup_and_gives_its_front_matter(tmp_path: Path) -> None:
    article = seed(
        tmp_path,
        "sub.md",
        "---\ntitle: 'Dam breaks'\noutlet: Harbour Gazette\nauthor: [Mira Dolen, Jon Abele]\ndate: 3 March 2025\n"
        "url: https://gazette.example/dam\ncredits:\n- AFP\n- Reuters\nlang: en\n---\n\n"
        "# Dam breaks\n\nAt *least* [12 people](https://x.example) were\nkilled, `[the governor]` said &amp; wept.\n\n"
        "> “It is [not] over.”\n\n- one\n- two\n\n| Side | Dead |\n|--|--|\n| North | 12 |\n\n<div>Share\nthis</div>\n",
    )
    assert article.text.split("\n\n") == [
        "Dam breaks",
        "At least 12 people were killed, [the governor] said & wept.",
        "“It is [not] over.”",
        "one",
        "two",
        "Side | Dead",
        "North | 12",
        "Share this",
    ]
    assert article.title == "Dam breaks"
    assert article.outlet == "Harbour Gazette"
    assert article.byline == "Mira Dolen, Jon Abele"
    assert article.published == "2025-03-03"
    assert article.source == "https://gazette.example/dam"
    assert article.credits == ("AFP", "Reuters")
    assert article.language == "en"


def test_markdown_takes_toml_front_matter_too(tmp_path: Path) -> None:
    article = seed(
        tmp_path, "a.md", f'+++\ntitle = "Dam breaks"\ndate = 2025-03-03T08:00:00+02:00\n+++\n{STORY}\n'
    )
    assert (article.text, article.published) == (f"Dam breaks\n\n{STORY}", "2025-03-03T06:00:00Z")


def test_markdown_without_front_matter_takes_its_title_from_its_heading(tmp_path: Path) -> None:
    article = seed(tmp_path, "a.md", f"# Dam *breaks*\n\n{STORY}\n")
    assert (article.title, article.text) == ("Dam breaks", f"Dam breaks\n\n{STORY}")
    assert (article.outlet, article.byline, article.published, article.credits) == (None, None, None, ())


def test_a_json_object_is_one_article(tmp_path: Path) -> None:
    article = seed(
        tmp_path,
        "a.json",
        json.dumps(
            {
                "headline": "Dam\nbreaks",
                "body": STORY,
                "source": "https://gazette.example/",
                "publisher": {"name": "Harbour Gazette"},
                "authors": [{"name": "Mira Dolen"}, "Jon Abele"],
                "published_at": "2025-03-03T08:00:00+02:00",
                "credits": "AFP, Reuters",
                "link": "javascript:alert(1)",
            }
        ),
    )
    assert article.identity == "a.json"
    assert article.text == f"Dam breaks\n\n{STORY}"
    assert article.outlet == "Harbour Gazette"
    assert article.byline == "Mira Dolen, Jon Abele"
    assert article.published == "2025-03-03T06:00:00Z"
    assert article.credits == ("AFP", "Reuters")
    assert article.source == f"{tmp_path.as_posix()}/a.json"


def test_a_json_list_is_several_articles_each_with_its_own_identity(tmp_path: Path) -> None:
    items = [
        {"id": 7, "text": "One."},
        {"id": "b", "text": "Two."},
        {"url": "https://x.example/3", "text": "Three."},
    ]
    (tmp_path / "a.json").write_text(json.dumps(items))
    found = read_seeds(tmp_path)
    assert [article.identity for article in found.articles] == [
        "a.json#1",
        "a.json#b",
        "a.json#https://x.example/3",
    ]
    assert found.articles[2].source == "https://x.example/3"


def test_html_inside_json_is_turned_into_text(tmp_path: Path) -> None:
    article = seed(tmp_path, "a.json", json.dumps({"content": "<p>One &amp; <b>two</b>.</p><p>Three.</p>"}))
    assert article.text == "One & two.\n\nThree."
    plain = seed(tmp_path, "a.json", json.dumps({"text": "5 < 6 &amp; [so] <on>"}))
    assert plain.text == "5 < 6 &amp; [so] <on>"


def test_a_saved_page_gives_its_article_and_its_credits(tmp_path: Path) -> None:
    article = seed(
        tmp_path,
        "a.html",
        f"""<html lang="en-GB"><head><meta charset="utf-8"><title>Dam breaks above Lorvik | Harbour Gazette</title>
        <meta property="og:site_name" content="Harbour Gazette">
        <meta property="article:published_time" content="2025-03-03T08:00:00+02:00"></head><body>
        <nav><a href="/">Home</a></nav><article><h1>Dam breaks above Lorvik</h1><p>{STORY}</p><p>{MORE}</p>
        <p>With reporting by AFP</p></article><footer>Imprint</footer><script>alert(1)</script></body></html>""",
    )
    said = article.text[: article.furniture_from].split("\n\n")
    assert said == ["Dam breaks above Lorvik", STORY, MORE, "With reporting by AFP", ""]
    assert article.text[article.furniture_from :] == "Home\nImprint"
    assert (article.title, article.outlet, article.language) == (
        "Dam breaks above Lorvik",
        "Harbour Gazette",
        "en",
    )
    assert article.published == "2025-03-03T06:00:00Z"


def saved(host: str) -> str:
    return (
        f'<html lang="en"><head><title>Dam breaks above Lorvik</title><link rel="canonical" href="https://{host}/dam">'
        f'</head><body><h1>Dam breaks above Lorvik</h1><div id="story"><p>{STORY}</p><p>{MORE}</p>'
        '<p class="promo">Read also: the choir of Lorvik sings in the valley today.</p></div></body></html>'
    )


def test_a_saved_page_is_read_by_the_rules_of_the_site_that_it_is_from(tmp_path: Path) -> None:
    (tmp_path / "story.toml").write_text(
        'title = "Dam"\n[sites."gazette.example"]\nname = "Harbour Gazette"\nlanguage = "fr"\n'
        "article = \"//div[@id='story']\"\ndrop = [\"//p[@class='promo']\"]\n"
    )
    for name, host in (("a.html", "www.gazette.example"), ("b.html", "post.example")):
        (tmp_path / name).write_text(saved(host))
    ruled, other = read_seeds(tmp_path).articles
    assert (ruled.outlet, ruled.language) == ("Harbour Gazette", "fr")
    assert ruled.text == f"Dam breaks above Lorvik\n\n{STORY}\n\n{MORE}"
    assert (other.outlet, other.language) == ("post.example", "en")
    assert "Read also" in other.text


def test_sub_folders_are_read_and_names_are_relative(tmp_path: Path) -> None:
    (tmp_path / "day one").mkdir()
    (tmp_path / "day one" / "a.txt").write_text(STORY)
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "b.txt").write_text(STORY)
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    (article,) = read_seeds(tmp_path).articles
    assert article.identity == "day one/a.txt"


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / name).write_text(STORY)
    first = read_seeds(tmp_path)
    assert [article.identity for article in first.articles] == ["a.txt", "b.txt", "c.md"]
    assert read_seeds(tmp_path) == first


def test_the_story_that_ships_is_read_without_a_problem() -> None:
    found = read_seeds(SHIPPED)
    assert found.problems == ()
    assert found.story is not None
    assert len(found.articles) == 5
    assert {article.outlet for article in found.articles} == set(found.story.outlets.values())


@pytest.mark.skipif(not REAL.is_dir(), reason="the real articles are not here")
def test_offsets_into_real_articles_are_offsets_into_their_files() -> None:
    found = read_seeds(REAL)
    assert found.problems == ()
    assert found.articles
    for article in found.articles:
        with open(article.source, encoding="utf-8", newline="") as file:
            assert article.text == file.read()
