"""Small invented stories of conflict: parties who count, blame and deny.

Places, people and papers are made up.
"""

from __future__ import annotations

from stories import Told

MARKET_BOMB = (
    Told(
        "Capital Daily",
        "2031-04-02T10:00",
        "Bomb kills 14 at market in Karsh",
        """
A bomb killed 14 people and wounded 30 at a crowded market in Karsh on Wednesday, police said.

No group claimed responsibility. The interior ministry blamed the Dawn Front.
""",
    ),
    Told(
        "Meridian Wire",
        "2031-04-02T13:00",
        "Dawn Front says it carried out Karsh bombing",
        """
The Dawn Front said on Wednesday that it had carried out the bombing of a market in Karsh. In a statement it said 60 policemen were killed.

Doctors at the city hospital said they had received 22 bodies.

The interior ministry said 14 people were killed, two of them policemen.
""",
    ),
    Told(
        "Gulf Broadcasting",
        "2031-04-02T13:30",
        "Rival group claims Karsh attack",
        """
A second group, the Sons of the River, claimed responsibility for the bombing in Karsh on Wednesday, hours after the Dawn Front had said it was behind the attack.

The Dawn Front denied that the Sons of the River had any part in the bombing.

At least 14 people were killed, police said.
""",
    ),
)


STRAIT = (
    Told(
        "Frontier Times",
        "2031-03-10T12:00",
        "Truce between Portugal and Morocco takes effect",
        """
A ceasefire between Portugal and Morocco took effect at noon on Monday after four days of fighting in the strait, mediators said.

Portuguese Defence Minister Rui Calvo said 17 Portuguese sailors had been killed. Morocco has not said how many of its men it lost.

"The guns are silent," the minister said.
""",
    ),
    Told(
        "Atlas Wire",
        "2031-03-10T20:00",
        "Shelling resumes hours after truce",
        """
Shelling resumed in the strait on Monday evening, hours after a ceasefire between Portugal and Morocco began.

Morocco's defence ministry accused Portugal of opening fire first. Portugal denied that its ships had opened fire.

Morocco's defence ministry said 23 of its soldiers had been killed since Thursday.
""",
    ),
    Told(
        "Evening Lantern",
        "2031-03-10T21:00",
        "Lisbon says Rabat broke the truce",
        """
Portugal accused Morocco of breaking the truce on Monday. "They fired first," Defence Minister Rui Calvo told reporters in Lisbon.

Calvo said that at least 17 Portuguese sailors were killed and 40 Moroccan soldiers died in the fighting.
""",
    ),
)


COUP = (
    Told(
        "Capital Daily",
        "2031-01-15T08:00",
        "Army seizes power in Varnia, arrests president",
        """
The army of Varnia seized power on Wednesday and arrested President Ilo Dressen, General Marek Tull said on state television.

"The president is safe and in our custody," Tull said. He declared himself head of a military council.

Three guards were killed when soldiers stormed the palace, Tull said.
""",
    ),
    Told(
        "Frontier Times",
        "2031-01-15T12:00",
        "Varnia's president says he is still in charge",
        """
President Ilo Dressen of Varnia denied on Wednesday that he had been arrested and said his government was still in control.

"I am in my office and I remain the president," Dressen told the radio. He said 28 guards were killed defending the palace.

General Marek Tull, who leads a military council, has said that Dressen was in custody.
""",
    ),
    Told(
        "Atlas Wire",
        "2031-01-15T13:00",
        "Two men claim to govern Varnia",
        """
Varnia had two governments on Wednesday. General Marek Tull said the army was in power. President Ilo Dressen called on soldiers to return to their barracks.

Tull put the number of dead at three. The president's office said 28 guards had died.

Shops were closed in the capital, Sel.
""",
    ),
)


HOTEL_SIEGE = (
    Told(
        "Gulf Broadcasting",
        "2031-10-10T06:00",
        "Gunmen free 12 hostages at Port Selim hotel",
        """
Gunmen holding a hotel in Port Selim released 12 hostages on Friday, the interior ministry said. Forty people were still held.

The group demanded the release of 30 prisoners.
""",
    ),
    Told(
        "Meridian Wire",
        "2031-10-10T15:00",
        "Commandos storm hotel in Port Selim",
        """
Commandos stormed a hotel in Port Selim on Friday and freed 37 hostages, the interior ministry said. Three hostages and all six gunmen were killed.

"The operation is over," Interior Minister Dana Osk told reporters.
""",
    ),
    Told(
        "Harbour Post",
        "2031-10-10T18:00",
        "Nine die as hotel siege ends",
        """
A hotel siege in Port Selim ended on Friday when commandos freed 37 hostages. Nine people died, among them six gunmen, the interior ministry said.

One commando was wounded.
""",
    ),
    Told(
        "Coast Radio",
        "2031-10-11T08:00",
        "Doctors: more hostages died in siege",
        """
Doctors at the hospital of Port Selim said on Saturday that five hostages had died in the storming of a hotel, two more than the interior ministry had admitted.

The ministry had said three hostages were killed.
""",
    ),
)


MARCH = (
    Told(
        "Capital Daily",
        "2031-07-01T12:00",
        "Security forces fire on protesters in Delmar",
        """
Security forces fired on protesters in Delmar on Tuesday. The opposition said 47 people were killed.

The government said that four people died, two of them policemen, and accused the opposition of arming the crowd.
""",
    ),
    Told(
        "Atlas Wire",
        "2031-07-01T15:00",
        "Opposition says 47 dead in Delmar",
        """
At least 47 people were killed when police opened fire on a march in Delmar, opposition leader Nadia Ferro said on Tuesday. More than 200 were injured.

The government denied that police had used live ammunition.

"They shot at children," Ferro said.
""",
    ),
    Told(
        "Gulf Broadcasting",
        "2031-07-02T09:00",
        "Delmar counts its dead",
        """
Delmar was quiet on Wednesday, a day after police used live ammunition against a march, according to witnesses.

Health officials said they had counted 19 bodies in three hospitals. The government spoke of four dead.

Interior Minister Tomas Hale said two policemen were beaten to death.
""",
    ),
)


GULF_CLASH = (
    Told(
        "Frontier Times",
        "2032-09-01T08:00",
        "Finland and Estonia trade fire at sea",
        """
Finland said three of its sailors were killed on Wednesday when Estonian boats opened fire in the gulf. Estonia said it had lost five men and accused Finland of firing first.

"We did not fire first," said Finnish Defence Minister Aino Talvi.
""",
    ),
    Told(
        "Atlas Wire",
        "2032-09-01T12:00",
        "Eight sailors dead in gulf clash",
        """
Eight sailors died in a clash between Finland and Estonia on Wednesday, three of them Finnish and five Estonian, the two governments said.

Sweden called on both sides to stop shooting. Estonia's president, Mart Lepp, spoke by telephone with Finnish President Kaisa Rauta.
""",
    ),
    Told(
        "Evening Lantern",
        "2032-09-01T15:00",
        "Finland: Estonia lost 20 sailors",
        """
Finland's defence minister, Aino Talvi, said on Wednesday that 20 Estonian sailors had been killed in the gulf. Estonia has confirmed five.

Talvi said three Finnish sailors had died. "We did not fire the first shot," she said.
""",
    ),
)


TRUCE_THAT_HOLDS = (
    Told(
        "Atlas Wire",
        "2032-10-01T08:00",
        "Fighting rages in Belmar",
        """
Fighting between the army and the Red Banner rebels raged in Belmar on Friday. The army said 40 rebels were killed. The rebels said they had killed 25 soldiers.

Residents fled to the hills.
""",
    ),
    Told(
        "Capital Daily",
        "2032-10-03T08:00",
        "Army and rebels agree truce in Belmar",
        """
The army and the Red Banner rebels agreed on Sunday to stop fighting in Belmar, the United Nations said. Both sides confirmed the truce.

A rebel spokesman, Tarik Bol, said: "We will hold our fire."
""",
    ),
    Told(
        "Coast Radio",
        "2032-10-04T08:00",
        "Quiet returns to Belmar as truce holds",
        """
A truce between the army and rebels was holding in Belmar on Monday. Shops opened for the first time in a week.

The army lost 11 soldiers in the battle, a general said.
""",
    ),
)
