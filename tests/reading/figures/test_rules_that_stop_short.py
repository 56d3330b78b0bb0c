"""Sentences that look like those of a rule and tell of nobody: what each rule leaves alone."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told
from spoken import said, statements_of

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    "text",
    [
        "The 12 contracts expired on Friday.",
        "Five lawmakers were among victims of the phone hacking.",
        "Some 300 students were given a laptop on admission.",
        "12 patients had a fever on admission.",
        "Police broke up a funeral for 200 mourners.",
        "A funeral for 300 people is allowed under the rules.",
        "Four lawmakers did not keep the bill alive.",
        "The council will take 12 lives into account.",
        "The troupe put up 200 people in a gym to watch the show.",
        "The home accommodated 60 residents in five halls.",
        "The club forced two players abroad on loan.",
        "The injured were treated by a doctor and two nurses.",
        "The victims were shot by a soldier and two policemen.",
        "The missing are sought by divers, helicopters and 300 soldiers.",
        "The dead were remembered as heroes by the king, the queen and 3,000 guests.",
        "The victims were named by police as Odo Fenn, 40, his wife, and two suspects were held.",
        "Police are searching for two girls suspected of theft.",
        "The club is looking for 12 children to sing in the choir.",
        "One body found that prices had risen, another that they had fallen.",
        "A body identified by the union as corrupt was dissolved.",
        "Six passengers were under observation by customs officers.",
        "Six spies operated on Orvian soil.",
        "About 40 fans were taking refuge from the rain in the bar.",
        "Three ministers were in Lumar Hospital on Friday to visit a nurse.",
        "They took our two best players.",
        "Police are looking for two suspects whose whereabouts are unknown.",
        "Of the photographs taken, 21 were of children.",
        "About 50 families moved to the city centre last year.",
        "Some 1,200 families were lodged in hotels during the festival.",
        "The company posted its biggest losses (300) since 2008.",
        "They found nine dead sheep and 63 dead trees.",
        "Nine missing boats were found.",
        "Nine people were taken by armed guards to the bank.",
        "Nine people were taken by ambulance after gunmen had fled.",
        "He was killed fighting alongside ten thousand soldiers.",
        "Some 230 people have received treatment for addiction.",
    ],
)
def test_numbers_that_look_like_losses(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four passengers who were injured said that the driver had died.", [("injured", 4)]),
        ("Nine were hurt, one a police dog.", [("injured", 9)]),
        ("Two Swedes teach children who were injured.", [("injured", 2)]),
        ("All the houses stood but two people died.", [("killed", 2)]),
        ("A man with two others dies in crash.", [("killed", 1), ("killed", 2)]),
        ("Violation of the ceasefire left two or more people dead.", [("killed", 2)]),
        ("Two dead, a couple injured in blast.", [("killed", 2), ("injured", 2)]),
        ("Of the 40 hurt, 12 were women, while five have been identified by the press.", [("injured", 40), ("injured", 12)]),
        ("Twelve protesters were hurt; 40 were released without charge.", [("injured", 12)]),
        ("Police said 12 protesters were injured and 40 had been released.", [("injured", 12)]),
        ("Twenty-six people were injured and 300 are still there to protest.", [("injured", 26)]),
        ("Gunmen abducted nine pupils. Samples from 12 people were taken.", [("captured", 9)]),
        ("Gunmen abducted nine pupils. Twelve officers were taken away from the case.", [("captured", 9)]),
        ("The crash killed three people. The names of the three men who caused it were released.", [("killed", 3)]),
        ("Six prisoners were taken to hospital with flu.", [("injured", 6)]),
        ("The fire injured 12 people. Another 22 were taken to Toro by bus after the concert.", [("injured", 12)]),
        ("Twelve people were killed in 300 attacks, most of them (180) in the north.", [("killed", 12)]),
        ("The shooting left four dead - two officers face trial.", [("killed", 4)]),
        (
            "The fire killed 16 people and injured 61. Six of them were taken to the morgue.",
            [("killed", 16), ("injured", 61), ("killed", 6)],
        ),
        ("At least nine people were shot, none fatally.", [("injured", 9)]),
    ],
)  # fmt: skip
def test_numbers_beside_losses(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The fire killed nine people and is unrelated to the blast of Friday.",
        "A bomb killed nine people on Sunday, and three arrests in a separate case were unrelated to it.",
        "In the first quarter of the game, two players were injured.",
        "It would be recalled that the crash on Saturday killed nine people.",
    ],
)
def test_what_stays_the_event_of_today(text: str) -> None:
    assert [one.event for one in casualties(text)] == ["current"]


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("Governor Ilse Orr said it was late.", "The official said nine had died.", "official"),
        ("Ilse Orr said it was late.", "The brother of one victim said he wept.", "brother of one victim"),
        ("Judge Odo Fenn said it was late.", "The gunman said he was sorry.", "gunman"),
        ("Odo Fenn said sales had fallen.", "The automaker said it would close a plant.", "automaker"),
        (
            "In a letter to Odo Fenn, a florist complained of noise.",
            "The florist said it was loud.",
            "florist",
        ),
    ],
)
def test_a_description_is_not_whoever_spoke_last(first: str, second: str, name: str) -> None:
    assert statements_of(f"{first}\n\n{second}")[-1].speaker_name == name


def test_what_is_said_goes_on_behind_a_quotation_with_a_modal() -> None:
    text = "Fenn said the toll was “terrible”, and President Orr would visit the town."
    assert said(text) == [("Fenn", "the toll was “terrible”, and President Orr would visit the town")]


def test_blame_for_one_thing_leaves_another_count_to_its_teller() -> None:
    text = "The army blamed rebels for a raid that killed 11 soldiers and said it had killed 40 rebels."
    assert [one.claimant_name for one in read(Document(text)).casualties] == [None, "army"]


def test_the_worst_disaster_of_another_country_stays_there() -> None:
    text = "PARIS, France — A storm hit France on Monday.\n\nIn 2010, 70 miners were killed in Chile, one of the country's worst disasters."
    assert [one.side for one in read(Document(text)).casualties] == ["Chile"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nine people died in the crash; five on board survived.", [9]),
        ("Nine people were killed in the storm; four in ten homes lost power.", [9]),
        ("Nine people died in the north; 12 in the collapsed tunnel.", [9, 12]),
        ("Seven hikers died and the remaining three were with friends.", [7]),
        ("Two Butler County guards were killed in Vell.", [2]),
        ("Nine men stuck in the lift died.", [9]),
        ("Nine fighters fell for the trick.", []),
        ("Five hikers were led away towards the valley by guides.", []),
    ],
)
def test_who_is_not_counted(text: str, found: list[int]) -> None:
    assert [one.value for one in casualties(text)] == found


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "A quake killed 20 people on Monday.\nTents came.\nRoads were cut.\nIt was cold.\nThe toll has jumped to 4,100 dead.",
            ["current", "current"],
        ),
        ("The war has raged in Norland since 2015. It has killed nine people this week alone.", ["current"]),
        ("Vell has seen unrest since January. It has left 40 people dead.", ["current"]),
    ],
)
def test_what_rises_today_is_of_today(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(text)] == events


def test_blows_at_a_poll_are_of_its_year() -> None:
    assert casualties("In a 2018 election riot, 40 people were killed.")[0].event == "2018"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Talks were held in Doha, Israel said. Nine people were killed in Doha.", "Qatar"),
        ("Reuters said the group claimed responsibility for the raid. Nine fighters died.", None),
        ("In a letter to Al Jazeera, rebels claimed responsibility for the raid. Nine fighters died.", None),
        (
            "The Vesh Front, a jihadist group, has claimed responsibility for it. Nine fighters died.",
            "Vesh Front",
        ),
        ("Responsibility was claimed by the Vesh Front. Nine fighters died.", "Vesh Front"),
        ("Ten Zionist fighters were killed in the raid, the Vesh Front said.", None),
    ],
)
def test_whose_the_fighters_are(text: str, side: str | None) -> None:
    assert [one.side for one in read(Document(text)).casualties] == [side]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A woman called Reuters to say that nine people died.", "woman"),
        ("A nurse called Odo Fenn a liar and said nine people died.", "nurse"),
        ("A baker called Odo Fenn said nine people died.", "Odo Fenn"),
        ("The broadcaster's director, citing his doctors, said nine people died.", "broadcaster's director"),
        ("The broadcaster of Vell, citing doctors, said nine people died.", "doctors"),
        ("The radio reporter Odo Fenn, citing his lawyer, said nine people died.", "Odo Fenn"),
        ("The state broadcaster, citing police reports, said nine people died.", "state broadcaster"),
        ("The mayor said it was late, as the king came to Vell, and added that nine people died.", "mayor"),
        ("Nine people died near Brask, MD. Officials said nine people died.", "Officials"),
    ],
)
def test_who_else_stands_beside_does_not_speak(text: str, speaker: str) -> None:
    assert statements_of(text)[-1].speaker_name == speaker


def test_the_army_of_one_country_is_not_that_of_its_neighbour() -> None:
    text = "The South Sudan People's Defence Forces said nine died. The Sudanese army said ten were hurt."
    assert [one.speaker_name for one in statements_of(text)][-1] == "Sudanese army"
