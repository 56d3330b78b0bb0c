"""`wirewatch replay`: how a story came to stand as it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from store.stories import find_story
from wirewatch import desk_sheets, formats, twins
from wirewatch.opening import opened
from wirewatch.options import about_a_story, moment_option, printed

if TYPE_CHECKING:
    from wirewatch.options import Where


@click.command()
@about_a_story
@moment_option("--since", "Only from then on.")
@moment_option("--until", "Only up to then.")
@click.option(
    "--by",
    type=click.Choice(["arrival", "date"]),
    default="arrival",
    show_default=True,
    help="Step by when articles came in, or by the dates they bear.",
)
@printed
def replay(where: Where, output: str, by: str, **bounds: Any) -> None:
    """Print what changed at each moment.

    Articles that came in, rows of the tally and alerts that came, changed or went, and what the desk decided.
    By arrival each step is what was known then; by date it is what a reader of the papers could follow, as the
    desk rules now.
    """
    from wirewatch.replay import replay as by_arrival
    from wirewatch.replay import replay_published

    steps = by_arrival if by == "arrival" else replay_published
    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = tuple(steps(db, story, **bounds))
    formats.show(output, desk_sheets.replayed(story, found), twins.replayed(found), twins.STEP)
