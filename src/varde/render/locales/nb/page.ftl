# Det faste inventaret på en side på bokmål: overskrifter, merkelapper og noter som står på hver side.

number-words = null én to tre fire fem seks sju åtte ni ti elleve tolv
no-figure = uten tall
percent = { $number } %
yes = ja
no = nei

page-title = { $country }: fred og sikkerhet, { $date }
page-kicker = Fred og sikkerhet
page-as-of = per { $date }
page-description = { $country } og fred og sikkerhet per { $date }: hvert tall med kilde, dato og spørring.
page-skip = Hopp til teksten
page-contents = På denne siden
page-figures = Tallene og kildene deres
page-figures-note = Hvert tall på siden er lest fra det åpne registeret med spørringen som står ved det.
page-sources = Kilder og lisenser
page-edition = Utgave { $edition }
page-edition-note = Alt på siden er lest fra utgave { $edition } av registeret. En annen utgave kan ha nyere eller reviderte tall.
page-made-by = Skrevet av Varde fra åpne data.
page-no-source = Det finnes ingen åpen kilde for dette.
page-see-sources = Hvert talls spørring og kilde: --format html eller json.

chart-data = Tallene bak
chart-gaps = Brudd i linjen: registeret har ikke tall for den tiden.
chart-line-described = Linjediagram, { $period }: { $series }.
chart-bars-described = Søylediagram: { $series }.
chart-span = Fra { $first } til { $last }; høyest { $highest }.
chart-source = Kilde: { $sources }.
head-period = Periode

figure-link = { $measure }, { $period }. Gå til kilden.
figure-support = Kilden til denne setningen: { $measure }
figure-back = Tilbake til teksten
figure-edition = Utgave
figure-query = Spørring
figure-query-like = Samme spørring som for
figure-query-put = med { $new } i stedet for { $old }
figure-source = Kilde
figure-release = Utgivelse
figure-period = Periode
figure-value = Verdi
figure-series = { $count_n ->
    [one] { $label }: { $count } tall
   *[other] { $label }: { $count } tall
  }
figure-series-query = Spørringen for det siste tallet; de andre skiller seg bare i tidsrommet
figure-missing = Uten tall: { $reason }
source-release = Utgivelse { $release }
source-retrieved = hentet { $date }

dim-country = land
dim-mission = operasjon
dim-organisation = organisasjon
dim-kind = slag
dim-type = type
dim-sex = kjønn
dim-cause = årsak
dim-partner = annet land
dim-treaty = avtale
dim-process = fredsprosess
dim-confidence = sikkerhet
dim-seat = plass

value-military = militære
value-police = politi
value-civilian = sivile
value-local = lokalt ansatte
value-other = andre
value-troops = tropper
value-experts = militære eksperter
value-staff = stabsoffiserer
value-individual_police = enkeltstående politifolk
value-formed_police = politienheter
value-female = kvinner
value-male = menn
value-malicious_act = fiendtlig handling
value-accident = ulykke
value-illness = sykdom
value-self_inflicted = selvpåført
value-undetermined = ikke fastslått
value-permanent = fast plass
value-not_given = ikke oppgitt
value-high = godt belagt
value-medium = delvis belagt
value-low = usikkert
value-elected = valgt plass
value-un_pko = FNs fredsbevarende
value-un_spm = FNs politiske oppdrag
value-nato = NATO
value-eu = EU
value-au = Den afrikanske union
value-osce = OSSE

ask-nothing = Ingen tall.
