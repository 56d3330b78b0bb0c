"""Small invented stories of charges and answers: who denies what, whose dead are whose, what is taken back.

Places, people and papers are made up.
"""

from __future__ import annotations

from stories import Told

FERRY_BLAME = (
    Told(
        "Lake Gazette",
        "2031-06-11T07:00",
        "Ferry sinks off Orrin; 26 dead, dozens missing",
        """
At least 26 people died when a ferry capsized off Orrin on Wednesday afternoon, the coast guard said.

"All the passengers rushed to one side of the boat, that's why it tilted," coast guard spokesman Piet Lamm told Lake Radio.

Police went out after a call saying that 40 people were dead in the water. The lines company, Isolde Lines, denied that the boat had been overloaded.
""",
    ),
    Told(
        "Meridian Wire",
        "2031-06-12T09:00",
        "Death toll of ferry could reach 60",
        """
The number of people who died when a ferry capsized off Orrin has climbed to 44, the coast guard said on Thursday, and could reach 60.

Jonas Treml, a councillor, said he had lost 12 members of his family.

The captain's union accused Isolde Lines of ordering him to sail. The company rejected the accusation, saying that leaving port was the captain's choice alone.
""",
    ),
    Told(
        "Northern Radio",
        "2031-06-14T15:00",
        "Search for missing of ferry ends",
        """
The coast guard ended its search on Saturday. Forty-seven bodies have been found since Wednesday, it said.

Nineteen survivors were still being treated in Orrin, the city hospital said. More than 50 people had been hurt.
""",
    ),
)


STADIUM = (
    Told(
        "Valley Courier",
        "2031-10-02T07:00",
        "More than 120 killed in crush at Larsk stadium",
        """
More than 120 people were killed in a crush at the stadium of Larsk, officials said.

Police chief Lorna Dace said 127 people had died. "They began to attack officers," she said.
""",
    ),
    Told(
        "Capital Daily",
        "2031-10-02T15:00",
        "Larsk stadium: 174 dead, deputy governor says",
        """
The number of people killed in the crush at the stadium of Larsk has reached 174, deputy governor Emil Rast said on Sunday afternoon.
""",
    ),
    Told(
        "Meridian Wire",
        "2031-10-02T21:00",
        "Toll of Larsk stadium lowered to 125",
        """
The death toll in the crush at a football match in Larsk is 125, officials said on Sunday, lowering the figure from 174 after finding that some victims had been counted twice.
""",
    ),
    Told(
        "Harbour Post",
        "2031-10-05T09:00",
        "Larsk stadium: 131 dead as police chief is dismissed",
        """
The death toll of the crush at the stadium of Larsk rose to 131, the head of the health office, Wanda Joor, said on Wednesday.

Police have said that they fired tear gas because the crowd rioted.
""",
    ),
)


BORDER_SHELLING = (
    Told(
        "Frontier Times",
        "2032-05-10T12:00",
        "Norway repels Danish attack near Halden, ministry says",
        """
Norwegian forces have stopped an attempt by Danish troops to cross the border near Halden, the Defence Ministry in Oslo said on Friday.

"Danish losses amounted to more than 120 people killed and wounded," the ministry said in a statement.

Norway's spokesman, Odd Falk, accused Copenhagen of shelling a village. "This is pure terror," he said.
""",
    ),
    Told(
        "Kattegat Times",
        "2032-05-10T14:30",
        "No raid near Halden, Danish command says; shelling kills five",
        """
Denmark's command on Friday denied that its troops had tried to cross the border near Halden.

Norwegian artillery meanwhile hit a bus stop in Aalborg, killing five people and wounding 16, Mayor Hanne Birk said.
""",
    ),
    Told(
        "Atlas Wire",
        "2032-05-10T19:00",
        "Denmark and Norway trade accusations over shelling",
        """
Seven people have died after shelling of a bus stop in Aalborg, Mayor Hanne Birk said.

Norway's Defence Ministry said Denmark had lost up to 120 soldiers in the failed crossing. Denmark denies that its troops tried to cross the border.

Denmark accuses Norway of shelling Aalborg. Oslo blames Copenhagen for the shelling of a village.
""",
    ),
)


TRUCE_OF_FOUR_DAYS = (
    Told(
        "Sound Observer",
        "2032-11-22T08:00",
        "Denmark and Norway agree on four-day truce, Sweden says",
        """
Denmark and Norway have agreed to a four-day truce in the strait, Sweden's foreign ministry said on Wednesday.
""",
    ),
    Told(
        "Fjord Daily",
        "2032-11-23T18:00",
        "Truce to start on Friday",
        """
Fighting raged along the strait on Thursday, a day before a truce is to begin.

The Danish government denied that the delay was due to a dispute over the names of prisoners. A Norwegian official said the delay was due to a dispute over the names of prisoners.
""",
    ),
    Told(
        "Kattegat Times",
        "2032-11-24T19:00",
        "First prisoners freed as guns fall silent",
        """
The first 24 prisoners were freed on Friday, hours after the truce took hold.
""",
    ),
)
