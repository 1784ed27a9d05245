"""The UN and the legal order: the Security Council, the General Assembly and the treaties. Membership of the UN is a `membership`."""

from varde.measures.un_and_law import assembly, council, council_elections, treaties, votes

MEASURES = (*council.MEASURES, *council_elections.MEASURES, *assembly.MEASURES, *votes.MEASURES, *treaties.MEASURES)
