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
section-provision = Onko tietojen antaminen pakollista?
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
label-controller-name = Nimi
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
label-interest = Mikä etu
label-whose-interest = Kenen etu
label-balancing = Tasapainotesti
label-collected-for = Alkuperäinen käyttötarkoitus
label-new-use-starts = Uusi käyttö alkaa
label-compatibility = Miksi tarkoitukset sopivat yhteen
label-subjects = Keiden tiedot
label-data = Tiedot
label-source-public = Lähde on yleisesti saatavilla.
label-source-not-public = Lähde ei ole yleisesti saatavilla.
label-all-data = Kaikki tiedot
label-sources = Tietolähteet
label-provision = Onko tietojen antaminen pakollista
label-storage = Säilytysajat
label-consequences = Seuraukset, jos tietoja ei anneta
label-role = Rooli
role-processor = henkilötietojen käsittelijä, joka käsittelee tietoja meidän lukuumme
role-controller = itsenäinen rekisterinpitäjä, joka käyttää tietoja omiin tarkoituksiinsa
role-authority = viranomainen, joka hoitaa lakisääteisiä tehtäviään
label-country = Maa
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

section-definitions = Käsitteet
section-joint = Yhteisrekisterinpitäjät
section-research = Tutkimus
section-children = Lapset
section-identity-code = Henkilötunnuksen käyttö
section-cookies = Evästeet ja laitteelle tallennettavat tiedot
section-openness = Julkisuus ja salassapito
section-related = Muut selosteet
section-annexes = Liitteet

label-unit = Yksikkö
label-hours = Palveluajat
contact-role-data-protection = Tietosuojan yhteyshenkilö
contact-role-rights-requests = Tietopyynnöt ja oikeuksien käyttö
contact-role-project-contact = Hankkeen yhteyshenkilö
contact-role-responsible-researcher = Vastuullinen tutkija
contact-role-registry-office = Kirjaamo
contact-role-information-security = Tietoturvan yhteyshenkilö
contact-role-technical-support = Tekninen tuki
contact-role-substitute = Yhteyshenkilön sijainen

label-controllers = Mitä rekisterinpitäjää koskee
label-duties = Vastuut
label-controller-time = Rekisterinpitäjänä
label-joint-purposes = Yhteiset tarkoitukset
label-arrangement = Yhteisrekisterinpitäjien järjestely
label-essence = Järjestelyn keskeiset osat
label-contact-point = Yhteyspiste
dates-between = { $from }–{ $until }
dates-from = { $from } alkaen
dates-until = { $until } saakka

label-research-title = Tutkimuksen nimi
label-research-parties = Tutkimuksen osapuolet
label-research-form = Tutkimuksen luonne
label-research-time = Tutkimuksen kesto
label-research-ethics = Eettinen ennakkoarviointi
label-research-afterwards = Tutkimuksen päätyttyä
research-one-time = kertatutkimus
research-follow-up = seurantatutkimus

label-children-consent = Huoltajan suostumus
label-guardians = Huoltajat
label-children-notice = Seloste lapsille

label-not-collected = Mitä tietoja emme käsittele
label-required = Pakolliset tiedot:
label-voluntary = Vapaaehtoiset tiedot:
label-special = Erityisiin henkilötietoryhmiin kuuluvia tietoja
special-ethnic-origin = rotu tai etninen alkuperä
special-political-opinions = poliittiset mielipiteet
special-religion = uskonnollinen tai filosofinen vakaumus
special-trade-union = ammattiliiton jäsenyys
special-genetic = geneettiset tiedot
special-biometric = biometriset tunnistetiedot
special-health = terveystiedot
special-sex-life = seksuaalinen käyttäytyminen tai suuntautuminen

label-phase = Sovelletaan
label-further-basis = Muu oikeusperuste
    .numbered = Muu oikeusperuste { $number }
label-special-conditions = Peruste erityisten henkilötietoryhmien käsittelylle
label-criminal-condition = Peruste rikostietojen käsittelylle
label-marketing-choice = Markkinoinnin salliminen ja kieltäminen

label-own-purposes = Vastaanottajan omat tarkoitukset
label-for-purposes = Koskee
role-own-unit = rekisterinpitäjän toinen yksikkö, joka käyttää tietoja omissa tehtävissään
label-recipient-laws = Luovutuksen peruste
label-sub-processors = Alikäsittelijät:
label-publications = Julkaistavat tiedot
label-choice = Mihin voit vaikuttaa
role-processor-and-controller = henkilötietojen käsittelijä, joka on omien tarkoitustensa osalta itse rekisterinpitäjä
role-joint-controller = yhteisrekisterinpitäjä
label-safeguard-otherwise = Jos vastaanottaja poistuu luettelosta

label-cookies = Laitteelle tallennettavat tiedot
label-cookie = Tunniste
label-cookie-category = Luokka
label-cookie-provider = Kuka tallentaa
label-cookie-lasts = Voimassaolo
label-cookie-choice = Evästeiden hyväksyminen ja kieltäminen
cookie-technology-cookie = eväste
cookie-technology-local-storage = selaimen paikallinen tallennustila
cookie-technology-session-storage = selaimen istuntotallennus
cookie-technology-pixel = seurantapikseli
cookie-technology-device-identifier = laitetunniste
cookie-category-necessary = välttämätön
cookie-category-preferences = omat asetukset
cookie-category-statistics = tilastointi
cookie-category-marketing = markkinointi
cookie-lasts-session = kunnes selain suljetaan
cookie-lasts-persistent = kunnes tyhjennät selaimen tiedot
cookie-lasts-not-stored = ei tallennu laitteelle

label-records-plan = Suunnitelma, jossa aika on määrätty
label-records-plan-unnamed = rekisterinpitäjän tiedonohjaussuunnitelma
records-plan-section = tehtäväluokka { $section }
label-review = Säilyttämisen tarpeen arviointiväli enintään
label-decision-ground = Mihin automaattinen päätös perustuu
decision-ground-contract = Päätös on välttämätön sopimuksen tekemiseksi tai täyttämiseksi (tietosuoja-asetuksen 22 artiklan 2 kohdan a alakohta)
decision-ground-statute = Laki sallii päätöksen (tietosuoja-asetuksen 22 artiklan 2 kohdan b alakohta)
decision-ground-explicit-consent = Nimenomainen suostumuksesi (tietosuoja-asetuksen 22 artiklan 2 kohdan c alakohta)

label-requests-page = Verkkolomake tai -sivu
label-identity-check = Henkilöllisyyden varmistaminen
label-restriction = Rajoitus
label-restriction-laws = Rajoituksen peruste
label-exclusion = Syy
label-exclusion-laws = Peruste
label-rights-excluded = Oikeudet, joita ei ole tässä rekisterissä
label-fee = Maksu

label-openness = Tietojen julkisuus
label-openness-part = Tieto
label-openness-status = Julkisuus
label-openness-laws = Peruste
label-openness-requests = Tietopyynnöt
openness-public = julkinen
openness-secret = salassa pidettävä
openness-partly-secret = osin salassa pidettävä

label-measures = Turvatoimet
label-electronic = Sähköinen aineisto
label-manual = Manuaalinen aineisto

related-unnamed = Toinen seloste
relation-adds-to-this = Täydentää tätä selostetta.
relation-added-to-by-this = Tämä seloste täydentää sitä.
relation-prevails = Jos selosteet poikkeavat toisistaan, noudatetaan toista selostetta.
relation-yields-to-this = Jos selosteet poikkeavat toisistaan, noudatetaan tätä selostetta.
relation-data-move-there = Tiedot siirtyvät myöhemmin siihen rekisteriin.
relation-kept-by-other = Rekisteriä pitää toinen taho, jonka selosteessa kerrotaan käsittelystä.

label-created = Laadittu
label-reviewed = Tarkistettu
label-next-review = Tarkistetaan viimeistään
label-valid = Voimassa

label-marketing-ground = Sähköisen markkinoinnin peruste
label-decided-by = Tietojen antamisesta päättää
label-systems = Tietojärjestelmät
label-system = Tietojärjestelmä
label-search-keys = Hakutekijät
label-open-interface = Avoin rajapinta
open-interface-yes = Tiedot ovat avoimesti saatavilla teknisen rajapinnan avulla.
open-interface-no = Tiedot eivät ole avoimesti saatavilla teknisen rajapinnan avulla.
