"""Options that many commands share.

`--db` and `--story` may stand before the command or after it; what stands nearest to the command holds.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from store.errors import StoreError
from store.moments import until

if TYPE_CHECKING:
    from collections.abc import Callable

    Decorated = TypeVar("Decorated", bound=Callable[..., Any])

FORMATS = ("table", "json", "csv", "md")
"""What a pane can be printed as."""
LARGEST_NUMBER: Final = 2**63 - 1
"""What the database can count to."""


@dataclass(frozen=True, slots=True)
class Where:
    """Which database and which story a command is about; `story` None means the only one."""

    db: Path
    story: str | None


class Number(click.IntRange):
    """A number under which something is kept, from 1: `of` says what, `printed_by` which command prints the numbers."""

    def __init__(self, of: str, printed_by: str) -> None:
        super().__init__(min=1, max=LARGEST_NUMBER)
        self._wanted = f"{of} is wanted, as `wirewatch {printed_by}` prints it"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"'{value}': {self._wanted}.", param, ctx)


ALERT: Final = Number("the number of an alert", "alerts")
ARTICLE: Final = Number("the number of an article", "articles")
DECISION: Final = Number("the number of a decision", "log")


def _moment(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """An ISO 8601 moment as the store keeps it."""
    try:
        return None if value is None else until(value)
    except StoreError as error:
        raise click.BadParameter(str(error), context, parameter) from error


def no_file(context: click.Context, parameter: click.Parameter, value: Path | None) -> Path | None:
    """The callback of a parameter that is a folder: a file is refused in words that say what is wanted."""
    if value is not None and value.exists() and not value.is_dir():
        raise click.BadParameter(f"'{value}' is a file, and a folder is wanted.", context, parameter)
    return value


def _database(context: click.Context, _: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.obj = replace(context.obj, db=value)


def _story(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.obj = replace(context.obj, story=value)


def about_a_database(command: Decorated) -> Decorated:
    """Give a command `--db` and take the resulting `Where` as its first argument."""
    option = click.option(
        "--db",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        callback=_database,
        expose_value=False,
        help="The database.",
    )
    return option(click.pass_obj(command))  # type: ignore[return-value]


def about_a_story(command: Decorated) -> Decorated:
    """Give a command `--db` and `--story` and take the resulting `Where` as its first argument."""
    option = click.option(
        "--story",
        metavar="SLUG",
        callback=_story,
        expose_value=False,
        help="The story, when the database holds several.",
    )
    return option(about_a_database(command))


def printed(command: Decorated) -> Decorated:
    """Give a command `--format` and its short form `--json`; its argument is called `output`."""

    @functools.wraps(command)
    def with_output(*arguments: Any, output: str, as_json: bool, **options: Any) -> Any:
        return command(*arguments, output="json" if as_json else output, **options)

    chosen = click.option(
        "--format",
        "output",
        type=click.Choice(FORMATS),
        default="table",
        show_default=True,
        help="How to print it; json and csv hold every text in full.",
    )
    short = click.option("--json", "as_json", is_flag=True, help="Short for --format json.")
    return chosen(short(with_output))  # type: ignore[return-value]


def at_a_moment(command: Decorated) -> Decorated:
    """Give a command `--as-of`; the argument `as_of` is a stored moment or None."""
    return moment_option("--as-of", "As it was known then, for instance 2022-09-13T14:05Z.")(command)


def moment_option(name: str, text: str) -> Callable[[Decorated], Decorated]:
    """Give a command an option that is a moment, stored or None."""
    return click.option(name, callback=_moment, metavar="ISO", help=text)
