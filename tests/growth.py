"""A story that grows: agency copy, reprints, rewrites and papers' own reports, and short texts that part on much else."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from bench.growing import story
from claims.reading.read import read
from claims.types import Account, Document

MOST = 24
"""Articles of the usual kind; the short ones follow."""
TEXTS = (
    "A ceasefire took hold at noon, Danish Prime Minister Odo Fenn said.",
    "Fighting continued near Lund after noon, Norwegian army spokesman Runa Hask said.",
    "Norway denied that its soldiers shelled the hospital at Lund.",
    "Denmark accused Norway of shelling the hospital at Lund and of starting the attack.",
    "Norway accused Denmark of starting the attack. Denmark and Norway blamed each other.",
    "Former Prime Minister Odo Fenn called Liv Aske and Odo Fenn on Monday.",
    "“We will never give up the bridge at Lund,” Danish Prime Minister Odo Fenn said.",
    "“We will not hand over the bridge at Lund,” Prime Minister Odo Fenn said. 9 soldiers died.",
)


@cache
def invented() -> tuple[Account, ...]:
    """All articles, read."""
    extra = [
        Account(
            100 + number,
            f"https://{number}.example/extra",
            f"Extra {number}",
            (),
            Document(text, None, f"2031-05-0{number + 1}"),
            read(Document(text, None, f"2031-05-0{number + 1}")),
        )
        for number, text in enumerate(TEXTS)
    ]
    return (*story(MOST, seed=3), *extra)


def without_last_sentence(account: Account) -> Account:
    """The same article in another version."""
    text = account.document.text.rstrip().rpartition("\n")[0] or account.document.text[:-5]
    document = Document(text, None, account.document.published)
    return replace(account, document=document, reading=read(document))
