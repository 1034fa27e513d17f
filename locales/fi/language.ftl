### Virheet kielitiedostoissa. Attribuutti .help sanoo, mitä tehdä.

locale-unreadable = Kielitiedostoa ”{ $file }” ei voi lukea: { $reason }
    .help = Tarkista, että tiedosto on olemassa ja että sinulla on oikeus lukea se.

locale-link = ”{ $file }” on linkki toiseen paikkaan. Kielikansiosta luetaan vain sen omat tiedostot.
    .help = Poista linkki ja kopioi tiedosto sen tilalle.

locale-misplaced = Kielitiedosto ”{ $file }” ei ole kielensä kansiossa, joten sitä ei lueta.
    .help = Siirrä se kielen kansioon, esimerkiksi ”locales/fi/”.

locale-language = Tiedoston ”{ $file }” kansion nimi ei ole kielitunnus.
    .help = Nimeä kansio kielen tunnuksella, esimerkiksi ”fi”, ”sv”, ”en” tai ”se”.

locale-encoding = Kielitiedostossa ”{ $file }” on merkkejä, joita ei voi lukea: tiedosto ei ole UTF-8-muodossa.
    .help = Tallenna tiedosto uudelleen UTF-8-muodossa.

locale-overfull = Yhdessä kielitiedoston ”{ $file }” viestissä on liian monta aaltosulkua tai kaarisuljetta.
    .help = Jaa viesti useaksi tai sulje avoimeksi jääneet sulkeet.

locale-duplicate = Viesti ”{ $key }” on kirjoitettu kahdesti. Ensimmäinen on tässä: { $first }.
    .help = Poista toinen niistä tiedostosta ”{ $file }” tai anna sille toinen nimi.

locale-expected = Tässä pitäisi olla merkki ”{ $token }”.
    .help = Lisää merkki tiedostoon ”{ $file }”. Viesti kirjoitetaan näin: avain = teksti.

locale-empty = Viestillä ”{ $key }” ei ole tekstiä.
    .help = Kirjoita teksti yhtäsuuruusmerkin jälkeen tai poista viesti tiedostosta ”{ $file }”.

locale-default = Vaihtoehdoista täsmälleen yhden pitää olla oletus.
    .help = Merkitse oletus tähdellä, esimerkiksi ”*[other]”, tiedostossa ”{ $file }”.

locale-unterminated = Lainausmerkeissä oleva teksti jää kesken.
    .help = Lisää lopettava lainausmerkki tiedostoon ”{ $file }”.

locale-brace = Sulkevalla aaltosulkeella ei ole paria.
    .help = Poista se tiedostosta ”{ $file }” tai lisää puuttuva avaava aaltosulje.

locale-syntax = Tätä kohtaa kielitiedostosta ”{ $file }” ei voi tulkita.
    .help = Vertaa sitä muiden viestien kirjoitustapaan: avain = teksti, muuttujat aaltosulkeissa.

locale-missing = Viesti ”{ $key }” puuttuu, mutta se on kielessä ”{ $other }”.
    .help = Lisää viesti tiedostoon ”{ $file }”.

locale-unknown = Viestiä ”{ $key }” ei ole missään täydessä kielessä, joten mikään ei käytä sitä.
    .help = Korjaa viestin nimi tiedostossa ”{ $file }” tai poista viesti.

locale-variables = Viestissä ”{ $key }” on eri muuttujat kuin kielessä ”{ $other }”. Puuttuu: { $missing }. Liikaa: { $unknown }.
    .help = Käytä tiedostossa ”{ $file }” samoja muuttujia kuin muissa kielissä.

locale-unresolved = Viesti ”{ $key }” viittaa kohtaan ”{ $reference }”, jota ei ole tai joka viittaa takaisin.
    .help = Korjaa viittaus tiedostossa ”{ $file }”.
