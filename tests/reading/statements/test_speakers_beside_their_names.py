"""Bodies and persons whose name stands beside what they are, and attributions in the middle of a sentence."""

from __future__ import annotations

import pytest
from spoken import said, statements_of

from claims import lay_out


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("One survivor, Dimas (19), said", "Dimas"),
        ("The parish priest, the abbot Odo Fenn, said", "Odo Fenn"),
        ("The Brask-based researcher Odo Fenn, of the Weir Observatory, said", "Odo Fenn"),
        ("Police Colonel Odo Fenn, the Brask police director, said", "Odo Fenn"),
        ("The coast guard (PCG) and the disaster office said", "coast guard (PCG) and the disaster office"),
        ("A homeguard on duty claimed", "homeguard on duty"),
    ],
)
def test_the_name_of_who_speaks(who: str, name: str) -> None:
    assert [one.speaker_name for one in statements_of(f"{who} the gate had been shut by noon.")] == [name]


def test_a_body_named_behind_what_it_is() -> None:
    text = "Many have fled, said a relief group, the Weir Valley Network, which appealed for rice."
    assert [one.speaker_name for one in statements_of(text)] == ["Weir Valley Network", "Weir Valley Network"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fire began in the boiler room, where according to the labour department some 420 people worked.",
            [("the labour department", "some 420 people worked")],
        ),
        (
            "Fenn accused the army of shelling a village, where, according to the mayor, four civilians died.",
            [("Fenn", "the army of shelling a village"), ("the mayor", "four civilians died")],
        ),
        (
            "It has killed thousands and, according to the agency, driven many more away.",
            [("the agency", "driven many more away")],
        ),
        ("The local health office reports 24 deaths; the roads are closed.", [("The local health office", "24 deaths")]),
        ("A source, asking not to be named, said the road was closed.", [("A source", "the road was closed")]),
        ("The statement read in part, “The road is closed.”", [("The statement", "The road is closed.")]),
        ("The cyclone, in March 2019, claimed 603 lives in the country, and another 183.", []),
        ("As reported by the ministry, nine men died.", [("the ministry", "nine men died")]),
        ("Nine men died, as reported by the ministry.", [("the ministry", "Nine men died")]),
        (
            "The captain, identified only as “Odo,” surrendered at the station.",
            [],
        ),
        (
            "Fenn told AFP the villagers had warned the guards for two weeks.",
            [("Fenn", "the villagers had warned the guards for two weeks"), ("the villagers", "the guards for two weeks")],
        ),
        (
            "The owner blamed the workers for the crush, shortly before he was picked up.",
            [("The owner", "the workers for the crush")],
        ),
    ],
)  # fmt: skip
def test_where_the_words_of_another_begin_and_end(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Nine soldiers die in Vell; over 60 rebels killed: army", [("army", "over 60 rebels killed")]),
        ("Eight shot dead at wedding; land feud behind it, say police", [("police", "land feud behind it")]),
        ("Ferry sinks, 12 missing: police", [("police", "Ferry sinks, 12 missing")]),
    ],
)
def test_the_last_part_of_a_headline_is_what_is_said(headline: str, expected: list[tuple[str, str]]) -> None:
    assert said(headline, headline=True) == expected


def test_a_body_with_its_short_form_is_no_dateline() -> None:
    text = "Base falls\n\nThe Arlan Army (AA) said on Tuesday its fighters had taken the base.\n"
    layout = lay_out(text)
    assert layout.dateline is None


def test_a_body_with_a_name_of_many_is_it() -> None:
    text = (
        "The Weir Front said it had taken a town. At least 46 people were killed, according to the Emergency Medics, "
        "a rights group. Eleven of the dead were children, it said."
    )
    found = [(one.text, one.speaker_name) for one in statements_of(text)]
    assert found[1:] == [
        ("At least 46 people were killed", "Emergency Medics"),
        ("Eleven of the dead were children", "Emergency Medics"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The Herald quoted a clinic director in Toro, Dr Odo Fenn, as saying that the weir had burst.",
            ["Odo Fenn"],
        ),
        ("“The weir is ours,” said a sergeant of the 7th Division, Odo Fenn.", ["Odo Fenn"]),
        ("“The weir is ours,” said a sergeant of the guard on the 7th of May.", ["sergeant of the guard"]),
        ("The Toro Front said in a note picked up by the Herald that it had left the weir.", ["Toro Front"]),
        ("The RCMP shut the road. The force said on Sunday that the weir had burst.", ["RCMP"]),
        (
            "The Sudanese army bombed the Rapid Support Forces. The group acknowledged that it had left the weir.",
            ["Rapid Support Forces"],
        ),
        ("The Sudanese army shut the road. The group said that the weir had burst.", ["group"]),
        (
            "U.S. Border Patrol agents shut the road. The agency said that the weir had burst.",
            ["U.S. Border Patrol"],
        ),
    ],
)
def test_who_is_meant_beside_units_and_bodies(text: str, names: list[str]) -> None:
    assert [one.speaker_name for one in statements_of(text)] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shops were shut in Toro, many in Vell and one in Brask, Odo Fenn, head of the guild, said.",
            ["Shops were shut in Toro, many in Vell and one in Brask"],
        ),
        (
            "Shops were shut in Toro, the driver of a bus from Toro, Odo Fenn, 59, said.",
            ["Shops were shut in Toro"],
        ),
        (
            "The roof fell at noon, one of the miners, Odo Fenn, 24, said.",
            ["The roof fell at noon"],
        ),
        (
            "The clinic said on Tuesday two patients remained in care and that three were stable.",
            ["two patients remained in care", "three were stable"],
        ),
    ],
)
def test_what_is_said_beside_a_described_speaker(text: str, expected: list[str]) -> None:
    assert [one.text for one in statements_of(text)] == expected
