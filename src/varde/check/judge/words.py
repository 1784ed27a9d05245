"""The record's own sentence for a figure, by measure and language: who, how much, of what, and when."""

from collections.abc import Mapping

SAYS: Mapping[str, tuple[str, str]] = {
    "un_personnel": (
        "{who} had {n} {people} in {mission} at the end of {when}",
        "{who} hadde {n} {people} i {mission} ved utgangen av {when}",
    ),
    "un_missions_joined": (
        "{who} had personnel in {n} UN operations at the end of {when}",
        "{who} hadde personell i {n} FN-operasjoner ved utgangen av {when}",
    ),
    "un_personnel_rank": (
        "{who} was number {n} among the contributors to UN operations at the end of {when}",
        "{who} var nummer {n} blant bidragsyterne til FN-operasjoner ved utgangen av {when}",
    ),
    "women_share_un": (
        "Women were {n} per cent of the personnel of {who} in {mission} at the end of {when}",
        "Kvinner utgjorde {n} prosent av personellet fra {who} i {mission} ved utgangen av {when}",
    ),
    "oda_share": (
        "{who} gave {n} per cent of its national income in aid in {when}",
        "{who} ga {n} prosent av nasjonalinntekten i bistand i {when}",
    ),
    "oda_amount": (
        "{who} gave {n} million US dollars in aid in {when}",
        "{who} ga {n} millioner amerikanske dollar i bistand i {when}",
    ),
    "nato_defence_share": (
        "{who} spent {n} per cent of its GDP on defence in {when}",
        "{who} brukte {n} prosent av BNP på forsvar i {when}",
    ),
    "un_fatalities": (
        "{n} people from {who} died in UN service in the period {when}",
        "{n} personer fra {who} døde i FN-tjeneste i perioden {when}",
    ),
    "conflict_deaths": (
        "{n} people were killed in armed conflict in {who} in {when}",
        "{n} personer ble drept i væpnet konflikt i {who} i {when}",
    ),
    "nuclear_warheads": ("{who} had {n} nuclear warheads in {when}", "{who} hadde {n} kjernefysiske stridshoder i {when}"),
    "treaty_parties": ("{treaty} had {n} parties on {when}", "{treaty} hadde {n} parter {when}"),
    "treaty_since": ("{who} has been party to {treaty} since {n}", "{who} har vært part i {treaty} siden {n}"),
    "treaty_signed": ("{who} signed {treaty} on {n}", "{who} undertegnet {treaty} {n}"),
    "membership_since": ("{who} has been a member of {organisation} since {n}", "{who} har vært medlem av {organisation} siden {n}"),
    "members": ("{organisation} had {n} members on {when}", "{organisation} hadde {n} medlemmer {when}"),
    "missions_active": ("{n} operations were under way on {when}", "{n} operasjoner var i gang {when}"),
    "mission_start": ("{mission} began {n}", "{mission} begynte {n}"),
    "mission_end": ("{mission} ended {n}", "{mission} ble avsluttet {n}"),
    "active_conflicts": ("There were {n} armed conflicts in the world in {when}", "Det var {n} væpnede konflikter i verden i {when}"),
    "unsc_votes": ("{who} got {n} votes in the election to the Security Council", "{who} fikk {n} stemmer ved valget til Sikkerhetsrådet"),
    "unga_vote": ("{who} {n} {resolution} in the UN General Assembly", "{who} {n} {resolution} i FNs generalforsamling"),
}  # fmt: skip
"""Sentences for a figure that is a number or a day, or a word of a closed list."""

CAST: Mapping[str, tuple[str, str]] = {
    "yes": ("voted for", "stemte for"),
    "no": ("voted against", "stemte mot"),
    "abstain": ("abstained on", "avsto fra å stemme over"),
    "absent": ("was absent from the vote on", "var fraværende ved avstemningen om"),
}
"""What is said of a vote, by how it was cast."""

YES_NO: Mapping[str, tuple[str, str, str, str]] = {
    "treaty_party": ("{who} was party to {treaty} on {when}", "{who} was not party to {treaty} on {when}",
                     "{who} var part i {treaty} {when}", "{who} var ikke part i {treaty} {when}"),
    "membership": ("{who} was a member of {organisation} on {when}", "{who} was not a member of {organisation} on {when}",
                   "{who} var medlem av {organisation} {when}", "{who} var ikke medlem av {organisation} {when}"),
    "unsc_term": ("{who} had a seat on the UN Security Council on {when}", "{who} had no seat on the UN Security Council on {when}",
                  "{who} hadde plass i FNs sikkerhetsråd {when}", "{who} hadde ikke plass i FNs sikkerhetsråd {when}"),
    "unsc_candidate": ("{who} was a candidate for the UN Security Council on {when}",
                       "{who} was not a candidate for the UN Security Council on {when}",
                       "{who} var kandidat til FNs sikkerhetsråd {when}", "{who} var ikke kandidat til FNs sikkerhetsråd {when}"),
    "peace_role": ("{who} had a role in {process} on {when}", "{who} had no role in {process} on {when}",
                   "{who} hadde en rolle i {process} {when}", "{who} hadde ingen rolle i {process} {when}"),
    "mission_host": ("{mission} was {where} on {when}", "{mission} was not {where} on {when}",
                     "{mission} var {where} {when}", "{mission} var ikke {where} {when}"),
}  # fmt: skip
"""Sentences for yes and no: English yes and no, bokmål yes and no."""

PEOPLE: Mapping[str | None, tuple[str, str]] = {
    "military": ("military personnel", "militære"),
    "police": ("police officers", "politifolk"),
    None: ("personnel", "personer"),
}
"""What people are called by kind."""

SEX: Mapping[str | None, tuple[str, str]] = {"female": (" (women)", " (kvinner)"), "male": (" (men)", " (menn)"), None: ("", "")}  # fmt: skip
"""What is added where only women or men are meant."""
