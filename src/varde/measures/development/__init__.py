"""Development policy and peace: official development assistance, and aid for peace and security."""

from varde.measures.development import oda, peace_aid

MEASURES = (*oda.MEASURES, *peace_aid.MEASURES)
