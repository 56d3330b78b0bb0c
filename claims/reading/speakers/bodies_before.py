"""Which body of an article "it", "the group", "the ministry" or a short name stands for.

The nearest that is named before and fits, or that has just spoken.  Table: `general_bodies.tsv`.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, cached_property
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words, words_by_word
from claims.reading.actors.callings import is_introduced_as
from claims.reading.actors.named_bodies import named_air
from claims.reading.actors.spoken_before import (
    RECENT,
    Known,
    Spoke,
    SpokenBefore,
    SubjectsBefore,
    told_from,
)
from claims.reading.names.aliases import is_acronym, is_coined
from claims.reading.names.names_in_text import BODY_NOUNS
from claims.reading.names.roles import gender_of_name, side_at
from claims.reading.names.speaker_words import (
    fits_body,
    general_bodies,
    is_army,
    is_meant,
    is_not_meant,
    is_outlet,
)
from claims.reading.page.datelines import dateline_place
from claims.reading.speakers.going_on import goes_on
from claims.reading.speakers.nameless_subjects import body_acting
from claims.reading.speakers.papers_told_of import author_before, goes_on_in_paper, is_of_a_paper
from claims.reading.words.numerals import is_numeral
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at, tokens_within
from claims.reading.words.triggers import plurals
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claims.articles import Mention
    from claims.reading.grammar.subjects import Subjects
    from claims.reading.page.text import Page, Sentence
    from claims.reading.speakers.known_persons import Persons

_NEAR_BODY = 4
"""Sentences back in which a body is looked for that a general noun stands for."""
_PLANNING = frozenset(("will", "would", "plans", "intends", "hopes", "aims", "expects"))
"""Verbs with which a body tells of itself: "The airline will cut 400 jobs, it said"."""
_NEAR_SPOKEN = 2
"""Sentences back in which a body has spoken that tells of a guard or a team."""
_FIRMS = word_set("company firm group airline")
"""What a body may be called whose name is coined, "AeroVell"."""
_SOLD = word_set("gas water electric oil coal air")
"""Last words of the names of firms that no table has: "Brask Valley Gas"."""
_FLYING = frozenset(("airline", "carrier"))
_PLATFORMS = word_set("facebook twitter x telegram instagram youtube tiktok whatsapp weibo linkedin")
"""Firms on whose pages others post."""
_PAPERS_IN_LETTERS = frozenset(("FIR",))
"""Papers that go by their letters: a first information report of the police."""
_ISSUED = word_set("published released issued")
_REPORTS = word_set("report study review findings assessment")
_TO_REPORT = 8
"""Tokens of "a long-awaited 40-page report"."""
_TO_SEAT = 20
"""Characters of "headquartered in "."""
_ARMED = frozenset(("army", "military", "forces"))
_OF_STATE = frozenset(("armed", "defence", "defense"))
_SHORT_BODY = 4
"""Tokens of "the local mining company"."""
_NO_OUTLETS = frozenset(("group", "organisation", "organization", "charity", "coalition", "movement"))
"""Nouns for bodies that report nothing."""


class BodiesBefore:
    """The bodies that an article has told of so far, asked by how it goes on about them."""

    def __init__(
        self, page: Page, openings: Subjects, persons: Persons, spoken: SpokenBefore, subjects: SubjectsBefore
    ) -> None:
        self._page = page
        self._openings = openings
        self._persons = persons
        self._spoken = spoken
        self._subjects = subjects
        self._mentions = openings.mentions
        self._starts = [mention.start for mention in self._mentions]
        self._introduced: dict[tuple[str, str], bool] = {}

    def of_state(self, side: str, head: str, modifiers: frozenset[str]) -> Known | None:
        """The body of this state with this head and these words, where the article names one."""
        for mention in self._mentions:
            if (
                mention.kind == "organisation"
                and mention.side == side
                and fits_body(mention, head, modifiers)
            ):
                return self._persons.known(mention)
        return None

    def before(self, sentence: Sentence, first: int) -> Known | None:
        """The body or state that "it" at token `first` stands for."""
        if is_of_a_paper(sentence, first) or goes_on_in_paper(self._page, sentence, first):
            author = author_before(self._page, self._openings, sentence)
            if author is not None:
                return self._persons.known(author)
        own = self._subjects.of(sentence.index)
        acts = own is not None and own.end <= sentence.tokens[first].start
        spoke = self._spoken.body
        another = spoke is not None and spoke.sentence >= sentence.index - _NEAR_SPOKEN
        issuer = self._issuer(sentence) if own is None or acts else None
        told = (another and self._is_counted(sentence.index)) or (
            (another or issuer is not None) and self._are_people(sentence.index)
        )
        told = told or (acts and own is not None and self._is_told_by_another(own.known, sentence, first))
        if own and acts and own.known.kind != "person" and not told:
            return own.known
        silent = spoke is None or spoke.sentence < sentence.index - 1
        if silent and not acts:
            named = self._subjects.of(sentence.index - 1) is not None
            acting = body_acting(self._page, sentence, first, named=named)
            if acting is not None:
                return acting
        unknown = self._unknown_before(sentence)
        if unknown and not (spoke and spoke.sentence >= unknown.sentence):
            return unknown.known
        if issuer is not None:
            return issuer
        if spoke and spoke.sentence >= sentence.index - 1:
            return spoke.known
        for back in range(1, _NEAR_BODY):
            before = self._subjects.of(sentence.index - back)
            if before and before.known.kind != "person":
                return before.known
            if spoke and spoke.sentence >= sentence.index - back - 1:
                return spoke.known
        return spoke.known if spoke else None

    def _is_told_by_another(self, own: Known, sentence: Sentence, first: int) -> bool:
        """ "The Vesh Front killed nine, it added" right behind what the ministry has said: who adds something has spoken, as the
        Front has not; "Vell Lines has apologised, and it added" is the firm's own."""
        if lower_at(sentence.tokens, first - 1) == "and":
            return False
        spoke = self._spoken.body
        near = spoke is not None and spoke.sentence == sentence.index - 1 and spoke.known.name != own.name
        return near and goes_on(sentence, first) and not self._spoken.has(own.name)

    def _is_counted(self, index: int) -> bool:
        """ "One Norland guard was killed, it said": a subject with a number or "a" is told of and tells nothing; asked where a body has
        just spoken."""
        opening = self._openings.opening(index)
        first = self._page.sentences[index].tokens[opening.first] if opening else None
        return first is not None and (first.lower in ("a", "an", "no") or is_numeral(first))

    def _are_people(self, index: int) -> bool:
        """ "Fighters of the Vesh Front killed nine, it said", "Soldiers and their helpers fled": several, who are told of."""
        opening = self._openings.opening(index)
        row = self._page.sentences[index].tokens[opening.first : opening.verb] if opening else []
        linked = (
            at for at, token in enumerate(row) if token.lower in words("prepositions") or token.lower == "and"
        )
        end = next(linked, len(row))
        return end > 0 and row[end - 1].lower in plurals()

    def _issuer(self, sentence: Sentence) -> Known | None:
        """ "The Weir Office published a long report. … It concludes": who has issued a report of which the page goes on to tell, and
        no body has spoken since."""
        for back in range(1, _NEAR_BODY):
            if back > sentence.index:
                return None
            before = self._page.sentences[sentence.index - back]
            if self._spoken.body and self._spoken.body.sentence >= before.index:
                return None
            if _REPORTS.isdisjoint(before.lowers) or _ISSUED.isdisjoint(before.lowers):
                continue
            for mention in self._openings.mentions_in(before.start, before.end):
                if mention.kind != "person" and _issues(before, mention):
                    return self._persons.known(mention)
        return None

    def unnamed(self, sentence: Sentence, pronoun: int) -> Known | None:
        """ "The airline will cut 400 jobs, it said": the body as it is called, which tells what it plans, where none is named
        that it could be, none has just spoken or acted and no paper tells it."""
        opening, spoke = self._openings.opening(sentence.index), self._spoken.body
        if opening is None or self._subjects.of(sentence.index) or opening.verb >= pronoun:
            return None
        first, end, tokens = opening.first, opening.verb, sentence.tokens
        if tokens[end].lower not in _PLANNING or self._told_by_another(sentence.index):
            return None
        if spoke and (spoke.sentence >= sentence.index - 1 or tokens[end - 1].lower in general_bodies()):
            return None
        if (
            tokens[first].lower != "the"
            or tokens[end - 1].lower not in BODY_NOUNS
            or end - first > _SHORT_BODY
        ):
            return None
        printed = self._page.text[tokens[first + 1].start : tokens[end - 1].end]
        return Known(printed, "organisation", None, None)

    def _told_by_another(self, index: int) -> bool:
        """Does a body act in one of the sentences before, or does the last one tell of a paper, that "it" may be?"""
        before = (self._subjects.of(index - back) for back in range(1, _NEAR_BODY))
        acts = any(subject is not None and subject.known.kind != "person" for subject in before)
        told = self._page.sentences[index - 1].lowers if index else ()
        return acts or not words("speaking_papers").isdisjoint(told)

    def last(
        self, head: str, modifiers: frozenset[str], side: str | None, sentence: Sentence, first: int
    ) -> Known | None:
        """The last body before a place that has this head and these words."""
        for index in range(bisect_left(self._starts, sentence.tokens[first].start) - 1, -1, -1):
            mention = self._mentions[index]
            fits = mention.kind == "organisation" and fits_body(mention, head, modifiers)
            fits = fits and not (head in _FIRMS and is_not_meant(mention.name, general_bodies()[head]))
            if fits and side in (None, mention.side):
                return self._persons.known(mention)
        spoke = self._spoken.body
        asked = {fold(word) for word in (head, *modifiers)}  # "the interior ministry" is no "Health Ministry"
        return (
            spoke.known if spoke and side is None and asked <= set(fold(spoke.known.name).split()) else None
        )

    def army_alike(self, head: str, sentence: Sentence, first: int) -> Known | None:
        """ "The army" of a page that tells of "the Swedish military" at home, and of no other state's before: asked for the head, which no
        body before has.  "In Denmark, the army said" is another one."""
        if head not in _ARMED:
            return None
        begin = sentence.tokens[first].start
        before = [mention for mention in self._armies if mention.start < begin]  # the first of each state
        one = self._persons.known(before[0]) if len(before) == 1 else None
        return one if one is not None and self._is_at_home(one, sentence) else None

    @cached_property
    def _armies(self) -> list[Mention]:
        """Where a page first tells of the army of each state."""
        found: dict[str, Mention] = {}
        for mention in self._mentions:
            last = mention.name.lower().split()[-2:]
            armed = last[-1] in _ARMED and (last[-1] != "forces" or last[0] in _OF_STATE)
            if mention.kind == "organisation" and mention.side and armed:
                found.setdefault(mention.side, mention)
        return list(found.values())

    def _is_at_home(self, army: Known, sentence: Sentence) -> bool:
        """Has an army spoken on a page of its own land, and does no other land stand in what it said nor in the sentence that goes on, as in
        "The Norland military struck a port in Vesland. The army said …"?"""
        spoke = next(
            (each for each in reversed(self._spoken.all[-RECENT:]) if each.known.name == army.name), None
        )
        home = dateline_place(self._page)
        if spoke is None or (home is not None and home.country != army.side):
            return False
        told = (sentence.tokens, self._page.sentences[spoke.sentence].tokens)
        lands = (side_at(tokens, at, len(tokens)) for tokens in told for at in range(len(tokens)))
        return all(land is None or land[0] == army.side for land in lands)

    def of_kind(self, asked: frozenset[str], sentence: Sentence, first: int) -> Known | None:
        """The one body named before whose name tells that it is such: "Vell Airlines" for "the airline", "Amnesty International" for "the
        rights group"; None where several are, or none is."""
        wanted = frozenset[str]().union(*(_kinds().get(word, frozenset[str]()) for word in asked))
        if not wanted:
            return None
        found = {
            mention.name: mention
            for mention in self._mentions[: bisect_left(self._starts, sentence.tokens[first].start)]
            if mention.kind == "organisation" and _is_of_kind(mention.name, wanted)
        }
        if not found and not _FLYING.isdisjoint(asked):
            return self._flies
        return self._persons.known(next(iter(found.values()))) if len(found) == 1 else None

    @cached_property
    def _flies(self) -> Known | None:
        """The one airline whose name ends in "Air" where no table knows it: "Vell Air’s director", not "Vell Air Base"."""
        names = {
            self._page.text[start:end]
            for sentence in self._page.sentences
            if "air" in sentence.lowers
            for start, end in named_air(sentence)
        }
        return Known(names.pop(), "organisation", None, None) if len(names) == 1 else None

    @cached_property
    def _names_firms(self) -> bool:
        """Does the page name a firm by its last word, "Vell Airlines", so that "the company" is no outlet which it told something?"""
        return any(mention.name.lower().split()[-1] in words("company_names") for mention in self._mentions)

    def meant(self, head: str, sentence: Sentence, first: int) -> Known | None:
        """The body for which "the group" or "the force" stands: the nearest named one that it can mean."""
        needed = general_bodies().get(head)
        if needed is None:
            return None
        earliest = self._page.sentences[max(0, sentence.index - _NEAR_BODY)].start
        for index in range(bisect_left(self._starts, sentence.tokens[first].start) - 1, -1, -1):
            mention = self._mentions[index]
            if mention.start < earliest:
                break
            meant = mention.kind == "organisation" and is_meant(mention.name, needed)
            if (
                meant
                and mention.name.lower() in _PLATFORMS
                and self._page.text[: mention.start].endswith("on ")
            ):
                continue  # "In a statement posted on Facebook, the company said"
            # "…, residents told Al Jazeera. The group said", where "the newspaper" is an outlet
            firm = head in _FIRMS and is_outlet(mention.name) and self._names_firms
            if meant and not firm and not (head in _NO_OUTLETS and is_outlet(mention.name)):
                return self._persons.known(mention)
        spoke = self._spoken.body
        near = spoke is not None and spoke.sentence >= sentence.index - _NEAR_BODY
        named = spoke is not None and spoke.known.kind == "organisation" and spoke.known.name[:1].isupper()
        meant = spoke is not None and (not needed or is_meant(spoke.known.name, needed, spoke=True))
        meant = meant and spoke is not None and not is_army(spoke.known.name)
        return spoke.known if spoke and near and named and meant else None

    def just_spoke(self, head: str, sentence: Sentence, first: int) -> Known | None:
        """The body that spoke last, right before, for which "the group" stands, although farther off another is named a group;
        None where that one is told of again in between."""
        last = self._spoken.last
        told = told_from(self._page, sentence, sentence.tokens[first].start)
        near = last is not None and last.sentence >= told - 1 and last.known.kind != "state"
        if last and near and self._is_introduced_as(last.known.name, head):
            return last.known._replace(kind="organisation")
        if last and near and head in general_bodies() and self._is_told_as_body(last.known, head):
            return last.known._replace(kind="organisation")
        needed, spoke = general_bodies().get(head), self._spoken.body
        if (
            needed is None
            or spoke is None
            or self._spoken.last is not spoke
            or spoke.known.kind != "organisation"
        ):
            return None
        before = spoke.sentence == sentence.index - 1
        before = before and self._page.sentences[spoke.sentence].paragraph is sentence.paragraph
        if not before or not spoke.known.name[:1].isupper() or not is_meant(spoke.known.name, needed):
            return None
        start = self._page.sentences[spoke.sentence].start
        between = self._openings.mentions_in(start, sentence.tokens[first].start)
        others = (each for each in between if each.kind == "organisation" and each.name != spoke.known.name)
        return None if any(others) else spoke.known

    def named_longer(self, printed: str) -> Known | None:
        """The one body that spoke with more words before these: "the Sentinel" for "the Orrvik Sentinel"."""
        if not printed[:1].isupper():
            return None
        longer = {
            spoke.known
            for spoke in self._spoken.all[-RECENT:]
            if spoke.known.kind == "organisation" and spoke.known.name.endswith(f" {printed}")
        }
        return longer.pop() if len(longer) == 1 else None

    def of_no_state(self, printed: str) -> bool:
        """Has a body of this name spoken that the page gave to no state, its own being told?  It is the same however another state
        acts before it speaks again."""
        return any(
            spoke.known.side is None and fold(spoke.known.name) == fold(printed)
            for spoke in self._spoken.all[-RECENT:]
        )

    def _is_introduced_as(self, name: str, noun: str) -> bool:
        """Looked for in the page once for each name and noun."""
        asked = (name, noun)
        if asked not in self._introduced:
            self._introduced[asked] = is_introduced_as(self._page.text, name, noun)
        return self._introduced[asked]

    def _is_told_as_body(self, known: Known, noun: str) -> bool:
        """ "SNV", "AeroVell" for a firm, "Vell Reisen, based in Brask": a name that no table knows, which its letters or an aside show
        to be no person's."""
        name, text = known.name, self._page.text
        if noun in _FIRMS and " " in name and name.lower().split()[-1] in _SOLD:
            return True  # "Brask Valley Gas", though a person's name could have three capitals
        if known.role is not None or name in self._persons.names or not name[:1].isupper() or place(name):
            return False
        if gender_of_name(name.split()):
            return False
        if is_acronym(name):
            return name not in _PAPERS_IN_LETTERS
        if noun not in _FIRMS:
            return False
        at = text.find(f"{name}, ")
        behind = text[at + len(name) + 2 : at + len(name) + 2 + _TO_SEAT] if at >= 0 else ""
        return is_coined(name) or behind.startswith(("based in ", "headquartered in "))

    def spoke_in(self, sentence: Sentence) -> bool:
        """Has a body spoken in the sentence?"""
        return self._spoken.body is not None and self._spoken.body.sentence == sentence.index

    def _unknown_before(self, sentence: Sentence) -> Spoke | None:
        """ "Weir Watch said it had verified 14 deaths": who spoke last, in this sentence or the one before, where
        nothing tells that the name is a person's."""
        last = self._spoken.last
        if last is None or last.many or last.sentence < sentence.index - 1:
            return None
        person = last.known.role is not None or last.known.name in self._persons.names
        return last if not person and last.known.name[:1].isupper() else None


@cache
def _kinds() -> Mapping[str, frozenset[str]]:
    """The words of names that a word of a description may mean."""
    return words_by_word("kinds_of_bodies")


def _is_of_kind(name: str, wanted: frozenset[str]) -> bool:
    parts = name.lower().replace("’s", "").replace("'s", "").split()
    return not wanted.isdisjoint(parts) and not any(f"-{part}" in wanted for part in parts)


def _issues(sentence: Sentence, mention: Mention) -> bool:
    """ "The Weir Office has published a report", asked for the office."""
    tokens = sentence.tokens
    _, end = tokens_within(tokens, mention.start, mention.end)
    verb = end + (lower_at(tokens, end) in ("has", "had"))
    behind = (lower_at(tokens, at) for at in range(verb + 1, verb + _TO_REPORT))
    return lower_at(tokens, verb) in _ISSUED and not _REPORTS.isdisjoint(behind)
