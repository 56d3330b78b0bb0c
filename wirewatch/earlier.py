"""The panes as they were at an earlier moment, as one JSON object: what the dashboard asks another process for.

    python -m wirewatch.earlier FILE SLUG ISO

prints `{"tally": …, "alerts": …, "statements": …}` in the shapes of `wirewatch tally`, `alerts` and
`statements`, all from one comparison.  What is wrong is told on standard error in one line, with exit code 3.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import StoreError
from store.moments import until
from store.stories import find_story
from wirewatch import twins
from wirewatch.errors import FAILED, FINE, USAGE, Failure, say
from wirewatch.opening import opened
from wirewatch.stdout import print_json
from wirewatch.views import look

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Print the panes; `arguments` are database, slug and moment.  Gives the exit code."""
    if len(arguments) != 3:
        say("usage: python -m wirewatch.earlier FILE SLUG ISO")
        return USAGE
    file, slug, moment = arguments
    try:
        as_of = until(moment)
        with opened(Path(file)) as db:
            snapshot = look(db, find_story(db, slug), as_of).snapshot
    except StoreError as error:
        Failure(error.message, error.hint).show()
        return FAILED
    except Failure as failure:
        failure.show()
        return FAILED
    print_json(
        {
            "tally": twins.tally(snapshot, as_of),
            "alerts": twins.alerts(snapshot.alerts),
            "statements": twins.statements(snapshot.utterances),
        }
    )
    return FINE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
