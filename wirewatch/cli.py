"""The `wirewatch` program: which commands there are, and how it ends.

Commands are imported when they are called.  What `wirewatch --help` says of them stands here, so that asking
for help loads neither the dashboard nor the network libraries; a test holds the two together.
"""

from __future__ import annotations

import importlib
import keyword
import os
import sys
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

import click

from store.errors import StoreError
from wirewatch.errors import FAILED, FINE, INTERRUPTED, Failure, say
from wirewatch.options import Where
from wirewatch.settings import DATABASE_VARIABLE, DEBUG_VARIABLE, STORY_VARIABLE, default_database

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a command lives in `wirewatch.commands` and its one line in the help."""

    module: str
    summary: str


SECTIONS: dict[str, dict[str, Entry]] = {
    "Watch": {
        "watch": Entry("watch", "Open the dashboard (also plain `wirewatch`)."),
        "serve": Entry("serve", "Open the dashboard in a browser, until ctrl+c."),
        "demo": Entry("demo", "Try it on a small ready story, in a throw-away file."),
    },
    "Feed it": {
        "fetch": Entry("fetch", "Fetch, read and compare once: feeds, or a folder of texts."),
        "feed": Entry("feed", "Add, list, check and remove the feeds of a story: RSS, Atom, JSON Feed."),
        "story": Entry("story", "Make, list, show, edit and remove stories."),
        "notify": Entry("notify", "List where notices go, and what waits to be sent there."),
    },
    "The panes as text": {
        "tally": Entry("panes", "Print the casualty tally."),
        "statements": Entry("panes", "Print who said what."),
        "alerts": Entry("panes", "Print where accounts part."),
        "articles": Entry("articles", "Print the articles that were read."),
        "sources": Entry("panes", "Print the reporting chains behind the outlets."),
        "verdicts": Entry(
            "panes", "Print why there is no alert: pairs of figures and what was said of them."
        ),
        "replay": Entry("replay", "Print what changed at each moment."),
    },
    "Answer alerts": {
        "ack": Entry("desk", "Say that an alert was seen."),
        "mute": Entry("desk", "Silence an alert until its figure changes."),
        "resolve": Entry("desk", "Close an alert as settled."),
        "reopen": Entry("desk", "Open an alert again."),
    },
    "Rule as the desk": {
        "figure": Entry("figures", "Print a figure of the desk's own."),
        "note": Entry("figures", "Write something down for the desk."),
        "reject": Entry("rulings", "Let a claim count no more."),
        "origin": Entry("rulings", "Cut or join reporting chains."),
        "actor": Entry("rulings", "List, merge and split the people, bodies and states of a story."),
        "compare": Entry("rulings", "Bring panes and alerts up to date."),
        "undo": Entry("desk", "Take back the last decision."),
        "log": Entry("desk", "Print the decisions: who, when and why."),
    },
    "Check": {
        "extract": Entry("extract", "Print the claims of any text files, without a database."),
        "lint": Entry("lint", "Check your own draft against what the story's articles say."),
        "verify": Entry("verify", "Check every stored claim against its article."),
    },
    "Find and take along": {
        "search": Entry("search", "Find words in the articles of a story, the best hit first."),
        "explore": Entry("explore", "Open the database in a browser: tables, facets, ready questions."),
        "brief": Entry("brief", "Print a story on one page, every figure with its evidence."),
        "export": Entry("export", "Write a story into a folder as CSV, JSON lines, Parquet or one bundle."),
        "import": Entry("take_in", "Take in a story that `wirewatch export --format bundle` wrote."),
    },
    "Care for the file": {
        "doctor": Entry("doctor", "Look whether the database is well, and say what to do where it is not."),
        "backup": Entry("backup", "Copy the database to a file, while fetches and dashboards go on."),
        "prune": Entry("prune", "Let articles go that last changed long ago, with all their versions."),
        "vacuum": Entry("vacuum", "Make the search indexes and the file anew and give unused space back."),
    },
}
COMMANDS = {name: entry for section in SECTIONS.values() for name, entry in section.items()}


class FrontDoor(click.Group):
    """The commands by section, each imported on first use."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        entry = COMMANDS.get(name)
        if entry is None:
            return None
        function = f"{name}_" if keyword.iskeyword(name) else name
        command = getattr(importlib.import_module(f"wirewatch.commands.{entry.module}"), function)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = arguments[0]
        if name not in COMMANDS and not name.startswith("-"):
            import difflib  # only a slip of the pen needs it

            near = difflib.get_close_matches(name, COMMANDS, n=2)
            meant = f" Did you mean {' or '.join(near)}?" if near else ""
            raise click.UsageError(f"there is no command {name!r}.{meant}", context)
        return super().resolve_command(context, arguments)

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        for title, entries in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, entry.summary) for name, entry in entries.items()], col_max=14)

    def format_epilog(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Start"):
            formatter.write_dl(
                [
                    ("wirewatch demo", "look around"),
                    ("wirewatch fetch --seeds FOLDER", "make a story out of a folder of articles"),
                    ('wirewatch story new "Title" --match WORD', "or name one and follow it through feeds:"),
                    ("wirewatch feed add URL", "  where its articles come from"),
                    ("wirewatch fetch", "  what is new there; from cron as well"),
                    ("wirewatch", "open the dashboard on it"),
                ],
                col_max=42,
            )
        with formatter.section("Exit codes"):
            formatter.write_text(
                "0 fine · 1 some files or feeds failed · 2 usage · 3 all failed, or the database cannot be used"
                " · 75 another fetch is at work"
            )


@click.group(
    cls=FrontDoor,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--db",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    envvar=DATABASE_VARIABLE,
    help=f"The database; else ${DATABASE_VARIABLE}, else the platform's data folder.",
)
@click.option(
    "--story",
    metavar="SLUG",
    envvar=STORY_VARIABLE,
    help="The story, when the database holds several.",
)
@click.version_option(None, "-V", "--version", package_name="wirewatch", message="%(package)s %(version)s")
@click.pass_context
def cli(context: click.Context, db: Path | None, story: str | None) -> object:
    """Watch one developing story: casualties by side, who said what, and where accounts part.

    Every command takes --db and --story before it or after it. Data goes to standard output, everything else
    to standard error.
    """
    context.obj = Where(db or default_database(), story)
    if context.invoked_subcommand is None:
        watch = cli.get_command(context, "watch")
        assert watch is not None
        return context.invoke(watch)
    return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program on `arguments` (the process's own when None) and give its exit code.

    Nothing that a user can cause ends in a traceback; a defect says so, and shows one when WIREWATCH_DEBUG is
    set.
    """
    _never_choke_on_letters()
    try:
        ended = cli.main(args=arguments, prog_name="wirewatch", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except StoreError as error:
        Failure(error.message, error.hint).show()
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        say("wirewatch: stopped")
        return INTERRUPTED
    except Exception as error:
        from fetchers.types import FetchError  # nothing is loaded for an end without failure

        if isinstance(error, FetchError):
            Failure(str(error)).show()
            return FAILED
        if os.environ.get(DEBUG_VARIABLE):
            import traceback  # a hundredth of a second that no other run needs

            traceback.print_exc()
        say(f"wirewatch: this is a defect, please report it: {type(error).__name__}: {error}")
        say(f"  {DEBUG_VARIABLE}=1 shows where it happened. What was stored before stays as it was.")
        return FAILED
    return ended if isinstance(ended, int) else FINE


def _never_choke_on_letters() -> None:
    """A terminal that lacks a letter, or a file name that is no text, is shown with escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
