"""Small invented stories of politics and war: offices, talks and quotations that must not alarm.

Places, people and papers are made up.
"""

from __future__ import annotations

from stories import Told

BATTLE_FOR_A_TOWN = (
    Told(
        "Frontier Times",
        "2033-09-01T08:00",
        "Army says it took Kesh, rebels deny it",
        """
The army said on Thursday it had captured the town of Kesh after three days of fighting. The rebels denied that the town had fallen.

"Kesh is in our hands," General Amir Toll said. He said 70 rebels and nine soldiers had been killed.
""",
    ),
    Told(
        "Atlas Wire",
        "2033-09-01T10:00",
        "Battle for Kesh goes on",
        """
Fighting continued in the streets of Kesh on Thursday, residents said by telephone, although the army said it had captured the town.

A rebel spokesman, Karim Odd, said 40 soldiers were killed and 12 of his men had died.
""",
    ),
    Told(
        "Evening Lantern",
        "2033-09-02T10:00",
        "Thousands flee Kesh",
        """
More than 6,000 people have fled Kesh, the United Nations refugee agency said on Friday.

The army and the rebels both claim to hold the town. At least 15 civilians were killed, doctors said.

General Amir Toll said: "Kesh is firmly in our hands."
""",
    ),
)


DAM = (
    Told(
        "Atlas Wire",
        "2033-03-02T09:00",
        "Uruguay and Paraguay trade accusations over dam shooting",
        """
Two Paraguayan border guards were killed and one was wounded on Tuesday near the Tavi dam, Paraguay's Interior Ministry said, accusing Uruguayan troops of opening fire without warning.

Uruguay's Defence Ministry denied that its soldiers had fired first. "Our patrol came under attack and responded," it said in a statement.

Brazilian Foreign Minister Celso Prado offered to mediate. He spoke by telephone with Uruguayan President Marta Olmedo and Paraguayan President Hugo Bernal.
""",
    ),
    Told(
        "River Standard",
        "2033-03-02T14:00",
        "Guards die at Tavi dam",
        """
Paraguay buried the first of two border guards on Tuesday who were killed at the Tavi dam, the worst incident on the river since 2011.

President Hugo Bernal called the shooting "a cowardly and unprovoked attack" and demanded an apology. Uruguay has rejected the charge.

The defence ministry in Montevideo said its patrol "came under attack and responded".

Brazil's foreign minister, Celso Prado, who phoned both presidents, urged restraint.
""",
    ),
    Told(
        "Evening Lantern",
        "2033-03-03T08:00",
        "Brazil to host talks over dam",
        """
Uruguay and Paraguay have agreed to hold talks in Brasilia next week, Brazilian Foreign Minister Celso Prado said on Wednesday.

Former Paraguayan president Lucia Ferreira will lead the Paraguayan delegation. Her successor, Hugo Bernal, has called the killing of two guards "a cowardly and unprovoked attack".

The Uruguayan side will be led by Defence Minister Raul Castel.
""",
    ),
)


HELICOPTER = (
    Told(
        "Gulf Broadcasting",
        "2033-08-01T08:00",
        "Helicopter with minister on board crashes",
        """
A helicopter carrying Transport Minister Omar Vance crashed in fog near Lake Sella on Monday. The minister and four others were killed, the army said.

President Dana Holt declared three days of mourning. "We have lost a friend," she said.
""",
    ),
    Told(
        "Capital Daily",
        "2033-08-01T11:00",
        "Minister Vance dies in crash",
        """
Transport Minister Omar Vance and four other people died on Monday when their helicopter crashed near Lake Sella.

"We have lost a friend and a patriot," President Dana Holt said in an address. Two of the dead were journalists.

Deputy Transport Minister Ivo Lark will take over his duties.
""",
    ),
    Told(
        "Harbour Post",
        "2033-08-02T08:00",
        "Five die with minister's helicopter",
        """
All five people on board a helicopter that crashed near Lake Sella on Monday were killed, among them Transport Minister Omar Vance, the army said.

Acting Transport Minister Ivo Lark said the flight recorder had been found. The late minister, Omar Vance, was 51.
""",
    ),
)


FISHING_TALKS = (
    Told(
        "Capital Daily",
        "2033-05-01",
        "Ministers fail to agree on fishing",
        """
Talks between Iceland and Ireland on fishing rights ended without an agreement on Sunday, Irish Fisheries Minister Sean Doran said.

"We are closer than we were, but we are not there," he told reporters. A further round is planned for June.

Icelandic Prime Minister Katla Berg said she was confident that a deal would be reached.
""",
    ),
    Told(
        "Harbour Post",
        "2033-05-01",
        "No deal on fish, talks to go on",
        """
Iceland and Ireland failed to reach a deal on fishing rights on Sunday but will meet again in June.

"We are closer than we were ... but we are not there," said Sean Doran, Ireland's fisheries minister. Iceland's prime minister, Katla Berg, said she was "confident" of a deal.

Irish trawlers have been banned from Icelandic waters since 2031.
""",
    ),
    Told(
        "Northern Radio",
        "2033-05-03",
        "Iceland seizes Irish trawler",
        """
Iceland's coast guard seized an Irish trawler on Tuesday, two days after talks on fishing rights broke up. The crew of nine were taken to Reykjavik.

Ireland's foreign minister, Orla Keane, asked for their release. Iceland said they would be charged.
""",
    ),
)


CYBER_ATTACK = (
    Told(
        "Meridian Wire",
        "2033-06-10T10:00",
        "Sweden asks EU for help after cyber attack",
        """
Sweden has asked the European Union for help after a cyber attack on its power grid left 200,000 households without electricity, Energy Minister Lena Falk said on Friday.

Falk blamed a group called Black Lantern. The group denied any part in the attack.
""",
    ),
    Told(
        "Coast Radio",
        "2033-06-10T12:00",
        "Power cut in Sweden hits 200,000",
        """
About 200,000 homes in Sweden were without power on Friday after what the government called a cyber attack.

The government decided to ask the European Union for help. Power was back in most homes by noon, the grid operator said.
""",
    ),
    Told(
        "Evening Lantern",
        "2033-06-11T09:00",
        "EU sends experts to Sweden",
        """
The European Union has agreed to Sweden's request for help after a cyber attack and will send 12 experts, a spokeswoman said on Saturday.

Power has been restored to all but 3,000 households. No one was injured.
""",
    ),
)
