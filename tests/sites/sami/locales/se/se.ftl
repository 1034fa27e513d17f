# Northern Sámi: a small locale, as an example. What is not here is said in Finnish (`fallback: {se: fi}`).
# These words were not written by a native speaker. One must read and correct them before anybody uses them.

document-kind = Diehtosuodječilgehus

section-summary = Oanehaččat
section-controller = Registtardoalli
section-purposes = Persovdnadieđuid geavaheapmi
section-data = Persovdnadieđut
section-rights = Du vuoigatvuođat
section-complaint = Váidda
section-version = Veršuvdna

label-controller = Registtardoalli
label-register = Registtar
label-address = Poastačujuhus
label-email = E-poasta
label-phone = Telefovdna
label-website = Neahttasiidu
label-data = Dieđut
label-rights = Du vuoigatvuođat
label-contact = Oktavuohta
label-version = Veršuvdna
label-updated = Ođastuvvon

data-name = namma
data-email = e-poastačujuhus
data-phone = telefonnummar

# 2.11.2026
date = { $day }.{ $month }.{ $year }

# The pages' own words.
theme-autonym = Davvisámegiella
theme-skip = Njuike sisdollui
theme-languages = Giella
theme-contents = Sisdoallu
theme-notices = Diehtosuodječilgehusat
theme-updated = Ođastuvvon
theme-version = Veršuvdna
theme-pdf = Viečča PDF
theme-foreign = Oassi dán čilgehusas lea dušše suomagillii.

pdf-page = Siidu { $page } / { $pages }
pdf-updated = Ođastuvvon { $date }
pdf-version = Veršuvdna { $version }
