"""Headlines: "…: police", "Police: …" and cues in title case."""

from __future__ import annotations

import pytest
from spoken import said, statements_of

from claims import lay_out, read
from claims.types import Document


@pytest.mark.parametrize(
    ("headline", "speaker", "content"),
    [
        (
            "Ferry sinks off Anselm Bay, nine missing: police",
            "police",
            "Ferry sinks off Anselm Bay, nine missing",
        ),
        ("Police: nine missing after ferry sinks", "Police", "nine missing after ferry sinks"),
        ("Ferry sinks off Anselm Bay - officials", "officials", "Ferry sinks off Anselm Bay"),
        ("Ferry toll 58, not 43: doctor to house panel", "doctor", "Ferry toll 58, not 43"),
        ("Ministry Says Nine Drowned in Anselm Bay", "Ministry", "Nine Drowned in Anselm Bay"),
        ("Denmark accuses Norway of shelling village", "Denmark", "Norway of shelling village"),
    ],
)
def test_a_headline_that_names_its_source(headline: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(headline, headline=True)


@pytest.mark.parametrize(
    "headline",
    [
        "Live updates: ferry sinks off Anselm Bay",
        "Ferry in Anselm Bay: nine missing",
        "Analysis: why ferries sink in calm water",
        "Nine missing off Anselm Bay: a call to arms",
    ],
)
def test_a_label_is_no_speaker(headline: str) -> None:
    assert said(headline, headline=True) == []


def test_a_headline_statement_is_marked() -> None:
    first, second = statements_of(
        "Police: nine missing after ferry sinks\nPolice said nine were missing.", headline=True
    )
    assert (first.headline, second.headline) == (True, False)


@pytest.mark.parametrize(
    ("headline", "claimant"),
    [
        ("5 dead in fire: police", "police"),
        ("12 dead: police", "police"),
        ("5 dead, 2 hurt in fire: WFD", "WFD"),
        ("16.30 – Rescuers: nine dead in the mine", "Rescuers"),
        ("12 killed in Lumar blast - police", "police"),
        ("12 killed in Lumar blast - BBC News", None),
        ("12 killed in Lumar blast - The Weir Times", None),
        ("12 killed in Lumar blast - CNN", None),
        ("12 killed in Lumar blast: Reuters", "Reuters"),
    ],
)
def test_who_counts_in_a_headline_that_opens_with_its_number(headline: str, claimant: str | None) -> None:
    text = f"{headline}\n\nA fire broke out on Monday.\n"
    layout = lay_out(text)
    claims = read(Document(text, title=layout.title, parts=layout.parts)).casualties
    assert claims
    assert {one.claimant_name for one in claims} == {claimant}


@pytest.mark.parametrize(
    ("headline", "content"),
    [
        ("UPDATE 3-Toll climbs to 140 in Lumar - police", "Toll climbs to 140 in Lumar"),
        ("Exclusive-Over 300 killed in Lumar, police say", "Over 300 killed in Lumar"),
        ("BREAKING: 6 shot at market in Lumar - police", "6 shot at market in Lumar"),
        ("Live-in carer killed in Lumar, police say", "Live-in carer killed in Lumar"),
    ],
)
def test_what_stands_before_a_headline_is_not_said(headline: str, content: str) -> None:
    text = f"{headline}\n\nA fire broke out on Monday.\n"
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, parts=layout.parts))
    assert [one.text for one in reading.statements] == [content]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("'She was my world': father tells of daughter lost in flood", ("father", "She was my world")),
        ("“We are trapped” – survivors recall Toro blaze", ("survivors", "We are trapped")),
        ("'We are trapped': mayor Odo Fenn weeps for town", ("mayor Odo Fenn", "We are trapped")),
        ("'Nightmare': police search for gunman", None),
        ("'I will kill you': judge jails stalker", None),
        ("'Like a bomb': nine dead as tanker explodes", None),
    ],
)
def test_a_quotation_belongs_to_whoever_acts_behind_it(
    headline: str, expected: tuple[str, str] | None
) -> None:
    assert said(headline, headline=True) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "Orr: troops killed three in raid\nPresident Odo Orr said on Monday that troops had killed three.",
            ("Orr", "troops killed three in raid"),
        ),
        ("Orr: five goals in three games\nOdo Orr, 38, has scored five goals in three games.", None),
        ("7 questions: experts on the budget\nThe budget was read.", None),
    ],
)
def test_who_speaks_below_a_headline_speaks_in_it(page: str, expected: tuple[str, str] | None) -> None:
    first = page.index("\n")
    found = [one for one in statements_of(page, headline=True) if one.end <= first]
    assert [(one.speaker, one.text) for one in found] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Peruvian customs: Ship was carrying arms", ("Peruvian customs", "Ship was carrying arms")),
        ("Strange customs: how towns marry", None),
        ("Strange customs: 12 towns that marry in May", None),
        ("Miller confessed to burning barn – DA", ("DA", "Miller confessed to burning barn")),
        ("Taxes will stay as they are – PM", ("PM", "Taxes will stay as they are")),
        ("Weir to open on Monday at 6 PM", None),
        ("Sugar prices will double by spring, warns trade body", ("trade body", "Sugar prices will double by spring")),
        ("Weir will hold, warns growers’ body", ("growers’ body", "Weir will hold")),
    ],
)  # fmt: skip
def test_short_names_of_offices_and_bodies_of_a_trade(
    headline: str, expected: tuple[str, str] | None
) -> None:
    assert said(f"{headline}\nThe weir is old.", headline=True) == ([expected] if expected else [])
