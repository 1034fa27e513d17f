# Sivujen nimikkeet ja teeman virheilmoitukset.

# Kielen oma nimi kielivalikossa.
theme-autonym = Suomi
theme-skip = Siirry sisältöön
theme-languages = Kieli
theme-breadcrumbs = Sijainti sivustolla
theme-contents = Sisällys
theme-sections = Selosteen kohdat
theme-section-languages = Tämä kohta muilla kielillä
theme-quick = Tärkeimmät kohdat
theme-contact = Yhteystiedot
theme-notices = Tietosuojaselosteet
theme-empty = Yhtään tietosuojaselostetta ei ole vielä julkaistu.
theme-updated = Päivitetty
theme-version = Versio
theme-pdf = Lataa PDF
theme-pdf-size = { $size } kt
theme-data = Seloste koneluettavana (JSON)
theme-accessibility = Saavutettavuusseloste
theme-draft = Luonnos
theme-draft-text = Tätä ei ole julkaistu. Tiedot voivat vielä muuttua.
theme-foreign = Osa tästä selosteesta on saatavilla vain toisella kielellä.
theme-moved = Seloste on siirtynyt
# Alaviitteiden luettelo kohdan lopussa, ja linkki alaviitteestä tekstiin.
theme-notes = Alaviitteet
theme-note-back = Takaisin tekstiin (alaviite { $number })
theme-not-found = Sivua ei löytynyt
theme-not-found-text = Osoitteessa ei ole sivua. Se on voitu siirtää tai poistaa. Kaikki tietosuojaselosteet löydät etusivulta.

# Luettelot, suodatin, haku ja syöte.
theme-views = Luettelot ja haku
theme-view-controllers = Rekisterinpitäjittäin
theme-view-units = Yksiköittäin
theme-view-all = Kaikki
theme-view-letters = Aakkosittain
theme-view-groups = Ihmisryhmittäin
theme-view-search = Haku
theme-letters = Tietosuojaselosteet aakkosittain
theme-groups = Tietosuojaselosteet ihmisryhmittäin
# Otsikko luettelossa: ne, joilla ei ole yksikköä tai ihmisryhmää.
theme-other = Muut
theme-jumps = Siirry luettelossa
theme-filter = Suodata luetteloa
theme-filter-found = Näkyvissä { $shown } / { $all }
theme-search = Hae tietosuojaselosteista
theme-search-label = Mitä etsit?
theme-search-button = Hae
theme-search-help = Haku löytää sanan eri taivutusmuodot. Voit kirjoittaa myös sanan alun.
theme-search-found = Selosteita: { $count }
theme-search-nothing = Yhtään selostetta ei löytynyt. Kokeile toista sanaa tai vain sanan alkua.
theme-search-failed = Haku ei toimi juuri nyt. Löydät selosteet luetteloista.
theme-search-more = Näytä lisää
theme-search-without = Haku tarvitsee JavaScriptin. Ilman sitä löydät kaikki selosteet luetteloista, joihin tämän sivun alun linkit vievät.
theme-feed = Muutokset syötteenä (Atom)
# Syötteen nimessä: ”Tietosuojaselosteet – muutokset”.
theme-changes = muutokset

# Mistä sivulla on kyse, hakukoneen tuloksissa. $name on rekisterinpitäjä.
theme-about-root = Tietosuojaselosteet kertovat, mihin henkilötietojasi käytetään, kuka niitä käsittelee ja mitä oikeuksia sinulla on. Valitse kieli.
theme-about-language = Tietosuojaselosteet kertovat, mihin henkilötietojasi käytetään, kuka niitä käsittelee ja mitä oikeuksia sinulla on.
theme-about-controller = { $name }: mihin henkilötietojasi käytetään, kuinka kauan niitä säilytetään ja mitä oikeuksia sinulla on.
theme-about-letters = Kaikki tietosuojaselosteet aakkosjärjestyksessä.
theme-about-groups = Tietosuojaselosteet sen mukaan, ketä ne koskevat. Etsi ryhmä, johon kuulut, niin näet, mitä tietojasi käsitellään.
theme-about-search = Hae tietosuojaselosteista sitä, mikä sinua askarruttaa: esimerkiksi säilytysaikaa tai kameravalvontaa.
theme-about-accessibility = Miten nämä verkkosivut täyttävät saavutettavuusvaatimukset, mitä puutteita niissä on ja minne voit antaa palautetta.

theme-error-missing = Teemaa ei löydy: kansiota ”{ $folder }” ei ole.
    .help = Tarkista teeman nimi tiedostosta ”site.yaml” (kohta ”theme”) tai poista kohta, jolloin käytetään oletusteemaa.
theme-error-circle = Teema ”{ $folder }” laajentaa itseään.
    .help = Korjaa teeman tai sen laajentaman teeman theme.yaml: extends-ketjun on päätyttävä ohjelman omaan teemaan.
theme-error-settings = Tiedostoa ”{ $file }” ei voi lukea: { $reason }
    .help = Tiedostossa voi olla vain rivi extends: toisen-teeman-nimi. Sen voi myös poistaa: silloin teema laajentaa oletusteemaa.
theme-error-outside = Linkki ”{ $file }” johtaa kansion ”themes” ulkopuolelle, joten sitä ei lueta.
    .help = Kopioi tiedosto teeman kansioon linkin tilalle.
theme-error-read = Teeman tiedostoa ”{ $file }” ei voi lukea: { $reason }
    .help = Tarkista, että tiedosto on olemassa ja että sinulla on oikeus lukea sitä.
theme-error-encoding = Sivupohja ”{ $file }” ei ole UTF-8-tekstiä.
    .help = Tallenna tiedosto uudelleen UTF-8-merkistöllä.
theme-error-template =
    Sivupohjassa ”{ $file }” on virhe rivillä { $line }, sarakkeessa { $column }.
    { $report }
    .help = Korjaa sivupohja tai pyydä apua teeman tekijältä. Jos poistat tiedoston, käytetään oletusteeman sivupohjaa.
theme-error-theme = Teeman sivupohjat eivät sovi yhteen: { $reason }
    .help = Korjaa teema tai pyydä apua sen tekijältä. Jos poistat kohdan ”theme” tiedostosta ”site.yaml”, käytetään oletusteemaa.
theme-error-lost = Teema jättää sivulta ”{ $page }” pois osan selosteesta. Puuttuva teksti kuuluu kohtaan ”{ $section }”: { $text }
    .help = Mitään ei julkaistu. Korjaa teemaa niin, että se näyttää selosteen kaikki kohdat alkuperäisessä järjestyksessä.
theme-error-label = Sivuilta puuttuu nimike: { $reason }
    .help = Lisää kielen kansioon ”locales” puuttuva nimike tai poista kieli tiedostosta ”site.yaml” (kohta ”languages”).
