# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

VER-1 = Lisää versionumero ja viimeisimmän muutoksen päiväys.
    .help = Kirjoita version: "1.0" ja updated: 2026-11-21
RULE-LEVEL = Sääntöä ”{ $rule }” ei voi lieventää: laki vaatii sitä.
    .help = Poista rivi tiedoston site.yaml kohdasta rules ja täydennä seloste.
Q-CHECKBACK = Älä pyydä lukijaa seuraamaan muutoksia; kerro muutoksista itse.
    .title = muutosten seuraaminen jätetty lukijalle
    .why = Ei riitä, että lukijaa kehotetaan tarkistamaan seloste säännöllisesti; olennaisista muutoksista on kerrottava (WP260, 29 kohta).
    .help = Poista virke (”{ $text }”). Kerro muutoksista kohdassa changes, ja olennaisista suoraan rekisteröidyille.
Q-LINKTEXT = Linkkiteksti ”{ $text }” ei kerro, mihin linkki vie.
    .title = linkkiteksti ei kerro kohdetta
    .why = Ruudunlukijan käyttäjä kuulee usein pelkät linkkitekstit (EN 301 549, 9.2.4.4).
    .help = Kirjoita linkkiin kohteen nimi: ”Lue lisää tästä” → ”Tietosuojavaltuutetun ohje valituksesta”. Sama teksti vie aina samaan paikkaan.
