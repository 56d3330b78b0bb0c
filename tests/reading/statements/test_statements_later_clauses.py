"""Whose words they are where the sentence has more clauses, asides and places than one."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Ilse Brandt, who lost a son in the fire in Halvenport, Orvia, in May, said the guild had lied.",
            "Ilse Brandt",
            "the guild had lied",
        ),
        ("Odo Fenn, 22, of Brask, Ia., said he had not given up.", "Odo Fenn", "he had not given up"),
        (
            "Odo Fenn, speaking at a fair in Brask, N.C., warned that the weir would go.",
            "Odo Fenn",
            "the weir would go",
        ),
        (
            "Odo Fenn, the editor of the parish paper, The Weir, said it was gone.",
            "Odo Fenn",
            "it was gone",
        ),
        ("The guild less than two weeks ago said the weir was safe.", "The guild", "the weir was safe"),
        ("Friends of Fenn have in the past said he was ill.", "Friends of Fenn", "he was ill"),
    ],
)
def test_a_speaker_before_places_and_times(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "When Ilse Brandt sued the guild over the book, it withdrew, citing the law.",
            ("it", "the law"),
        ),
        (
            "Police charged the driver and Odo Fenn left his post, acknowledging that he had erred.",
            ("Odo Fenn", "he had erred"),
        ),
        (
            "Ilse Brandt turned to the plan, but Odo Fenn led her back, saying it was too late.",
            ("Odo Fenn", "it was too late"),
        ),
        ("The ministry and the guild sent a letter urging calm.", ("The ministry and the guild", "calm")),
        ("The row left many residents saying the weir must go.", ("many residents", "the weir must go")),
        ("Odo Fenn wrote to residents saying the weir must go.", ("Odo Fenn", "the weir must go")),
    ],
)
def test_a_gerund_goes_on_with_the_clause_before_it(text: str, last: tuple[str, str]) -> None:
    assert said(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“Who do they think they are?” Odo Fenn said of the guild in May, when it refused.",
            [("Odo Fenn", "Who do they think they are?")],
        ),
        (
            "“It is odd now,” said retired miner Odo Fenn of Brask, before the fair. “A plan is part of it.”",
            [
                ("retired miner Odo Fenn of Brask", "It is odd now,"),
                ("retired miner Odo Fenn of Brask", "A plan is part of it."),
            ],
        ),
        ("“It is gone,” Odo Fenn answered.", [("Odo Fenn", "It is gone,")]),
        (
            "“You have picked a new rule out of thin air,” the two write.",
            [("the two", "You have picked a new rule out of thin air,")],
        ),
        (
            "“They know it will hold,” a voice in the film states.",
            [("a voice in the film", "They know it will hold,")],
        ),
        ("“It is gone,” state senator Odo Fenn said.", [("state senator Odo Fenn", "It is gone,")]),
    ],
)
def test_an_attribution_behind_a_quotation(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Brandt met those who believe the weir should go.",
        "Odo Fenn is hoping for a dry summer.",
        "Ilse Brandt, who has endorsed Odo Fenn, left the hall.",
        "How Odo Fenn answers that question will matter to the guild.",
    ],
)
def test_what_somebody_holds_or_has_done_is_no_statement(text: str) -> None:
    assert not statements_of(text)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The guild says that, even if they tried, a count of the votes could not be held.",
            "The guild",
            "even if they tried, a count of the votes could not be held",
        ),
        (
            "Odo Fenn says that after the raid on the mill, Orr, a proud man, was ready to leave.",
            "Odo Fenn",
            "after the raid on the mill, Orr, a proud man, was ready to leave",
        ),
        (
            "Odo Fenn accused Ilse Brandt, whose term ends in June, of lying.",
            "Odo Fenn",
            "Ilse Brandt, whose term ends in June, of lying",
        ),
        (
            "Odo Fenn cited attacks on ferries in recent years, including two fires.",
            "Odo Fenn",
            "attacks on ferries in recent years, including two fires",
        ),
        (
            "Ilse Brandt pointed to author J.K. Orr’s last book as proof.",
            "Ilse Brandt",
            "author J.K. Orr’s last book as proof",
        ),
        (
            "Ilse Brandt said both he and Fenn promised a new weir.",
            "Ilse Brandt",
            "both he and Fenn promised a new weir",
        ),
    ],
)
def test_where_a_content_goes_on(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "A look at the boats of Odo Fenn suggests they are old.",
        "The race moves to Western states this week that the guild hopes to win.",
        "The ministry has filed reports that track the cost.",
        "Responding to the report, the mayor of Brask left the hall.",
        "Odo Fenn maintained a large lead over Ilse Brandt in the county.",
    ],
)
def test_what_only_looks_like_a_cue(text: str) -> None:
    assert not statements_of(text)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            'The guild said the plan of Fenn was odd - "We need to see it," she said - and voted.',
            "she",
            "We need to see it,",
        ),
        (
            'Asked about the mill, Ilse Brandt said "I know nothing of it," she said.',
            "she",
            "I know nothing of it,",
        ),
        (
            '"His mood is grumpy," she said, but despite it, "I think he will do it," said Odo Fenn.',
            "Odo Fenn",
            "I think he will do it,",
        ),
        (
            "The question is not how it fell - that was the frost, they said - but when it did.",
            "they",
            "that was the frost",
        ),
        (
            "He had a fair to visit that night - and the permit, his office said, had been hard to get.",
            "his office",
            "the permit, his office said, had been hard to get",
        ),
        (
            "She may be sued over the mill (the cause of which, many miners say, was the frost).",
            "many miners",
            "the cause of which, many miners say, was the frost",
        ),
        (
            "Odo Fenn argued loudly - naming nobody by name - that the weir was old.",
            "Odo Fenn",
            "the weir was old",
        ),
        (
            "On Friday, Odo Fenn — a miner since May — told Ilse Brandt of the Herald, that “it is gone.”",
            "Odo Fenn",
            "“it is gone.”",
        ),
    ],
)
def test_where_the_content_begins_beside_dashes(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Odo Fenn had no trouble breaking with his boss in endorsing the plan.", ("Odo Fenn", "the plan")),
        (
            "Years after that, Odo Fenn won the race of his party by promising to mend the weir.",
            ("Odo Fenn", "to mend the weir"),
        ),
        (
            "Both men left the hall in May – Odo Fenn saying he was “very glad”.",
            ("Odo Fenn", "he was “very glad”"),
        ),
        (
            "Ilse Brandt and her backers tried a lot, with one of her films asking, “Is Fenn free enough?”",
            ("one of her films", "Is Fenn free enough?"),
        ),
        (
            "Essentially, the ministry looked through the mail and found that one man had left.",
            ("the ministry", "one man had left"),
        ),
        (
            'The plan would cost a million, according to the "Weirs for all" paper of the guild.',
            ('the "Weirs for all" paper of the guild', "The plan would cost a million"),
        ),
        (
            "Recently, Odo Fenn of Brask, N.H., stood at a fair to say he was tired.",
            ("Odo Fenn of Brask", "he was tired"),
        ),
    ],
)
def test_gerunds_and_infinitives_with_a_subject_elsewhere(text: str, last: tuple[str, str]) -> None:
    assert said(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Another child answered, “That is a new weir.”", ("Another child", "That is a new weir.")),
        (
            "Asked which weir was his favourite, he demurred: “Whichever one I see.”",
            ("he", "Whichever one I see."),
        ),
        (
            "Ilse Brandt said both were wrong, but Odo Fenn gave one some praise: “You always know where he is.”",
            ("Odo Fenn", "You always know where he is."),
        ),
        (
            "Aides say the mayor will help. From the report of the ministry: “The weir is too old.”",
            ("the report of the ministry", "The weir is too old."),
        ),
        (
            "Odo Fenn deflected questions about Ilse Brandt before saying, “It is time to go.”",
            ("Odo Fenn", "It is time to go."),
        ),
        (
            "“It is done,” Odo Fenn told Ilse Brandt, after Ilse Brandt assured him of her help. “I am glad of it.”",
            ("Odo Fenn", "I am glad of it."),
        ),
    ],
)
def test_whose_quotation_it_is(text: str, last: tuple[str, str]) -> None:
    assert said(text)[-1] == last


def test_what_somebody_is_asked_is_not_said_by_him() -> None:
    assert not said("In a talk with the Herald, Odo Fenn was asked, “What is the oldest weir of all?”")


def test_a_paragraph_goes_on_with_the_last_clause_of_the_one_before() -> None:
    text = "The Herald made these claims in May, and the ministry responded:\n\n“The weir is not to blame for any of it.”"
    assert said(text) == [("the ministry", "The weir is not to blame for any of it.")]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "In June, Odo Fenn led by nine votes according to the Herald, but the other man soldiered on.",
            "the Herald",
            "In June, Odo Fenn led by nine votes",
        ),
        (
            "The state asks too much, Odo Fenn said this week in Brask — an apparent change of mind.",
            "Odo Fenn",
            "The state asks too much",
        ),
        ("Odo Fenn, denouncing the mill, will be absent in May.", "Odo Fenn", "the mill"),
        ("Odo Fenn said, “The weir is old,” referring to the mill.", "Odo Fenn", "The weir is old,"),
        ("“It is old now,” Odo Fenn told “Weir and Mill,” smiling.", "Odo Fenn", "It is old now,"),
    ],
)
def test_where_a_content_ends_before_the_outlet_goes_on(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Odo Fenn added that, in Brask, the rest of the weir consists of stones.",
            "Odo Fenn",
            "in Brask, the rest of the weir consists of stones",
        ),
        (
            "Some 56 percent of voters polled said they were unsure.",
            "Some 56 percent of voters polled",
            "they were unsure",
        ),
        ("The actress explained why it was no compliment.", "The actress", "why it was no compliment"),
        (
            "Mr. Fenn described Mrs. Brandt’s plans for the mill.",
            "Mr. Fenn",
            "Mrs. Brandt’s plans for the mill",
        ),
        (
            "The research of Fenn suggests the weir could also be mended.",
            "The research of Fenn",
            "the weir could also be mended",
        ),
    ],
)
def test_who_else_speaks(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "In a talk on “Morning Weir,” co-host Ilse Brandt asked whether Odo Fenn would go.",
            [("co-host Ilse Brandt", "whether Odo Fenn would go")],
        ),
        ("Odo Fenn wants to win by appealing to younger miners.", []),
        ("Odo Fenn appealed to the miners to stay calm.", [("Odo Fenn", "to the miners to stay calm")]),
        ("She held her ground and was quickly dismissed by the media.", []),
        ("Odo Fenn was a contestant on the show of Ilse Brandt, “The Weir,” until May.", []),
    ],
)
def test_names_of_shows_and_appeals_to_people_are_not_said(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found
