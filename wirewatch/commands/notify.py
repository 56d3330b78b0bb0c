"""`wirewatch notify`: where new high alerts are told, what waits, and a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from store.stories import find_story
from tui import wording
from wirewatch import formats
from wirewatch.errors import FAILED, FINE, SOME_FAILED, USAGE, Failure, say
from wirewatch.moments import now
from wirewatch.notices import Message
from wirewatch.notifying import outside, waiting
from wirewatch.opening import opened
from wirewatch.options import about_a_story, printed
from wirewatch.sending import NotSentError, check_installed, send
from wirewatch.sheets import Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.records import Story
    from wirewatch.addresses import Outside
    from wirewatch.notifying import Waiting
    from wirewatch.objects import Json
    from wirewatch.options import Where

ADDRESS = ("address", "waiting", "held", "last_sent", "failures", "last_error")
"""The keys of an address in JSON and CSV, in order."""
NO_ADDRESS = (
    'No address. Put one under [notify.addresses] in secrets.toml, or set WIREWATCH_NOTIFY_DESK="slack://…".'
)


@click.command()
@about_a_story
@click.option("--test", is_flag=True, help="Send a test to every address; no database is needed.")
@printed
def notify(where: Where, test: bool, output: str) -> int:
    """List where notices go, and what waits to be sent there.

    `wirewatch fetch` sends them: new high alerts, figures that the desk sets, revises or takes back, and figures that the
    tally has moved away from; each matter once to an address. Addresses are secrets of the environment or of
    secrets.toml. Sending needs the extra `notify`.

    \b
    Exit code of --test: 0 all were sent
                         1 some failed
                         3 all failed, or apprise is not installed
    """
    there = outside()
    if test:
        return _test(there)
    with opened(where.db) as db:
        story = find_story(db, where.story)
        found = waiting(db, story, there, at=now())
    formats.show(output, _sheet(story, found), list(_plain(found)), ADDRESS)
    return FINE


def _test(there: Outside) -> int:
    if not there.addresses:
        raise Failure("there is no address to send a test to", NO_ADDRESS, USAGE)
    check_installed()
    failed = 0
    told = Message("wirewatch: a test", "Notices of new high alerts and of the desk's figures arrive here.")
    for name, address in sorted(there.addresses.items()):
        try:
            send(address, told)
        except NotSentError as error:
            failed += 1
            say(f"wirewatch: {name}: {error}")
        else:
            say(f"sent to {name}")
    if failed == len(there.addresses):
        return FAILED
    return SOME_FAILED if failed else FINE


def _plain(found: Iterable[Waiting]) -> Iterable[Json]:
    for each in found:
        yield {
            "address": each.name,
            "waiting": [{"sort": notice.sort, "text": notice.text} for notice in each.notices],
            "held": each.held,
            "last_sent": each.state.last_success,
            "failures": each.state.failures,
            "last_error": each.state.last_error,
        }


def _sheet(story: Story, found: Sequence[Waiting]) -> Sheet:
    matters = {notice.matter: notice.text for each in found for notice in each.notices}
    return Sheet(
        title=f"Notices · {story.title}",
        columns=(
            Column("Address", 2),
            Column("Waiting", right=True),
            Column("Last sent", 2),
            Column("Now", 4),
        ),
        rows=tuple(
            (
                each.name,
                str(len(each.notices)),
                wording.when_words(each.state.last_success) if each.state.last_success else "never",
                _how(each),
            )
            for each in found
        ),
        empty=NO_ADDRESS,
        notes=("Waiting:", *matters.values()) if matters else (),
    )


def _how(each: Waiting) -> str:
    failed = (
        f"failed {wording.counted(each.state.failures, 'time')} in a row: {each.state.last_error}"
        if each.state.failures
        else ""
    )
    return wording.joined(each.held or "ready", failed)
