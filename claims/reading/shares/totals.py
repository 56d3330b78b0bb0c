"""Numbers of the hit that hold the dead as well: killed or injured, not injured.

"Four were shot" says nothing of their fate, "five were wounded" no longer holds where the page goes on that one of
them died.  What the other figures of the page tell decides.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.lexicon import words
from claims.reading.counts.singles import is_told_dead, persons_by_sentence
from claims.reading.people.victim_categories import category_of
from claims.reading.words.triggers import SHOT, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from claims.articles import Mention
    from claims.reading.counts.counts import Count
    from claims.reading.page.text import Page
    from claims.reading.words.tokens import Token

EITHER = "killed or injured"
_LEAST_SUM = 2
"""A sum that could be anything else as well: "one dead, one hurt … two were taken to hospital"."""
_KNOWN = frozenset(("the", "this", "that"))
"""Before a blow of which the page has told."""
_ANYBODY = (None, "people")
"""Classes of victims that can hold the dead and the hurt of another count: "four soldiers", "eight children" hold none."""
_LEAD = 3
"""Sentences that tell what a page is about, the headline included."""
_NEAR = 1
"""Sentences between the dead and the hurt of one account."""
_TO_DEATH = 10
"""Tokens from "where" to "died"."""
_THOSE = frozenset(("whom", "them", "those", "these"))
_OF_THOSE = 4
"""Tokens before a number in which "of those injured," stands."""
_DIED = ("after", "verb-before")
"""Rules by which a share of the hurt is told to have died; others tell who some of the dead were."""
_ONE_OF = frozenset(("of", "among", "including"))
_AMONG = (["one", "of"], ["one", "of", "the"], ["among"], ["among", "the"])
"""Words between "Orr was" and "five people injured"."""
_INCLUDING = ([",", "including"], ["including"])
"""Words between "five people" and "Orr"."""
_IN_TREATMENT = ("under", "undergoing", "receiving")
"""What opens "under treatment": they live now."""
_SOON = 3
"""Sentences from a number of the hit to "one of them died"."""


def settle_totals(counts: Sequence[Count], page: Page, mentions: Sequence[Mention]) -> None:
    """Give the shot their outcome, and make totals that hold the dead killed or injured."""
    _settle_shots(counts, page)
    told = [count for count in counts if count.figure.quantity.value is not None]
    grouped = {id(one) for pair in pairwise(told) if _are_one_group(*pair) for one in pair}
    hit = [count for count in told if _is_hit(count) and id(count) not in grouped]
    if not hit:
        return
    pairs = list(_pairs(told))
    beside: dict[int, list[tuple[Count, Count]]] = {}
    for dead, hurt in pairs:
        if dead.sentence is hurt.sentence:
            beside.setdefault(id(dead.sentence), []).append((dead, hurt))
    whole = [
        count
        for count in hit
        if not (count.is_set_apart or _is_set_against_dead(count, beside.get(id(count.sentence), ())))
    ]
    if _tells_of_shots(page):
        _settle_dead_of_hurt(told, {id(count) for count in hit})
    _settle_named_dead(hit, page, mentions)
    _settle_sums(whole, pairs, told)
    _settle_same_as_dead(whole, told)
    _settle_told_again(whole, told)


def _tells_of_shots(page: Page) -> bool:
    """Reports of a shooting count all who were hit as hurt; elsewhere "63 injured, of whom one died" stay the injured."""
    return any(not words_for("hit-by").isdisjoint(sentence.lowers) for sentence in page.sentences)


def _settle_shots(counts: Sequence[Count], page: Page) -> None:
    """ "12 people were shot" are killed or injured where the page counts dead of that event as well, else injured.

    "Two died and four others were shot": those set against dead who were just told of are the injured.  One person shot
    on a page that opens with a death may be who died.
    """
    deadly = {count.event for count in counts if count.figure.outcome == "killed"}
    lead = page.sentences[:_LEAD]
    opens_with_dead = any(not words_for("dead-after").isdisjoint(sentence.lowers) for sentence in lead)
    for count in counts:
        if count.is_set_apart or count.figure.quantity.more:
            count.follows_dead = _are_alive(count, page)
        if count.figure.outcome == SHOT:
            within = _tells_of_dead(count)
            apart = count.figure.quantity.more or count.follows_dead or _is_taken_in(count)
            alone = opens_with_dead and count.event == CURRENT_EVENT and _value(count) == 1
            dead = count.event in deadly or within or alone
            count.figure.outcome = EITHER if dead and not apart else "injured"


def _is_taken_in(count: Count) -> bool:
    """ "received seven gunshot victims, one of whom died": those whom a hospital took in were hurt."""
    return count.first > 0 and count.tokens[count.first - 1].lower in words_for("caring")


def _are_alive(count: Count, page: Page) -> bool:
    """Does what stands before the count, in its sentence or in the one before, tell of dead, and nothing behind it?"""
    if any(token.lower in words_for("dead-told") for token in count.tokens[count.last :]):
        return False
    if any(token.lower in words_for("dead-told") for token in count.tokens[: count.first]):
        return True
    index = count.sentence.index
    return index > 0 and not words_for("dead-told").isdisjoint(page.sentences[index - 1].lowers)


def _are_one_group(first: Count, second: Count) -> bool:
    """ "Three women and two men were injured": neither is all of them."""
    return first.sentence is second.sentence and first.figure.trigger == second.figure.trigger


def _tells_of_dead(count: Count) -> bool:
    """ "Four Shot, Man Dead": one of them, whom no number counts."""
    return any(token.lower in words_for("dead-after") for token in count.tokens[count.figure.trigger :])


def _settle_dead_of_hurt(counts: Iterable[Count], hit: Collection[int]) -> None:
    """ "Five were wounded. One of them died.", "… were taken to a clinic, where a nurse died"."""
    last: Count | None = None
    some: Count | None = None
    for count in counts:
        if some is not None and id(count) in hit and _is_whole_of(count, some):
            _take(count, "total:some-died")
        some = count if count.figure.phrase.counted and count.figure.outcome == "killed" else None
        if id(count) in hit and not _is_in_care(count):
            if _where_some_die(count):
                _take(count, "total:where")
            elif last is None or last.sentence is not count.sentence:
                last = count
        elif last is not None and _died_of(count, last):
            _take(last, "total:some-died")


def _is_whole_of(whole: Count, some: Count) -> bool:
    """ "One of the five people hurt has died": the five, not the 40 of "one of the two gunmen; 40 people were in hospital"."""
    return some.sentence is whole.sentence and whole.figure.quantity.first < some.figure.phrase.last


def _died_of(some: Count, whole: Count) -> bool:
    """Is "one of them died" told of those just counted?"""
    phrase = some.figure.phrase
    if not (some.figure.outcome == "killed" and phrase.outcome is None and (phrase.part or some.is_of_the)):
        return False
    if some.figure.rule not in _DIED:
        return False
    known = phrase.head is not None and some.tokens[phrase.head].lower in words_for("dead-known")
    beside = some.sentence is not whole.sentence and not words_for("dead-told").isdisjoint(
        whole.sentence.lowers
    )
    near = some.sentence.index - whole.sentence.index <= _SOON and not beside
    return near and not known and some.event == whole.event and _value(some) < _value(whole)


def _settle_named_dead(hit: Iterable[Count], page: Page, mentions: Sequence[Mention]) -> None:
    """ "Orr was one of five people injured", "five people, including Orr, were injured", where Orr is said to be dead."""
    persons: dict[int, list[Mention]] | None = None
    known: dict[str, bool] = {}
    for count in hit:
        if _ONE_OF.isdisjoint(count.sentence.lowers):
            continue
        if persons is None:
            persons = persons_by_sentence(page, mentions)
        for person in persons.get(count.sentence.index, ()):
            if not _is_one_of(count, person, page.text):
                continue
            if person.name not in known:
                known[person.name] = is_told_dead(page, persons, person.name)
            if known[person.name]:
                _take(count, "total:named")
                break


def _is_one_of(count: Count, person: Mention, text: str) -> bool:
    if person.end <= count.start:
        between = text[person.end : count.start].split()
        return between[:1] == ["was"] and between[1:] in _AMONG
    return text[count.end : person.start].replace(",", " , ").split() in _INCLUDING


def _is_in_care(count: Count) -> bool:
    """ "The clinic admitted nine patients, two of whom died", "19 with gunshot wounds were brought in, two of whom later died": a
    count of those treated stays one of the hurt."""
    lowers = count.sentence.lowers
    brought = "brought" in lowers and "in" in lowers and "wounds" in lowers
    return brought or not words_for("caring").isdisjoint(lowers)


def _is_hit(count: Count) -> bool:
    """Is this a whole of injured of whom nothing says that they live?"""
    figure = count.figure
    noun = figure.rule in ("noun", "cared-for") and not figure.phrase.part
    if noun and count.tokens[figure.trigger].lower == "wounded":
        return False  # "took in 16 wounded, two of whom died"
    if count.tokens[figure.trigger].lower in _IN_TREATMENT:
        return False
    return (
        figure.outcome == "injured"
        and not (figure.part or figure.phrase.part or figure.quantity.article or figure.quantity.more)
        and not _is_share(count)
        and not (count.is_set_apart and _is_hurt(count))
        and words_for("living").isdisjoint(count.sentence.lowers)
    )


def _is_share(count: Count) -> bool:
    """ "Of those, 20 are in hospital", "of whom 20 are in hospital"."""
    before = [token.lower for token in count.tokens[max(0, count.first - _OF_THOSE) : count.first]]
    return "of" in before and not _THOSE.isdisjoint(before)


def _where_some_die(count: Count) -> bool:
    """ "All three were taken to a hospital, where the driver died": somebody of them, whom no number need count."""
    if "where" not in count.sentence.lowers:
        return False
    care = False
    for index in range(count.figure.trigger + 1, len(count.tokens)):
        lower = count.tokens[index].lower
        care = care or lower in words_for("hospitals") or lower in words_for("medical")
        if lower == "where" or lower == ";":
            return care and lower == "where" and _dies_in(count.tokens[index + 1 : index + 1 + _TO_DEATH])
    return False


def _dies_in(tokens: Sequence[Token]) -> bool:
    """ "one later died", "Officer Orr passed away", "the girl was pronounced dead"."""
    for token in tokens:
        if token.text in ";," or token.lower in words("negations"):
            return False
        if token.lower in words_for("deceasing"):
            return True
    return False


def _settle_sums(
    whole: Iterable[Count], pairs: Iterable[tuple[Count, Count]], counts: Iterable[Count]
) -> None:
    """ "One dead, three hurt … all four were taken to hospital": the four are the dead and the hurt together."""
    pairs = list(pairs)
    sums = {(dead.event, _value(dead) + _value(hurt)) for dead, hurt in pairs}
    sums |= {(count.event, _value(count) + 1) for count in counts if _is_hurt_beside_one(count)}
    for count in whole:
        known = (count.event, _value(count)) in sums and _value(count) > _LEAST_SUM
        if known and _acts_elsewhere(count, pairs):
            continue
        if known and category_of(count.tokens, count.figure.phrase) in _ANYBODY:
            _take(count, "total:sum")


def _acts_elsewhere(count: Count, pairs: Iterable[tuple[Count, Count]]) -> bool:
    """ "Shelling injured three farm workers": whom a blow hurt by a verb of its own, under a noun that says more than people and is not
    that of the dead and the hurt of the sum; not "the blast wounded all three"."""
    noun = _noun(count)
    if not noun or noun in words_for("anybody-hit") or count.figure.rule != "verb-before":
        return False
    own = (pair for pair in pairs if sum(map(_value, pair)) == _value(count))
    parts = {_noun(one).rstrip("s") for pair in own for one in pair}
    return noun.rstrip("s") not in parts and not _is_definite(count) and not _by_what_is_known(count)


def _by_what_is_known(count: Count) -> bool:
    """ "The crash [injured three passengers]", "A car [hurt three cyclists] in all": the blow told of before, or a sum."""
    tokens, verb = count.tokens, count.figure.trigger
    if [token.lower for token in tokens[count.figure.phrase.last :][:2]] == ["in", "all"]:
        return True
    begin = next((at for at in range(verb - 1, -1, -1) if tokens[at].kind == "punct"), -1) + 1
    known = (token.index for token in tokens[begin:verb] if token.lower in _KNOWN)
    return any(at == begin or tokens[at - 1].lower not in words("prepositions") for at in known)


def _noun(count: Count) -> str:
    head = count.figure.phrase.head
    return "" if head is None else count.tokens[head].lower


def _is_hurt_beside_one(count: Count) -> bool:
    """ "Orr died, three others were hurt": beside one dead whom no number counts."""
    return count.figure.outcome == "injured" and count.follows_dead and not count.figure.part


def _pairs(counts: Sequence[Count]) -> Iterator[tuple[Count, Count]]:
    """The dead and the hurt that stand side by side, in one sentence or two."""
    for first, second in pairwise(counts):
        if first.event != second.event or second.sentence.index - first.sentence.index > _NEAR:
            continue
        if first.figure.part or second.figure.part:
            continue
        told = first.figure.outcome, second.figure.outcome
        if told == ("killed", "injured"):
            yield first, second
        elif told == ("injured", "killed"):
            yield second, first


def _is_set_against_dead(count: Count, pairs: Sequence[tuple[Count, Count]]) -> bool:
    """ "One dead, four hurt", "Teen dead, four hurt"; not "4 victims, 1 fatality, 3 wounded", the sum before its parts."""
    beside = any(hurt is count for _, hurt in pairs)  # "Three guards fell and four were wounded"
    if not beside and words_for("dead-told").isdisjoint(count.sentence.lowers):
        return False
    return not any(
        count.first < min(dead.first, hurt.first) and _value(count) == _value(dead) + _value(hurt)
        for dead, hurt in pairs
    )


def _settle_same_as_dead(whole: Iterable[Count], counts: Iterable[Count]) -> None:
    """ "All three had gunshot wounds", "the three were taken to hospitals": those whom the page counts as dead."""
    dead = {
        (count.event, _value(count))
        for count in counts
        if count.figure.outcome == "killed" and not count.figure.part and _value(count) > 1
    }
    hurt = {(count.event, _value(count)) for count in counts if _is_hurt(count) and not _is_definite(count)}
    for count in whole:
        same = (count.event, _value(count))
        if same in dead and same not in hurt and _is_definite(count) and not _is_hurt(count):
            _take(count, "total:dead")


def _is_hurt(count: Count) -> bool:
    return count.tokens[count.figure.trigger].lower in words_for("hurting")


def _is_definite(count: Count) -> bool:
    """ "the three", "all three", "all of the three": known from before."""
    return count.first > 0 and count.tokens[count.first - 1].lower in ("the", "all", "both", "these", "those")


def _settle_told_again(whole: Sequence[Count], counts: Iterable[Count]) -> None:
    """A total that holds the dead holds them wherever the page gives it again: "Four shot, one dead … four had wounds"."""
    totals = {(count.event, _value(count)) for count in whole if count.figure.outcome == EITHER}
    shot = {(count.event, _value(count)) for count in counts if count.figure.outcome == EITHER}
    for count in whole:
        same = (count.event, _value(count))
        if count.figure.outcome != EITHER and (
            same in totals or (same in shot and _is_seen_with_wounds(count))
        ):
            _take(count, "total:again")


def _is_seen_with_wounds(count: Count) -> bool:
    """ "with gunshot wounds", "had burns", "suffered cuts": no word says that they lived."""
    word = count.tokens[count.figure.trigger].lower
    return _value(count) > 1 and (word in words_for("bearing") or word in words_for("suffer"))


def _value(count: Count) -> int:
    return count.figure.quantity.value or 0


def _take(count: Count, rule: str) -> None:
    count.figure.outcome = EITHER
    count.says(rule)
