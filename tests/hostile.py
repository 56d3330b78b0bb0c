"""Text that would steer a terminal or a screen if it were let, and stories that are full of it."""

from __future__ import annotations

import re
from dataclasses import replace

from scripted_source import ALERTS, CELLS, SNAPSHOT, STORY, UTTERANCES, ScriptedSource

from claims.types import Evidence
from store.records import Passage, Snapshot
from tui.source import Undone

MARKUP = (
    "He [the minister] said [sic]",
    "[/]",
    "[/b][/red][/@x]",
    "[red]blood[/red]",
    "[bold",
    "]]][[[",
    "[@click=app.quit]press here[/]",
    "[@click=screen.acknowledge]free money[/]",
    "[@click='app.bell']ring[/]",
    "[link=https://evil.example]harmless[/link]",
    "[link='javascript:x']x[/link]",
    "[on red blink reverse]x",
    "[not bold]x[/not bold]",
    "[#ff0000]x[/#ff0000]",
    "[$primary]x[/]",
    "\\[red]x\\[/]",
    "\\\\[/]\\",
    "[a=5][1][UPDATE 3][Red Cross]",
    "[[nested [deep [er]]]]",
    "[/some/path/to/file]",
    ":smile: :warning: :skull:",
    "$primary $text-muted {red} %(x)s {0!r}",
    "<b>x</b> &lt;script&gt; <!-- -->",
    "# heading\n* list\n`code` **bold** ![img](https://evil.example)",
)
CONTROLS = (
    "\x1b[31mred\x1b[0m",
    "\x1b[2J\x1b[H",
    "\x1b[?1049l\x1b[?25h",
    "\x1b[6n\x1b[c",
    "\x1b[1;31;5;7mloud",
    "\x1b]0;new title\x07",
    "\x1b]2;new title\x1b\\",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x1b]52;p;ZXZpbA==\x1b\\",
    "\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "\x1b]1337;File=inline=1:AAAA\x07",
    "\x1b]9;notify\x07\x1b]777;notify;a;b\x07",
    "\x1bP+q544e\x1b\\",
    "\x1b_Gf=100;AAAA\x1b\\",
    "\x1b^private\x1b\\",
    "\x1b(0lqqk\x1b(B",
    "\x1bc reset",
    "\x1b#8 \x1b7 \x1b8",
    "trailing escape \x1b",
    "\x9b31mC1\x9d0;title\x9c",
    "\x90q\x9c \x9e \x9f",
    "bell\x07 back\x08\x08\x08 delete\x7f nul\x00 cr\rreturn",
    "shift out \x0e shift in \x0f",
    "form\x0cfeed vertical\x0btab",
    "xon \x11 xoff \x13 sub \x1a",
)
LETTERS = (
    "\u202e12 evas\u202c",
    "\u202d99\u202c \u202aL\u202c \u202bR\u202c",
    "\u2067RTL\u2069 \u2066LTR\u2069 \u2068F\u2069",
    "mark \u200f\u200e \u061c",
    "\ufeffbom\u2028line\u2029paragraph",
    "\U000e0041\U000e0042\U000e007f tags",
    "\ufff9annotation\ufffabelow\ufffb",
    "lone \ud800 surrogate \udfff",
    "noncharacter \ufffe \uffff \U0010ffff",
    "zero\u200bwidth\u200c\u200d\u2060joiner",
    "٤٩ جنديا قتلوا",
    "שלום 49 עולם",
    "死亡 49 人 👩‍🚒👨‍👩‍👧‍👦🏳️‍🌈",
    "नमस्ते क्षत्रिय ๓๔ กำ",
    "e" + "\u0301" * 200,
    "Z" + "\u0336\u0489" * 60 + "algo",
    "ｆｕｌｌ ｗｉｄｔｈ ﷽",
    "x" * 5_000,
    "word " * 400,
    "tab\tand\nnew line\n\n\n",
    " \t ",
    "",
)
HOSTILE = MARKUP + CONTROLS + LETTERS
STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""What must never be on a screen; a line feed only ends its lines."""


def story_of(texts: tuple[str, ...]) -> Snapshot:
    """A story in which each of these texts fills every field of a figure, an alert and a statement of its own."""
    number = range(len(texts))
    return replace(
        SNAPSHOT,
        story=replace(STORY, title=" ".join(text[:60] for text in texts)),
        cells=tuple(_cell(place, texts[place]) for place in number),
        utterances=tuple(_said(place, texts[place]) for place in number),
        alerts=tuple(_alert(place, texts[place]) for place in number),
        articles=tuple(
            replace(SNAPSHOT.articles[0], id=place, source=text, outlet=text, title=text, origin=text, published=text,
                    byline=text, credits=(text,), first_seen=text)
            for place, text in enumerate(texts)
        ),
        fetched_at=texts[0],
    )  # fmt: skip


def _evidence(place: int, text: str) -> tuple[Evidence, ...]:
    return (Evidence(place, text, text, 0, len(text), text),)


def _cell(place: int, text: str):  # type: ignore[no-untyped-def]
    return replace(CELLS[0], side=f"{place} {text}", scope=text, category=text, printed=text, claimants=(text, text),
                   origins=(text,), outlets=(text,), articles=(place,), evidence=_evidence(place, text), line=text,
                   event="current" if place % 3 else text or "earlier")  # fmt: skip


def _said(place: int, text: str):  # type: ignore[no-untyped-def]
    return replace(UTTERANCES[0], key=f"{place} {text}", actor=text, side=text, role=text, target=text, text=text,
                   quote=text, drift=text, outlets=(text,), origins=(text,), said_at=text,
                   evidence=_evidence(place, text))  # fmt: skip


def _alert(place: int, text: str):  # type: ignore[no-untyped-def]
    return replace(ALERTS[0], id=place, key=f"{place} {text}", kind=text, summary=text, why=text, figure=text,
                   first_seen=text, evidence=_evidence(place, text))  # fmt: skip


class HostileSource(ScriptedSource):
    """A source whose every answer is hostile."""

    def __init__(self, *texts: str) -> None:
        super().__init__(story_of(texts))

    def passage(self, evidence: Evidence) -> Passage:
        words = evidence.text
        text = f"Before. {words} After."
        return replace(Passage(words, words, words, words, text, 8, 8 + len(words)), cut=not words)

    def undo(self) -> Undone | None:
        return Undone(self.current.alerts[0].summary)
