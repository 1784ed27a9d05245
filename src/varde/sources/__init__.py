"""The registry of sources: one short module a publisher, found by its key."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from varde.errors import UnknownName
from varde.sources.source import Column, RawFile, Reading, Source, Span, Table

__all__ = ["Column", "RawFile", "Reading", "Source", "Span", "Table", "get", "registry"]


@cache
def registry() -> Mapping[str, Source]:
    """Every source by its key, in the order of the page's chapters."""
    from varde.sources import (
        areas,
        atop,
        country_codes,
        cow_alliances,
        crs,
        cshapes,
        dac_purposes,
        eurepoc,
        gdp,
        gha_peace,
        homicide,
        homicide_numbers,
        icj_declarations,
        icrc_treaties,
        land_borders,
        mediation,
        memberships,
        nato_defence,
        natural_earth,
        nuclear_overviews,
        nuclear_sipri,
        nuclear_status,
        nuclear_tests,
        nuclear_warheads_fas,
        oc_index,
        oda,
        pace_deaths,
        padd,
        pax,
        pax_gender,
        peace_processes,
        peace_roles,
        piracy,
        places,
        population,
        terrorism_gti,
        terrorism_rand,
        treaty_withdrawals,
        ucdp_agreements,
        ucdp_panel,
        un_contributions,
        un_fatalities,
        un_missions,
        un_operations,
        un_sanctions,
        unga_ideal_points,
        unga_votes,
        unhcr,
        unoda,
        unsc_candidatures,
        unsc_elections,
        unsc_resolutions,
        unsc_terms,
        unsc_vetoes,
        untc,
        views_deaths,
        women_mediator_networks,
        wps_naps,
    )
    from varde.sources.ucdp import actors as ucdp_actors
    from varde.sources.ucdp import candidate as ucdp_candidate
    from varde.sources.ucdp import conflicts as ucdp_conflicts
    from varde.sources.ucdp import country_years as ucdp_country_years
    from varde.sources.ucdp import dyads as ucdp_dyads
    from varde.sources.ucdp import ged as ucdp_ged

    modules = (
        natural_earth,
        places,
        land_borders,
        country_codes,
        areas,
        cshapes,
        ucdp_ged,
        ucdp_candidate,
        ucdp_country_years,
        ucdp_conflicts,
        ucdp_dyads,
        ucdp_actors,
        views_deaths,
        ucdp_panel,
        pace_deaths,
        unhcr,
        population,
        gdp,
        un_contributions,
        un_fatalities,
        un_missions,
        un_operations,
        memberships,
        nato_defence,
        atop,
        cow_alliances,
        unsc_terms,
        unsc_candidatures,
        unsc_elections,
        unsc_vetoes,
        unsc_resolutions,
        unga_votes,
        unga_ideal_points,
        unoda,
        untc,
        icrc_treaties,
        icj_declarations,
        treaty_withdrawals,
        peace_processes,
        peace_roles,
        ucdp_agreements,
        pax,
        mediation,
        nuclear_warheads_fas,
        nuclear_overviews,
        nuclear_sipri,
        nuclear_tests,
        nuclear_status,
        oda,
        crs,
        dac_purposes,
        gha_peace,
        wps_naps,
        women_mediator_networks,
        padd,
        pax_gender,
        homicide,
        homicide_numbers,
        oc_index,
        terrorism_gti,
        terrorism_rand,
        piracy,
        eurepoc,
        un_sanctions,
    )
    return MappingProxyType({module.SOURCE.key: module.SOURCE for module in modules})


def get(key: str) -> Source:
    """The source of that key.

    Raises:
        UnknownName: If there is none, with the nearest that there is.

    Example:
        >>> get("un_contributions").publisher
        'United Nations, Department of Peace Operations'
    """
    try:
        return registry()[key]
    except KeyError:
        raise UnknownName("source", key, registry(), hint="See: varde sources") from None
