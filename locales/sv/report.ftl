# Kontrollens rapport. De fyra första orden står i början av en rad: ”fel[A13-2A]: …”, ”= lag: …”.

report-error = fel
report-warning = varning
report-info = för kännedom
report-law = lag
report-help = råd
report-missing = saknas: { $key }

report-errors = { $errors } fel
report-warnings = { $warnings ->
    [one] { $warnings } varning
   *[other] { $warnings } varningar
}
report-files = { $files ->
    [one] { $files } fil
   *[other] { $files } filer
}
report-registers = { $registers } register
report-clean = Allt är i sin ordning: { report-files } och { report-registers } har kontrollerats utan anmärkningar.
report-nothing-new = Inget nytt att anmärka på: { report-files } och { report-registers } har kontrollerats.
report-found-errors = Kontrollen omfattade { report-files }: { report-errors }.
report-found-warnings = Kontrollen omfattade { report-files }: { report-warnings }.
report-found-both = Kontrollen omfattade { report-files }: { report-errors } och { report-warnings }.
report-infos = { $infos ->
    [one] Dessutom { $infos } sak för kännedom.
   *[other] Dessutom { $infos } saker för kännedom.
}
report-unchecked = Innehållet kontrolleras först när filernas form är i sin ordning, så nya anmärkningar kan ännu komma.

# The summary in Markdown, and names in files for other tools.
report-site = webbplatsen
report-repository = Filernas adresser börjar i versionshanteringens översta mapp.
report-title = Kontroll av dataskyddsbeskrivningar
report-complete = Utan fel: { $complete } av { $registers } register ({ $percent } %).
report-column-place = Register eller fil
report-column-rule = Regel
report-column-what = Vad det gäller
report-column-errors = Fel
report-column-warnings = Varningar
report-column-infos = För kännedom
report-more = { $more ->
    [one] Och { $more } rad till.
   *[other] Och { $more } rader till.
}
