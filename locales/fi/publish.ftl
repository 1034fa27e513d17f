# Julkaiseminen: miksi mitään tai kaikkea ei kirjoitettu. $path on tiedosto tai kansio sellaisena kuin se on levyllä.

publish-outside = Tiedostoa ”{ $path }” ei voi julkaista: nimi ei ole julkaisukansion sisällä oleva osoite.
    .help = Mitään ei kirjoitettu. Nimessä ei saa olla kenoviivaa (\), kahta kauttaviivaa peräkkäin eikä osaa ”..”. Nimeä tiedosto uudelleen kansiossa, josta se julkaistaan.
publish-reserved = Tiedostoa ”{ $path }” ei voi julkaista: nimi on varattu. Ohjelma pitää sen avulla kirjaa siitä, mitä on julkaistu, tai se kuuluu Gitille.
    .help = Mitään ei kirjoitettu. Anna tiedostolle toinen nimi kansiossa, josta se julkaistaan.
publish-not-portable = Tiedostoa ”{ $path }” ei voi julkaista: kaikki palvelimet ja tietokoneet eivät hyväksy tällaista nimeä.
    .help = Mitään ei kirjoitettu. Nimessä ei saa olla merkkejä < > : " | ? *, se ei saa päättyä pisteeseen eikä välilyöntiin, se ei saa olla Windowsin laitenimi (kuten CON tai NUL), ja sen pituus saa olla enintään 255 tavua. Nimeä tiedosto uudelleen.
publish-clash = Tiedostoja ”{ $other }” ja ”{ $path }” ei voi julkaista yhdessä: ne tulisivat samaan paikkaan.
    .help = Mitään ei kirjoitettu. Nimeä toinen tiedosto uudelleen. Isot ja pienet kirjaimet eivät riitä erottamaan nimiä, eikä tiedostolla ja kansiolla voi olla samaa nimeä.
publish-target-link = Julkaisukansio ”{ $path }” on linkki. Linkin kautta ei julkaista, koska sen takaa voitaisiin vahingossa poistaa vieraita tiedostoja.
    .help = Mitään ei kirjoitettu. Anna julkaisukansioksi se kansio, johon linkki osoittaa, tai poista linkki.
publish-target-file = Julkaisukansioksi annettu ”{ $path }” ei ole kansio.
    .help = Mitään ei kirjoitettu. Anna toinen kansio valitsimella --output, tai siirrä tiedosto pois.
publish-target-home = Kansioon ”{ $path }” ei julkaista: se on kotikansiosi, sen yläkansio tai levyn juuri.
    .help = Mitään ei kirjoitettu. Anna valitsimella --output tyhjä kansio, joka on vain tätä sivustoa varten, esimerkiksi ”public”.
publish-target-around-source = Kansioon ”{ $path }” ei julkaista: sivuston lähdetiedostot ovat siinä, ja julkaisu voisi sotkea ne.
    .help = Mitään ei kirjoitettu. Anna valitsimella --output kansio, jossa ei ole lähdetiedostoja, esimerkiksi ”public”.
publish-target-in-source = Kansioon ”{ $path }” ei julkaista: se on sivuston lähdekansiossa (content, themes tai locales), ja julkaistut tiedostot luettaisiin seuraavalla kerralla lähteinä.
    .help = Mitään ei kirjoitettu. Anna valitsimella --output kansio lähdekansioiden vierestä, esimerkiksi ”public”.
publish-target-git = Kansioon ”{ $path }” ei julkaista: se on Gitin työkansio tai sen sisäinen kansio.
    .help = Mitään ei kirjoitettu. Julkaise tyhjään kansioon ja kopioi tiedostot sieltä, tai anna valitsimella --output Git-työkansion sisällä oleva oma kansio.
publish-target-foreign = Kansioon ”{ $path }” ei julkaista: siellä on muita kuin tämän ohjelman julkaisemia tiedostoja, esimerkiksi ”{ $example }”.
    .help = Mitään ei kirjoitettu. Anna valitsimella --output tyhjä tai uusi kansio. Jos kansio on tämän sivuston vanha julkaisukansio, varmista, ettei siellä ole muuta, tyhjennä se ja julkaise uudelleen.
publish-newer-manifest = Kansioon ”{ $path }” on julkaistu tämän ohjelman uudemmalla versiolla, jonka kirjanpitoa tämä versio ei osaa lukea.
    .help = Mitään ei kirjoitettu. Päivitä ohjelma, tai julkaise tyhjään kansioon.
publish-busy = Kansioon ”{ $path }” julkaistaan parhaillaan toisaalta, eikä se ole tullut valmiiksi odotuksesta huolimatta.
    .help = Mitään ei kirjoitettu. Yritä hetken kuluttua uudelleen. Jos vika toistuu, katso, onko toinen seloste jäänyt käyntiin.
publish-obstacle = Julkaisukansiossa on tiellä ”{ $path }”, jota tämä ohjelma ei ole tehnyt tai jota on muutettu sen jälkeen.
    .help = Siirrä tai poista se ja julkaise uudelleen. Linkkejä julkaisukansion sisällä ei seurata.
publish-io = Tiedoston tai kansion ”{ $path }” käsittely ei onnistunut: { $reason }.
    .help = Korjaa syy ja julkaise uudelleen: seuraava kerta jatkaa siitä, mihin tämä jäi. Jokainen jo julkaistu tiedosto on ehjä.

publish-reason-denied = siihen ei ole oikeuksia
publish-reason-in-use = siihen ei ole oikeuksia, tai se on auki toisessa ohjelmassa
publish-reason-read-only = levylle ei voi kirjoittaa
publish-reason-full = levytila ei riitä
publish-reason-not-found = sitä ei ole
