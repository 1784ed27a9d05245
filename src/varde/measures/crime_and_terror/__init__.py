"""Organised crime and terrorism: homicide, organised crime, terrorism, piracy, cyber incidents and the UN's sanctions lists."""

from varde.measures.crime_and_terror import crime, cyber, piracy, sanctions, terrorism

MEASURES = (*crime.MEASURES, *terrorism.MEASURES, *piracy.MEASURES, *cyber.MEASURES, *sanctions.MEASURES)
