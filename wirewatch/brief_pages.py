"""A brief as Markdown, as one HTML page, or as text for a terminal; whatever articles say is never markup."""

from __future__ import annotations

import html
import io
from typing import TYPE_CHECKING

from rich.padding import Padding

from tui.safe import clean_line, safe_line, safe_text
from wirewatch.formats import markdown_text, paper, print_written

if TYPE_CHECKING:
    from tui.brief_shape import Brief, Item, Note

STYLE = (
    "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}"
    "h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}li{margin:.4rem 0}"
    "sup a{text-decoration:none}.notes{font-size:.85rem}.where{color:#555}:target{background:#ff9}"
)


def markdown(brief: Brief) -> str:
    """The brief with Markdown footnotes."""
    lines = [f"# {markdown_text(brief.title)}", "", markdown_text(brief.subtitle)]
    for section in brief.sections:
        lines += ["", f"## {markdown_text(section.title)}", ""]
        lines += [
            f"- {markdown_text(item.text)}{''.join(f'[^{number}]' for number in item.notes)}"
            for item in section.items
        ] or [markdown_text(section.empty)]
    if brief.notes:
        lines += [
            "",
            *(
                f"[^{note.number}]: {markdown_text(_where(note))}: “{markdown_text(note.text)}”"
                for note in brief.notes
            ),
        ]
    return "\n".join(lines) + "\n"


def web_page(brief: Brief) -> str:
    """The brief as one page that loads nothing; notes are linked both ways with what they stand behind."""
    lines = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        f"<title>{_html(brief.title)}</title><style>{STYLE}</style></head><body>",
        f"<h1>{_html(brief.title)}</h1>",
        f"<p>{_html(brief.subtitle)}</p>",
    ]
    for section in brief.sections:
        lines.append(f"<h2>{_html(section.title)}</h2>")
        if section.items:
            lines += ["<ul>", *(_web_item(item) for item in section.items), "</ul>"]
        else:
            lines.append(f"<p>{_html(section.empty)}</p>")
    if brief.notes:
        lines += ['<h2>Notes</h2><ol class="notes">', *(_web_note(note) for note in brief.notes), "</ol>"]
    return "\n".join([*lines, "</body></html>"]) + "\n"


def print_text(brief: Brief) -> None:
    """Print the brief to the width of the terminal."""
    printed = io.StringIO()
    console = paper(printed)
    console.print(safe_line(brief.title))
    console.print(safe_text(brief.subtitle))
    for section in brief.sections:
        console.print()
        console.print(safe_line(section.title))
        for item in section.items:
            marks = "".join(f"[{number}]" for number in item.notes)
            console.print(Padding(safe_text(f"{clean_line(item.text)} {marks}".rstrip()), (0, 0, 0, 2)))
        if not section.items:
            console.print(Padding(safe_text(section.empty), (0, 0, 0, 2)))
    if brief.notes:
        console.print()
        console.print(safe_line("Notes"))
    for note in brief.notes:
        text = f"[{note.number}] {_where(note)}: {clean_line(note.text)}"
        console.print(Padding(safe_text(text), (0, 0, 0, 2)))
    print_written(printed)


def _where(note: Note) -> str:
    return f"{note.outlet}, {note.source}, characters {note.start}–{note.end}"


def _web_item(item: Item) -> str:
    marks = "".join(f'<sup><a href="#note-{number}">{number}</a></sup> ' for number in item.notes)
    return f"<li>{_html(item.text)} {marks}</li>"


def _web_note(note: Note) -> str:
    source = _html(note.source)
    if note.source.startswith(("http://", "https://")):
        source = f'<a href="{source}" rel="noreferrer noopener">{source}</a>'
    where = f"{_html(note.outlet)}, {source}, characters {note.start}–{note.end}"
    return f'<li id="note-{note.number}">“{_html(note.text)}” <span class="where">{where}</span></li>'


def _html(text: str) -> str:
    return html.escape(clean_line(text))
