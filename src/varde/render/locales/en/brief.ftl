# The statements of a brief in English. Every key stands in every language with the same variables.

chapter-un_and_law = The United Nations and the legal order
chapter-women = Women, peace and security
chapter-operations = People in UN-led operations

name = { $country }

lead-ended = { $country } ceased to be a state on { $day }. This page tells what the record holds of it.
lead-succeeded = { $country } ceased to be a state on { $day }; it was succeeded by { $successors }. This page tells what the record holds of it.
lead-not-yet = { $country } did not become a state until { $day }.
lead-territory = { $country } is a territory and not a state in the record.

uncertain = (uncertain)
