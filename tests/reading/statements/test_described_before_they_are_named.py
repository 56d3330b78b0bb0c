"""Bodies and holders of offices that a headline or a lead describes and the page names below."""

from __future__ import annotations

import pytest
from spoken import statements_of

_BOTH = "The Vell Doctors' Network said 11 were under five."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Nine people died in the shelling of Vell, a doctors' group said.\n\n{_BOTH}", "Vell Doctors' Network"),
        (
            f"Nine people died in the shelling of Vell, a doctors' group and residents said.\n\n{_BOTH}",
            "Vell Doctors' Network and residents",
        ),
        (
            "Nine people died in Vell, a volunteer rescue group said.\n\n"
            "The Vell Emergency Response Room, a network of activists, said the toll would rise.",
            "Vell Emergency Response Room",
        ),
        (
            "A Norland rights group said nine had died.\n\nPolice denied it. They said two had died.\n\n"
            "Civic Watch said it had counted them.",
            "Civic Watch",
        ),
        (
            "An ethnic armed group said it had killed 70 soldiers.\n\n"
            "The Velmi National Liberation Army showed a video. A general denied it.",
            "Velmi National Liberation Army",
        ),
        (
            "Two miners died in Vell, the operator said.\n\nTwenty were hurt, the Lumar Coal Company said. "
            "The Norland Mining Authority said 15 died last year.",
            "Lumar Coal Company",
        ),
        (
            "Nine people died in Vell, the regional governor said.\n\nTwo were missing, according to Governor Odo Fenn. "
            "Across the border, Orvia's police said a man died.\n\nThey wept.\n\nGovernor Ari Moss of Brask said two were hurt.",
            "Odo Fenn",
        ),
        (
            "The mayor said 12 were dead in Vell. Mayor Ilse Orr of Brask said her town would send food.\n\n"
            "Mayor Odo Fenn said the rain would stop.",
            "mayor",
        ),
        (
            "Nine people died in Vell, the mayor said. Mayor Odo Fenn wept. They ran. It rained. Mayor Ilse Orr said ten had died.",
            "mayor",
        ),
        # a body that the whole world knows, with the number that is told of it
        (
            "Nine people were shot in Vell, a rights group said.\n\nAmnesty International said it had the names of nine men.",
            "Amnesty International",
        ),
        ("A rights group said nine people were shot.\n\nAmnesty International said it was late.", "rights group"),
        ("A rights group in Vell said nine were shot.\n\nAmnesty International said nine men were.", "rights group in Vell"),
        ("A rights group said nine were shot.\n\nCivic Watch said in a separate report that it was late.", "rights group"),
        ("A watchdog group said 12 votes were sold.\n\nHuman Rights Watch said nine men were held.", "watchdog group"),
        ("A rights group said nine had died.\n\nThe Vell Rights Party said it was sad.", "rights group"),
        ("A monitoring group said nine had died.\n\nThe Vell Observatory of Seismology said it shook.", "monitoring group"),
        (
            f"A doctors' group and a charity said nine had died in Vell.\n\n{_BOTH}",
            "doctors' group and a charity",
        ),
        # two of the kind, another one, or somebody whom the page named before
        (
            f"Nine people died in Vell, a doctors' group said.\n\n{_BOTH} The Brask Doctors' Union said ten had died.",
            "doctors' group",
        ),
        (f"Nine people died in Vell, another doctors' group said.\n\n{_BOTH}", "another doctors' group"),
        (f"Doctors said nine people had died in Vell.\n\n{_BOTH}", "Doctors"),
        (f"A doctors' union said nine people had died in Vell.\n\n{_BOTH}", "doctors' union"),
        (f"A doctor said nine people had died in Vell.\n\n{_BOTH}", "doctor"),
        (f"Two doctors' groups said nine people had died in Vell.\n\n{_BOTH}", "Two doctors' groups"),
        ("A Danish rights group said nine had died.\n\nAmnesty International said it was wrong.", "Danish rights group"),
        ("A UN monitor said nine had died.\n\nThe Vell Observatory said ten had died.", "UN monitor"),
        ("A medical group said nine had died.\n\nThe Vell Medical University said it was shut.", "medical group"),
        ("A rescue group said nine had died.\n\nThe Emergency Ministry said ten had died.", "rescue group"),
        ("A security company said nine had died.\n\nThe Lumar Coal Company said ten had died.", "security company"),
        ("A crane operator fell. The operator said it was loose.\n\nThe Lumar Coal Company said it was not.", "operator"),
        ("The ferry sank. The operator said 12 had died.\n\nWeir Energy, which owns the rig nearby, said it was sad.", "operator"),
        ("The ferry sank. The operator said 12 had died.\n\nWeir Shipping said its crew had saved 20.", "operator"),
        ("The train burned. The operator said 12 had died.\n\nLumar Rail Insurance said it would pay.", "operator"),
        ("Two miners died, the operator said.\n\nWeir Coal Watch said the pit was old.", "operator"),
        ("The ferry sank. The operator said 12 had died.\n\nLumar Trams Ltd said it would help.", "operator"),
        ("The ferry sank. The operator said 12 had died.\n\nWeir Energy, which runs the ferry, said it was sad.", "Weir Energy"),
        ("The crane operator said it was loose.\n\nThe Lumar Coal Company said it was not.", "crane operator"),
        (
            "Nine died in Vell, the minister said.\n\nHealth Minister Odo Fenn came, and Mill Minister Ari Moss said it rained.",
            "minister",
        ),
    ],
)  # fmt: skip
def test_who_speaks_first_is_whom_the_page_names_below(text: str, name: str) -> None:
    assert statements_of(text)[0].speaker_name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Shelling of Vell kills nine: medics\n\nIt was late. The Vell Doctors' Network said it had counted 9 dead.",
            "Vell Doctors' Network",
        ),
        (f"Shelling of Vell kills nine: medics\n\nNine people died, it was said. {_BOTH}", "medics"),
        (
            "Airline says nine dead in Vell\n\nA plane fell. Brask Airlines said it had told Vesh Air it was sorry. "
            "Vesh Air said all nine on board had died.",
            "Airline",
        ),
        ("Medics say 12 dead in Vell\n\nTwelve died. Physicians for Peace said in Geneva that it was a crime.", "Medics"),
        (
            "Drone strike on Vell kills nine, rescuers say\n\nNine people died, a rescue group said.\n\n"
            "Vell Mountain Rescue said that all nine had been found.",
            "Vell Mountain Rescue",
        ),
        (
            "Civilian deaths in Vell highest in years, says monitor\n\n"
            "The Velmi Observatory for Harm has documented nine deaths, the group said in its report.",
            "Velmi Observatory for Harm",
        ),
        (
            "Nine dead in Vell mine blast: minister\n\nOdo Fenn, Vell\n\nA blast tore through a mine in Vell on Monday.\n\n"
            "“There were 102 men. We have nine dead,” Energy Minister Ari Moss told reporters.\n\n"
            "They wept. It rained. Health Minister Lena Orr said ten were hurt.",
            "Ari Moss",
        ),
        ("Nine die in Vell: lawyers\n\nNine people died, police said. They ran. They hid.\n\nIt rained. It was late.\n\n"
         "The Brask Lawyers said they would sue.", "lawyers"),
        ("Nine die in Vell: medics\n\nNine people died. The Vell Medical Council said it would meet.", "medics"),
        ("Nine die in Vell: drivers\n\nNine people died. The Vell Drivers said they would meet.", "drivers"),
    ],
)  # fmt: skip
def test_a_headline_means_whom_the_lead_names(text: str, name: str) -> None:
    assert statements_of(text, headline=True)[0].speaker_name == name


def test_the_report_and_its_authors_are_the_body_of_which_the_page_tells() -> None:
    text = (
        "The Velmi Observatory for Harm has documented 487 deaths in May, the group said in its report.\n\n"
        "Of the dead, 94 were children, the report says. Air strikes caused 302 deaths, it found. "
        "The others could not be told apart, the authors wrote."
    )
    assert {each.speaker_name for each in statements_of(text)} == {"Velmi Observatory for Harm"}
    text = "The Velmi Observatory for Harm said 94 had died. Two novels came out. It rained. “They are sad,” the authors wrote."
    assert statements_of(text)[-1].speaker_name == "authors"
    text = "Ilse Orr, a critic, praised the novels. “They are sad,” the authors wrote."
    assert statements_of(text)[-1].speaker_name == "authors"


def test_one_name_of_two_does_not_stand_for_both_below() -> None:
    text = f"A doctors' group and residents said nine had died in Vell.\n\n{_BOTH}"
    assert [each.speaker_name for each in statements_of(text)] == [
        "Vell Doctors' Network and residents",
        "Vell Doctors' Network",
    ]
