"""The kinds of claim: for each, which measure answers it, or why none does. How a sentence makes one, the readers know.

The list is closed for the claims of ordinary pages. Varde's own pages also speak of measures that no kind of the list has; such a
claim has the measure's key as its kind, and the measure's title.
"""

from collections.abc import Mapping

import attrs

from varde import measures
from varde.errors import UnknownName
from varde.model import Text


@attrs.frozen
class Kind:
    """A kind of claim.

    Attributes:
        key: Its name in every output.
        title: What such a claim is about, for readers.
        measures: Keys of the measures that can answer it; the claim says which one.
        why: Where no measure can: the reason, for readers.
    """

    key: str
    title: Text
    measures: tuple[str, ...] = ()
    why: Text | None = None


KINDS = (
    Kind("pk_personnel", Text(en="personnel in UN peace operations", nb="personell i FN-operasjoner"), ("un_personnel",)),
    Kind("pk_mission_count", Text(en="number of UN operations joined", nb="antall FN-operasjoner landet deltar i"), ("un_missions_joined",)),
    Kind(
        "pk_cumulative",
        Text(en="people who have served over the years", nb="personer som har tjenestegjort gjennom årene"),
        why=Text(
            en="The record counts who serves month by month, and not the persons who have served over the years.",
            nb="Datagrunnlaget teller hvem som tjenestegjør måned for måned, og ikke hvor mange personer som har gjort det gjennom årene.",
        ),
    ),
    Kind("treaty_count", Text(en="number of parties to a treaty", nb="antall parter i en traktat"), ("treaty_parties", "treaty_signatories")),
    Kind("oda_gni", Text(en="aid as a share of national income", nb="bistand som andel av nasjonalinntekten"), ("oda_share",)),
    Kind("pk_participation", Text(en="part in a UN operation", nb="deltakelse i en FN-operasjon"), ("un_personnel",)),
    Kind("pk_rank", Text(en="rank among contributors to UN operations", nb="plass blant bidragsyterne til FN-operasjoner"), ("un_personnel_rank",)),
    Kind("unsc_membership", Text(en="seat on the UN Security Council", nb="plass i FNs sikkerhetsråd"), ("unsc_term", "unsc_terms_begun")),
    Kind("treaty_status", Text(en="standing in a treaty", nb="forhold til en traktat"), ("treaty_party", "treaty_since")),
    Kind("treaty_date", Text(en="day of joining or signing a treaty", nb="dato for tilslutning til en traktat"), ("treaty_since", "treaty_signed")),
    Kind("oda_amount", Text(en="amount of aid", nb="bistandsbeløp"), ("oda_amount", "peace_aid", "oda_bloc_amount")),
    Kind("pk_women", Text(en="women in UN operations", nb="kvinner i FN-operasjoner"), ("women_share_un", "un_personnel")),
    Kind("un_vote", Text(en="votes in the United Nations", nb="avstemninger i FN"), ("unga_vote", "unga_tally")),
    Kind("defence_gdp", Text(en="defence spending as a share of GDP", nb="forsvarsutgifter som andel av BNP"), ("nato_defence_share", "nato_bloc_share")),
    Kind("defence_amount", Text(en="defence spending", nb="forsvarsutgifter"), ("nato_defence_amount",)),
    Kind(
        "nonun_deployment",
        Text(en="people in operations that the UN does not lead", nb="personell i operasjoner som FN ikke leder"),
        why=Text(
            en="The record has no monthly figures for operations that the UN does not lead.",
            nb="Datagrunnlaget har ikke månedlige tall for operasjoner som FN ikke leder.",
        ),
    ),
    Kind("un_ops_count", Text(en="number of UN operations", nb="antall FN-operasjoner"), ("missions_active",)),
    Kind("un_ops_personnel", Text(en="personnel in all UN operations", nb="personell i alle FN-operasjoner"), ("un_personnel",)),
    Kind("mission_fact", Text(en="start, end or name of a mission", nb="start, slutt eller navn på en operasjon"), ("mission_start", "mission_end")),
    Kind("mission_host", Text(en="where a mission works", nb="hvor en operasjon er"), ("mission_host",)),
    Kind("unsc_election_votes", Text(en="votes for a seat on the Security Council", nb="stemmer ved valg til Sikkerhetsrådet"), ("unsc_votes",)),
    Kind("unsc_candidature", Text(en="candidature for the Security Council", nb="kandidatur til Sikkerhetsrådet"), ("unsc_candidate",)),
    Kind("peace_agreement", Text(en="peace agreements", nb="fredsavtaler"), ("peace_agreement_signed", "peace_agreements", "mediator_network_founded")),
    Kind("peace_role", Text(en="role in a peace process", nb="rolle i en fredsprosess"), ("peace_role",)),
    Kind("conflict_deaths", Text(en="deaths in conflict", nb="drepte i konflikt"), ("conflict_deaths",)),
    Kind("conflict_count", Text(en="number of conflicts", nb="antall konflikter"), ("active_conflicts", "conflicts_in_country")),
    Kind("pk_fatalities", Text(en="deaths in UN operations", nb="døde i FN-tjeneste"), ("un_fatalities",)),
    Kind("nuclear_warheads", Text(en="nuclear warheads", nb="kjernefysiske stridshoder"), ("nuclear_warheads_world", "nuclear_warheads")),
    Kind("nuclear_states", Text(en="states with nuclear weapons", nb="stater med kjernevåpen"), ("nuclear_states", "nuclear_status")),
    Kind("nato_membership", Text(en="membership of NATO and other organisations", nb="medlemskap i NATO og andre organisasjoner"), ("membership", "membership_since", "members")),
    Kind("unsc_veto", Text(en="vetoes in the Security Council", nb="vetoer i Sikkerhetsrådet"), ("vetoes", "vetoed_drafts")),
)  # fmt: skip
"""The kinds that a claim of any page may have."""
_BY_KEY = {kind.key: kind for kind in KINDS}
_OF = {measure: kind.key for kind in reversed(KINDS) for measure in kind.measures}


def get(key: str) -> Kind:
    """The kind of the list with this key.

    Raises:
        UnknownName: If there is none.
    """
    try:
        return _BY_KEY[key]
    except KeyError:
        raise UnknownName("kind of claim", key, _BY_KEY) from None


def known(key: str) -> Kind:
    """The kind with this key; or that of a measure which answers no kind of the list, and which only Varde's own pages speak of.

    Raises:
        UnknownName: If there is neither.

    Example:
        >>> known("refugees_in").measures
        ('refugees_in',)
    """
    measure = None if key in _BY_KEY or key in _OF else measures.registry().get(key)
    return get(key) if measure is None else Kind(key, measure.title, (key,))


def of(measure: str, dims: Mapping[str, str]) -> str:
    """The kind of a claim that a measure answers, from its dimensions; the measure's own key where the list has none for it.

    Args:
        measure: Key of the measure.
        dims: The dimensions that the claim fixes.

    Example:
        >>> of("un_personnel", {"country": "NOR"}), of("un_personnel", {}), of("refugees_in", {"country": "NOR"})
        ('pk_personnel', 'un_ops_personnel', 'refugees_in')
    """
    if measure == "un_personnel":
        return (
            "pk_women" if dims.get("sex") == "female" else "pk_personnel" if "country" in dims else "un_ops_personnel"
        )
    return _OF.get(measure, measure)
