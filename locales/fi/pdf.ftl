# Words of the PDF page itself.
pdf-page = { $page } ({ $pages })
# After a link to another place in the document.
pdf-see-page = s. { $page }
pdf-draft = Luonnos – ei julkaistavaksi
pdf-updated = Päivitetty { $date }
pdf-version = Versio { $version }
# Over the list of where links lead, at the end.
pdf-links = Linkkien osoitteet
# What the document is about, and words to find it by, separated by commas: in its properties.
pdf-subject = { $title }: miten { $controller } käsittelee henkilötietoja
pdf-keywords = tietosuoja, tietosuojaseloste, henkilötiedot, rekisteröidyn oikeudet, GDPR
# On the controller’s page: the link to one file with all notices.
pdf-all = Lataa kaikki selosteet yhtenä PDF-tiedostona
# Whose form of the language this is, for hyphenation and for screen readers: a country code.
pdf-region = FI

# Why there is no PDF.
pdf-error-no-template = Teemasta puuttuu PDF-tiedostojen pohja ”pdf/notice.typ”.
    .help = Lisää pohja omaan teemaasi tai poista siitä kansio ”pdf”, niin käytetään oletusteeman pohjaa. Sivuston voi tehdä ilman PDF-tiedostoja valitsimella --no-pdf.
pdf-error-theme-file = Teeman tiedostoa ”{ $file }” ei voi lukea.
    .help = Kansion ”pdf” pohjien on oltava tekstitiedostoja merkistöllä UTF-8, eikä tiedoston nimessä saa olla kenoviivaa. Tallenna tiedosto uudelleen UTF-8-muodossa tai poista se.
pdf-error-logo = Tunnusta ”{ $file }” ei voi näyttää PDF-tiedostossa: { $reason }.
    .help = Tallenna kuva uudelleen PNG-muotoon tai SVG-muotoon ilman linkitettyjä kuvia. Tiedosto nimetään tiedoston site.yaml kohdassa brand: logo. Ilman PDF-tiedostoja sivuston voi tehdä valitsimella --no-pdf.
pdf-error-locale = PDF-sivun tekstejä puuttuu: { $reason }.
    .help = Sivunumeron, päiväyksen ja luonnosmerkinnän sanat ovat kielen tiedostossa ”pdf.ftl”. Lisää puuttuva teksti sinne.
pdf-error-characters = Selosteessa ”{ $notice }” ({ $language }) on merkkejä, joita PDF-tiedostossa ei voi näyttää: { $characters }.
    .help = Saavutettavassa PDF-tiedostossa jokaisella merkillä on oltava fontissa kuva, eikä tekstissä saa olla ohjausmerkkejä. Poista merkit tai kirjoita ne toisin, esimerkiksi hymiö sanoina ja vieras nimi latinalaisin kirjaimin.
pdf-error-typst = Selosteesta ”{ $notice }” ({ $language }) ei syntynyt PDF-tiedostoa: { $reason }.
    .help = Vika on todennäköisesti teemassa eikä selosteen tiedoissa. Jos käytössä on oma teema, korjaa sen mainittu kohta. Jos käytössä on oletusteema, ilmoita viasta ohjelman tekijöille. Ilman PDF-tiedostoja sivuston voi tehdä valitsimella --no-pdf.
pdf-error-lost = Selosteen ”{ $notice }” ({ $language }) PDF-tiedostosta puuttuu osan ”{ $section }” tekstiä: ”{ $text }”.
    .help = Teema jättää tekstin pois, joten puutteellista selostetta ei julkaista. Korjaa oman teemasi tiedostot kansiossa ”pdf” niin, että ne näyttävät kaikki sisältölajit, tai käytä oletusteemaa.
