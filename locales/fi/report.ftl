# Tarkastuksen raportti. Neljä ensimmäistä sanaa ovat rivin alussa: ”virhe[A13-2A]: …”, ”= laki: …”.

report-error = virhe
report-warning = varoitus
report-info = tiedoksi
report-law = laki
report-help = ohje

report-errors = { $errors ->
    [one] { $errors } virhe
   *[other] { $errors } virhettä
}
report-warnings = { $warnings ->
    [one] { $warnings } varoitus
   *[other] { $warnings } varoitusta
}
report-files = { $files ->
    [one] { $files } tiedosto
   *[other] { $files } tiedostoa
}
report-registers = { $registers ->
    [one] { $registers } rekisteri
   *[other] { $registers } rekisteriä
}
report-clean = Kaikki kunnossa: tarkastettu { report-files } ja { report-registers }, ei huomautettavaa.
report-nothing-new = Ei uutta huomautettavaa: tarkastettu { report-files } ja { report-registers }.
report-found-errors = Tarkastettu { report-files }: { report-errors }.
report-found-warnings = Tarkastettu { report-files }: { report-warnings }.
report-found-both = Tarkastettu { report-files }: { report-errors } ja { report-warnings }.
report-infos = { $infos ->
    [one] Lisäksi { $infos } asia tiedoksi.
   *[other] Lisäksi { $infos } asiaa tiedoksi.
}
report-unchecked = Sisältö tarkastetaan vasta, kun tiedostojen muoto on kunnossa, joten uusia huomautuksia voi vielä tulla.
