"""Actors of a page: every printed name of a person, a body or a state, with what is printed beside it.

Persons first (they may be called Jordan or Paris), then bodies, then states; a capital is its state only where it
acts.  Tables: see `persons`, `bodies`, `roles` and `places`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.articles import Mention
from claims.lexicon import words
from claims.reading.actors.bodies import Body, body_name, find_bodies
from claims.reading.actors.persons import Person, find_persons
from claims.reading.names.aliases import glosses
from claims.reading.names.names_in_text import ROLES, place_at, vocabulary
from claims.reading.names.roles import NOTHING, known_bodies
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.places import army_of, country_in, name_lengths
from claims.spelling import initials

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.names.name_uses import NameUse
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_LOOK_BACK = 30
"""Mentions back in which the country of "the country's minister" is looked for."""
_LONGEST_ACRONYM = 6
"""Letters."""
_WHERE = frozenset(
    [
        "in",
        "at",
        "near",
        "from",
        "around",
        "outside",
        "inside",
        "across",
        "through",
        "into",
        "of",
        "to",
        "towards",
        "toward",
        "for",
        "via",
    ]
)
_ACTED_ON = frozenset(
    [
        "told",
        "tell",
        "tells",
        "urged",
        "urge",
        "urges",
        "accused",
        "accuse",
        "accuses",
        "asked",
        "ask",
        "asks",
        "warned",
        "blamed",
        "blame",
        "by",
        "against",
    ]
)


def find_mentions(page: Page) -> list[Mention]:
    """The mentions of a page in text order; no two overlap."""
    persons, bodies = find_persons(page, vocabulary(page))
    uses: dict[int, list[tuple[NameUse, Person]]] = {}
    for person in persons:
        for use in person.uses:
            uses.setdefault(use.sentence.index, []).append((use, person))
    found: list[tuple[Sentence, Body]] = []
    mentions: list[Mention] = []
    named: dict[int, list[NameUse]] = {}
    for use in bodies:
        named.setdefault(use.sentence.index, []).append(use)
    for sentence in page.sentences:
        taken = [False] * len(sentence.tokens)
        for use, person in uses.get(sentence.index, ()):
            if any(taken[use.first : use.last]):
                continue
            taken[use.described : use.last] = [True] * (use.last - use.described)
            mentions.append(_person(use, person, page.text))
        for use in named.get(sentence.index, ()):
            if not any(taken[use.first : use.last]):
                taken[use.first : use.last] = [True] * (use.last - use.first)
                mentions.append(
                    _mention(page.text, sentence, use.first, use.last, use.name, "organisation", None)
                )
        for body in find_bodies(sentence, taken):
            found.append((sentence, body))
            taken[body.first : body.last] = [True] * (body.last - body.first)
        mentions.extend(_states(page.text, sentence, taken))
    names = _of_one_army(_written_out(_body_names(page.text, found), page.sentences))
    for sentence, body in found:
        mentions.append(
            _mention(page.text, sentence, body.first, body.last, names[body.key], "organisation", body.side)
        )
    mentions.sort(key=lambda mention: (mention.start, -mention.end))
    shared = {
        use.sentence.tokens[use.first].start
        for person in persons
        for use in person.uses
        if use.description.shares_country
    }
    for number, mention in enumerate(mentions):
        if mention.start in shared:
            mentions[number] = _with_shared_side(mentions, number)
    return mentions


def _with_shared_side(mentions: Sequence[Mention], number: int) -> Mention:
    """A person described as "the country's" minister, with the country of the actor named first in this sentence or
    the one before."""
    mention = mentions[number]
    if mention.side:
        return mention
    recent = mentions[max(0, number - _LOOK_BACK) : number]
    before = [other for other in recent if other.sentence_start < mention.sentence_start]
    here = recent[len(before) :]
    earlier = [other for other in before if other.sentence_start == before[-1].sentence_start]
    side = next((other.side for other in (*here, *earlier) if other.side), None)
    return replace(mention, side=side)


def _person(use: NameUse, person: Person, text: str) -> Mention:
    tokens = use.sentence.tokens
    start, end = tokens[use.first].start, tokens[use.last - 1].end
    about = use.description
    return Mention(
        start, end, text[start:end], person.name, "person", about.role, about.former, about.side,
        use.sentence.start, use.sentence.end,
    )  # fmt: skip


def _mention(
    text: str, sentence: Sentence, first: int, last: int, name: str, kind: str, side: str | None
) -> Mention:
    start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
    return Mention(
        start, end, text[start:end], name, "state" if kind == "state" else "organisation",
        NOTHING.role, NOTHING.former, side, sentence.start, sentence.end,
    )  # fmt: skip


def _body_names(text: str, found: Sequence[tuple[Sentence, Body]]) -> dict[object, str]:
    """One name for each body of the page: the one with most capitals, then the one printed most, then first."""
    votes: dict[object, Counter[str]] = {}
    for sentence, body in found:
        votes.setdefault(body.key, Counter())[body_name(sentence.tokens, text, body)] += 1
    names: dict[object, str] = {}
    for key, counts in votes.items():
        names[key] = max(counts, key=lambda name: (_capitals(name), counts[name]))
    return names


def _capitals(name: str) -> int:
    return sum(word[0].isupper() for word in name.split())


def _written_out(names: dict[object, str], sentences: Sequence[Sentence]) -> dict[object, str]:
    """ "AP" is the Associated Press where the page names it in full, or prints the capitals in brackets behind the name,
    "UN" the United Nations everywhere."""
    full = {
        capitals: gloss.name
        for capitals, gloss in glosses(sentences).items()
        if gloss.name.split()[-1].lower() not in ROLES
    }
    full |= {initials(name): name for name in names.values() if " " in name}
    for name in names.values():
        known = known_bodies().get(name)
        if known is not None and known.kind == "bloc" and known.side:
            full[name] = known.side
    # "the United Nations Children's Fund (UNICEF)" is found as a "Fund"
    owned = {name: name.replace("’", "'").rpartition("'s ")[2] for name in full.values()}
    shared = Counter(part for name, part in owned.items() if part != name)
    parts = {part: name for name, part in owned.items() if shared[part] == 1}
    return {
        key: full.get(name, name)
        if name.isupper() and 1 < len(name) <= _LONGEST_ACRONYM
        else parts.get(name, name)
        for key, name in names.items()
    }


def _of_one_army(names: dict[object, str]) -> dict[object, str]:
    """ "The Orvian military" is the Orvian National Defence Force, or the Armed Forces of Orvia, where the page names them."""
    forces = {country: name for name in names.values() if (country := army_of(name))}
    armies = {
        name: forces[country]
        for name in set(names.values())
        if name.rpartition(" ")[2] in ("military", "army") and (country := country_in(name)) in forces
    }
    return {key: armies.get(name, name) for key, name in names.items()} if armies else names


def _states(text: str, sentence: Sentence, taken: Sequence[bool]) -> list[Mention]:
    tokens = sentence.tokens
    mentions: list[Mention] = []
    lengths = name_lengths()
    end = 0
    for index in sentence.capitals:
        token = tokens[index]
        if index < end or taken[index] or token.text not in lengths or not token.is_word:
            continue
        located = place_at(tokens, index, len(tokens))
        if not located:
            continue
        found, end = located
        if found.kind == "country" or (found.kind == "capital" and _acts(tokens, index, end)):
            mentions.append(_mention(text, sentence, index, end, found.country, "state", found.country))
    return mentions


def _acts(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a capital stands for its state: it has no place word before it and does, or is done, something."""
    before = tokens[first - 1].lower if first else ""
    if before in _ACTED_ON:
        return True
    if before in _WHERE:
        return False
    if [token.lower for token in tokens[last : last + 2]] == [",", "which"]:
        return True  # "Oslo, which has lost 12, said"
    after = last
    while after < len(tokens) and after < last + 2 and tokens[after].lower in words("adverbs"):
        after += 1
    if after >= len(tokens):
        return False
    lower = tokens[after].lower
    if tokens[after].kind == "clitic":
        return lower == "'s"
    form = CUE_FORMS.get(lower)
    return (
        (form is not None and form.form in ("past", "third"))
        or lower in words("auxiliaries")
        or lower in words("verbs")
        or (lower.endswith("ed") and lower not in words("not_verbs"))
    )
