# Otsikot ja lyhyet nimikkeet. Samat avaimet ja muuttujat kaikissa kielissä.

document-kind = Tietosuojaseloste

section-summary = Lyhyesti
section-introduction = Tästä selosteesta
section-controller = Rekisterinpitäjä
section-dpo = Tietosuojavastaava
section-purposes = Miksi käsittelemme tietoja ja millä perusteella
section-subjects = Keiden tietoja käsittelemme
section-data = Mitä tietoja käsittelemme
section-sources = Mistä saamme tiedot
section-provision = Onko tietojen antaminen pakollista
section-recipients = Kenelle annamme tietoja
section-transfers = Siirrot EU:n ja ETAn ulkopuolelle
section-storage = Kuinka kauan säilytämme tietoja
section-automated = Automaattinen päätöksenteko ja profilointi
section-objection = Oikeus vastustaa
section-rights = Oikeutesi
section-complaint = Valitus
section-security = Miten suojaamme tietoja
section-processor = Kun käsittelemme tietoja asiakkaidemme lukuun
section-version = Versio ja muutokset

label-controller = Rekisterinpitäjä
label-register = Rekisteri
label-business-id = Y-tunnus
label-address = Postiosoite
label-visit = Käyntiosoite
label-email = Sähköposti
label-phone = Puhelin
label-website = Verkkosivu
label-note = Lisätietoja
label-representative = Rekisterinpitäjän edustaja
label-contact = Yhteydenotot
contact-role-contact-person = Yhteyshenkilö rekisteriä koskevissa asioissa
contact-role-responsible-person = Rekisterin vastuuhenkilö
contact-role-register-manager = Rekisterin hoitaja
contact-role-customer-service = Asiakaspalvelu

label-purposes = Käyttötarkoitukset
label-purpose = Tarkoitus
label-basis = Oikeusperuste
label-basis-words = Käsittelyn peruste
label-laws = Sovellettava lainsäädäntö
label-interest = Oikeutettu etu
label-whose-interest = Kenen etu
label-balancing = Tasapainotesti
label-subjects = Keiden tiedot
label-data = Tiedot
label-source-public = Lähde on yleisesti saatavilla.
label-source-not-public = Lähde ei ole yleisesti saatavilla.
label-all-data = Kaikki tiedot
label-consequences = Jos tietoja ei anneta
label-role = Rooli
role-processor = henkilötietojen käsittelijä, joka käsittelee tietoja meidän lukuumme
role-controller = itsenäinen rekisterinpitäjä, joka käyttää tietoja omiin tarkoituksiinsa
role-authority = viranomainen, joka hoitaa lakisääteisiä tehtäviään
label-country = Sijainti
label-recipient = Vastaanottaja
label-safeguard = Suojatoimi
label-copy = Jäljennös suojatoimesta
label-document = Asiakirja
label-document-date = Asiakirjan päiväys
label-transfers = Siirrot EU:n ja ETAn ulkopuolelle
label-rights = Oikeutesi
label-recipients = Tietojen vastaanottajat
label-storage-basis = Säilytysajan peruste

label-decision = Päätös
label-logic = Käsittelyn logiikka
label-decision-consequences = Merkitys ja seuraukset
label-contest = Päätöksen riitauttaminen
label-profiling = Profilointi

label-security-principles = Suojauksen periaatteet
label-access = Kenellä on pääsy tietoihin
label-location = Tallennuspaikka
label-classification = Tietojen luokittelu
label-class = Rekisterin luokka
label-classes = Käytössä olevat luokat
label-class-name = Luokka
label-class-description = Kuvaus
label-handling = Käsittelysäännöt
label-handling-action = Toimi
label-handling-rule = Sääntö

label-version = Versio
label-updated = Päivitetty
label-change = Muutos
label-changes = Muutoshistoria
label-date = Päiväys

purpose-number = Tarkoitus { $number }
recipient-number = Vastaanottaja { $number }
