# Poikkeukset säännöistä (allow:). Viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

ALLOW-MANDATORY = Säännöstä ”{ $rule }” ei voi poiketa, joten tällä poikkeuksella ei ole vaikutusta.
    .title = Poikkeus säännöstä, josta ei voi poiketa
    .why = Rekisterinpitäjä ei voi luopua siitä, mitä laki vaatii selosteelta, oli syy mikä tahansa, eikä muodoltaan virheellistä tiedostoa voi käyttää.
    .help = Poista poikkeus ja korjaa se, mistä sääntö huomauttaa. Jos puutteita on alussa paljon, pidä niistä luetteloa, kunnes ne on korjattu: seloste check --write-baseline
ALLOW-REASON = Poikkeuksesta sääntöön ”{ $rule }” puuttuu perustelu.
    .title = Poikkeus ilman perustelua
    .why = Rekisterinpitäjän on voitava osoittaa, että se noudattaa lakia (tietosuoja-asetuksen 5 artiklan 2 kohta), ja seuraavan muokkaajan on voitava arvioida, onko poikkeus yhä paikallaan.
    .help = Kirjoita, miksi poiketaan, esimerkiksi: reason: "Sana on asiakkaille tuttu." Perustelua ei julkaista.
ALLOW-EXPIRED = Poikkeuksen sääntöön ”{ $rule }” viimeinen päivä on ohi, joten poikkeus ei ole enää voimassa.
    .title = Poikkeus, jonka määräaika on ohi
    .why = Määräaikainen poikkeus on lupaus siitä, että asia korjataan siihen mennessä.
    .help = Korjaa se, mistä sääntö huomauttaa, ja poista poikkeus. Jos poikkeusta tarvitaan yhä, kirjoita miksi ja anna uusi viimeinen päivä kohtaan until.
ALLOW-UNUSED = Poikkeus sääntöön ”{ $rule }” ei salli mitään: sääntö ei huomauta tässä mistään.
    .title = Tarpeeton poikkeus
    .why = Tarpeeton poikkeus kätkisi seuraavan virheen.
    .help = Poista poikkeus. Jos se kuuluu muualle, siirrä se sinne: poikkeus koskee sitä kohtaa, jossa se on, ja kaikkea sen alla.
