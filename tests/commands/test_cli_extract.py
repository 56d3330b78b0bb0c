"""`wirewatch extract`: claims of any text, offsets true to the file."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from command_line import HILL, VALLEY, Ran, run, write

import claims.reading
import wirewatch.commands.extract as extract_module
from claims.lexicon import table
from claims.reading.contents.frames import FRAMES
from claims.reading.sides.sides import RULES as SIDE_RULES

if TYPE_CHECKING:
    from claims.types import Document, Reading

KEYS = ["doc", "title", "casualties", "statements"]
CASUALTY = [
    "start",
    "end",
    "text",
    "outcome",
    "value",
    "low",
    "high",
    "modifier",
    "victims",
    "category",
    "side",
    "claimant",
    "claimant_name",
    "event",
    "current",
    "scope",
    "cumulative",
]
STATEMENT = [
    "start",
    "end",
    "text",
    "speaker",
    "speaker_start",
    "speaker_end",
    "speaker_name",
    "side",
    "role",
    "cue",
    "mode",
    "stance",
    "target",
]


def lines(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.out.splitlines()]


def test_each_file_gives_one_line_in_the_documented_shape(tmp_path: Path) -> None:
    folder = write(tmp_path, hill=HILL, valley=VALLEY)
    files = [folder / "valley.txt", folder / "hill.txt"]
    ran = run("extract", "--json", *files)
    assert ran.code == 0
    found = lines(ran)
    assert [each["doc"] for each in found] == [str(file) for file in files]
    for each in found:
        assert list(each) == KEYS
        assert each["casualties"]
        assert each["statements"]
        assert all(list(claim) == CASUALTY for claim in each["casualties"])
        assert all(list(claim) == STATEMENT for claim in each["statements"])
    assert found[1]["title"] == "Hillside collapse kills 12 in Velmora"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("plain", HILL.encode()),
        ("windows line ends", HILL.replace("\n", "\r\n").encode()),
        ("byte order mark", b"\xef\xbb\xbf" + HILL.encode()),
        ("control characters", HILL.replace(" people", "\x1b[31m people\x00").encode()),
    ],
)
def test_offsets_are_those_of_the_decoded_file(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / f"{name}.txt"
    path.write_bytes(data)
    text = path.open(encoding="utf-8", newline="").read()
    (found,) = lines(run("extract", path))
    spoken = [claim["speaker"] for claim in found["statements"]]
    assert "Doran" in " ".join(filter(None, spoken))
    for claim in found["casualties"] + found["statements"]:
        printed = text[claim["start"] : claim["end"]]
        assert len(printed) == len(claim["text"])
        assert claim["text"].isascii() is False or printed.split() == claim["text"].split()
        if claim.get("speaker"):
            assert text[claim["speaker_start"] : claim["speaker_end"]] == claim["speaker"]
    assert any(claim["value"] == 12 and "12" in claim["text"] for claim in found["casualties"])


def test_steering_characters_are_not_printed(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HILL.replace("searching", "\x9b31m\u202esearching"), encoding="utf-8")
    ran = run("extract", path)
    assert not set(ran.out) & set("\x1b\x9b\u202e")


def test_a_file_that_cannot_be_read_is_told_and_does_not_stop_the_rest(tmp_path: Path) -> None:
    folder = write(tmp_path, hill=HILL)
    ran = run("extract", folder / "none.txt", folder / "hill.txt")
    assert ran.code == 1
    assert len(lines(ran)) == 1
    assert ran.err.count("\n") == 1
    assert "cannot read" in ran.err
    assert "none.txt" in ran.err


def test_when_no_file_can_be_read_all_has_failed(tmp_path: Path) -> None:
    (tmp_path / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xfe")
    ran = run("extract", tmp_path / "image.txt", tmp_path)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.count("cannot read") == 2


def test_a_file_that_breaks_the_reader_is_told_and_does_not_stop_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = extract_module.read

    def fragile(document: Document) -> Reading:
        if "mourns" in document.text:
            raise IndexError("list index out of range")
        return read(document)

    monkeypatch.setattr(extract_module, "read", fragile)
    folder = write(tmp_path, hill=HILL, valley=VALLEY)
    ran = run("extract", folder / "valley.txt", folder / "hill.txt")
    assert ran.code == 1
    assert [Path(line["doc"]).name for line in lines(ran)] == ["hill.txt"]
    assert "valley.txt could not be read, please report it: IndexError" in ran.err


def test_another_encoding_is_read_and_said(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(HILL.encode("cp1252"))
    ran = run("extract", path)
    assert ran.code == 0
    assert "not UTF-8" in ran.err
    assert any(
        "“" not in claim["text"] and "searching" in claim["text"] for claim in lines(ran)[0]["statements"]
    )


def test_standard_input_is_a_file_named_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(VALLEY.encode())))
    (found,) = lines(run("extract", "-"))
    assert found["doc"] == "-"
    assert found["casualties"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page.html", "<html><body><article><h1>Collapse</h1><p>{}</p><p>{}</p></article></body></html>"),
        ("note.md", "---\ntitle: Collapse\n---\n{}\n\n**{}**\n"),
        ("one.json", '{{"title": "Collapse", "text": "<p>{}</p><p>{}</p>"}}'),
    ],
)
def test_what_holds_more_than_text_is_read_as_it_would_be_stored(
    tmp_path: Path, name: str, data: str
) -> None:
    said, more = (
        HILL.split("\n\n")[1],
        "The road stays closed, and the search goes on all night, officials said.",
    )
    folder = tmp_path / "page"
    folder.mkdir()
    (folder / name).write_text(data.format(said, more), encoding="utf-8")
    (found,) = lines(run("extract", folder / name))
    assert found["doc"] == str(folder / name)
    assert "<" not in json.dumps(found)
    run("fetch", "--seeds", folder, "--db", tmp_path / "story.db")
    (cell,) = run("tally", "--json", "--db", tmp_path / "story.db").json["cells"]
    (passage,) = cell["evidence"]
    assert (passage["start"], passage["end"], passage["text"]) in [
        (claim["start"], claim["end"], claim["text"]) for claim in found["casualties"]
    ]


def test_a_list_of_articles_has_a_line_for_each(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text(json.dumps([{"id": "a7", "text": HILL}, {"text": VALLEY}]), encoding="utf-8")
    assert [each["doc"] for each in lines(run("extract", path))] == [f"{path}#a7", f"{path}#2"]


def test_a_broken_file_of_articles_is_told(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    ran = run("extract", tmp_path / "broken.json")
    assert (ran.code, ran.out) == (3, "")
    assert "it is not valid JSON" in ran.err


def test_a_table_shows_the_same_to_eyes(tmp_path: Path) -> None:
    ran = run("extract", "--format", "table", write(tmp_path, hill=HILL) / "hill.txt")
    assert "Casualties · Hillside collapse kills 12 in Velmora" in ran.out
    assert "at least 12" in ran.out
    assert "Ilka Doran" in ran.out


def test_an_empty_text_has_no_claims(tmp_path: Path) -> None:
    (found,) = lines(run("extract", write(tmp_path, nothing="") / "nothing.txt"))
    assert (found["title"], found["casualties"], found["statements"]) == (None, [], [])


def test_without_a_file_it_is_a_usage_error() -> None:
    assert run("extract").code == 2


def test_explained_as_json_every_claim_has_its_rule_and_every_refusal_its_reason(tmp_path: Path) -> None:
    text = "At least 12 miners were killed, Odo Fenn said. The 40 lorries burned, and he did not say why.\n"
    file = write(tmp_path, pier=text) / "pier.txt"
    (told,) = lines(run("extract", "--explain", "--json", str(file)))
    assert list(told) == ["doc", "title", "explained"]
    why = {each["text"]: (each["kind"], each["why"]) for each in told["explained"]}
    assert why["At least 12 miners"][0] == "casualty"
    assert why["At least 12 miners were killed"] == ("statement", "say")
    assert why["40"] == ("no casualty", "counts no people")
    assert why["say"] == ("no statement", "not said")
    assert all(text[each["start"] : each["end"]] == each["text"] for each in told["explained"])


def test_explained_for_eyes_refusals_stand_among_their_words(tmp_path: Path) -> None:
    file = (
        write(tmp_path, pier="The mayor told the council on Friday that 40 lorries had burned.\n")
        / "pier.txt"
    )
    out = " ".join(run("extract", "--explain", str(file)).out.split())
    assert "40 lorries had burned" in out
    assert "counts no people" in out


def test_a_legend_tells_what_the_words_of_the_tables_mean_once(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        pier="At least 12 Danish miners were killed, Odo Fenn said. The 40 lorries burned.\n",
        weir="Nine people were killed, Odo Fenn said.\n",
    )
    files = (folder / "pier.txt", folder / "weir.txt")
    out = run("extract", "--explain", *files).out
    tables, _, legend = out.partition("How to read it\n")
    assert "claimant:inside" in tables
    words = {line.split("  ")[0].strip() for line in legend.splitlines()}
    assert {
        "At",
        "casualty",
        "statement",
        "no casualty",
        "after",
        "claimant:inside",
        "side:noun",
        "say",
    } <= words
    assert "no statement" not in words, "only what stands above is explained"
    assert legend.count("the fate stands behind the number") == 1
    assert "How to read it" not in run("extract", "--explain", "--json", *files).out
    assert "How to read it" not in run("extract", "--format", "table", *files).out


def test_every_rule_with_a_meaning_exists_and_every_frame_of_speech_has_one() -> None:
    reading = Path(claims.reading.__file__).parent
    sources = "\n".join(path.read_text("utf-8") for path in reading.rglob("*.py"))
    told = {(kind, rule) for kind, rule, _ in table("rule_words")}
    assert {kind for kind, _ in told} == {"casualty", "statement"}
    assert [rule for _, rule in sorted(told) if rule.rpartition(":")[2] not in sources] == []
    assert [frame for frame in sorted(FRAMES) if ("statement", frame) not in told] == []
    assert [name for name, _ in SIDE_RULES if ("casualty", f"side:{name}") not in told] == []
    said = {
        rule
        for rule in re.findall(r'says\("([^"]+)"', sources)
        if not rule.startswith(("claimant:", "whole:", "victims:"))
    }
    assert [rule for rule in sorted(said) if ("casualty", rule) not in told] == []


def test_an_explanation_of_nothing_says_so(tmp_path: Path) -> None:
    file = write(tmp_path, empty="The weir stands.\n") / "empty.txt"
    assert "Nothing that could be a claim." in run("extract", "--explain", str(file)).out
