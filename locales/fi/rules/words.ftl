# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

Q-VAGUE-P = ”{ $word }” tekee tarkoituksesta tai perusteesta epämääräisen; kerro, mitä tehdään.
    .title = Epämääräinen tarkoitus tai peruste
    .why = Tarkoitus ja oikeusperuste pitäisi kertoa niin, ettei tulkinnalle jää sijaa (WP260, 12–13 kohta).
    .help = Poista sana tai kirjoita tilalle, mitä teette, milloin ja kenen tiedoilla. ”Tietoja voidaan käyttää markkinointiin” → ”Lähetämme asiakkaille uutiskirjeen”.
Q-VAGUE = ”{ $word }” on epämääräinen; kerro täsmällisesti tai kerro, milloin asia koskee lukijaa.
    .title = Epämääräinen sana
    .why = Epämääräisestä tekstistä ei selviä, koskeeko asia lukijaa (WP260, 13 kohta).
    .help = Kirjoita, mitä tapahtuu ja milloin: ”Tietoja voidaan luovuttaa tarvittaessa” → ”Annamme nimen ja osoitteen perintätoimistolle, jos lasku on 30 päivää myöhässä”.
Q-PURP-GEN = Tarkoitus ”{ $purpose }” on liian yleinen; kerro, mitä palvelua tai toimintaa se koskee.
    .title = Liian yleinen tarkoitus
    .why = Tarkoituksen on oltava nimenomainen (tietosuoja-asetuksen 5 artiklan 1 kohdan b alakohta). ”Palvelujen kehittäminen” tai ”markkinointi” yksin ei kerro, mitä tiedoilla tehdään (WP260, 12 kohta).
    .help = Nimeä palvelu tai toiminta: ”Asiakassuhteen hoitaminen” → ”Verkkokaupan tilausten toimittaminen ja palautukset”. Tai kerro tarkemmin kohdassa details.
Q-PLACEHOLDER = ”{ $text }” on täyttämätön mallikohta; kirjoita oikea sisältö.
    .title = Täyttämätön mallikohta
    .why = Lukija ei saa tietoa, jonka paikalla on mallipohjan vihje (tietosuoja-asetuksen 12 artiklan 1 kohta).
    .help = Kirjoita oikea sisältö. Jos asiaa ei ole, poista kenttä. Kenttään recipients, transfers, cookies, automated-decisions tai profiling kirjoitetaan silloin none.
Q-NA = Älä kirjoita ”{ $text }”; kirjoita none tai poista kenttä.
    .title = Kirjoitettu ”ei koske”
    .why = Sanasta none ohjelma tietää, että asiaa ei ole, ja kertoo sen lukijalle selvästi joka kielellä. ”Ei koske” jättää lukijan arvaamaan (tietosuoja-asetuksen 12 artiklan 1 kohta).
    .help = Kirjoita none kenttään recipients, transfers, cookies, automated-decisions tai profiling. Muualla poista koko kenttä.
Q-SENT =
    { $kind ->
        [paragraph] Kappaleessa ”{ $text }” on { $n } sanaa; jaa se.
       *[sentence] Virkkeessä ”{ $text }” on { $n } sanaa; jaa se.
    }
    .title = Pitkä virke tai kappale
    .why = Tietojen on oltava tiiviissä ja helposti ymmärrettävässä muodossa (tietosuoja-asetuksen 12 artiklan 1 kohta).
    .help = Kirjoita yksi asia yhteen virkkeeseen (enintään 20 sanaa) ja yksi aihe yhteen kappaleeseen (enintään 100 sanaa). Luettelosta tulee selkein, kun kohdat ovat omilla riveillään.
Q-PASSIVE = Virkkeistä { $n }/{ $all } on passiivissa; kerro, kuka tekee.
    .title = Passiivissa kirjoitettu teksti
    .why = Lukijan pitäisi tietää, kuka hänen tietojaan käsittelee (WP260, 13 kohta: aktiivimuoto on parempi kuin passiivi).
    .help = Kirjoita tekijä: ”Tietoja säilytetään” → ”Säilytämme tietoja”, ”Tiedot luovutetaan” → ”Tilitoimisto saa tiedot”.
Q-JARGON = Selitä termi ”{ $term }” tai käytä yleiskielen sanaa.
    .title = Selittämätön termi
    .why = Teksti pitäisi kirjoittaa niin, että ymmärtämiseen ei tarvita oikeudellista tai teknistä erityistietoa (WP260, 13 kohta).
    .help = Selitä sana suluissa sen perässä tai kohdassa definitions, esimerkiksi: TLS (salattu yhteys). Kerran selosteessa riittää.
Q-LOADED = ”{ $text }” ei anna tietoa; poista se.
    .title = Vakuuttelu ilman sisältöä
    .why = Selosteen pitäisi olla tiivis ja erottua mainonnasta (WP260, 8 kohta). Vakuuttelu pidentää tekstiä eikä kerro, mitä tiedoilla tehdään.
    .help = Poista virke, tai kerro sen tilalla, mitä teette.
Q-WRONG = ”{ $text }” ei pidä paikkaansa.
    .title = Virheellinen väite laista
    .why = Väärä tieto laista johtaa lukijaa harhaan ja vie selosteelta uskottavuuden.
    .help = Oikein on näin: { $instead }.
