"""Armed groups by what an aside says they did: "the VF, the group that raided Brask", "the VF, a rebel front which says it carried out the
attack".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention

_REACH = 120
"""Characters behind a name in which such an aside tells the deed."""
_ASIDE = lazy(
    r"(?: \([^)]{1,20}\))?, (?:the|an?) (?:[\w’'-]+ ){0,4}?(?:group|affiliate|faction|movement|branch|front|militia|network|alliance|coalition|offshoot)"
    r" (?:that|which) (?:has |had )?(?:(?:says|said|claims|claimed) (?:it |to have )(?:had |has )?)?"
    r"(?P<deed>carried out|was behind|raided|attacked|stormed|bombed|ambushed|shelled|overran)\b (?P<what>(?:[\w’'-]+ ){0,3}[\w’'-]+)"
)
_BLOWS = group("side_words", "blows") | frozenset(
    ("raid", "ambush", "massacre", "killings", "bombing", "shooting")
)
_MANY = ("carried out", "was behind")
"""Verbs whose object tells whether a blow is meant; what others hit is a place: "attacked Brask", no law."""


def doers(text: str, bodies: Sequence[Mention]) -> set[str]:
    """The bodies of no state that an aside calls those who struck."""
    found: set[str] = set()
    for body in bodies:
        aside = _ASIDE.match(text, body.end, body.end + _REACH)
        if aside is None:
            continue
        what = aside["what"].split()
        if not _BLOWS.isdisjoint(what) if aside["deed"] in _MANY else any(word[0].isupper() for word in what):
            found.add(body.name)
    return found
