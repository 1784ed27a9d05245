"""Cues: the words by which a sentence shows what it speaks of. One pattern a cue, for English and for the Scandinavian languages.

A cue is a hint and no claim: the rules beside this module say which cues, names and numbers together make one.
"""

import re
from functools import cache

_EN = {
    "spread": r"spread over|divided (?:among|between)|distributed over",
    "military": r"soldiers?|troops?|military(?: personnel| officers?| staff)?|officers?|infantry|contingent",
    "police": r"police(?:men|women| officers?)?|gendarmes?|garda|carabinieri",
    "experts": r"(?:military )?observers?|experts on mission",
    "women": r"wom[ae]n(?! and men)|female",
    "people": r"people|tours(?: of duty)?|women and men|personnel|persons?|peacekeepers?|blue helmets?|soldiers and police|advisers?|personnel|reservists?|medics?|monitors?|pilots?|sappers?|trainers?|citizens|volunteers|men and women|uniformed|nationals|troops and police"
    r"|instructors?|engineers?|members of",
    "missions": r"(?:UN |United Nations |peace ?keeping |peace |of the UN's |special political |current |active |ongoing |different )*"
    r"(?:missions?|operations?)",
    "parties": r"(?:states? )?part(?:y|ies)|states? parties|members?|signatories|countries|states",
    "signatories": r"signator(?:y|ies)|signed by",
    "conflicts": r"(?:active |armed |state-based )*conflicts?",
    "wars": r"wars?",
    "deaths": r"deaths?|martyr\w*|come home alive|(?:gave|given|laid down|paid with) (?:his |her |its |their )?(?:own )?(?:life|lives)|buried|perished|sacrifice|lost(?=\s(?:\d|over|more|some|about|nearly|at least))|killed|died|fell|fatalities|lives|dead|fallen|lost|casualties|battle deaths",
    "warheads": r"(?:nuclear )?(?:warheads?|weapons)",
    "votes": r"votes?|abst\w+",
    "vetoes": r"veto(?:es|ed)?",
    "times": r"times|terms?|periods?|occasions|once|twice",
    "members": r"members?(?: states| countries)?|allies|countries",
    "aid": r"(?:development |foreign |official )*(?:aid|assistance|ODA)|development cooperation",
    "gni": r"GNI|gross national income|national income",
    "gdp": r"GDP|gross domestic product",
    "defence": r"defen[cs]e|military (?:spending|expenditure|budget)",
    "contributor": r"[\w-]*contribut\w+|sends? (?:the )?(?:more|most)|troop-contributing|ranks?|ranked|ranking|provider|supplier",
    "served": r"ha(?:ve|s|d) (?:\w+ )?served|(?:over|through|throughout|across) the years|since (?:19[4-9]\d|1948)|in total since|cumulatively|served in",
    "un": r"troop[- ](?:and[- ]police[- ])?contribut\w+|police[- ]contribut\w+|blue (?:helmets?|berets?|flag)|world (?:body|organi[sz]ation)|U\.?N\.?|United Nations|peace[ -]?keep\w+|peace missions?|peace support|blue helmets?|peace operations?|UN-led",
    "nonun": r"KFOR|ISAF|RSM|Resolute Support|OIR|Inherent Resolve|EUFOR|EUTM|EUNAVFOR|EULEX|EUCAP|EUBAM|EUMM|SFOR|IFOR|AMISOM|ATMIS|MFO|NMI"
    r"|NATO(?:'s|-led)? (?:mission|operation|battlegroup|training|forces?|Enhanced)|enhanced Forward Presence|eFP|battlegroup|coalition|Barkhane|Takuba|OSCE|Atalanta|Irini|TIPH|Air Policing",
    "part": r"tak(?:e|es|ing) part|participat\w+|contribut\w+|serv(?:e|es|ing)|deploy\w*|present in|involved in|personnel (?:in|to)|troops (?:in|to)|ha(?:s|ve) .{0,20}in|represented in|found in|(?:are|is|been) (?:\w+ ){0,3}in|among those in|battalion|has (?:withdrawn|left)|withdr\w+",
    "party": r"(?:states? )?part(?:y|ies) to|a party|is party|been party|acceded|joined|ratified|member of|adhered|bound by|signed|signator\w+|outside|withdr\w+ from|left|belongs? to",
    "ratified": r"ratif\w+|acceded|acces\w+|joined|became (?:a )?party|signed|signature|adhered|deposited",
    "elected": r"(?:was |were |been |is )?elected|election|won|received|got|obtained",
    "started": r"established|set up|created|founded|began|begun|started|deployed|launched|since|opened|authori[sz]ed",
    "ended": r"ended|closed|terminated|completed|wound up|concluded|withdrew|shut down|until|drew down",
    "possess": r"possess\w*|have|has|own|hold|nuclear[- ]armed|nuclear[- ]weapon states?|nuclear powers?",
    "nuclear": r"nuclear",
    "observer": r"observer",
    "not": r"not|no longer|never|neither|nor|without|isn't|doesn't|hasn't|no",
    "each": r"each|apiece",
    "respectively": r"respectively",
    "irrealis": r"(?:this|the) record|should|would|could|hopes?|hoping|wants?|wishes|aims? to|aims? at|if|plans?(?: to)?|planned|intends?|authori[sz]ed (?:strength|ceiling)|authori[sz]ed up to"
    r"|mandated strength|will|might|may|allows?|possib\w+|pledg\w+|proposes?|proposal|calls? for|urge[sd]?|expect\w*|ought to|must|ready to|by 20[3-9]\d|whether|imagine|can",
    "money": r"budget\w*|financ\w+|funding|donor|assessed|dollars?|bilat\w+",
    "contingent": r"contingents?|battalions?|company|platoon",
    "violence": r"violence|fighting|battle\w*|conflicts?|wars?|attacks?|hostilities|invasion|combat",
    "world": r"worldwide|in the world|globally|global|all countries|the world's",
    "agree": r"vote[ds]?",
}
_SC = {
    "spread": r"fordel\w*|fördel\w*",
    "military": r"\w*soldat\w*|militær\w*|militær(?:t|e)|\w*offiser\w*|offiserar|styrk\w+|tropp(?!ebidrag)\w*|trupp(?!bidrag|- och)\w*|militär\w*|\w*officer\w*|stabsoffiser\w*|kontingent\w*",
    "police": r"polit(?!ikk|ik\b|isk)\w+|polis\w*|lensmenn|lensmann",
    "experts": r"\w*observatør\w*|\w*observatör\w*|militærobservatør\w*|militärobservatör\w*|observatör\w*",
    "women": r"kvinn\w+(?! og menn)|kvinde\w*",
    "people": r"person(?:er|ar|ell\w*|en|ene|ane|nel)?|\w+personell|\w+personal|personel\w*|personal\w*|mennesk\w+|människ\w+|nordmenn\w*|svensk(?:ar|er|ere)|dansk(?:ar|ere)|folk|menn|fredsbevarer\w*|fredsbevarar\w*|utsend\w+|udsend(?:te|t|inge\w*)"
    r"|uniformert\w*|uniformerad\w*|FN-ansatt\w*|utsending\w*|mand|mann|kvinner|spesialist\w*|rådgiver\w*|rådgivar\w*|\w*instruktør\w*|\w*instruktör\w*|kvinner og menn|fredssoldater|tjenestepersoner|bidrag",
    "missions": r"(?:av )?(?:FNs |FN-ledede |FN-leidde |FN-ledda |FN-ledede |fredsbevarande |fredsbevarende |ulike |pågående |aktive |av FNs |SNs )*"
    r"(?:[\w-]*operasjon\w*|[\w-]*operation\w*|[\w-]*misjon\w*|[\w-]*mission\w*|[\w-]*oppdrag\w*|[\w-]*innsats\w*|[\w-]*insats\w*|[\w-]*aksjonar)",
    "parties": r"\w*parter\w*|partar\w*|stater\w*|statar\w*|statsparter|medlem\w*|land|lande|länder|tilslutta|tilsluttede",
    "signatories": r"underteg\w+|underskriv\w+|signat\w+",
    "conflicts": r"(?:aktive |væpnede |væpna |bevæpnede |väpnade |bevæpnede )*(?:\w*konflikt\w*)",
    "wars": r"krig(?!er\b)\w*|kriger",
    "deaths": r"mist(?:et|a|ede)?(?=\s(?:\d|over|mer|meir|nær|om|rundt|minst|til sammen))|drept\w*|drepne|døde\w*|dødsfall|dödsfall|dødsoffer|dräpt\w*|dödad\w*|dræbt\w*|mistet livet|mista livet|omkom\w*|omkommet|vendte aldri hjem|återvände aldrig|gitt livet|ofret livet|omkommit|människoliv|menneskeliv|livet|falt|falne|faldet|stupade|dött|dog|förlorat livet|förlorade(?=\s\S+\s\d)|stupat|omkommit|liv|dødstall|livet|dog|død|miste livet",
    "warheads": r"\w*stridshoder?\w*|stridshovud\w*|\w*stridsspets\w*|sprænghoved\w*|atomsprenghod\w*|sprenghod\w*|\w*sprænghoveder|kjernevåpen|atomvåpen|kärnvapen",
    "votes": r"stemmer|stemme|røyst\w*|röster|avsto\w*|avstod",
    "vetoes": r"veto\w*",
    "times": r"gang\w*|gong\w*|gång\w*|perioder|periodar|runder",
    "members": r"medlem\w*|allierte|land|medlemsland\w*|medlemmer|länder|lande",
    "aid": r"\w*bistand\w*|\w*bistånd\w*|utviklingshjelp\w*|utviklingshjelp|udviklingsbistand\w*|ODA|u-hjelp\w*",
    "gni": r"BNI|bruttonasjonalinntekt\w*|bruttonationalinkomst\w*|nasjonalinntekt\w*|bruttonationalindkomst\w*",
    "gdp": r"BNP|verdiskaping\w*|bruttonasjonalprodukt\w*|bruttonationalprodukt\w*",
    "defence": r"\w*militærutgift\w*|\w*militærbudsjett\w*|militärutgift\w*|forsvar\w*|försvar\w*",
    "contributor": r"bidr\w+|\w+bidragare|\w*bidragsyter\w*|\w*bidragsytar\w*|\w+bidragare|sender flest|sender flere|stiller flest|ställer flest|troppebidrag\w*|trupp\w*|styrkebidrag\w*|rangert\w*|bidragsyt\w*|plass|plassering|rangeres|rangerer|bidragydere",
    "served": r"ha(?:r|dde) (?:\w+ )?(?:tjenestegjort|tjenestgjort|tenestegjort|teneste|deltatt|delteke|tjänstgjort|gjort tjeneste)|gjennom (?:årene|åra)|gjennom tidene|har vært ute|opp gjennom|genom åren|gennem årene|tjenestegjort|tjänstgjort",
    "un": r"\w*troppebidrag\w*|\w*bidragsyter\w*|\w*bidragsytar\w*|truppbidrag\w*|blå (?:hjelm\w*|beret\w*|baret\w*|lue\w*|flagg)|verdensorganisasjon\w*|verdsorganisasjon\w*|världsorganisation\w*|verdensorganisation\w*|FN\w*|FN-\w+|SN|De forente nasjoner|Dei sameinte nasjonane|fredsbevar\w+|fredsfrämj\w+|fredsmisjon\w*|fredsoperasjon\w*|blå hjelmer|FN:s",
    "nonun": r"KFOR|ISAF|RSM|Resolute Support|OIR|Inherent Resolve|EUFOR|EUTM|EUNAVFOR|EULEX|EUCAP|EUBAM|EUMM|SFOR|IFOR|AMISOM|ATMIS|MFO|NMI|OSSE|OSCE|Atalanta|Irini|TIPH"
    r"|NATO(?:s|-ledede|-leidde)? \w*(?:operasjon|styrk|bataljon|oppdrag|misjon)\w*|koalisjon\w*|koalition\w*|kamp\w*bataljon\w*|eFP|Barkhane|Takuba|forsterkede nærvær",
    "part": r"delt[ao]\w*|deltek\w*|delteke|bidr\w+|er med|er vi med|har (?:\w+ )?folk i|folk i|representert\w*|vært med|vore med|har vært i|er i|(?:trupp\w*|personell|soldater|observatører|politi\w*) i|med i|stiller|tjenestegjør|tenestegjer|personell|til stede|har \w+ i|ute i|trakk seg|trekt\w*|trekker|medverkar|deltager",
    "party": r"\w*part i|part|partar|tilslutta|tilsluttet|sluttet seg|slutta seg|tiltrådt|tiltrådte|ratifis\w+|ratific\w+|undertegn\w*|underteikn\w*|skrevet under|skrive under|bundet av|står utenfor|står utanfor|medlem|trakk seg|trukket seg|anslut\w+|tiltråd\w*|underskr\w+|tilsluttede|har godkjent",
    "ratified": r"ratifis\w+|ratific\w+|sluttet seg|slutta seg|tiltrådte|tiltrådt|undertegn\w*|underteikn\w*|skrev under|skreiv under|ble part|vart part|blei part|anslöt|undertecknade|underskrev|tilsluttede|tiltrådte|signerte|blev part",
    "elected": r"valgt\w*|vald\w*|valet|valg\w*|fikk|fekk|vant|fick|fik|vann|innvalgt",
    "started": r"opprett\w*|etablert\w*|startet|starta|begynte|begynt\w*|siden|sidan|sedan|inledd\w*|inrättad\w*|oprettet|grundad\w*|satt i gang|skipa|startade",
    "ended": r"avslutt\w*|avvikl\w*|nedlagt\w*|lagt ned|la ned|lades ned|opphørt\w*|opphørte|trakk seg ut|slutta|sluttet|avsluta\w*|afslutte\w*|nedlag\w*|til og med|varte til|varte frem til|fram til|stengt\w*",
    "possess": r"har|eier|besitter|besitt\w*|råder over|rår over|disponer\w*|atommakt\w*|atomvåpenstat\w*|kjernevåpenstat\w*|kärnvapen\w*|råder",
    "nuclear": r"kjernevåpen\w*|atomvåpen\w*|kjernefysisk\w*|atom\w*|kärnvapen\w*|kernevåben|kärn\w*|kernefysisk\w*",
    "observer": r"observatør|observatör",
    "not": r"ikke|ikkje|inte|aldri|aldrig|ikke lenger|ikkje lenger|ingen|uten|utan|verken|hverken|utenfor|utanfor|står utenfor",
    "each": r"hver|kvar|vardera",
    "respectively": r"hhv\.?|henholdsvis|høvesvis|respektive|respektivt|resp\.?",
    "irrealis": r"muligh?et\w*|mulighed\w*|möjlighet\w*|høve til|får ställas|kan stilles|få sende|registeret|datagrunnlaget|tar sikte på|sikter mot|siktar mot|innen 20[2-9]\d|senast 20[2-9]\d|senest (?:i )?20[2-9]\d|bør|burde|skulle|kunne|håper|håpar|håb\w*|hoppas|ønsker|ønskjer|önskar|ynskjer|vil(?! si(?!\w))|ville|kommer til å|hvis|dersom|om Norge|planlegg\w*|planer\w*|planar\w*|øvre|måtte|foreslå\w*|oppfordr\w*|forvent\w*"
    r"|tillate|mandat på|maksimal\w*|autorisert|vurderer|akter|lover|lovet|loven|skal|ska|skall|kan|kreve\w*|planerar|borde|bör|vill|når Norge|klar til|loftet|ramme på",
    "money": r"budsjett\w*|budget\w*|finansi\w+|giver\w*|givar\w*|bistandsgiver\w*|pengar|penger|kroner",
    "contingent": r"\w*kontingent\w*|\w*bataljon\w*|kompani\w*|pluton\w*",
    "violence": r"vold\w*|våld\w*|kamp\w*|strid\w*|\w*konflikt\w*|\w*krig\w*|angrep\w*|invasjon\w*",
    "world": r"i verden|i verda|verdens|globalt|på verdensbasis|i världen|i hele verden|over hele verden",
    "agree": r"stem\w*|røyst\w*|röst\w*",
}


@cache
def cue(name: str, language: str) -> re.Pattern[str]:
    """The pattern of a cue in a language; the Scandinavian languages share theirs."""
    words = (_EN if language == "en" else _SC)[name]
    return re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE)
