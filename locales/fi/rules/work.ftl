# Sääntöjen viestit: mikä on vialla, miksi ja mitä tehdä seuraavaksi.

FI-759-3 = Tarkoituksen ”{ $purpose }” perusteena on työntekijän tai työnhakijan suostumus.
    .title = Työntekijän suostumus perusteena
    .why = Työnantaja saa käsitellä vain työsuhteen kannalta välittömästi tarpeellisia tietoja, eikä suostumus muuta tätä (työelämän tietosuojalain 759/2004 3 §). Suostumus on myös harvoin vapaa suhteessa työnantajaan.
    .help = Kirjaa tarkoitukseen, miksi tiedot ovat välittömästi tarpeellisia ja valinta aito: internal: {"{"}consent-is-free: …{"}"}. Tietoa ei julkaista. Muuten valitse toinen peruste.
FI-759-4 = Työntekijän tai työnhakijan tietoja saadaan muualta (”{ $source }”), mutta suostumusta tai säännöstä ei mainita.
    .title = Työntekijän tiedot muualta ilman perustetta
    .why = Työntekijän tiedot on kerättävä ensisijaisesti häneltä itseltään. Muualta niitä saa hankkia suostumuksella tai lain nojalla (työelämän tietosuojalain 759/2004 4 §).
    .help = Nimeä lähteen kohdassa laws säännös, tai kerro kohdassa note, että tiedot hankitaan vain henkilön suostumuksella. Suostumuksen voi kirjata myös näin: internal: {"{"}consent: …{"}"}
FI-759-5 = { $missing ->
        [handlers] Tietoryhmässä ”{ $data }” on työntekijöiden terveystietoja, mutta ei ole kirjattu, kuka niitä saa käsitellä.
        [storage] Tietoryhmässä ”{ $data }” on työntekijöiden terveystietoja, mutta ei ole kirjattu, että ne säilytetään erillään muista tiedoista.
       *[review] Tietoryhmässä ”{ $data }” on työntekijöiden terveystietoja, mutta ei ole kirjattu, että niiden tarpeellisuus arvioidaan viiden vuoden välein.
    }
    .title = Työntekijöiden terveystietojen käsittelyä ei ole kirjattu
    .why = Työntekijän terveystietoja saavat käsitellä vain työnantajan nimeämät henkilöt tai työnantajan määrittelemissä tehtävissä toimivat, ne on säilytettävä erillään muista tiedoista, ja niiden tarpeellisuus on arvioitava vähintään viiden vuoden välein (työelämän tietosuojalain 759/2004 5 §).
    .help = Kirjaa tietoryhmään internal: {"{"}handlers: …{"}"} (ketkä tai missä tehtävissä), internal: {"{"}separate-storage: …{"}"} (miten erillään) ja internal: {"{"}review: …{"}"}, ellei säilytysaika tai sen tarkistusväli ole enintään viisi vuotta.
FI-759-16 = Työpaikan kameravalvonnan tallenteita säilytetään yli vuoden.
    .title = Kameratallenteiden säilytysaika on liian pitkä
    .why = Työpaikan kameratallenteet on hävitettävä viimeistään vuoden kuluttua tallentamisen päättymisestä, jollei laissa säädetty poikkeus sovellu (työelämän tietosuojalain 759/2004 17 §).
    .help = Lyhennä säilytysaika enintään vuoteen. Jos jokin 17 §:n poikkeuksista soveltuu, nimeä se säilytysajan kohdassa laws: {"{"}act: working-life-privacy-act, section: "17"{"}"}
FI-759-21 = Tietoryhmä ”{ $data }” on työntekijöiden teknistä valvontaa, mutta yhteistoimintaa ei ole kirjattu.
    .title = Teknisen valvonnan yhteistoimintaa ei ole kirjattu
    .why = Teknisen valvonnan tarkoitus, käyttöönotto ja menetelmät on käsiteltävä yhteistoiminnassa tai työntekijöitä kuullen, ja niistä on tiedotettava (työelämän tietosuojalain 759/2004 21 §).
    .help = Kirjaa rekisteriin, milloin asia on käsitelty ja miten siitä on tiedotettu: internal: {"{"}cooperation: …{"}"}. Tietoa ei julkaista.
