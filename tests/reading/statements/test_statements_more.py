"""Statements whose speaker or content stands in an unusual place."""

from __future__ import annotations

import pytest
from spoken import said, statements_of

from claims.reading.words.line_patterns import file_patterns


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("A survivor, 71-year-old Pia Obo, said the weir had held.", "Pia Obo", "the weir had held"),
        (
            "The mine company, Rutas del Alba, said the weir had held.",
            "Rutas del Alba",
            "the weir had held",
        ),
        (
            "The head of the mission, former Dovanian president Dag Osei, said the weir had held.",
            "former Dovanian president Dag Osei",
            "the weir had held",
        ),
        ("His barrister, Dame Ilse Brandt, said the weir had held.", "Dame Ilse Brandt", "the weir had held"),
        ("Odo Fenn - who had slept at the mine - has vowed to stay.", "Odo Fenn", "to stay"),
        ("Odo Fenn, in a letter, said that the weir had held.", "Odo Fenn", "the weir had held"),
        ("Odo Fenn, the chairman, this past week announced that the weir had held.", "Odo Fenn", "the weir had held"),
        ("The business mogul announced that the weir had held.", "The business mogul", "the weir had held"),
        ("Some have suggested that the weir had burst.", "Some", "the weir had burst"),
        ("Aid groups warned of a flood.", "Aid groups", "of a flood"),
        ("The women say the weir has held.", "The women", "the weir has held"),
        ("Some experts predict that the weir will burst.", "Some experts", "the weir will burst"),
        ("The court heard that Odo Fenn had opened the weir.", "The court", "Odo Fenn had opened the weir"),
        ("The letter accuses Odo Fenn of neglect.", "The letter", "Odo Fenn of neglect"),
        ("As the ministry reported, the weir had burst.", "the ministry", "the weir had burst"),
        ("While she's said she will stay, the mine is closed.", "she", "she will stay"),
        ("A few days later, Odo Fenn gave way, telling the council that it was late.", "Odo Fenn", "it was late"),
        ("Odo Fenn went on to accuse Ilse Brandt of neglect.", "Odo Fenn", "Ilse Brandt of neglect"),
        ("Officials there said the weir had held.", "Officials there", "the weir had held"),
        ("The weir has burst, officials said here late on Monday.", "officials", "The weir has burst"),
        ("The weather office forecast heavy rain in Orvia.", "The weather office", "heavy rain in Orvia"),
        ("The Mine Union called the allegation laughable.", "The Mine Union", "the allegation laughable"),
        (
            "Odo Fenn, who leads the search, said 15 boats, two of them empty, had been found.",
            "Odo Fenn",
            "15 boats, two of them empty, had been found",
        ),
        (
            "The men, who had been at the weir, were safe, said Odo Fenn.",
            "Odo Fenn",
            "The men, who had been at the weir, were safe",
        ),
        ("Odo Fenn advised that the weir was weak.", "Odo Fenn", "the weir was weak"),
        ("Odo Fenn continued to say the weir had held.", "Odo Fenn", "the weir had held"),
        ("Odo Fenn vowed not to leave even if it rained.", "Odo Fenn", "not to leave even if it rained"),
        ("Denmark has pledged to mend the weir, ending a long row.", "Denmark", "to mend the weir, ending a long row"),
        ("Odo Fenn described the plan as nearly impossible.", "Odo Fenn", "the plan as nearly impossible"),
        ("Odo Fenn called it a trap.", "Odo Fenn", "it a trap"),
        ("Odo Fenn called the plan a grave mistake.", "Odo Fenn", "the plan a grave mistake"),
        ("Odo Fenn questioned why the weir was built.", "Odo Fenn", "why the weir was built"),
        ("The commission welcomed the agreement.", "The commission", "the agreement"),
        ("The minister repeated his promise to mend the weir.", "The minister", "his promise to mend the weir"),
        ("Odo Fenn rejected that claim on Wednesday.", "Odo Fenn", "that claim"),
        ("Odo Fenn said Wednesday she, too, wants an inquiry.", "Odo Fenn", "she, too, wants an inquiry"),
    ],
)  # fmt: skip
def test_speaker_and_content(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Odo Fenn said, “We will see,” when asked about the weir.", "Odo Fenn", "We will see,"),
        ("“I am for the weir,” she said and hung up.", "she", "I am for the weir,"),
        ("“It is late,” it read.", "it", "It is late,"),
        ("The toll was wrong (it is twelve, according to the mine).", "the mine", "it is twelve"),
        (
            "Nordwire reported that, according to the mine, nine cows had drowned.",
            "the mine",
            "nine cows had drowned",
        ),
        (
            "The mine receives, according to one report, nine boats from Denmark.",
            "one report",
            "The mine receives, according to one report, nine boats from Denmark",
        ),
        (
            "The plans so far, to raise the weir, he added, amount to a trap.",
            "he",
            "The plans so far, to raise the weir, he added, amount to a trap",
        ),
    ],
)
def test_content_around_and_before(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Detectives are appealing for witnesses, the police added.", "witnesses"),
        ("The ministry demanded boats; nobody came.", "boats"),
        ("In May, when he asked neighbours to leave, many stayed.", "neighbours to leave"),
        ("Odo Fenn said the weir would hold, though he gave no date.", "the weir would hold"),
    ],
)
def test_where_the_content_ends(text: str, content: str) -> None:
    assert content in [each.text for each in statements_of(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Odo Fenn knew one line: “The weir will hold.”", "Odo Fenn"),
        ("But back on the coast, he went on with his old line: “The weir will hold.”", "he"),
        ("Odo Fenn said it was late. He gave one warning to the mine: “The weir will hold.”", "He"),
    ],
)
def test_a_quotation_after_a_colon_belongs_to_the_subject_of_its_sentence(text: str, speaker: str) -> None:
    assert (speaker, "The weir will hold.") in said(text)


def test_whoever_stands_between_quotations_says_them() -> None:
    assert said("“The weir will hold,” one user wrote. “It held in May.”") == [
        ("one user", "The weir will hold,"),
        ("one user", "It held in May."),
    ]


def test_a_transcript_runs_to_the_end_of_its_paragraph() -> None:
    found = said("FENN: We held the weir. It was late.\n\nOdo Fenn left.")
    assert found == [("FENN", "We held the weir. It was late.")]


@pytest.mark.parametrize(
    "text",
    [
        "The critics of the mine recall that he has promised that before.",
        "A letter posted on the door hung there for days.",
        "Odo Fenn welcomed visitors to the weir.",
        "The army heard that night.",
        "The villagers fear for their cows.",
    ],
)
def test_no_promise_post_welcome_or_hearing(text: str) -> None:
    cues = {each.cue for each in statements_of(text)}
    assert not cues & {"promised", "posted", "welcomed", "heard", "fear"}


@pytest.mark.parametrize(
    "line", ["share this", "Sign up now", "a Photo (Nordwire)", "x", "", "also here | now", "b c"]
)
def test_filed_patterns_match_what_the_patterns_match(line: str) -> None:
    import re

    patterns = [
        "share( this)?|sign ?up .*",
        "(also|and) here.*",
        ".{0,20}[(|] ?nordwire\\)?",
        "[xy]",
        "(b )?c",
    ]
    filed = file_patterns(patterns)
    assert filed.match(line) == any(re.fullmatch(each, line, re.IGNORECASE) for each in patterns)


@pytest.mark.parametrize("hedge", ["nearly", "almost", "approximately", "roughly"])
def test_the_hedge_after_the_cue_stays_with_its_number(hedge: str) -> None:
    assert said(f"Oslo said {hedge} 20 guards were hurt.") == [("Oslo", f"{hedge} 20 guards were hurt")]
