# Setningene i en landside på bokmål. Hver nøkkel står i hvert språk med de samme variablene.

chapter-un_and_law = FN og den internasjonale rettsordenen
chapter-women = Kvinner, fred og sikkerhet
chapter-operations = Deltakelse i operasjoner ledet av FN

name = { $country }

lead-ended = { $country } opphørte som stat { $day }. Siden gjengir det registeret har om landet.
lead-succeeded = { $country } opphørte som stat { $day } og ble etterfulgt av { $successors }. Siden gjengir det registeret har om landet.
lead-not-yet = { $country } ble først en egen stat { $day }.
lead-territory = { $country } er et territorium og ikke en stat i registeret.

uncertain = (usikkert)
