# The furniture of a page in English: headings, labels and notes that stand on every page.

number-words = zero one two three four five six seven eight nine ten eleven twelve
no-figure = no figure
percent = { $number }%
yes = yes
no = no

page-title = { $country }: peace and security, { $date }
page-kicker = Peace and security
page-as-of = as of { $date }
page-description = { $country } and peace and security as of { $date }: every figure with its source, date and query.
page-skip = Skip to the text
page-contents = On this page
page-figures = Figures and their sources
page-figures-note = Every figure on this page was read from the open record by the query that stands with it.
page-sources = Sources and licences
page-edition = Edition { $edition }
page-edition-note = Everything on this page was read from edition { $edition } of the record. Another edition may hold later or revised figures.
page-made-by = Written by Varde from open data.
page-no-source = There is no open source for this.
page-see-sources = Every figure’s query and source: --format html or json.

chart-data = The data
chart-gaps = A break in the line: the record has no figure for that time.
chart-line-described = Line chart, { $period }: { $series }.
chart-bars-described = Bar chart: { $series }.
chart-span = From { $first } to { $last }; highest { $highest }.
chart-source = Source: { $sources }.
head-period = Period

figure-link = { $measure }, { $period }. Go to the source.
figure-support = Source of this sentence: { $measure }
figure-back = Back to the text
figure-edition = Edition
figure-query = Query
figure-query-like = The same query as for
figure-query-put = with { $new } in place of { $old }
figure-source = Source
figure-release = Release
figure-period = Period
figure-value = Value
figure-series = { $count_n ->
    [one] { $label }: { $count } figure
   *[other] { $label }: { $count } figures
  }
figure-series-query = Query of the last figure; the others differ in the period alone
figure-missing = No figure: { $reason }
source-release = Release { $release }
source-retrieved = retrieved { $date }

dim-country = country
dim-mission = mission
dim-organisation = organisation
dim-kind = kind
dim-type = type
dim-sex = sex
dim-cause = cause
dim-seat = seat
dim-partner = other country
dim-treaty = treaty
dim-process = peace process
dim-confidence = confidence

value-military = military
value-police = police
value-civilian = civilian
value-local = local staff
value-other = other
value-troops = troops
value-experts = experts on mission
value-staff = staff officers
value-individual_police = individual police
value-formed_police = formed police units
value-female = women
value-male = men
value-malicious_act = malicious act
value-accident = accident
value-illness = illness
value-self_inflicted = self-inflicted
value-undetermined = undetermined
value-permanent = permanent seat
value-elected = elected seat
value-not_given = not stated
value-high = well sourced
value-medium = partly sourced
value-low = uncertain
value-un_pko = UN peacekeeping
value-un_spm = UN political missions
value-nato = NATO
value-eu = EU
value-au = African Union
value-osce = OSCE

ask-nothing = No figures.
