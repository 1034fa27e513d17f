# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

FI-28-1 = Luettele tietojärjestelmät, joissa rekisterin ”{ $register }” tiedot ovat.
    .title = Tietojärjestelmät
    .why = Asiakirjajulkisuuskuvauksessa on kerrottava, missä tietojärjestelmissä viranomaisen tiedot ovat (tiedonhallintalain 906/2019 28 §:n 1 momentin 1 kohta).
    .help = Anna kohdassa openness.systems jokaiselle järjestelmälle nimi (name), josta lukija ymmärtää, mihin järjestelmää käytetään.
FI-28-2 = Kerro, kuka päättää tietojen antamisesta ja miten tietoja pyydetään.
    .title = Tietopyynnöt
    .why = Asiakirjajulkisuuskuvauksessa on kerrottava, mikä viranomainen päättää tietojen antamisesta, ja annettava yhteystiedot tietopyyntöjä varten (tiedonhallintalain 906/2019 28 §:n 1 momentin 2 kohta).
    .help = Kirjoita kohtaan openness.decided-by päättäjä ja kohtaan openness.requests, miten ja mistä tietoja pyydetään.
FI-28-3 = Kerro, mitä tietoja järjestelmässä ”{ $system }” on.
    .title = Järjestelmän tietoaineistot
    .why = Asiakirjajulkisuuskuvauksessa on kuvattava tietojärjestelmien tietoaineistot tietoryhmittäin (tiedonhallintalain 906/2019 28 §:n 1 momentin 3 kohta).
    .help = Luettele järjestelmän kohdassa data rekisterin tietoryhmien tunnisteet.
FI-28-4 = Kerro, millä hakutekijöillä tietoja haetaan järjestelmästä ”{ $system }”.
    .title = Hakutekijät
    .why = Tietojen pyytäjän on tiedettävä, millä tiedoilla asiakirja löytyy (tiedonhallintalain 906/2019 28 §:n 1 momentin 4 kohta).
    .help = Luettele hakutekijät järjestelmän kohdassa search-keys, esimerkiksi: [name, personal-identity-code]
FI-28-5 = Kerro, ovatko järjestelmän ”{ $system }” tiedot avoimesti saatavilla teknisen rajapinnan avulla.
    .title = Avoin rajapinta
    .why = Asiakirjajulkisuuskuvauksessa on kerrottava, onko tietoaineisto avoimesti saatavilla teknisen rajapinnan avulla (tiedonhallintalain 906/2019 28 §:n 1 momentin 5 kohta).
    .help = Kirjoita järjestelmään open-interface: true tai open-interface: false
FI-TIHL5 = Samat tiedot tarvitaan organisaation ”{ $controller }” tiedonhallintamalliin.
    .title = Tiedonhallintamalli
    .why = Tiedonhallintamallissa on samat tiedot kuin selosteessa käsittelytoimista tai ainakin vastaava viranomainen, tarkoitus, tietoryhmät, luovutuskohteet ja säilytysajat (tiedonhallintalain 906/2019 5 §).
    .help = Kun malli ja selosteet pidetään yhtäpitävinä, kirjaa tiedoston controller.yaml kohtaan internal, missä malli on: information-management-model: … Sitä ei julkaista.
