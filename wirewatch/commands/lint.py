"""`wirewatch lint`: an editor's own draft against the ledger of the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from claims.linting.lint import lint as check
from fetchers.decode import NotText
from store.database import reading
from store.readings import accounts
from store.rulings import rulings
from store.stories import find_story
from wirewatch import twins
from wirewatch.errors import FINE, SOME_FAILED, Failure
from wirewatch.opening import opened
from wirewatch.options import about_a_story, at_a_moment
from wirewatch.stdout import print_json
from wirewatch.textfiles import decoded, laid_out

if TYPE_CHECKING:
    from wirewatch.options import Where


@click.command()
@about_a_story
@at_a_moment
@click.argument("draft", metavar="DRAFT", type=click.Path(allow_dash=True))
@click.option(
    "--format",
    "output",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="Marked words for eyes, or JSON for programs.",
)
@click.option("--json", "as_json", is_flag=True, help="Short for --format json.")
def lint(where: Where, draft: str, as_of: str | None, output: str, as_json: bool) -> int:
    """Check your own draft against what the story's articles say.

    DRAFT is a text file, "-" reads standard input; nothing of it is stored. Told are figures that nobody gives,
    lost hedges, soldiers that became people, sides left out, figures replaced since, wrong offices, altered
    quotations, totals of two claimants and "casualties" for dead, each with the passages that show it. The exit
    code is 1 when there is something to tell.
    """
    try:
        text = decoded(draft)
    except (OSError, NotText) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise Failure(f"cannot read {draft}: {reason}", "Name a text file that you may read.") from error
    document = laid_out(text)
    with opened(where.db) as db, reading(db):
        story = find_story(db, where.story)
        ledger = accounts(db, story, as_of=as_of)
        ruled = rulings(db, story, as_of=as_of)
    # A draft that has been published meanwhile must not bear itself out.
    others = [account for account in ledger if account.document.text != document.text]
    if not others:
        raise Failure(
            f"nothing has been read for {story.slug!r} that a draft could be checked against",
            "`wirewatch fetch` brings articles.",
        )
    findings = check(document, others, story.sides, ruled)
    if output == "json" or as_json:
        print_json(twins.lint(draft, findings))
    else:
        from wirewatch.marked_draft import print_findings  # rich is for eyes only

        print_findings(draft, document.text, findings)
    return SOME_FAILED if findings else FINE
