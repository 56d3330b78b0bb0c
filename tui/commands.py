"""Every command of the dashboard, declared once: this table feeds bindings, key line, palette and help.

A newcomer adds a command by one entry here and one `action_…` method on the screen or list it names.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.binding import BindingType

Owner = Literal["app", "screen", "list", "evidence", "page"]
"""Whose action it is: the application, the dashboard, the focused list, the evidence pane, a further screen."""
Place = Literal[
    "anywhere",
    "tally",
    "alerts",
    "list",
    "record",
    "passage",
    "timeline",
    "articles",
    "sources",
    "as-of",
    "brief",
    "actors",
]
"""Where it applies: any pane, the tally, a selected alert, any list, any selected record, a passage on show."""

PLACE_WORDS: Final[dict[Place, str]] = {
    "tally": "in the tally",
    "alerts": "on an alert",
    "list": "in a list",
    "record": "on a record",
    "passage": "where there is a passage",
    "timeline": "in the timeline",
    "articles": "in the articles",
    "sources": "on a link of the sources",
    "as-of": "in the earlier view",
    "brief": "in the brief",
    "actors": "on an actor",
}
"""What help says about a place; "" for those that are not listed."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    `name` identifies it in key maps, `keys` are all its keys in Textual's spelling, the first one shown;
    `label` is the word in the key line, "" keeps it out of there, `sign` is shown there instead of the first
    key; `does` is the sentence in help and palette.
    """

    name: str
    owner: Owner
    action: str
    keys: tuple[str, ...]
    label: str
    does: str
    group: str
    place: Place = "anywhere"
    palette: bool = True
    sign: str = ""

    @property
    def writes(self) -> bool:
        """True where it decides something, fetches, or writes a file: what a dashboard that only shows refuses."""
        return (self.group == "Desk" and self.name != "mark") or self.name in ("fetch", "save", "export")


COMMANDS: Final[tuple[Command, ...]] = (
    Command("help", "app", "help", ("question_mark", "f1"), "help", "Show every key and sign", "Screen"),
    Command("next-pane", "app", "focus_next", ("tab",), "panes", "Next pane", "Move", palette=False),
    Command("filter", "screen", "filter", ("slash",), "filter", "Filter the pane as you type", "Find"),
    Command("sort", "screen", "sort", ("s",), "", "Sort the pane by its next column", "Find", "list"),
    Command("turn-sort", "screen", "turn_sort", ("S",), "", "Turn the order of the sorted column", "Find", "list"),
    Command("next-new", "screen", "next_new", ("n",), "", "Go to the next new row of the pane", "Find", "list"),
    Command("seen", "screen", "seen", ("N",), "", "Count no row of the pane as new any more", "Find", "list"),
    Command("mark", "screen", "mark", ("v",), "", "Mark the row for a decision on several, or unmark it", "Desk", "list"),
    Command(
        "evidence", "screen", "evidence", ("enter",), "evidence", "Go to the passage behind the record",
        "Evidence", "record",
    ),
    Command("back", "screen", "back", ("escape",), "", "Go back to the record, or clear marks and filter",
            "Evidence", palette=False),
    Command("acknowledge", "screen", "acknowledge", ("a",), "ack", "Acknowledge the alert", "Desk", "alerts"),
    Command("mute", "screen", "mute", ("m",), "mute", "Mute the alert, with a reason if you like", "Desk",
            "alerts"),
    Command("next", "screen", "step(1)", ("right_square_bracket",), "more", "Next passage", "Evidence", "passage",
            sign="[ ]"),
    Command("previous", "screen", "step(-1)", ("left_square_bracket",), "", "Previous passage", "Evidence",
            "passage"),
    Command("copy", "screen", "copy", ("y",), "copy", "Copy a figure, a sentence, its source or the line to print",
            "Evidence", "record"),
    Command("open", "screen", "open", ("o",), "open", "Open the article in the browser (http and https only)",
            "Evidence", "passage"),
    Command("reopen", "screen", "reopen", ("r",), "", "Open an answered alert again", "Desk", "alerts"),
    Command("resolve", "screen", "resolve", ("x",), "", "Resolve the alert, with a reason if you like", "Desk", "alerts"),
    Command("annotate", "screen", "annotate", ("e",), "", "Write a note on the alert, the figure or the story", "Desk"),
    Command("desk-figure", "screen", "desk_figure", ("f",), "", "Set the figure that the desk prints", "Desk", "tally"),
    Command("reject", "screen", "reject", ("D",), "", "Let the claim on the passage count no more", "Desk", "passage"),
    Command("merge", "screen", "merge", ("M",), "", "Say that the speaker is an actor of another name", "Desk", "record"),
    Command("cut", "page", "cut", ("c",), "cut", "Cut the link: the two are not one source", "Desk", "sources", False),
    Command("merge-actor", "page", "merge", ("M",), "merge", "Say that two names are one actor", "Desk", "actors", False),
    Command("undo", "screen", "undo", ("u",), "undo", "Take the last desk decision back", "Desk"),
    Command("tally", "screen", "pane('tally')", ("1",), "", "Go to the casualty tally", "Move"),
    Command("alerts", "screen", "pane('alerts')", ("2",), "", "Go to the diverging claims", "Move"),
    Command("statements", "screen", "pane('statements')", ("3",), "", "Go to the statements", "Move"),
    Command("evidence-pane", "screen", "pane('evidence')", ("4",), "", "Go to the evidence", "Move"),
    Command("timeline", "app", "page('timeline')", ("5",), "", "Open the timeline of the figure", "Move"),
    Command("articles", "app", "page('articles')", ("6",), "", "Open the articles, with what changed in them", "Move"),
    Command("sources", "app", "page('sources')", ("7",), "", "Open the sources: origins as a tree", "Move"),
    Command("feeds", "app", "page('feeds')", ("8",), "", "Open the feeds and how they have been doing", "Move"),
    Command("activity", "app", "page('activity')", ("9",), "", "Open the log: rounds, alerts, decisions", "Move"),
    Command("actors", "app", "page('actors')", ("0",), "", "Open the actors, with who may be one", "Move"),
    Command("as-of", "app", "page('as-of')", ("w",), "", "See what was known at an earlier moment", "Move"),
    Command("brief", "app", "page('brief')", ("b",), "brief", "See the story on one page, as it would be printed", "Move"),
    Command("next-story", "app", "story(1)", ("right_curly_bracket",), "", "Go to the next story", "Move"),
    Command("previous-story", "app", "story(-1)", ("left_curly_bracket",), "", "Go to the story before", "Move"),
    Command("next-figure", "page", "figure(1)", ("full_stop",), "figure", "Next figure of the tally", "Move", "timeline",
            False, ", ."),
    Command("previous-figure", "page", "figure(-1)", ("comma",), "", "Previous figure of the tally", "Move", "timeline",
            False),
    Command("axis", "page", "axis", ("p",), "line of time", "By arrival, or by publication", "Move", "timeline", False),
    Command("whole", "page", "whole", ("w",), "whole text", "The whole text, or only what changed", "Move", "articles",
            False),
    Command("at", "page", "at", ("at", "t"), "moment", "Type a moment: 14:05, yesterday 18:00, 2h ago", "Move", "as-of",
            False, "t"),
    Command("since", "page", "since", ("t",), "since", "Tell what changed since a moment", "Find", "brief", False),
    Command("save", "page", "save", ("s",), "save", "Save the brief as Markdown, HTML, text or JSON", "Screen", "brief",
            False),
    Command("previous-pane", "app", "focus_previous", ("shift+tab",), "", "Previous pane", "Move", palette=False),
    Command("down", "list", "move(1)", ("j", "down"), "", "Next row", "Move", palette=False),
    Command("up", "list", "move(-1)", ("k", "up"), "", "Previous row", "Move", palette=False),
    Command("right", "list", "stop(1)", ("l", "right"), "", "Next figure in the row", "Move", "tally", False),
    Command("left", "list", "stop(-1)", ("h", "left"), "", "Previous figure in the row", "Move", "tally", False),
    Command("half-down", "list", "page(0.5)", ("ctrl+d",), "", "Half a page down", "Move", palette=False),
    Command("half-up", "list", "page(-0.5)", ("ctrl+u",), "", "Half a page up", "Move", palette=False),
    Command("page-down", "list", "page(1)", ("pagedown", "ctrl+f"), "", "A page down", "Move", palette=False),
    Command("page-up", "list", "page(-1)", ("pageup",), "", "A page up", "Move", palette=False),
    Command("first", "list", "edge(-1)", ("g", "home"), "", "First row", "Move", palette=False),
    Command("last", "list", "edge(1)", ("G", "end"), "", "Last row", "Move", palette=False),
    Command("scroll-down", "evidence", "scroll_down", ("j", "down"), "", "Scroll the passage", "Move",
            palette=False),
    Command("scroll-up", "evidence", "scroll_up", ("k", "up"), "", "Scroll the passage back", "Move",
            palette=False),
    Command("pause", "screen", "pause", ("space",), "pause", "Hold the view still, or let it follow again", "Screen"),
    Command("zoom", "screen", "zoom", ("z",), "", "Give the pane the whole width, or take it back", "Screen"),
    Command("theme", "app", "change_theme", (), "", "Choose the colours", "Screen"),
    Command("next-theme", "app", "next_theme", ("T",), "", "Change to the next colours of wirewatch", "Screen"),
    Command("fetch", "app", "fetch", ("F",), "", "Fetch now, in a process of its own", "Screen"),
    Command("export", "app", "export", (), "", "Export the story into a folder, for other programs", "Screen"),
    Command("palette", "app", "command_palette", ("ctrl+p",), "commands", "Find any command by its words",
            "Screen", palette=False),
    Command("quit", "app", "quit", ("q", "ctrl+q"), "quit", "Leave the dashboard", "Screen"),
)  # fmt: skip
"""In the order of the key line; help sorts them by `GROUPS`."""

GROUPS: Final = ("Move", "Find", "Evidence", "Desk", "Screen")

_SPELLINGS: Final = {
    "question_mark": "?",
    "slash": "/",
    "full_stop": ".",
    "comma": ",",
    "at": "@",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "escape": "esc",
    "enter": "⏎",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "shift+tab": "⇧tab",
    "pagedown": "pgdn",
    "pageup": "pgup",
}


TOGETHER: Final[tuple[frozenset[Owner], ...]] = (
    frozenset({"app", "screen", "list"}),
    frozenset({"app", "screen", "evidence"}),
    frozenset({"page", "list"}),
)
"""Whose keys are heard at the same time: in none of these may a key mean two things.

A further screen may use a key of the application for something of its own.
"""


def clashes(commands: Sequence[Command]) -> Iterator[tuple[str, str, str]]:
    """Each key that means two things in one place, with the names of the two."""
    for owners in TOGETHER:
        holders: dict[tuple[str, str], str] = {}
        for each in commands:
            if each.owner in owners:
                where = each.place if each.owner == "page" else ""
                for key in each.keys:
                    held = holders.get((key, where)) or holders.get((key, ""))
                    if held:
                        yield key, held, each.name
                    holders[key, where] = each.name


def command(name: str) -> Command:
    """The command of that name.  Raises KeyError for a name that is not in the table."""
    for each in COMMANDS:
        if each.name == name:
            return each
    raise KeyError(name)


def bindings(owner: Owner) -> list[BindingType]:
    """The key bindings of one owner, each with the command's name as its id, so that a key map can move them."""
    from textual.binding import Binding  # the first frame names keys without it

    return [
        Binding(",".join(each.keys), each.action, each.label or each.does, id=each.name, tooltip=each.does,
                show=bool(each.label), priority=each.name == "palette")
        for each in COMMANDS
        if each.owner == owner and each.keys
    ]  # fmt: skip


def without_labels(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """The table with nothing that writes in the key line; help still tells it."""
    return tuple(replace(each, label="") if each.writes else each for each in commands)


def key_words(key: str) -> str:
    """A key as it is printed: "?", "⏎", "^p"."""
    return _SPELLINGS.get(key, key.replace("ctrl+", "^"))


def first_key(commands: Sequence[Command], name: str) -> str:
    """The key to name when a command is spoken of: "u"."""
    return next((key_words(each.keys[0]) for each in commands if each.name == name and each.keys), "no key")


def keys_words(each: Command) -> str:
    """All keys of a command: "j ↓"."""
    return " ".join(key_words(key) for key in each.keys)
