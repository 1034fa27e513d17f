# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

FI-917-200 = { $missing ->
        [marketing-choice] Kerro tarkoituksesta ”{ $purpose }”, miten asiakas voi kieltää sähköisen suoramarkkinoinnin.
       *[marketing-ground] Tarkoitus ”{ $purpose }” on sähköistä suoramarkkinointia, joka vaatii suostumuksen tai vastaavan tuotteen myynnin; kerro, kumpi on peruste.
    }
    .title = Sähköisen suoramarkkinoinnin peruste
    .why = Sähköistä suoramarkkinointia saa lähettää ihmiselle vain hänen etukäteen antamallaan suostumuksella tai asiakkaalle omista vastaavista tuotteista tai palveluista, jos hän voi kieltää sen helposti ja maksutta (sähköisen viestinnän palveluista annetun lain 917/2014 200 §). Oikeutettu etu ei yksin riitä.
    .help = { $missing ->
        [marketing-choice] Kirjoita kohtaan marketing-choice, miten jokaisen viestin voi kieltää.
       *[marketing-ground] Kirjoita basis: consent tai kerro kohdassa marketing-ground, mikä sallii markkinoinnin: similar-products (asiakkaalle omista vastaavista tuotteista tai palveluista) tai organisations (yrityksille ja yhteisöille).
    }
FI-917-205 = { $missing ->
        [choice] Kerro, miten muut kuin välttämättömät evästeet hyväksytään ja kielletään.
        [category] Kerro evästeestä ”{ $name }”, mihin luokkaan se kuuluu.
        [purpose] Kerro evästeestä ”{ $name }”, mihin sitä käytetään.
       *[items] Kerro, mitä evästeitä tai muita tietoja laitteelle tallennetaan.
    }
    .title = Tiedot evästeistä
    .why = Evästeistä on annettava ymmärrettävät ja kattavat tiedot, ja muihin kuin välttämättömiin on pyydettävä suostumus (sähköisen viestinnän palveluista annetun lain 917/2014 205 §).
    .help = { $missing ->
        [choice] Kirjoita kohtaan cookies.choice, missä valinnan voi tehdä ja muuttaa, ja linkitä evästeasetuksiin.
        [category] Kirjoita category: necessary, preferences, statistics tai marketing
        [purpose] Kirjoita evästeen kohtaan purpose, mitä se tekee.
       *[items] Luettele evästeet kohdassa cookies.items tai kirjoita: cookies: none
    }
COOK-LIFE = Kerro, kuinka kauan eväste ”{ $name }” säilyy laitteella.
    .title = Evästeen kesto
    .why = Suostumus on pätevä vain, jos ihminen tietää myös, kuinka kauan eväste toimii (unionin tuomioistuin, C-673/17 Planet49).
    .help = Kirjoita evästeeseen lasts: session, persistent tai aika, esimerkiksi: lasts: 13 months
COOK-THIRD = Evästeen ”{ $name }” asettaa yleensä toinen yritys ({ $company }), mutta selosteen mukaan sen asettaa rekisterinpitäjä itse.
    .title = Evästeen asettaja
    .why = Suostumus on pätevä vain, jos ihminen tietää myös, pääsevätkö muut evästeen tietoihin (unionin tuomioistuin, C-673/17 Planet49).
    .help = Nimeä yritys evästeen kohdassa provider ja kerro siitä myös vastaanottajissa (recipients). Jos eväste on oma, kirjoita kohtaan provider oma nimenne.
COOK-BROWSER = Selaimen asetukset eivät ole suostumus evästeisiin.
    .title = Selaimen asetukset valintana
    .why = Suostumus on aktiivinen valinta kutakin tarkoitusta varten (tietosuoja-asetuksen 4 artiklan 11 kohta; C-673/17 Planet49). Selaimen asetusten jättäminen ennalleen ei ole valinta.
    .help = Kerro kohdassa cookies.choice, missä palvelussa evästeet hyväksytään ja kielletään. Selaimen asetukset voi mainita lisäksi.
