"""Where somebody's words end and the outlet, or somebody else, takes over; and words near them that are nobody's."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The elders told a team that nine bodies had been buried there; these are not in the official count.",
            [("The elders", "nine bodies had been buried there")],
        ),
        (
            "The clinic said three were stable; one has gone home.",
            [("The clinic", "three were stable")],
        ),
        (
            "Outside the mill, where rescuers believe that as many as 15 workers remain, Odo Fenn held up a lamp.",
            [("rescuers", "as many as 15 workers remain")],
        ),
        (
            "The army claimed to have killed 100 men in raids on six posts, a figure Lumar called “fiction” and that "
            "could not be verified.",
            [("The army", "to have killed 100 men in raids on six posts"), ("Lumar", "“fiction”")],
        ),
        (
            "The weir has cost 900 jobs, including 80 over the past day, the guild reported the same morning.",
            [("the guild", "The weir has cost 900 jobs, including 80 over the past day")],
        ),
        (
            "Vesh Front claimed responsibility for the raid in a message sent to the press.",
            [("Vesh Front", "responsibility for the raid")],
        ),
        ("The rebels claimed responsibility the next day.", [("The rebels", "responsibility")]),
        (
            "The rebels claimed the attack at the time, saying it had killed nine.",
            [("The rebels", "the attack"), ("The rebels", "it had killed nine")],
        ),
        (
            "The rebels claimed responsibility for the attack on parliament.",
            [("The rebels", "responsibility for the attack on parliament")],
        ),
        (
            "The rebels claimed they had taken the town the next day.",
            [("The rebels", "they had taken the town the next day")],
        ),
        (
            "Ilse Brandt expressed sorrow over the crash and the cabinet formed a commission.",
            [("Ilse Brandt", "sorrow over the crash")],
        ),
        (
            "The mayor offered his condolences to the families and three days of prayer were held.",
            [("The mayor", "his condolences to the families")],
        ),
        (
            "Ilse Brandt condemned the raid and the men who led it.",
            [("Ilse Brandt", "the raid and the men who led it")],
        ),
        (
            "Ilse Brandt condemned the raid and the villages burned by the army.",
            [("Ilse Brandt", "the raid and the villages burned by the army")],
        ),
        (
            "The mayors condemned Odo Fenn’s stance and the wide recognition he has won.",
            [("The mayors", "Odo Fenn’s stance and the wide recognition he has won")],
        ),
        (
            "The guards, who reported a spill and damage to the mine, immediately ordered a search.",
            [("The guards", "a spill and damage to the mine")],
        ),
        (
            "Ilse Brandt condemned the attack, ordered the closure of all mines and left.",
            [("Ilse Brandt", "the attack")],
        ),
        (
            "Ilse Brandt urged the men, armed by Vesland, to leave and go home.",
            [("Ilse Brandt", "the men, armed by Vesland, to leave and go home")],
        ),
        (
            "She accused the mayor of stopping the search after nine days in order to save money.",
            [("She", "the mayor of stopping the search after nine days in order to save money")],
        ),
        (
            "Ilse Brandt criticised the law, called the Vell Act, and its authors.",
            [("Ilse Brandt", "the law, called the Vell Act, and its authors")],
        ),
        (
            "Ilse Brandt denounced the jailing of the poet and the beatings prisoners had suffered.",
            [("Ilse Brandt", "the jailing of the poet and the beatings prisoners had suffered")],
        ),
        ("Ilse Brandt called for calm after two days of riots left nine dead.", [("Ilse Brandt", "calm")]),
        (
            "The rebels claimed responsibility on Telegram for killing 12 soldiers.",
            [("The rebels", "responsibility on Telegram for killing 12 soldiers")],
        ),
        ("The airline raised the figure late on Saturday after a baby was found.", []),
        ("The mayor raised the toll to 12.", [("The mayor", "the toll to 12")]),
        ("The premier condoled the loss of lives.", [("The premier", "the loss of lives")]),
        (
            "Ilse Brandt asked families whose sons had fled to report to the office.",
            [("Ilse Brandt", "families whose sons had fled to report to the office")],
        ),
        ("Ilse Brandt asked a man who had gone to town.", []),
        (
            "The driver said the men had complained of headaches for a week.",
            [("The driver", "the men had complained of headaches for a week")],
        ),
        (
            "The driver said the men had complained that the brakes failed.",
            [
                ("The driver", "the men had complained that the brakes failed"),
                ("the men", "the brakes failed"),
            ],
        ),
        (
            "She held a photograph of her son Jan. He had left in May, a corporal told her.",
            [("a corporal", "He had left in May")],
        ),
        ("The gate broke on Jan. 5, Odo Fenn said.", [("Odo Fenn", "The gate broke on Jan. 5")]),
        (
            "Nine were dead by 5 p.m. Nearly 35 had been moved, he added.",
            [("he", "Nearly 35 had been moved")],
        ),
        (
            "Ilse Brandt denied the gate had gone and the mine was shut.",
            [("Ilse Brandt", "the gate had gone and the mine was shut")],
        ),
        (
            "Ilse Brandt condemned “this butchery” and offered hospital beds.",
            [("Ilse Brandt", "“this butchery”")],
        ),
        (
            "Ilse Brandt condemned “terror” and organised crime.",
            [("Ilse Brandt", "“terror” and organised crime")],
        ),
        (
            "Norland denies targeting the weir, though hundreds have been shot there.",
            [("Norland", "targeting the weir")],
        ),
        (
            "The office estimated 670 deaths, and only a handful of bodies were found.",
            [("The office", "670 deaths")],
        ),
        (
            "He claimed more than 150 had died, citing burial records kept by priests.",
            [("He", "more than 150 had died")],
        ),
        (
            "Nine had died, the Weir Watch said, citing hospital registers and interviews.",
            [("the Weir Watch", "Nine had died")],
        ),
    ],
)
def test_a_content_ends_where_another_voice_begins(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The elders told a team that nine bodies had been buried there; two had been found in the mill.",
            [("The elders", "nine bodies had been buried there; two had been found in the mill")],
        ),
        (
            "The clinic says three are stable; one has gone home.",
            [("The clinic", "three are stable; one has gone home")],
        ),
        ("The guild announced the same wages for all.", [("The guild", "the same wages for all")]),
        (
            "The office said that nine had died and that two were hurt.",
            [("The office", "nine had died"), ("The office", "two were hurt")],
        ),
        (
            "The office said that nine had died; four of them are children.",
            [("The office", "nine had died; four of them are children")],
        ),
        (
            "The office said the fire was small; it is the third this year.",
            [("The office", "the fire was small; it is the third this year")],
        ),
    ],
)
def test_a_content_that_goes_on_is_whole(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Nine deaths were told in Toro, four in Sellen and one in Vell, Odo Fenn, head of the mill, told reporters.",
            [("Odo Fenn", "Nine deaths were told in Toro, four in Sellen and one in Vell")],
        ),
        (
            "The bodies were so burnt that they cannot be told apart as men or women, Lt Col Odo Fenn, director "
            "(operations) of the Weir Service, told reporters.",
            [
                (
                    "Lt Col Odo Fenn",
                    "The bodies were so burnt that they cannot be told apart as men or women",
                )
            ],
        ),
        (
            "The clinic said on Tuesday two patients remained in danger and that three were stable.",
            [("The clinic", "two patients remained in danger"), ("The clinic", "three were stable")],
        ),
        (
            "Spokesman Odo Fenn told a briefing in Toro 88 people had been taken.",
            [("Spokesman Odo Fenn", "88 people had been taken")],
        ),
        (
            "Odo Fenn told a crowd in Toro 30 years ago that the gate was shut.",
            [("Odo Fenn", "the gate was shut")],
        ),
        (
            "Odo Fenn told a friend in Toro two days before the raid that he was leaving.",
            [("Odo Fenn", "he was leaving")],
        ),
        (
            "The men had bought six lamps, Odo Fenn said, and had been sent “six caps”.",
            [
                (
                    "Odo Fenn",
                    "The men had bought six lamps, Odo Fenn said, and had been sent “six caps”",
                )
            ],
        ),
    ],
)
def test_a_content_begins_and_ends_with_its_clause(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The two leaders said to each other that they would meet.",
            [("The two leaders", "they would meet")],
        ),
        (
            "The guild said to each of its members that pay would rise.",
            [("The guild", "pay would rise")],
        ),
    ],
)
def test_what_is_said_to_each_is_told(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


def test_a_farther_speaker_keeps_his_office() -> None:
    text = "Nine men were hurt, his father, Odo Fenn, 59, said."
    assert said(text) == [("Odo Fenn", "Nine men were hurt")]
    text = (
        "Norland said seven of its people had died, while a spokesman for the guild, Odo Fenn, said nine had."
    )
    assert said(text)[0] == ("Norland", "seven of its people had died")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Nine dead as search of mill goes on - signal was ‘red’, says prosecutor",
            [("prosecutor", "signal was ‘red’")],
        ),
        ("Toll in Toro blast climbs to 13 — source", [("source", "Toll in Toro blast climbs to 13")]),
        (
            "A 6.3-magnitude quake has shut the mill in Toro, says ministry",
            [("ministry", "A 6.3-magnitude quake has shut the mill in Toro")],
        ),
        ("Guards leave the old mill - photo source", []),
        ("Weir breaks as Sellen, Toro trade claims over the gate", []),
    ],
)
def test_headlines(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text, headline=True) == found


def test_a_line_without_a_stop_has_its_source_behind_the_colon() -> None:
    text = "Deaths may pass 200 as boats reach the upper valley: weir agency"
    assert said(text) == [("weir agency", "Deaths may pass 200 as boats reach the upper valley")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Odo Fenn said that the fire might end; by evening, with smoke over the road, Ilse Orr said that it might not.",
            [("Odo Fenn", "the fire might end"), ("Ilse Orr", "it might not")],
        ),
        (
            "The bank's letter said that the staff were working, words that were still on the screen.",
            [("The bank's letter", "the staff were working")],
        ),
    ],
)
def test_a_semicolon_and_a_summing_up_close_a_content(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Police said the victim's grandmother, Ilse Orr, who did not see it, told them it began in the yard.",
            "the victim's grandmother, Ilse Orr, who did not see it, told them it began in the yard",
        ),
        ("Odo Fenn told a clerk in Feb. 2015 that his gun was locked up.", "his gun was locked up"),
    ],
)
def test_a_phrase_before_a_name_and_a_date_begin_nothing(text: str, content: str) -> None:
    assert said(text)[0][1] == content


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norland had again shown that it was at war, the ministry said in a note handed to envoys.",
            [("the ministry", "Norland had again shown that it was at war")],
        ),
        (
            "“They were farmers,” she told a packed court during a reading that lasted five hours.",
            [("she", "They were farmers,")],
        ),
        (
            "Thirty are still missing, Odo Fenn told reporters at the pier, where relatives have slept since May.",
            [("Odo Fenn", "Thirty are still missing")],
        ),
        (
            "Aid reached the camp, Odo Fenn told reporters, where 40 children have died of hunger.",
            [
                (
                    "Odo Fenn",
                    "Aid reached the camp, Odo Fenn told reporters, where 40 children have died of hunger",
                )
            ],
        ),
        (
            "Odo Fenn said in a letter the weir would hold.",
            [("Odo Fenn", "the weir would hold")],
        ),
        (
            "Odo Fenn told the court during a reading that nine had died.",
            [("Odo Fenn", "nine had died")],
        ),
        (
            "The men had lost weight, said Odo Fenn of the Weir Clinic, and there were traces of old wounds.",
            [
                ("Odo Fenn of the Weir Clinic", "The men had lost weight"),
                ("Odo Fenn of the Weir Clinic", "there were traces of old wounds"),
            ],
        ),
        (
            "The guards had struck a gang, he told state radio on Sunday, and the deaths reported by the press were few.",
            [("he", "The guards had struck a gang"), ("he", "the deaths reported by the press were few")],
        ),
        (
            "Nine died, said Odo Fenn, and the army said it was ready.",
            [("Odo Fenn", "Nine died"), ("the army", "it was ready")],
        ),
        ("Nine died, said Odo Fenn, and left.", [("Odo Fenn", "Nine died")]),
        ("The pier was shut, said Odo Fenn, and he was led away.", [("Odo Fenn", "The pier was shut")]),
        ("The pier was shut, said Odo Fenn, and the crowd jeered.", [("Odo Fenn", "The pier was shut")]),
        ("The pier was shut, said Odo Fenn, and the room was silent.", [("Odo Fenn", "The pier was shut")]),
        ("The game was close, said Odo Fenn, and they won it.", [("Odo Fenn", "The game was close")]),
        (
            "Nine guards had died, said Norland's army, and its jets were over Vell again on Sunday.",
            [("Norland's army", "Nine guards had died")],
        ),
        (
            "Nine had died, said Odo Fenn, the mayor, and there were two in care.",
            [("Odo Fenn", "Nine had died")],
        ),
    ],
)
def test_what_stands_before_a_long_attribution_is_the_content(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert said(text) == found
