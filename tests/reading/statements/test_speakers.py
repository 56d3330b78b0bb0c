"""Who a printed speaker is: pronouns, roles, ministries, capitals and partial names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spoken import WORDS_OF_SPEAKERS, statements_of

from claims.reading.actors.actors import find_mentions
from claims.reading.page.text import Page, cut_up
from claims.reading.speakers.speakers import Resolved, SpeakerCall, resolve_speakers
from claims.types import Document


def call(page: Page, printed: str, after: int) -> tuple[SpeakerCall, int]:
    start = after + re.search(rf"(?<!\w){re.escape(printed)}(?!\w)", page.text[after:]).start()  # type: ignore[union-attr]
    end = start + len(printed)
    sentence = next(sentence for sentence in page.sentences if sentence.start <= start < sentence.end)
    inside = [token.index for token in sentence.tokens if token.start < end and token.end > start]
    return SpeakerCall(sentence, inside[0], inside[-1] + 1), end


def resolve(text: str, *printed: str) -> list[Resolved]:
    """The speakers `printed` in text order, each looked for behind the one before."""
    page = cut_up(Document(text))
    calls = []
    position = 0
    for words in printed:
        found, position = call(page, words, position)
        calls.append(found)
    return resolve_speakers(page, find_mentions(page), calls)


def last(text: str, *printed: str) -> tuple[str | None, str | None]:
    answer = resolve(text, *printed)[-1]
    return answer.name, answer.side


@pytest.mark.parametrize(
    ("printed", "name", "kind", "side"),
    [
        ("Peru", "Peru", "state", "Peru"),
        ("Lima", "Peru", "state", "Peru"),
        ("The US", "United States", "state", "United States"),
        ("Its ally Peru", "Peru", "state", "Peru"),
        ("The foreign ministry in Lima", "Peruvian foreign ministry", "organisation", "Peru"),
        ("Peruvian officials", "Peruvian officials", "organisation", "Peru"),
        ("A spokesman for the Kremlin", "spokesman for the Kremlin", "person", "Russia"),
        ("Peru’s representative there", "Peru’s representative", "person", "Peru"),
        ("Two witnesses", "Two witnesses", "organisation", None),
        ("Chilean President Orlan Dreve", "Orlan Dreve", "person", "Chile"),
        ("Orlan Dreve, Chile’s president,", "Orlan Dreve", "person", "Chile"),
        ("The president of Chile, Orlan Dreve,", "Orlan Dreve", "person", "Chile"),
        ("Hamas", "Hamas", "organisation", "Hamas"),
    ],
)
def test_a_speaker_alone(printed: str, name: str, kind: str, side: str | None) -> None:
    answer = resolve(f"{printed} said that the road was open.", printed)[0]
    assert (answer.name, answer.kind, answer.side) == (name, kind, side)


def test_a_surname_gets_the_full_name_and_office_of_the_document() -> None:
    text = "Dreve said the road was open. That is what Chilean President Orlan Dreve always says."
    answer = resolve(text, "Dreve")[0]
    assert (answer.name, answer.role, answer.side) == ("Orlan Dreve", "President", "Chile")


def test_he_is_the_man_who_spoke_last() -> None:
    text = "Chilean President Orlan Dreve said the road was open. He said Peru had closed it."
    assert last(text, "Orlan Dreve", "He") == ("Orlan Dreve", "Chile")


def test_he_is_the_subject_of_his_own_sentence() -> None:
    text = (
        "Chilean President Orlan Dreve said the road was open. Anso Feld, a spokesman for the Kremlin, said nothing of it, "
        "but he did say that Dreve was right."
    )
    assert last(text, "Orlan Dreve", "he") == ("Anso Feld", "Russia")


def test_she_is_no_man() -> None:
    text = "Spokeswoman Ilse Varnay and spokesman Anso Feld met Dreve. She said the road was open. He said it was shut."
    assert [answer.name for answer in resolve(text, "She", "He")] == ["Ilse Varnay", "Anso Feld"]


def test_he_leads_back_through_sentences_about_him() -> None:
    text = "Chilean President Orlan Dreve flew to Lima. He met ministers there. In the evening he said the road was open."
    assert last(text, "he")[0] == "Orlan Dreve"


def test_it_is_the_body_that_spoke_last() -> None:
    text = (
        "The defence ministry in Lima said the road was shut. It said more would follow. But Chile accused Peru of lies. "
        "“The road is open,” it said in a statement."
    )
    answers = resolve(text, "The defence ministry in Lima", "It", "Chile", "it")
    assert [answer.name for answer in answers] == [
        "Peruvian defence ministry",
        "Peruvian defence ministry",
        "Chile",
        "Chile",
    ]


def test_the_ministry_is_the_last_one_that_fits() -> None:
    text = (
        "Peru’s Defence Ministry said the road was shut. Chile’s Foreign Ministry denied it. The ministry called it a lie. "
        "The defence ministry said more would follow."
    )
    answers = resolve(
        text, "Peru’s Defence Ministry", "Chile’s Foreign Ministry", "The ministry", "The defence ministry"
    )
    assert [(answer.name, answer.side) for answer in answers[2:]] == [
        ("Chilean Foreign Ministry", "Chile"),
        ("Peruvian Defence Ministry", "Peru"),
    ]


def test_a_ministry_without_a_country_belongs_to_the_state_that_acts() -> None:
    text = "Chile summoned the envoy of Malta, the foreign ministry said."
    assert last(text, "the foreign ministry") == ("foreign ministry", "Chile")


def test_a_ministry_that_tells_of_an_attack_does_not_belong_to_the_attacker() -> None:
    text = "Chile attacked two villages, the defence ministry said."
    assert last(text, "the defence ministry") == ("defence ministry", None)


@pytest.mark.parametrize(
    "printed",
    ["the prime minister", "the Maltese prime minister", "the Maltese leader", "the minister", "the premier"],
)
def test_a_role_is_the_person_who_holds_it(printed: str) -> None:
    text = f"Maltese Prime Minister Anso Feld met Chilean President Orlan Dreve. The road was open, {printed} said."
    expected = ("premier", None) if printed == "the premier" else ("Anso Feld", "Malta")
    assert last(text, printed) == expected


def test_ministers_of_two_countries_stay_two() -> None:
    text = (
        "Chilean Defence Minister Orlan Dreve and Peruvian Defence Minister Tomas Kellan met. "
        "The road was open, the Peruvian minister said. The Chilean defence minister denied it."
    )
    answers = resolve(text, "the Peruvian minister", "The Chilean defence minister")
    assert [answer.name for answer in answers] == ["Tomas Kellan", "Orlan Dreve"]


def test_one_of_two_equal_ministers_is_not_guessed() -> None:
    text = (
        "On Monday there were talks with Chilean Defence Minister Orlan Dreve and Peruvian Defence Minister Tomas Kellan. "
        "Nothing came of it. It rained. The road was open, the defence minister said."
    )
    assert last(text, "the defence minister")[0] == "defence minister"


def test_an_unnamed_governor_is_the_one_named_later() -> None:
    text = (
        "The governor of Brask province said the road was open. The governor, Karo Senik, said it was safe."
    )
    assert [answer.name for answer in resolve(text, "The governor of Brask province", "Karo Senik")] == [
        "Karo Senik"
    ] * 2


def test_his_office_is_the_office_of_the_last_man() -> None:
    text = "Chilean President Orlan Dreve phoned other leaders, his office said."
    assert last(text, "his office") == ("Orlan Dreve’s office", "Chile")


def test_a_named_office() -> None:
    text = "Chilean President Orlan Dreve came. Dreve’s office said the road was open."
    assert last(text, "Dreve’s office") == ("Orlan Dreve’s office", "Chile")


def test_its_foreign_ministry_is_that_of_the_state() -> None:
    text = "Chile said the road was open, and its foreign ministry said it was safe."
    assert last(text, "Chile", "its foreign ministry") == ("Chilean foreign ministry", "Chile")


def test_who_is_the_name_before_it() -> None:
    text = "They met Orlan Dreve, the president of Chile. They met Anso Feld, who said the road was open, said Ilse Varnay."
    assert last(text, "who")[0] == "Anso Feld"


def test_the_statement_speaks_for_its_author() -> None:
    text = "The Peruvian government said the road was shut. The statement adds that Chile had been told."
    assert last(text, "The Peruvian government", "The statement") == ("Peruvian government", "Peru")


def test_they_are_the_group_that_spoke() -> None:
    text = "Peruvian officials said the road was shut. They said it would open soon."
    assert last(text, "Peruvian officials", "They") == ("Peruvian officials", "Peru")


def test_the_senator_is_the_one_printed_short() -> None:
    text = "Sen. Orlan Dreve came to Brask. The road was open, the senator said."
    assert last(text, "the senator")[0] == "Orlan Dreve"


def test_an_unknown_woman_is_nobody_named_far_away() -> None:
    text = "Chilean Sen. Orlan Dreve came. It rained. It rained. It rained. It rained. She said the road was open."
    assert last(text, "She")[0] is None


def test_a_report_of_somebody_is_not_the_last_speaker() -> None:
    text = (
        "Chilean Sen. Orlan Dreve said the road was open. It was shut, according to a Brask Council report."
    )
    assert last(text, "Orlan Dreve", "a Brask Council report")[0] == "Brask Council"


def test_two_speakers_are_named_both() -> None:
    text = "Chilean President Orlan Dreve and Maltese Prime Minister Anso Feld agreed to meet."
    answer = resolve(text, "Chilean President Orlan Dreve and Maltese Prime Minister Anso Feld")[0]
    assert (answer.name, answer.side) == ("Orlan Dreve and Anso Feld", None)


def test_an_office_of_one_country_gives_its_side() -> None:
    assert last("Secretary of State Orlan Dreve said the road was open.", "Orlan Dreve")[1] == "United States"


def test_an_analyst_speaks_for_no_country() -> None:
    assert last("Chilean analyst Orlan Dreve said the road was open.", "Orlan Dreve") == ("Orlan Dreve", None)


def test_a_ruler_without_a_country_belongs_to_the_state_that_acts_before_him() -> None:
    text = "Malta, an ally of Peru, blamed Chile. “Chile should stop,” Foreign Minister Anso Feld said."
    assert last(text, "Malta", "Anso Feld") == ("Anso Feld", "Malta")


def test_an_owner_in_the_description_does_not_speak_too() -> None:
    text = "Lima’s old political and military backer Chile blamed Malta."
    assert last(text, "Lima’s old political and military backer Chile") == ("Chile", "Chile")


def test_a_pronoun_without_anybody_before_it_is_nobody() -> None:
    assert resolve("He said the road was open.", "He")[0] == Resolved(None, None, None, None)


@given(st.lists(st.sampled_from(WORDS_OF_SPEAKERS), min_size=1, max_size=40).map(" ".join), st.data())
def test_every_call_has_an_answer(text: str, data: st.DataObject) -> None:
    page = cut_up(Document(text))
    calls = []
    for sentence in page.sentences:
        first = data.draw(st.integers(0, len(sentence.tokens) - 1))
        length = data.draw(st.integers(1, 6))
        calls.append(SpeakerCall(sentence, first, min(first + length, len(sentence.tokens))))
    answers = resolve_speakers(page, find_mentions(page), calls)
    assert len(answers) == len(calls)
    for answer in answers:
        assert (answer.name is None) == (answer.kind is None)


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        (
            "The Brask Harbour Union denied the claim. “We are late,” the group said.",
            "the group",
            "Brask Harbour Union",
        ),
        (
            "The Dovanian Defense Ministry left. The Brask Harbour Company spoke. The firm said it was late.",
            "The firm",
            "Brask Harbour Company",
        ),
        ("The Dovanian Defense Ministry left. The firm said it was late.", "The firm", "firm"),
    ],
)
def test_a_general_noun_stands_for_the_body_named_before(text: str, speaker: str, name: str) -> None:
    assert (speaker, name) in [(each.speaker, each.speaker_name) for each in statements_of(text)]


def test_an_office_without_article_in_a_headline_is_its_holder() -> None:
    text = "Road is closed, president says\nPresident Mira Tolan spoke on Monday. She said it was late."
    assert [each.speaker_name for each in statements_of(text, headline=True)] == ["Mira Tolan", "Mira Tolan"]


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        (
            "Superintendent of Police Odo Fenn made two arrests. “Teams have gone,” the SP said.",
            "the SP",
            "Odo Fenn",
        ),
        ("Leader of the Opposition V Brask said it was late.", "Leader of the Opposition V Brask", "V Brask"),
        (
            "District Collector K Ilse Brandt said it was late.",
            "District Collector K Ilse Brandt",
            "K Ilse Brandt",
        ),
        ("Fifteen-year-old Ana Brandt got out. “It was dark,” she said.", "she", "Ana Brandt"),
        ("Lt. Cmdr. Ilse Brandt said it was late.", "Lt. Cmdr. Ilse Brandt", "Ilse Brandt"),
        (
            "A spokesman said it was late.\n\nAmong those waiting was Odo Fenn, whose house was gone. “It is late,” he said.",
            "he",
            "Odo Fenn",
        ),
    ],
)
def test_names_behind_offices_ages_and_initials(text: str, speaker: str, name: str) -> None:
    assert [each.speaker_name for each in statements_of(text) if each.speaker == speaker] == [name]
