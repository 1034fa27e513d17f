### Den färdiga ordlistan. Ord med data-, subject- och source- står i grundform, ord med event- i en form
### som fortsätter lagringstiden: ”6 år” + ”från räkenskapsperiodens utgång”.

## Uppgifter: person

data-identification-data = identifieringsuppgifter
data-contact-details = kontaktuppgifter
data-basic-data = basuppgifter
data-name = namn
data-first-name = förnamn
data-last-name = efternamn
data-former-name = tidigare namn
data-email = e-postadress
data-phone = telefonnummer
data-mobile-phone = mobilnummer
data-postal-address = postadress
data-street-address = gatuadress
data-postal-code = postnummer
data-municipality-of-residence = hemkommun
data-country-of-residence = bosättningsland
data-personal-identity-code = personbeteckning
data-date-of-birth = födelsedatum
data-year-of-birth = födelseår
data-place-of-birth = födelseort
data-age = ålder
data-gender = kön
data-nationality = medborgarskap
data-mother-tongue = modersmål
data-language-of-service = kontaktspråk
data-marital-status = civilstånd
data-signature = underskrift
data-photo = fotografi
data-identity-document = uppgifter i identitetshandling
data-non-disclosure = spärrmarkering

## Uppgifter: organisation

data-organisation-name = organisationens namn
data-business-id = FO-nummer
data-organisation-address = organisationens adress
data-contact-person-name = kontaktpersonens namn
data-contact-person-details = kontaktpersonens kontaktuppgifter
data-job-title = titel
data-position = ställning i organisationen
data-beneficial-owners = verkliga förmånstagare

## Uppgifter: kundförhållande

data-customer-number = kundnummer
data-username = användarnamn
data-password = lösenord i skyddad form
data-account-data = uppgifter om användarkontot
data-customer-relationship = kundförhållandets början, slut och art
data-loyalty-programme = stamkundsuppgifter
data-orders = beställningar
data-purchase-history = köphistorik
data-deliveries = leveranser
data-returns = returer
data-complaints = reklamationer
data-bookings = bokningar
data-appointments = tidsbokningar
data-contracts = avtal
data-offers = offerter
data-invoices = fakturor
data-payments = betalningar
data-payment-method = betalningssätt
data-payment-card = betalkortsuppgifter
data-bank-account = bankkontonummer
data-credit-information = kreditupplysningar
data-debt-collection = indrivningsuppgifter
data-contact-log = kontaktlogg
data-messages = meddelanden
data-feedback = respons
data-survey-answers = enkätsvar
data-call-recording = samtalsinspelningar
data-consents = samtycken
data-marketing-choices = tillstånd till och förbud mot marknadsföring
data-interests = intressen
data-newsletter-subscription = prenumeration på nyhetsbrev
data-event-registration = anmälningar till evenemang
data-competition-entries = deltagande i tävlingar och utlottningar
data-attachments = bilagor

## Uppgifter: teknik

data-ip-address = IP-adress
data-device = uppgifter om enheten
data-browser = uppgifter om webbläsaren
data-cookies = uppgifter från kakor
data-log-data = logguppgifter
data-login-times = inloggningstider
data-usage-data = uppgifter om användningen av tjänsten
data-location = lokaliseringsuppgifter
data-video-recording = inspelningar från kameraövervakning
data-access-control = uppgifter från passerkontroll
data-vehicle-registration-number = fordonets registreringsnummer

## Uppgifter: arbete

data-education = uppgifter om utbildning
data-qualifications = examina och behörigheter
data-work-history = arbetshistoria
data-language-skills = språkkunskaper
data-curriculum-vitae = meritförteckning
data-job-application = arbetsansökan
data-references = referenspersoner
data-aptitude-assessment = resultat av lämplighetsbedömning
data-employment-contract = arbetsavtal
data-salary = löneuppgifter
data-tax-card = uppgifter på skattekortet
data-working-hours = arbetstidsuppgifter
data-holidays = semestrar och annan ledighet
data-absences = frånvaro
data-training = genomförda utbildningar
data-trade-union-membership = medlemskap i fackförening
data-next-of-kin = kontaktuppgifter till närmaste anhörig

## Uppgifter: tjänster, studier och organisationer

data-health = uppgifter om hälsa
data-patient-records = journalhandlingar
data-allergies = allergier
data-special-diet = specialkost
data-accessibility-needs = behov av tillgänglighet och stöd
data-social-benefits = uppgifter om förmåner
data-criminal-convictions = fällande domar i brottmål och lagöverträdelser
data-family-members = uppgifter om familjemedlemmar
data-guardian-contact = vårdnadshavarens kontaktuppgifter
data-household = uppgifter om hushållet
data-student-number = studerandenummer
data-study-records = studieprestationer
data-school-and-class = skola och klass
data-assessment = bedömningsuppgifter
data-loans = lån och reserveringar
data-membership = medlemskapsuppgifter
data-membership-fees = medlemsavgifter
data-positions-of-trust = förtroendeuppdrag
data-donations = donationer
data-case-data = uppgifter om handläggningen av ärendet
data-decisions = beslut
data-property = fastighetsuppgifter

## Kategorier av registrerade

subject-customers = kunder
subject-former-customers = tidigare kunder
subject-consumer-customers = konsumentkunder
subject-corporate-customers = företagskunder
subject-contact-persons = kontaktpersoner för företag och sammanslutningar
subject-service-users = användare av tjänsten
subject-website-visitors = webbplatsens besökare
subject-newsletter-subscribers = prenumeranter på nyhetsbrevet
subject-prospects = potentiella kunder
subject-marketing-targets = målgrupper för marknadsföring
subject-competition-participants = deltagare i tävlingar och utlottningar
subject-event-participants = deltagare i evenemang
subject-survey-respondents = personer som svarat på enkäter
subject-feedback-givers = personer som gett respons
subject-job-applicants = arbetssökande
subject-employees = anställda
subject-former-employees = tidigare anställda
subject-temporary-workers = inhyrda arbetstagare
subject-trainees = praktikanter
subject-family-members = familjemedlemmar
subject-next-of-kin = närmaste anhöriga
subject-members = medlemmar
subject-former-members = tidigare medlemmar
subject-board-members = styrelsemedlemmar
subject-elected-officials = förtroendevalda
subject-shareholders = aktieägare
subject-donors = donatorer
subject-volunteers = frivilliga
subject-children = barn
subject-pupils = elever
subject-students = studerande
subject-guardians = vårdnadshavare
subject-teachers = lärare
subject-patients = patienter
subject-library-customers = bibliotekets kunder
subject-residents = invånare
subject-tenants = hyresgäster
subject-property-owners = fastighetsägare
subject-case-parties = parter
subject-suppliers = leverantörer och tjänsteleverantörer
subject-partners = samarbetspartner
subject-visitors = besökare i lokalerna
subject-research-participants = personer som deltar i studien
subject-whistleblowers = visselblåsare

## Informationskällor

source-population-register = befolkningsdatasystemet (Myndigheten för digitalisering och befolkningsdata)
source-business-information-system = Patent- och registerstyrelsens och Skatteförvaltningens företags- och organisationsdatasystem (FODS)
source-trade-register = Patent- och registerstyrelsens handelsregister
source-register-of-associations = Patent- och registerstyrelsens föreningsregister
source-credit-information = kreditupplysningsregister
source-positive-credit-register = Skatteförvaltningens positiva kreditupplysningsregister
source-tax-administration = Skatteförvaltningen
source-incomes-register = Skatteförvaltningens inkomstregister
source-social-insurance-institution = Folkpensionsanstalten (FPA)
source-vehicle-register = Transport- och kommunikationsverkets trafik- och transportregister
source-land-register = Lantmäteriverkets fastighetsdatasystem
source-criminal-records = Rättsregistercentralens straffregister
source-police = polisen
source-enforcement-authority = Utsökningsverket
source-immigration-service = Migrationsverket
source-national-education-registers = Utbildningsstyrelsens studieinformationsregister
source-kanta-services = Kanta-tjänsterna
source-other-authorities = andra myndigheter
source-municipality = kommunen
source-wellbeing-services-county = välfärdsområdet
source-employer = arbetsgivaren
source-former-employers = tidigare arbetsgivare
source-referees = referenspersoner som den arbetssökande har uppgett
source-recruitment-agency = rekryteringsföretaget
source-guardian = vårdnadshavaren
source-family-member = familjemedlemmen
source-represented-organisation = den organisation som personen företräder
source-school = skolan eller läroanstalten
source-health-care-provider = tillhandahållaren av hälso- och sjukvårdstjänster
source-identification-service = tjänsten för stark autentisering
source-payment-service = betaltjänstleverantören
source-address-service = adresstjänstens leverantör
source-group-companies = bolag i samma koncern
source-partners = samarbetspartner
source-website = användningen av webbtjänsten
source-social-media = sociala medier
source-public-sources = offentliga källor
source-public-registers = myndigheternas offentliga register

## Lagringstidens början

event-collection = från det att uppgifterna samlades in
event-recording = från inspelningen
event-last-change = från den senaste ändringen av uppgifterna
event-end-of-customer-relationship = från det att kundförhållandet upphörde
event-end-of-contract = från det att avtalet upphörde
event-end-of-warranty = från garantitidens utgång
event-end-of-financial-year = från räkenskapsperiodens utgång
event-end-of-calendar-year = från kalenderårets utgång
event-end-of-tax-year = från skatteårets utgång
event-end-of-service = från det att användningen av tjänsten upphörde
event-closing-of-account = från det att användarkontot stängdes
event-order = från beställningen
event-last-purchase = från det senaste köpet
event-last-contact = från den senaste kontakten
event-last-login = från den senaste inloggningen
event-visit = från besöket
event-delivery = från leveransen
event-invoice = från fakturadatumet
event-payment = från betalningen
event-end-of-event = från det att evenemanget avslutades
event-competition-result = från det att tävlingen eller utlottningen avgjordes
event-reply = från det att meddelandet besvarades
event-application = från det att ansökan togs emot
event-application-deadline = från ansökningstidens utgång
event-hiring-decision = från rekryteringsbeslutet
event-end-of-employment = från det att anställningsförhållandet upphörde
event-end-of-membership = från det att medlemskapet upphörde
event-end-of-term = från mandatperiodens utgång
event-end-of-studies = från det att studierna avslutades
event-end-of-school-year = från läsårets utgång
event-end-of-tenancy = från det att hyresförhållandet upphörde
event-end-of-treatment = från det att vården avslutades
event-end-of-project = från det att projektet avslutades
event-end-of-case = från det att handläggningen av ärendet avslutades
event-decision = från beslutet
event-final-decision = från det att beslutet vann laga kraft
event-withdrawal-of-consent = från det att samtycket återkallades
event-objection = från invändningen
event-death = från personens död
event-birth = från födelsen

## Skyddsåtgärder

measure-access-control = behörighetsstyrning
measure-strong-passwords = starka lösenord
measure-multi-factor-authentication = flerfaktorsautentisering
measure-encryption-in-transit = kryptering av datatrafik
measure-encryption-at-rest = kryptering av lagrade uppgifter
measure-pseudonymisation = pseudonymisering
measure-backups = säkerhetskopior
measure-firewalls = brandväggar
measure-updates = uppdatering av programvara
measure-malware-protection = skydd mot skadlig kod
measure-access-log = loggning av användningen
measure-monitoring = övervakning av användningen
measure-locked-premises = låsta lokaler
measure-access-cards = passerkontroll
measure-locked-cabinets = låsta skåp
measure-secure-destruction = säker förstöring
measure-confidentiality = tystnadsplikt
measure-staff-training = utbildning av personalen
measure-processor-contracts = avtal med personuppgiftsbiträden
measure-audits = granskningar
