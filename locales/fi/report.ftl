# Tarkastuksen raportti. Neljä ensimmäistä sanaa ovat rivin alussa: ”virhe[A13-2A]: …”, ”= laki: …”.

report-error = virhe
report-warning = varoitus
report-info = tiedoksi
report-law = laki
report-help = ohje
report-missing = puuttuu: { $key }

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

# The summary in Markdown, and names in files for other tools.
report-site = sivusto
report-repository = Tiedostojen osoitteet alkavat versionhallinnan ylimmästä kansiosta.
report-title = Tietosuojaselosteiden tarkastus
report-complete = Ilman virheitä: { $registers ->
        [one] { $complete }/{ $registers } rekisteri
       *[other] { $complete }/{ $registers } rekisteriä
    } ({ $percent } %).
report-column-place = Rekisteri tai tiedosto
report-column-rule = Sääntö
report-column-what = Mistä on kyse
report-column-errors = Virheitä
report-column-warnings = Varoituksia
report-column-infos = Tiedoksi
report-more = { $more ->
    [one] Lisäksi { $more } rivi.
   *[other] Lisäksi { $more } riviä.
}
