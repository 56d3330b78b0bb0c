"""The whole reading of one document, step by step."""

from __future__ import annotations

from claims.articles import Document, Reading
from claims.reading.actors.actors import find_mentions
from claims.reading.casualties.casualties import find_casualties
from claims.reading.page.text import cut_up
from claims.reading.statements.statements import find_statements


def read(document: Document) -> Reading:
    """The casualties, statements and mentions of a document, each in text order.

    Pure and linear in the length of the text; the same document always gives the same reading.
    """
    page = cut_up(document)
    mentions = find_mentions(page)
    statements = find_statements(page, mentions)
    casualties = find_casualties(page, statements, mentions)
    return Reading(tuple(casualties), tuple(statements), tuple(mentions))
