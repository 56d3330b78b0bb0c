"""Persons who are not who an article says they are: wrong offices, two people in one, a call to oneself.

Offices are voted across origins, so that a thousand reprints of one slip outvote nobody:

office           "former" where more origins have the person in office; another office than theirs; another
                 holder of an office that one person holds
fused names      "President Ann Berg. Carl Holm, the minister, to talk": a stray full stop split the names
talks to itself  "after speaking with Berg, Holm and Lind, Holm said": the caller is among the called
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from claims.comparing.ballots import Ballots
from claims.comparing.contacts import find_contact
from claims.comparing.offices import unique_offices, votes, votes_in
from claims.comparing.severity import severity
from claims.lexicon import words
from claims.types import Divergence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from claims.comparing.ballots import Ballot, Choice, Question
    from claims.comparing.contacts import Contact
    from claims.comparing.offices import Office, Vote
    from claims.comparing.view import StoryView
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token
    from claims.types import Account, Evidence, Mention

MAJORITY = 2
"""So many origins must agree before one that differs is called wrong."""


MOST_USUAL = 60
"""Articles with the usual office or name that an alert shows."""


def identity(story: StoryView) -> list[Divergence]:
    """One alert for every person and slip."""
    return [
        *_former_alone(story),
        *_other_office(story),
        *_other_holder(story),
        *_of_sentences(story),
    ]


# --- offices ----------------------------------------------------------------------------------------


def _of_former_ones(story: StoryView, account: Account) -> list[Vote]:
    return [vote for vote in votes_in(story, account) if vote.former]


def _was_held(vote: Vote) -> tuple[tuple[str, Office], bool]:
    """Does the person hold the office, or once did?"""
    return (vote.person, vote.office), vote.former


def _which_office(vote: Vote) -> tuple[str, Office] | None:
    """Which of the offices of which there is one each does the person hold?"""
    return None if vote.former or vote.office not in unique_offices() else (vote.person, vote.office)


def _which_person(vote: Vote) -> tuple[tuple[str, Office], str] | None:
    """Who holds such an office of a side?"""
    answer = _which_office(vote)
    return ((vote.side, vote.office), vote.person) if answer and vote.side else None


def _ballots(
    story: StoryView, ask: Callable[[Vote], tuple[Question, Choice] | None]
) -> Ballots[Question, Choice]:
    ballots, _ = story.kept.part((_ballots, ask), lambda: Ballots(ask))
    ballots.take(story.gathered(votes_in))
    return ballots


def _former_alone(story: StoryView) -> Iterator[Divergence]:
    """ "Former" in an origin, while more origins have the person in that office."""
    ballots = _ballots(story, _was_held)
    told = {(vote.person, vote.office) for vote in story.each(_of_former_ones)}
    for person, office in sorted(told, key=lambda each: (each[0], sorted(each[1]))):
        found = ballots.on((person, office))
        sitting, former = found.get(False), found[True]
        if sitting is None or len(sitting.origins) < MAJORITY:
            continue
        if len(former.origins.keys() - sitting.origins.keys()) >= len(sitting.origins):
            continue
        said = former.votes.all()
        role = said[0].mention.role or ""
        yield Divergence(
            key=f"identity|former|{person}",
            kind="identity",
            severity=severity("identity", "office"),
            summary=f"{person}: former {role} / {role}",
            why=f"{_outlets(story, said)} alone puts the office into the past; "
            f"{len(sitting.origins)} origins have it held.",
            figure=f"former {role}",
            evidence=_one_an_article(story, said, sitting.votes.firsts()),
        )


def _other_office(story: StoryView) -> Iterator[Divergence]:
    """One origin gives a person another of the offices of which there is one each."""
    for person, ballots in sorted(_ballots(story, _which_office).contested(), key=itemgetter(0)):
        for odd, usual in _odd_ones(ballots):
            said = odd.votes.all()
            roles = f"{said[0].mention.role} / {usual.votes.first().mention.role}"
            yield Divergence(
                key=f"identity|office|{person}",
                kind="identity",
                severity=severity("identity", "office"),
                summary=f"{person}: {roles}",
                why=f"{_outlets(story, said)} alone gives the person this office.",
                figure=roles,
                evidence=_one_an_article(story, said, usual.votes.firsts()),
            )


def _other_holder(story: StoryView) -> Iterator[Divergence]:
    """One origin has another person in an office than the rest."""
    contested = _ballots(story, _which_person).contested()
    for (side, office), ballots in sorted(contested, key=lambda each: (each[0][0], sorted(each[0][1]))):
        for odd, usual in _odd_ones(ballots):
            said = odd.votes.all()
            persons = f"{said[0].person} / {usual.votes.first().person}"
            yield Divergence(
                key=f"identity|holder|{side}|{' '.join(sorted(office))}",
                kind="identity",
                severity=severity("identity", "office"),
                summary=f"{said[0].mention.role} of {side}: {persons}",
                why=f"{_outlets(story, said)} alone has another person in this office.",
                figure=persons,
                evidence=_one_an_article(story, said, usual.votes.firsts()),
            )


def _odd_ones(ballots: Sequence[Ballot]) -> Iterator[tuple[Ballot, Ballot]]:
    """The choice of a single origin against that of the others, at most one pair.

    Nobody is odd whose article or origin knows the usual choice as well: offices change hands, and
    some people hold two.
    """
    usual, *others = ballots
    if len(usual.origins) < MAJORITY:
        return
    odd = [
        each for each in others if len(each.origins) == 1 and not each.origins.keys() & usual.origins.keys()
    ]
    if odd:
        yield odd[0], usual


def _outlets(story: StoryView, found: Iterable[Vote]) -> str:
    return ", ".join(dict.fromkeys(story.outlet(vote.account) for vote in found))


def _one_an_article(story: StoryView, odd: Sequence[Vote], usual: Iterable[Vote]) -> tuple[Evidence, ...]:
    """The sentences of all odd mentions and of the first usual one of every article, up to so many."""
    shown: dict[tuple[int, int], Evidence] = {}
    for vote in odd:
        _show(story, shown, vote.account, vote.mention)
    seen: set[int] = set()
    for vote in usual:
        if vote.account.article not in seen:
            seen.add(vote.account.article)
            _show(story, shown, vote.account, vote.mention)
        if len(seen) == MOST_USUAL:
            break
    return tuple(shown[place] for place in sorted(shown))


def _show(
    story: StoryView, shown: dict[tuple[int, int], Evidence], account: Account, mention: Mention
) -> None:
    passage = story.sentence_evidence(account, mention.start)
    if passage:
        shown[passage.article, passage.start] = passage


# --- sentences --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Call:
    """A contact with its account; `names` are the canonical names of the called."""

    account: Account
    contact: Contact
    caller: str
    names: frozenset[str]


def _of_sentences(story: StoryView) -> list[Divergence]:
    calls = story.each(_calls)
    fused = [_fused(story, account, pair, names) for account, pair, names in story.each(_splits)]
    return [*_once(fused), *_once(_self_calls(story, calls))]


def _contacts_and_splits(
    story: StoryView, account: Account
) -> tuple[tuple[Contact, ...], tuple[tuple[tuple[Sentence, Sentence], tuple[Mention, Mention]], ...]]:
    """Who gets in touch with whom in an article, and which of its names a full stop has run into one."""
    persons = [each for each in account.reading.mentions if each.kind == "person"]
    named = _by_sentence(story, account, persons)
    sentences = story.pages[account.article].sentences
    found = (find_contact(sentence, named.get(sentence.index, ())) for sentence in sentences)
    splits = (
        ((first, second), names)
        for first, second in pairwise(sentences)
        if (names := _split_names(first, second, named))
    )
    return tuple(contact for contact in found if contact), tuple(splits)


def _calls(story: StoryView, account: Account) -> list[_Call]:
    contacts, _ = story.once(account, _contacts_and_splits)
    return [_call(story, account, contact) for contact in contacts]


def _splits(
    story: StoryView, account: Account
) -> list[tuple[Account, tuple[Sentence, Sentence], tuple[Mention, Mention]]]:
    _, splits = story.once(account, _contacts_and_splits)
    return [(account, pair, names) for pair, names in splits]


def _by_sentence(
    story: StoryView, account: Account, persons: Sequence[Mention]
) -> Mapping[int, list[Mention]]:
    found: dict[int, list[Mention]] = defaultdict(list)
    for mention in persons:
        sentence = story.sentence(account, mention.start)
        if sentence:
            found[sentence.index].append(mention)
    return found


def _once(found: Iterable[Divergence]) -> list[Divergence]:
    """The first alert of every matter."""
    kept: dict[str, Divergence] = {}
    for each in found:
        kept.setdefault(each.key, each)
    return list(kept.values())


def _call(story: StoryView, account: Account, contact: Contact) -> _Call:
    names = frozenset(story.name(each.name) or each.name for each in contact.called)
    return _Call(account, contact, story.name(contact.caller.name) or contact.caller.name, names)


def _self_calls(story: StoryView, calls: Sequence[_Call]) -> Iterator[Divergence]:
    for call in calls:
        if call.caller not in call.names:
            continue
        others = call.names - {call.caller}
        alike = [
            each for each in calls if each is call or (each.names & others and each.caller not in each.names)
        ]
        shown = {
            (each.account.article, each.contact.sentence.start): story.evidence(
                each.account, each.contact.sentence.start, each.contact.sentence.end
            )
            for each in alike
        }
        yield Divergence(
            key=f"identity|self|{call.caller}",
            kind="identity",
            severity=severity("identity", "talks to itself"),
            summary=f"{call.caller} speaks with {call.caller} in {story.outlet(call.account)}",
            why="The caller stands in the list of those called; nobody phones himself.",
            figure=call.caller,
            evidence=tuple(shown[place] for place in sorted(shown)),
        )


def _split_names(
    first: Sentence, second: Sentence, named: Mapping[int, Sequence[Mention]]
) -> tuple[Mention, Mention] | None:
    """The last person of a sentence and the first of the fragment that follows it in the same paragraph."""
    before, after = named.get(first.index, ()), named.get(second.index, ())
    if not before or not after or first.paragraph is not second.paragraph:
        return None
    left, right = before[-1], after[0]
    ends = [token for token in first.tokens if token.start >= left.end]
    opens = [token for token in second.tokens if token.start < right.start]
    if not left.role or [token.text for token in ends] != ["."] or not all(token.capital for token in opens):
        return None
    return (left, right) if _is_fragment(second, right) else None


def _is_fragment(sentence: Sentence, name: Mention) -> bool:
    """True for a name with its office and nothing that is said of it: no finite verb follows."""
    rest = [token for token in sentence.tokens if token.start >= name.end]
    if not rest or rest[0].text not in (",", ".") or rest[0].text == "." == sentence.text.strip():
        return False
    return not any(_is_finite(token, previous) for previous, token in pairwise(rest))


def _is_finite(token: Token, previous: Token) -> bool:
    if token.kind == "clitic" and token.lower not in ("'s",):
        return True
    if previous.lower == "to" or token.kind != "word":
        return False
    lower = token.lower
    return lower in words("auxiliaries") or lower in words("verbs") or lower.endswith("ed")


def _fused(
    story: StoryView,
    account: Account,
    sentences: tuple[Sentence, Sentence],
    names: tuple[Mention, Mention],
) -> Divergence:
    left, right = (story.name(each.name) or each.name for each in names)
    passage = story.evidence(account, sentences[0].start, sentences[1].end)
    elsewhere = [
        vote for vote in votes(story) if vote.person == right and vote.account.article != account.article
    ]
    shown = [passage, *_one_an_article(story, (), elsewhere)]
    return Divergence(
        key=f"identity|fused|{left}|{right}",
        kind="identity",
        severity=severity("identity", "fused names"),
        summary=f"{names[0].role} {left} / {right}: two people run into one in {story.outlet(account)}",
        why="A full stop splits the names; the office before it probably belongs to the person behind it.",
        figure=f"{left} / {right}",
        evidence=tuple(sorted(shown, key=lambda each: (each.article, each.start))),
    )
