### Valmis sanasto. data-, subject- ja source-sanat ovat perusmuodossa, event-sanat muodossa,
### joka jatkaa säilytysaikaa: ”6 vuotta” + ”tilikauden päättymisestä”.

## Tiedot: henkilö

data-identification-data = yksilöintitiedot
data-contact-details = yhteystiedot
data-basic-data = perustiedot
data-name = nimi
data-first-name = etunimi
data-last-name = sukunimi
data-former-name = entinen nimi
data-email = sähköpostiosoite
data-phone = puhelinnumero
data-mobile-phone = matkapuhelinnumero
data-postal-address = postiosoite
data-street-address = katuosoite
data-postal-code = postinumero
data-municipality-of-residence = kotikunta
data-country-of-residence = asuinmaa
data-personal-identity-code = henkilötunnus
data-date-of-birth = syntymäaika
data-year-of-birth = syntymävuosi
data-place-of-birth = syntymäpaikka
data-age = ikä
data-gender = sukupuoli
data-nationality = kansalaisuus
data-mother-tongue = äidinkieli
data-language-of-service = asiointikieli
data-marital-status = siviilisääty
data-signature = allekirjoitus
data-photo = valokuva
data-identity-document = henkilöllisyysasiakirjan tiedot
data-non-disclosure = turvakielto

## Tiedot: organisaatio

data-organisation-name = organisaation nimi
data-business-id = Y-tunnus
data-organisation-address = organisaation osoite
data-contact-person-name = yhteyshenkilön nimi
data-contact-person-details = yhteyshenkilön yhteystiedot
data-job-title = tehtävänimike
data-position = asema organisaatiossa
data-beneficial-owners = tosiasialliset edunsaajat

## Tiedot: asiakkuus

data-customer-number = asiakasnumero
data-username = käyttäjätunnus
data-password = salasana suojatussa muodossa
data-account-data = käyttäjätilin tiedot
data-customer-relationship = asiakassuhteen alkamis- ja päättymisaika sekä laatu
data-loyalty-programme = kanta-asiakastiedot
data-orders = tilaukset
data-purchase-history = ostohistoria
data-deliveries = toimitukset
data-returns = palautukset
data-complaints = reklamaatiot
data-bookings = varaukset
data-appointments = ajanvaraukset
data-contracts = sopimukset
data-offers = tarjoukset
data-invoices = laskut
data-payments = maksut
data-payment-method = maksutapa
data-payment-card = maksukorttitiedot
data-bank-account = pankkitilin numero
data-credit-information = luottotiedot
data-debt-collection = perintätiedot
data-contact-log = yhteysloki
data-messages = viestit
data-feedback = palaute
data-survey-answers = kyselyvastaukset
data-call-recording = puhelutallenteet
data-consents = suostumukset
data-marketing-choices = markkinointiluvat ja -kiellot
data-interests = kiinnostuksen kohteet
data-newsletter-subscription = uutiskirjeen tilaus
data-event-registration = tapahtumailmoittautumiset
data-competition-entries = kilpailuihin ja arvontoihin osallistuminen
data-attachments = liitteet

## Tiedot: tekniset

data-ip-address = IP-osoite
data-device = laitetiedot
data-browser = selaimen tiedot
data-cookies = evästetiedot
data-log-data = lokitiedot
data-login-times = kirjautumisajat
data-usage-data = palvelun käyttötiedot
data-location = sijaintitiedot
data-video-recording = kameravalvonnan tallenteet
data-access-control = kulunvalvontatiedot
data-vehicle-registration-number = ajoneuvon rekisteritunnus

## Tiedot: työ

data-education = koulutustiedot
data-qualifications = tutkinnot ja pätevyydet
data-work-history = työhistoria
data-language-skills = kielitaito
data-curriculum-vitae = ansioluettelo
data-job-application = työhakemus
data-references = suosittelijat
data-aptitude-assessment = soveltuvuusarvioinnin tulokset
data-employment-contract = työsopimus
data-salary = palkkatiedot
data-tax-card = verokortin tiedot
data-working-hours = työaikatiedot
data-holidays = vuosilomat ja muut vapaat
data-absences = poissaolot
data-training = suoritetut koulutukset
data-trade-union-membership = ammattiliiton jäsenyys
data-next-of-kin = lähiomaisen yhteystiedot

## Tiedot: palvelut, opinnot ja yhteisöt

data-health = terveystiedot
data-patient-records = potilasasiakirjat
data-allergies = allergiat
data-special-diet = erityisruokavalio
data-accessibility-needs = esteettömyys- ja tukitarpeet
data-social-benefits = etuustiedot
data-criminal-convictions = rikostuomiot ja rikokset
data-family-members = perheenjäsenten tiedot
data-guardian-contact = huoltajan yhteystiedot
data-household = kotitalouden tiedot
data-student-number = opiskelijanumero
data-study-records = opintosuoritukset
data-school-and-class = koulu ja luokka
data-assessment = arviointitiedot
data-loans = lainat ja varaukset
data-membership = jäsenyystiedot
data-membership-fees = jäsenmaksut
data-positions-of-trust = luottamustoimet
data-donations = lahjoitukset
data-case-data = asian käsittelytiedot
data-decisions = päätökset
data-property = kiinteistötiedot

## Rekisteröityjen ryhmät

subject-customers = asiakkaat
subject-former-customers = entiset asiakkaat
subject-consumer-customers = kuluttaja-asiakkaat
subject-corporate-customers = yritysasiakkaat
subject-contact-persons = yritysten ja yhteisöjen yhteyshenkilöt
subject-service-users = palvelun käyttäjät
subject-website-visitors = verkkosivuston kävijät
subject-newsletter-subscribers = uutiskirjeen tilaajat
subject-prospects = mahdolliset asiakkaat
subject-marketing-targets = markkinoinnin kohderyhmät
subject-competition-participants = kilpailujen ja arvontojen osallistujat
subject-event-participants = tapahtumien osallistujat
subject-survey-respondents = kyselyihin vastanneet
subject-feedback-givers = palautteen antajat
subject-job-applicants = työnhakijat
subject-employees = työntekijät
subject-former-employees = entiset työntekijät
subject-temporary-workers = vuokratyöntekijät
subject-trainees = harjoittelijat
subject-family-members = perheenjäsenet
subject-next-of-kin = lähiomaiset
subject-members = jäsenet
subject-former-members = entiset jäsenet
subject-board-members = hallituksen jäsenet
subject-elected-officials = luottamushenkilöt
subject-shareholders = osakkeenomistajat
subject-donors = lahjoittajat
subject-volunteers = vapaaehtoiset
subject-children = lapset
subject-pupils = oppilaat
subject-students = opiskelijat
subject-guardians = huoltajat
subject-teachers = opettajat
subject-patients = potilaat
subject-library-customers = kirjaston asiakkaat
subject-residents = asukkaat
subject-tenants = vuokralaiset
subject-property-owners = kiinteistönomistajat
subject-case-parties = asianosaiset
subject-suppliers = tavarantoimittajat ja palveluntarjoajat
subject-partners = yhteistyökumppanit
subject-visitors = toimitilojen vierailijat
subject-research-participants = tutkimukseen osallistuvat
subject-whistleblowers = väärinkäytösten ilmoittajat

## Tietolähteet

source-population-register = Digi- ja väestötietoviraston väestötietojärjestelmä
source-business-information-system = Patentti- ja rekisterihallituksen ja Verohallinnon yritys- ja yhteisötietojärjestelmä (YTJ)
source-trade-register = Patentti- ja rekisterihallituksen kaupparekisteri
source-register-of-associations = Patentti- ja rekisterihallituksen yhdistysrekisteri
source-credit-information = luottotietorekisterit
source-positive-credit-register = Verohallinnon positiivinen luottotietorekisteri
source-tax-administration = Verohallinto
source-incomes-register = Verohallinnon tulorekisteri
source-social-insurance-institution = Kansaneläkelaitos (Kela)
source-vehicle-register = Liikenne- ja viestintäviraston liikenneasioiden rekisteri
source-land-register = Maanmittauslaitoksen kiinteistötietojärjestelmä
source-criminal-records = Oikeusrekisterikeskuksen rikosrekisteri
source-police = poliisi
source-enforcement-authority = Ulosottolaitos
source-immigration-service = Maahanmuuttovirasto
source-national-education-registers = Opetushallituksen opintotietorekisterit
source-kanta-services = Kanta-palvelut
source-other-authorities = muut viranomaiset
source-municipality = kunta
source-wellbeing-services-county = hyvinvointialue
source-employer = työnantaja
source-former-employers = aiemmat työnantajat
source-referees = työnhakijan nimeämät suosittelijat
source-recruitment-agency = rekrytointipalvelu
source-guardian = huoltaja
source-family-member = perheenjäsen
source-represented-organisation = organisaatio, jota henkilö edustaa
source-school = koulu tai oppilaitos
source-health-care-provider = terveydenhuollon palvelunantaja
source-identification-service = vahvan sähköisen tunnistamisen palvelu
source-payment-service = maksupalvelun tarjoaja
source-address-service = osoitepalvelun tarjoaja
source-group-companies = samaan konserniin kuuluvat yhtiöt
source-partners = yhteistyökumppanit
source-website = verkkopalvelun käyttö
source-social-media = sosiaalisen median palvelut
source-public-sources = julkiset lähteet
source-public-registers = viranomaisten julkiset rekisterit

## Säilytysajan alku

event-collection = tietojen keräämisestä
event-recording = tallentamisesta
event-last-change = tietojen viimeisestä muutoksesta
event-end-of-customer-relationship = asiakassuhteen päättymisestä
event-end-of-contract = sopimuksen päättymisestä
event-end-of-warranty = takuun päättymisestä
event-end-of-financial-year = tilikauden päättymisestä
event-end-of-calendar-year = kalenterivuoden päättymisestä
event-end-of-tax-year = verovuoden päättymisestä
event-end-of-service = palvelun käytön päättymisestä
event-closing-of-account = käyttäjätilin sulkemisesta
event-order = tilauksesta
event-last-purchase = viimeisestä ostoksesta
event-last-contact = viimeisestä yhteydenotosta
event-last-login = viimeisestä kirjautumisesta
event-visit = käynnistä
event-delivery = toimituksesta
event-invoice = laskun päiväyksestä
event-payment = maksusta
event-end-of-event = tapahtuman päättymisestä
event-competition-result = kilpailun tai arvonnan ratkeamisesta
event-reply = yhteydenottoon vastaamisesta
event-application = hakemuksen saapumisesta
event-application-deadline = hakuajan päättymisestä
event-hiring-decision = rekrytointipäätöksestä
event-end-of-employment = työsuhteen päättymisestä
event-end-of-membership = jäsenyyden päättymisestä
event-end-of-term = toimikauden päättymisestä
event-end-of-studies = opintojen päättymisestä
event-end-of-school-year = lukuvuoden päättymisestä
event-end-of-tenancy = vuokrasuhteen päättymisestä
event-end-of-treatment = hoidon päättymisestä
event-end-of-project = hankkeen päättymisestä
event-end-of-case = asian käsittelyn päättymisestä
event-decision = päätöksestä
event-final-decision = päätöksen lainvoimaiseksi tulosta
event-withdrawal-of-consent = suostumuksen peruuttamisesta
event-objection = vastustamisesta
event-death = henkilön kuolemasta
event-birth = syntymästä

## Suojatoimet

measure-access-control = käyttöoikeuksien hallinta
measure-strong-passwords = vahvat salasanat
measure-multi-factor-authentication = monivaiheinen tunnistautuminen
measure-encryption-in-transit = tietoliikenteen salaus
measure-encryption-at-rest = tallennettujen tietojen salaus
measure-pseudonymisation = pseudonymisointi
measure-backups = varmuuskopiot
measure-firewalls = palomuurit
measure-updates = ohjelmistojen päivittäminen
measure-malware-protection = haittaohjelmien torjunta
measure-access-log = käytön kirjaaminen lokiin
measure-monitoring = käytön valvonta
measure-locked-premises = lukitut tilat
measure-access-cards = kulunvalvonta
measure-locked-cabinets = lukitut kaapit
measure-secure-destruction = tietoturvallinen hävittäminen
measure-confidentiality = salassapitovelvollisuus
measure-staff-training = henkilöstön koulutus
measure-processor-contracts = sopimukset henkilötietojen käsittelijöiden kanssa
measure-audits = tarkastukset
