# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

Q-PARITY = Kentän ”{ $field }” teksti puuttuu tällä kielellä: { $lang }.
    .help = Kirjoita teksti sivuston kaikilla kielillä. Jos se on kaikilla sama, anna se jokaisella.
FI-LANG-32 = Rekisterinpitäjän ”{ $controller }” on julkaistava seloste suomeksi ja ruotsiksi; puuttuva kieli: { $lang }.
    .title = Kaksikielisen viranomaisen kielet
    .why = Kaksikielinen viranomainen tiedottaa yleisölle suomeksi ja ruotsiksi (kielilain 423/2003 6 ja 32 §).
    .help = Lisää kieli kohtaan languages ja kirjoita tekstit sillä. Jos viranomainen ei ole kaksikielinen, tarkista tiedoston controller.yaml kohdat kind, municipalities ja language-duty.
FI-LANG-1 = Rekisterinpitäjän ”{ $controller }” oma kieli puuttuu selosteesta: { $lang }.
    .title = Viranomaisen oma kieli
    .why = Yksikielinen viranomainen tiedottaa yleisölle omalla kielellään (kielilain 423/2003 5, 6 ja 32 §).
    .help = Lisää kieli kohtaan languages ja kirjoita tekstit sillä. Viranomaisen kieli seuraa kunnasta (municipalities) tai siitä, mitä controller.yaml kertoo kohdassa language-duty.
FI-SAMI-8 = Rekisterinpitäjän ”{ $controller }” seloste puuttuu saameksi.
    .title = Seloste saameksi
    .why = Yleisölle suunnattu tiedotus saamelaisten kotiseutualueella tarvitaan myös saameksi (saamen kielilain 1086/2003 2 ja 8 §).
    .help = Jos rekisteri palvelee saamelaisten kotiseutualuetta, lisää kohtaan languages se, smn tai sms ja kirjoita ainakin nimet ja tiivistelmä saameksi: fallback: {"{"}se: fi{"}"} ottaa muut sanat suomesta. Jos rekisteri ei palvele aluetta, voit ohittaa huomautuksen.
AX-LANG = Ahvenanmaan viranomaisen ”{ $controller }” seloste on julkaistava ruotsiksi (puuttuva kieli: { $lang }).
    .title = Ruotsi Ahvenanmaalla
    .why = Ahvenanmaan maakunta- ja kuntahallinnon kieli on ruotsi (Ahvenanmaan itsehallintolain 1144/1991 36 §).
    .help = Lisää sv kohtaan languages ja kirjoita tekstit ruotsiksi.
A12-1-LANG = Palvelua tarjotaan tällä kielellä, mutta selostetta ei: { $lang }.
    .title = Palvelun kieli
    .why = Kun palvelu on suunnattu jonkin kielen puhujille, seloste tarvitaan samalla kielellä (WP260, kohta 13).
    .help = Lisää kieli sivuston kohtaan languages ja kirjoita tekstit, tai poista kieli kohdasta service-languages, jos palvelua ei todella tarjota sillä.
