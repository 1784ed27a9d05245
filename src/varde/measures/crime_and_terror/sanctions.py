"""Entries of the UN Security Council's consolidated list of sanctions, by list, kind and year of listing. No names."""

from varde.measures.measure import Dimension, Measure, State
from varde.model import Text
from varde.sources.un_sanctions import LISTS

ABOUT = Dimension(
    "country", Text(en="the country whose situation the list is about", nb="landet listen gjelder"), register="country"
)
LIST = Dimension(
    "list", Text(en="the sanctions list", nb="sanksjonslisten"), allowed=tuple(name for name, _ in LISTS.values())
)
KIND = Dimension(
    "kind", Text(en="a person, or an entity", nb="person, eller gruppe eller foretak"), allowed=("individual", "entity")
)
YEAR = Dimension("year_listed", Text(en="the year in which it was listed", nb="året oppføringen ble gjort"))

un_sanctions = Measure(
    key="un_sanctions",
    title=Text(en="entries of the UN's sanctions list", nb="oppføringer på FNs sanksjonsliste"),
    help=Text(
        en="Number of persons and entities on the UN Security Council's consolidated list on the day. The record has the newest list "
        "alone, and covers that day: what was taken off before is not known. A country is the one whose situation a list is about, "
        "not that of the persons on it; the list on ISIL and Al-Qaida is about none.",
        nb="Antall personer, grupper og foretak på FNs sikkerhetsråds samlede liste på dagen. Registeret har bare den nyeste listen og dekker "
        "den dagen: hva som er tatt av før, er ikke kjent. Landet er det en liste gjelder, ikke det personene på den er fra; "
        "listen over ISIL og Al-Qaida gjelder ikke noe land.",
    ),
    chapter="crime_and_terror",
    source="un_sanctions",
    table="un_sanctions",
    value="count(*)",
    unit="entries",
    time=State("snapshot", "snapshot"),
    dims=(ABOUT, LIST, KIND, YEAR),
    words=Text(
        en="on the UN sanctions list | sanctioned by the UN",
        nb="på FNs sanksjonsliste | oppført på sanksjonslist* | underlagt FN-sanksjoner",
    ),
    example=(("list", "isil_al_qaida"), ("on", "2025-08-16")),
)

MEASURES = (un_sanctions,)
