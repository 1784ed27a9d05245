"""Where a country stands with the treaties of the legal order: the courts, the law of war, human rights and terrorism."""

import datetime as dt

import attrs

from varde.brief.subject import Subject
from varde.gazetteer import Treaty, gazetteer
from varde.model import Figure, Period

COURT = ("rome_statute",)
ICJ = ("icj_compulsory",)
GENOCIDE = ("genocide",)
WAR = ("geneva_1949", "ap1", "ap2", "ap3")
RIGHTS = ("cerd", "iccpr", "icescr", "cedaw", "cat", "crc", "cmw", "crpd", "ced")
TERROR = ("protected_persons", "hostages", "bombings", "financing", "nuclear_terrorism")
GROUPS = {"court": COURT, "icj": ICJ, "genocide": GENOCIDE, "war": WAR, "rights": RIGHTS, "terror": TERROR}
"""The treaties by what a sentence says of them together, and whose lists are of one day as a rule."""
SIGNED = frozenset({"court", "genocide", "rights"})
"""The groups of which it is told who has only signed."""
FEW = 2
"""How many treaties are asked about one by one."""


@attrs.frozen
class Standing:
    """Where the country stands with a treaty.

    Attributes:
        treaty: The treaty.
        day: The day that is told of: the page's, or that of the newest list.
        since: Since when it is bound, if it is.
        signed: When it signed, if it did and is not bound.
        party: Where it is not bound, that it is not, or why that is not known.
        in_force: Whether the treaty was in force on the page's date.
    """

    treaty: Treaty
    day: Period
    since: Figure | None
    signed: Figure | None
    party: Figure | None
    in_force: bool

    @property
    def bound(self) -> bool:
        """Whether it is bound by a treaty that is in force."""
        return self.since is not None and self.in_force

    @property
    def outside(self) -> bool:
        """Whether it is known to be neither bound by a treaty that is in force nor to have signed it."""
        return self.in_force and self.party is not None and self.party.value is False and self.signed is None

    @property
    def support(self) -> tuple[Figure, ...]:
        """The figures that it rests on."""
        return tuple(figure for figure in (self.since, self.signed, self.party) if figure)


def opened(on: dt.date) -> list[Treaty]:
    """The treaties that states could join by a day, in the order of the page."""
    register = gazetteer().treaties
    return [register.get(id) for ids in GROUPS.values() for id in ids if register.get(id).exists(on)]


def standings(subject: Subject) -> dict[str, Standing]:
    """Where the country stands with each treaty that was open by the page's date and that the record covers."""
    by_day: dict[Period, list[Treaty]] = {}
    for treaty in opened(subject.on):
        day = subject.latest("treaty_party", part=treaty.id)
        if day is not None:
            by_day.setdefault(day, []).append(treaty)
    found = {}
    for day, treaties in by_day.items():
        since = {figure.dims["treaty"]: figure for figure in subject.by("treaty_since", day, "treaty")}
        others = [treaty for treaty in treaties if treaty.id not in since]
        party = (
            {figure.dims["treaty"]: figure for figure in subject.by("treaty_party", day, "treaty")}
            if len(others) > FEW
            else {}
        )
        signable = any(treaty.id in GROUPS[key] for treaty in others for key in SIGNED)
        signed = (
            {figure.dims["treaty"]: figure for figure in subject.by("treaty_signed", day, "treaty")} if signable else {}
        )
        for treaty in treaties:
            id = treaty.id
            found[id] = Standing(
                treaty,
                day,
                since.get(id),
                None if id in since else signed.get(id),
                None if id in since else party.get(id) or subject.figure("treaty_party", day, treaty=id),
                treaty.binds(subject.on),
            )
    return found
