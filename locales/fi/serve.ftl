# Esikatselu selaimessa: seloste serve.

serve-at = Esikatselu on osoitteessa { $address }
serve-how = Sivut päivittyvät, kun tallennat tiedostoja. Lopeta painamalla Ctrl-C.
serve-at-workbench = Kaikki rekisterit ja niiden puutteet: { $address }
serve-open-host = Kaikki verkossasi olevat voivat lukea esikatselua ja luonnoksia, koska sen osoite on { $host }.
    .help = Jos esikatselu on vain tätä tietokonetta varten, jätä --host pois.
serve-no-opener = Selainta ei saatu auki: { $reason }
    .help = Avaa osoite selaimessa itse.
serve-no-host = Esikatselua ei voi avata osoitteeseen ”{ $host }”: { $reason }
    .help = Jätä --host pois tai anna jokin tämän tietokoneen osoite, esimerkiksi 127.0.0.1.
serve-port-taken = Portti { $port } on jo toisen ohjelman käytössä.
    .help = Valitse toinen valitsimella --port tai jätä se pois: silloin otetaan vapaa portti.
serve-port-seloste = Portissa { $port } on jo toinen esikatselu: kansion ”{ $site }”.
    .help = Lopeta toinen, valitse toinen portti valitsimella --port tai jätä se pois: silloin otetaan vapaa portti.
serve-port-denied = Järjestelmä ei anna käyttää porttia { $port }.
    .help = Valitse lukua 1023 suurempi portti tai jätä --port pois.
serve-ended = Esikatselu päättyi: { $reason }
serve-editor-form = ”{ $pattern }” ei kerro, miten tiedosto avataan.
    .help = Kirjoita osoite, johon muokkausohjelmasi vastaa: siinä on {"{"}path{"}"} ja halutessasi {"{"}line{"}"} ja {"{"}column{"}"}, esimerkiksi vscode://file/{"{"}path{"}"}:{"{"}line{"}"}:{"{"}column{"}"}
serve-editor-scheme = ”{ $pattern }” avautuisi selaimessa eikä muokkausohjelmassa.
    .help = Kirjoita osoite, johon muokkausohjelmasi vastaa, esimerkiksi vscode://file/{"{"}path{"}"}:{"{"}line{"}"}:{"{"}column{"}"}

# Sivun päällä näytettävät ilmoitukset ja sivut niiden tilalla, joita ei voi näyttää.
serve-broken = Virhe estää uusimpien sivujen näyttämisen
    .lead = Näet sivut sellaisina kuin ne olivat ennen virhettä. Korjaa luetellut kohdat ja tallenna, niin sivut päivittyvät.
serve-unready = Tätä ei voi vielä julkaista
    .lead = Näet sivun sellaisena kuin se nyt on. Korjaa luetellut kohdat ennen julkaisemista.
serve-hide = Piilota
serve-more = { $more ->
    [one] Yhtä virhettä ei näytetä tässä.
   *[other] { $more } muuta virhettä ei näytetä tässä.
}
serve-to-workbench = Avaa työpöytä
serve-away = Esikatselu on päättynyt. Käynnistä se uudelleen: seloste serve
serve-nothing = Näytettävää ei vielä ole
    .lead = Sivustosta ei saatu tehtyä sivuja. Korjaa virheet ja tallenna, niin sivu ilmestyy itsestään.
serve-not-found = Sivua ei ole
    .lead = Osoite on voinut muuttua, tai rekisteri on voitu poistaa.
serve-failed = Sivua ei saatu tehtyä
    .lead = Korjaa virhe ja tallenna, niin sivu ilmestyy itsestään.
serve-panic = Ohjelmassa itsessään tapahtui virhe, kun se luki sivustoa. Peru viimeisin muutoksesi, niin pääset jatkamaan, ja ilmoita viasta.

# Huomautukset.
serve-open = Avaa muokkausohjelmassa: { $file }, rivi { $line }
serve-place = { $file }, rivi { $line }
serve-help = Mitä tehdä:
serve-no-law = Tiedostojen muoto

# Työpöytä.
serve-workbench = Työpöytä
serve-skip = Siirry sisältöön
serve-parts = Työpöytä ja sivusto
serve-languages = Kieli
serve-site = Sivusto
serve-publishable = Sivuston voi julkaista.
serve-unpublishable = Sivustoa ei voi julkaista ennen kuin virheet on korjattu.
serve-all = Kaikki
serve-show = Näytä
serve-registers = Rekisterit
serve-none = Valintaa ei vastaa mikään rekisteri.
serve-review = Seuraava katselmointi
serve-overdue = myöhässä
serve-not-in-language = ei julkaista
serve-findings = Huomautukset
serve-no-findings = Ei huomautettavaa.
serve-part = Näytetään ensimmäiset { $shown }, yhteensä { $all }. Rajaa valitsemalla rekisterinpitäjä tai sääntö.
serve-rule-found = Mitä tämä sääntö huomauttaa sivustosta
serve-languages-of = Kielet
serve-language = Kieli
serve-state = Tila
serve-page = Sivu
serve-pdf = PDF
serve-page-in = Sivu ({ $language })
serve-pdf-in = PDF ({ $language })
serve-no-page = Sivua ei vielä ole.
serve-published = Mikä eroaa julkaistusta
serve-published-note = Vertailukohtana on kansio public/.
serve-unpublished = Tätä selostetta ei ole julkaistu.
serve-unreadable = Julkaistua selostetta ei voitu lukea: kansion public/ tiedosto notice.json on vahingoittunut tai ohjelman toisesta versiosta.
serve-unchanged = Ei eroja.
serve-added = Lisätty
serve-removed = Poistettu
serve-changed = Muutettu
serve-side-by-side = Kielet rinnakkain
serve-section-missing = Tämä kohta puuttuu.
serve-foreign = Osaa tästä kohdasta ei ole käännetty.
serve-stale = { $count ->
    [one] Yksi käännös on tehty vanhemmasta tekstistä ({ $language }).
   *[other] { $count } käännöstä on tehty vanhemmasta tekstistä ({ $language }).
}
