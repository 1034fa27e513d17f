# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

TEXT-HTML = Tekstissä on HTML-koodia: ”{ $text }”.
    .title = HTML-koodia tekstissä
    .why = Sama teksti julkaistaan sivuna ja PDF-tiedostona, eikä sivulle saa päästä vierasta koodia. Siksi tekstit kirjoitetaan Markdownilla.
    .help = HTML näkyisi sivulla sellaisenaan. Käytä Markdownia: *sana*, **sana**, - luettelo, [linkki](https://example.fi)
TEXT-LINK = Linkki vie paikkaan, johon seloste ei voi viedä: ”{ $text }”.
    .title = Kelpaamaton linkki
    .why = Lukija luottaa siihen, että selosteen linkki vie sinne, minne se lupaa, eikä käynnistä mitään.
    .help = Käytä osoitetta, joka alkaa https://, http://, mailto: tai tel:, selosteen kohtaa (#rights) tai sivuston sivua.
TEXT-MARKDOWN = Tekstissä on Markdown-merkintä, jota seloste ei näytä: ”{ $text }”.
    .title = Markdown-merkintä, jota ei näytetä
    .why = Sivun ja PDF-tiedoston on kerrottava sama asia, ja omat otsikot sekoittaisivat selosteen rakenteen.
    .help = Otsikot, lainaukset, kuvat, koodi, viivat ja yli kahdentoista sarakkeen taulukot muuttuvat tavalliseksi tekstiksi. Alaviitteessä voi olla vain tekstiä, ja se jää pois, jos siihen ei viitata: kirjoita sanan perään ”[^1]” ja omalle rivilleen ”[^1]: alaviitteen teksti”. Käytä kappaleita, luetteloita, taulukoita, korostusta, linkkejä ja alaviitteitä.
TEXT-CHARACTER = Tekstissä on merkki, joka ei näy tai jota ei voi tulostaa: { $code }.
    .title = Merkki, joka ei näy tai jota ei voi tulostaa
    .why = Tällaiset merkit tulevat mukana kopioitaessa. Ne voivat kätkeä tai kääntää sen, mitä tekstissä lukee, eikä niitä saa näkyviin PDF-tiedostossa.
    .help = Merkki on luultavasti tullut kopioinnin mukana. Kirjoita teksti tästä kohdasta uudelleen.
TEXT-GLYPH = Tekstissä on merkki, jota PDF:n kirjasimet eivät osaa näyttää: ”{ $character }” ({ $code }).
    .title = Merkki, jota PDF:n kirjasimissa ei ole
    .why = Merkki, jota kirjasin ei osaa näyttää, olisi paperilla tyhjä ruutu, eikä ruudunlukija lukisi sitä lainkaan.
    .help = Korvaa merkki sanoilla tai toisella merkillä.
TEXT-LONG-NAME = Nimi tai otsikko on liian pitkä: { $length } merkkiä, kun enintään { $longest } sopii.
    .title = Liian pitkä nimi tai otsikko
    .why = Nimi on myös otsikko, sisällysluettelon rivi ja PDF:n kirjanmerkki.
    .help = Lyhennä nimi ja siirrä selitys tekstikenttään, esimerkiksi kohtaan introduction, details tai note.
