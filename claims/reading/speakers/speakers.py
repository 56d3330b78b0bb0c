"""Who a printed speaker is: pronouns, roles, "the ministry", capitals and partial names to one actor.

The calls are resolved in text order and the state of the article is carried along: who spoke last, who is the
subject of this sentence and the one before.  Where two actors fit and nothing decides, the printed words stay.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.lexicon import word_set
from claims.reading.actors.spoken_before import ActorKind, Known
from claims.reading.names.aliases import alias_behind, alias_inside
from claims.reading.names.names_in_text import BODY_NOUNS, GROUPS, PORTFOLIOS, TITLES
from claims.reading.names.roles import full_roles
from claims.reading.names.speaker_words import agencies, land_heads
from claims.reading.speakers.gapped_owners import of_another_land
from claims.reading.speakers.introduced_below import IntroducedBelow
from claims.reading.speakers.named_below import Meant, NamedBelow
from claims.reading.speakers.nameless_subjects import several_of
from claims.reading.speakers.papers_by import author_of, by_authors
from claims.reading.speakers.speaker_phrases import SOURCE, Phrase, read_phrase
from claims.reading.speakers.speaker_state import State
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.places import demonym, place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token


_MANY = frozenset(("people", "men", "women", "children", "others", "some", "many", "families"))
_ONE = frozenset(("headquarters", "railways", "news", "affairs", "communications"))
"""Nouns in "-s" for one body."""
_OF_FORCES = frozenset(("armed", "defence", "defense"))
"""With these words "forces" are the one army of a land, of which "it said" is told."""
_TO_BODY = 6
"""Tokens of ", a monitoring and rights group" behind a name."""
_ADMINISTRATIVE = word_set(
    "national state federal provincial regional district disaster emergency health government"
)
"""They tell a body of its own, "the national disaster agency", where "the aid group" stands for one named before."""
_COUNTERPARTS = ("counterpart", "counterparts")
_WRITERS = "authors"
"""They speak through their report: "the authors wrote"."""
_RELAYS = word_set("monitoring news press")
"""Words of those who pass on what others say."""
_INDEFINITE = ARTICLES | {"one"}
_NAMED = ("he", "she", "i", "it", "they", "who", "named", "several")
"""Kinds of speakers for whom no alias is looked for."""
_DESCRIBING = ("role", "body", "group", "printed")
"""Kinds of phrases that may only describe a body which the page names."""


class SpeakerCall(NamedTuple):
    """One printed speaker: tokens [first, last) of a sentence ("he", "the ministry", "Sorel's office")."""

    sentence: Sentence
    first: int
    last: int


class Resolved(NamedTuple):
    """Who it is.  `name` is the fullest form of the document, a state's plain name, or the printed words where nobody
    named fits; `role` is the office printed for the person, `side` a plain country or party name."""

    name: str | None
    kind: Literal["person", "organisation", "state"] | None
    role: str | None
    side: str | None


def resolve_speakers(page: Page, mentions: Sequence[Mention], calls: Sequence[SpeakerCall]) -> list[Resolved]:
    """One answer for each call, in the order of the calls, which is the order of the text."""
    state = State(page, mentions)
    printed, calls = calls, [_of_author(call) for call in calls]
    phrases = [read_phrase(page, *call, state.in_span(*call)) for call in calls]
    below = NamedBelow(page, state, calls, phrases)
    introduced = IntroducedBelow(page, mentions, calls)
    answers: list[Resolved] = []
    for call, phrase in zip(calls, phrases, strict=True):
        state.advance(call.sentence)
        answers.append(_resolve(page, state, below, introduced, phrase, call))
    return by_authors(printed, calls, answers)


def _of_author(call: SpeakerCall) -> SpeakerCall:
    """ "A review by the health ministry" speaks for the ministry."""
    author = author_of(call.sentence.tokens, call.first, call.last)
    return call if author is None else SpeakerCall(call.sentence, *author)


def _resolve(
    page: Page,
    state: State,
    below: NamedBelow,
    introduced: IntroducedBelow,
    phrase: Phrase,
    call: SpeakerCall,
) -> Resolved:
    known = follows = several_of(page, *call) or _find(state, phrase, call)
    if known is not None and known.name == phrase.printed and phrase.kind in _DESCRIBING:
        named = _named_elsewhere(state, below, introduced, phrase, call)
        known = named.known if named else known
        follows = known if named and named.alone else follows
    tokens = call.sentence.tokens
    indefinite = tokens[call.first].lower in _INDEFINITE  # "a resident of Brask, who gave his name as Odo"
    described = phrase.kind not in _NAMED and (indefinite or not tokens[call.last - 1].capital)
    if described and (alias := alias_behind(tokens, call.last)):
        known = follows = _by_alias(page, state, call.sentence, alias, known)
    elif inside := alias_inside(tokens, call.first, call.last):
        known = follows = _self_styled(page, tokens[inside[0] : inside[1]], known)
    if known is None or follows is None:
        return Resolved(None, None, None, None)
    if not (_passes_on(call) and state.bodies.spoke_in(call.sentence)):
        one = _is_one_body(tokens, call.last)
        several = phrase.kind == "group"
        state.speaks(follows, call.sentence, plural=several and not one, many=_is_many(phrase) and not one)
    return Resolved(known.name, known.kind, known.role, known.side)


def _named_elsewhere(
    state: State, below: NamedBelow, introduced: IntroducedBelow, phrase: Phrase, call: SpeakerCall
) -> Meant | None:
    """Whom a description means that the page names below: a body, or a person beside the same calling."""
    if body := below.meant(phrase, *call):
        return body
    person = introduced.meant(phrase, *call) or introduced.meant_before(phrase, *call)
    return Meant(state.known(person), alone=True) if person else None


def _passes_on(call: SpeakerCall) -> bool:
    """Is it whoever only passes the words of another on: "X claimed the raid, according to the Weir monitoring service"?"""
    tokens = call.sentence.tokens
    led = [token.lower for token in tokens[max(0, call.first - 2) : call.first]]
    named = {token.lower for token in tokens[call.first : call.last]}
    return led == ["according", "to"] and not named.isdisjoint(_RELAYS | agencies())


def _is_one_body(tokens: Sequence[Token], last: int) -> bool:
    """ "the Emergency Medics, a rights group,": what a name of many people stands for, asked behind the name."""
    row = [token.lower for token in tokens[last : last + 2]]
    if row not in ([",", "a"], [",", "an"]):
        return False
    behind = itertools.takewhile(lambda token: token.is_word, tokens[last + 2 : last + _TO_BODY])
    return any(token.lower in BODY_NOUNS for token in behind)


def _is_many(phrase: Phrase) -> bool:
    """ "Officials", "X and Y": several, for whom "it" cannot stand; "police" may be one force."""
    if phrase.kind == "several":
        return True
    if phrase.kind == "printed" and not phrase.head:
        return not _is_joint_name(phrase.printed.split())
    plural = phrase.head.endswith("s") and not phrase.head.endswith("ss") and phrase.head not in _ONE
    named = " for " in phrase.printed and phrase.printed[0].isupper()  # "Doctors for Brask"
    one = phrase.head == "forces" and not _OF_FORCES.isdisjoint(phrase.printed.lower().split())
    return phrase.kind == "group" and not named and not one and (plural or phrase.head in _MANY)


def _is_joint_name(printed: Sequence[str]) -> bool:
    """ "Fire and Weir Agency", "Brask Crate & Parcel": capitals on both sides of what joins them."""
    return all(
        printed[at - 1][:1].isupper() and printed[at + 1][:1].isupper()
        for at in range(1, len(printed) - 1)
        if printed[at] in ("and", "or", "&")
    )


def _find(state: State, phrase: Phrase, call: SpeakerCall) -> Known | None:
    sentence, first = call.sentence, call.first
    if phrase.printed.lower().startswith("same ") and (same := state.last_speaker()):
        return same
    row = sentence.tokens[first : call.last]
    if another := of_another_land(state, state.spoke_right_before(sentence), row):
        return another
    if (called := state.other_names.called_by_its_work(phrase.printed)) is not None:
        return called
    match phrase.kind:
        case "he" | "she":
            return state.persons.before(sentence, first, "man" if phrase.kind == "he" else "woman")
        case "i":
            return state.persons.before(sentence, first, None)
        case "it":
            return state.bodies.unnamed(sentence, first) or state.bodies.before(sentence, first)
        case "they":
            return state.plural_before(sentence, first)
        case "who":
            return state.antecedent(sentence, first)
        case "document":
            return _author(state, phrase, sentence, first) or _as_printed(phrase, "organisation")
        case "named":
            return _named(state, phrase)
        case "owned":
            return _owned(state, phrase, sentence, first)
        case "role":
            office = full_roles().get(phrase.head, phrase.head)  # "Gov" of a headline
            holder = state.offices.by_role(phrase.modifiers, office, phrase.side, sentence, first)
            holder = holder or state.persons.described(phrase.head, sentence, first)
            holder = holder or _head_of_land(state, phrase, sentence, first)
            if phrase.head == "official" and not phrase.modifiers:
                holder = holder or state.official_before(sentence, first)
            return holder or state.other_names.written_out(phrase.printed) or _as_printed(phrase, "person")
        case "body":
            return _body(state, phrase, sentence, first)
        case "several":
            return _several(state, phrase)
        case _:
            if phrase.head == SOURCE and sentence.tokens[first].lower == "the":
                return state.nameless_before(sentence) or _as_printed(phrase, "person")
            meant = state.persons.described(phrase.head, sentence, first) or state.other_names.written_out(
                phrase.printed
            )
            meant = meant or _speaks_for(state, phrase, sentence, first)
            meant = meant or state.bodies.named_longer(phrase.printed) or _counting_state(call, phrase)
            if sentence.tokens[first].lower == "the" and phrase.printed == phrase.head:
                writer = state.spoke_right_before(sentence) if phrase.head == _WRITERS else None
                meant = meant or (writer if writer and writer.kind == "organisation" else None)
                meant = meant or state.groups.meant_by(phrase.head, sentence)  # "the militants said"
            return meant or _as_printed(phrase, _kind_of(phrase))


def _head_of_land(state: State, phrase: Phrase, sentence: Sentence, first: int) -> Known | None:
    """ "The head of the region": the governor whom the page names."""
    head, _, land = phrase.printed.lower().partition(" of the ")
    office = land_heads().get(land) if head == "head" else None
    return state.offices.by_role(frozenset(), office, phrase.side, sentence, first) if office else None


def _speaks_for(state: State, phrase: Phrase, sentence: Sentence, first: int) -> Known | None:
    """ "A spokesman for the force": that of the body named before for which "the force" stands."""
    office, _, body = phrase.printed.partition(" for the ")
    if not office.startswith("spokes") or " " in office or body not in BODY_NOUNS:
        return None
    owner = state.bodies.meant(body, sentence, first) or state.bodies.last(
        body, frozenset(), None, sentence, first
    )
    named = owner is not None and owner.kind == "organisation" and owner.name[:1].isupper()
    named = named and owner is not None and owner.name.lower() not in BODY_NOUNS | GROUPS  # "Police said"
    return Known(f"{owner.name}’s {office}", "person", None, owner.side) if owner and named else None


def _counting_state(call: SpeakerCall, phrase: Phrase) -> Known | None:
    """ "By Norlander count": the state whose adjective tells who counted."""
    known = place(phrase.printed) if call.sentence.tokens[call.first - 1].lower == "by" else None
    adjective = known is not None and known.kind == "demonym" and call.last == call.first + 1
    return Known(known.country, "state", None, known.country) if known is not None and adjective else None


def _author(state: State, phrase: Phrase, sentence: Sentence, first: int) -> Known | None:
    """Whose paper it is: "its bulletin", "the OW statement", "the report", "the ministry's report"."""
    if phrase.printed.lower().startswith("its "):
        return state.bodies.before(sentence, first)
    owner, owned, _ = phrase.printed.replace("’", "'").partition("'")
    written_out = (state.other_names.written_out(word) for word in owner.split())
    author = next((known for known in written_out if known), None)
    if author is None and owned:
        author = _owner_of_paper(state, owner.split(), sentence, first)
    elif author is None:
        author = state.author(phrase.head, sentence, first)
    of_a_man = author is not None and author.kind == "person" and " " in phrase.printed
    return None if of_a_man else author  # "the police report" is no man's


def _owner_of_paper(state: State, owner: Sequence[str], sentence: Sentence, first: int) -> Known | None:
    """The body named before for which the owner of a paper stands: "the ministry's report", "the centre's third bulletin"."""
    if not owner or owner[-1].lower() not in BODY_NOUNS or any(word[0].isupper() for word in owner):
        return None
    return state.bodies.last(owner[-1].lower(), frozenset(), None, sentence, first)


def _self_styled(page: Page, name: Sequence[Token], described: Known | None) -> Known:
    """ "A group calling itself the Weir Front": a body of that name."""
    side = described.side if described else None
    return Known(page.text[name[0].start : name[-1].end], "organisation", None, side)


def _by_alias(
    page: Page, state: State, sentence: Sentence, alias: tuple[int, int], described: Known | None
) -> Known:
    """Who is told by name right behind the description, with the role and the side of the description."""
    first, last = alias
    mention = next((each for each in state.in_span(sentence, first, last) if each.kind == "person"), None)
    tokens = sentence.tokens
    name = page.text[tokens[first].start : tokens[last - 1].end]
    known = described._replace(name=name) if described else Known(name, "person", None, None)
    if mention is not None:
        known = state.known(mention)
    owned = described is not None and described.kind == "person" and "’s " in described.name
    # "the Front's spokesman, who uses the name Tarn"
    return known._replace(role=described.name) if owned and described else known


def _named(state: State, phrase: Phrase) -> Known | None:
    mention = phrase.mentions[0]
    return state.known(mention)


def _owned(state: State, phrase: Phrase, sentence: Sentence, first: int) -> Known | None:
    """ "his office", "Sorel's office", "the minister's spokesman"."""
    owner: Known | None
    if phrase.head in _COUNTERPARTS:
        return _counterpart(state, phrase, sentence, first)
    if phrase.mentions:
        owner = state.known(phrase.mentions[0])
    elif phrase.owner in ("his", "her"):
        owner = state.persons.before(sentence, first, "man" if phrase.owner == "his" else "woman")
    else:
        owner = state.bodies.before(sentence, first)
    kind: ActorKind = "person" if phrase.individual else "organisation"
    if owner is None:
        return Known(phrase.printed, kind, None, phrase.side)
    if owner.kind == "state":
        named = state.bodies.of_state(owner.name, phrase.head, phrase.modifiers)
        return named or Known(f"{demonym(owner.name) or owner.name} {phrase.tail}", kind, None, owner.name)
    return Known(f"{owner.name}’s {phrase.tail}", kind, None, owner.side)


def _counterpart(state: State, phrase: Phrase, sentence: Sentence, first: int) -> Known | None:
    """ "Its Danish counterpart": the same body of another country."""
    owner = state.bodies.before(sentence, first)
    if owner is None or owner.kind != "organisation" or phrase.side is None:
        return _as_printed(phrase, "organisation")
    own = owner.name.replace("'s ", "’s ").split("’s ")[-1].split()
    own = own[1:] if len(own) > 1 and place(own[0]) else own
    adjective = phrase.tail.split()[0]
    return Known(" ".join((adjective, *own)), "organisation", None, phrase.side)


def _body(state: State, phrase: Phrase, sentence: Sentence, first: int) -> Known | None:
    """ "the ministry", "the defence ministry": the last body that fits, else the one of the state that acts here."""
    bare = not phrase.modifiers and phrase.side is None and sentence.tokens[first].lower == "the"
    definite = sentence.tokens[first].lower == "the" and phrase.side is None and phrase.printed.islower()
    if definite and (such := state.bodies.of_kind(phrase.modifiers | {phrase.head}, sentence, first)):
        return such
    nearer = state.bodies.just_spoke(phrase.head, sentence, first) if bare else None
    if nearer is not None and nearer.name.lower() not in agencies() and _is_as_official(nearer, phrase):
        return nearer  # "…, Reuters reported. The group said": not the agency
    found = state.bodies.last(phrase.head, phrase.modifiers, phrase.side, sentence, first)
    named = _own_names(phrase)
    if found and (not named or not named.isdisjoint(found.name.split())):
        return found
    if bare and (alike := state.bodies.army_alike(phrase.head, sentence, first)):
        return alike
    owned = "'" in phrase.printed or "’" in phrase.printed  # "the doctors' union" is no union named before
    small = phrase.printed.islower()
    if phrase.side is None and not owned and small and sentence.tokens[first].lower == "the":
        meant = state.bodies.meant(phrase.head, sentence, first)
        meant = meant or (state.groups.meant_by(phrase.head, sentence) if bare else None)
        if meant and _is_as_official(meant, phrase):
            return meant
    side = phrase.side
    if side is None and not state.bodies.of_no_state(phrase.printed):
        side = state.acting_state(sentence, sentence.tokens[first].start)
    return Known(phrase.printed, "organisation", None, side)


def _is_as_official(body: Known, phrase: Phrase) -> bool:
    """Can "the national disaster agency" be this body, one of whose words it has: the "National Disaster Council", no "Weir Watch"?"""
    asked = _ADMINISTRATIVE.intersection(phrase.printed.split())
    return not asked or not asked.isdisjoint(body.name.lower().split())


def _own_names(phrase: Phrase) -> frozenset[str]:
    """The names in a phrase for a body: "Orrvo" of "the Orrvo news agency", none of "the Orvian Foreign Ministry"."""
    common = BODY_NOUNS | PORTFOLIOS | TITLES
    return frozenset(
        word
        for word in phrase.printed.split()
        if word[0].isupper() and word.lower() not in common and place(word) is None
    )


def _several(state: State, phrase: Phrase) -> Known | None:
    found = [state.known(mention) for mention in phrase.mentions]
    sides = {known.side for known in found}
    name = " and ".join(dict.fromkeys(known.name for known in found))
    return Known(name, found[0].kind, None, sides.pop() if len(sides) == 1 else None)


def _as_printed(phrase: Phrase, kind: ActorKind) -> Known:
    return Known(phrase.printed, kind, None, phrase.side)


def _kind_of(phrase: Phrase) -> ActorKind:
    return "person" if phrase.individual else "organisation"
