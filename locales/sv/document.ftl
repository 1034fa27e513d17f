# Rubriker och korta benämningar. Samma nycklar och variabler i alla språk.

document-kind = Dataskyddsbeskrivning

section-summary = I korthet
section-introduction = Om denna beskrivning
section-controller = Personuppgiftsansvarig
section-dpo = Dataskyddsombud
section-purposes = Varför vi behandlar uppgifter och på vilken grund
section-subjects = Vems uppgifter vi behandlar
section-data = Vilka uppgifter vi behandlar
section-sources = Varifrån vi får uppgifterna
section-provision = Måste du lämna uppgifterna?
section-recipients = Vem som får uppgifterna
section-transfers = Överföringar utanför EU och EES
section-storage = Hur länge vi bevarar uppgifterna
section-automated = Automatiserat beslutsfattande och profilering
section-objection = Rätt att göra invändningar
section-rights = Dina rättigheter
section-complaint = Klagomål
section-security = Hur vi skyddar uppgifterna
section-processor = När vi behandlar uppgifter för våra kunders räkning
section-version = Version och ändringar

label-controller = Personuppgiftsansvarig
label-controller-name = Namn
label-register = Register
label-business-id = FO-nummer
label-address = Postadress
label-visit = Besöksadress
label-email = E-post
label-phone = Telefon
label-website = Webbplats
label-note = Mer information
label-representative = Företrädare för den personuppgiftsansvarige
label-contact = Kontakt
contact-role-contact-person = Kontaktperson i ärenden som gäller registret
contact-role-responsible-person = Ansvarig person för registret
contact-role-register-manager = Registerskötare
contact-role-customer-service = Kundtjänst

label-purposes = Ändamål
label-purpose = Ändamål
label-basis = Rättslig grund
label-basis-words = Grunden för behandlingen
label-laws = Tillämplig lagstiftning
label-interest = Vilket intresse
label-whose-interest = Vems intresse
label-balancing = Intresseavvägning
label-collected-for = Ursprungligt ändamål
label-new-use-starts = Den nya användningen börjar
label-compatibility = Varför ändamålen är förenliga
label-subjects = Vems uppgifter
label-data = Uppgifter
label-source-public = Källan är allmänt tillgänglig.
label-source-not-public = Källan är inte allmänt tillgänglig.
label-all-data = Alla uppgifter
label-sources = Källor
label-provision = Måste du lämna uppgifterna
label-storage = Lagringstider
label-consequences = Följder om uppgifterna inte lämnas
label-role = Roll
role-processor = personuppgiftsbiträde som behandlar uppgifterna för vår räkning
role-controller = självständig personuppgiftsansvarig som använder uppgifterna för egna ändamål
role-authority = myndighet som sköter sina lagstadgade uppgifter
label-country = Land
label-recipient = Mottagare
label-safeguard = Skyddsåtgärd
label-copy = Kopia av skyddsåtgärden
label-document = Dokument
label-document-date = Dokumentets datum
label-transfers = Överföringar utanför EU och EES
label-rights = Dina rättigheter
label-recipients = Mottagare av uppgifterna
label-storage-basis = Grunden för lagringstiden

label-decision = Beslut
label-logic = Logiken bakom behandlingen
label-decision-consequences = Betydelse och följder
label-contest = Så bestrider du beslutet
label-profiling = Profilering

label-security-principles = Principer för skyddet
label-access = Vem som har tillgång till uppgifterna
label-location = Lagringsplats
label-class = Registrets klass
label-classes = Klasser som används
label-class-name = Klass
label-class-description = Beskrivning
label-handling = Hanteringsregler
label-handling-action = Åtgärd
label-handling-rule = Regel

label-version = Version
label-updated = Uppdaterad
label-change = Ändring
label-changes = Ändringshistorik
label-date = Datum

purpose-number = Ändamål { $number }
recipient-number = Mottagare { $number }

section-definitions = Begrepp
section-joint = Gemensamt personuppgiftsansvariga
section-research = Studien
section-children = Barn
section-identity-code = Användning av personbeteckningar
section-cookies = Kakor och uppgifter som lagras på enheten
section-openness = Offentlighet och sekretess
section-related = Andra beskrivningar
section-annexes = Bilagor

label-unit = Enhet
label-hours = Kontakttider
contact-role-data-protection = Kontaktperson för dataskydd
contact-role-rights-requests = Begäran om uppgifter och utövande av rättigheter
contact-role-project-contact = Projektets kontaktperson
contact-role-responsible-researcher = Ansvarig forskare
contact-role-registry-office = Registratorskontor
contact-role-information-security = Kontaktperson för informationssäkerhet
contact-role-technical-support = Teknisk support
contact-role-substitute = Kontaktpersonens ställföreträdare

label-controllers = Vilken personuppgiftsansvarig det gäller
label-duties = Ansvarsområden
label-controller-time = Personuppgiftsansvarig under tiden
label-joint-purposes = Gemensamma ändamål
label-arrangement = Arrangemanget mellan de personuppgiftsansvariga
label-essence = Det väsentliga innehållet i arrangemanget
label-contact-point = Gemensam kontaktpunkt
dates-between = { $from }–{ $until }
dates-from = från och med { $from }
dates-until = till och med { $until }

label-research-title = Studiens namn
label-research-parties = Parter i studien
label-research-form = Typ av studie
label-research-time = Studiens längd
label-research-ethics = Etisk förhandsgranskning
label-research-afterwards = När studien har avslutats
research-one-time = engångsstudie
research-follow-up = uppföljningsstudie

label-children-consent = Vårdnadshavarens samtycke
label-guardians = Vårdnadshavare
label-children-notice = Beskrivning för barn

label-not-collected = Uppgifter som vi inte behandlar
label-required = Obligatoriska uppgifter:
label-voluntary = Frivilliga uppgifter:
label-special = Uppgifter som hör till särskilda kategorier av personuppgifter
special-ethnic-origin = ras eller etniskt ursprung
special-political-opinions = politiska åsikter
special-religion = religiös eller filosofisk övertygelse
special-trade-union = medlemskap i fackförening
special-genetic = genetiska uppgifter
special-biometric = biometriska uppgifter för identifiering
special-health = uppgifter om hälsa
special-sex-life = sexualliv eller sexuell läggning

label-phase = Gäller
label-further-basis = Ytterligare rättslig grund
    .numbered = Ytterligare rättslig grund { $number }
label-special-conditions = Grund för behandling av särskilda kategorier av personuppgifter
label-criminal-condition = Grund för behandling av uppgifter om brott
label-marketing-choice = Så tillåter eller förbjuder du marknadsföring

label-own-purposes = Mottagarens egna ändamål
label-for-purposes = Gäller ändamål
role-own-unit = en annan enhet hos den personuppgiftsansvarige, som använder uppgifterna i sin egen verksamhet
label-recipient-laws = Grund för utlämnandet
label-sub-processors = Underbiträden:
label-publications = Uppgifter som publiceras
label-choice = Vad du kan påverka
role-processor-and-controller = personuppgiftsbiträde som för sina egna ändamål själv är personuppgiftsansvarig
role-joint-controller = gemensamt personuppgiftsansvarig
label-safeguard-otherwise = Om mottagaren stryks ur förteckningen

label-cookies = Uppgifter som lagras på enheten
label-cookie = Namn
label-cookie-category = Kategori
label-cookie-provider = Lagras av
label-cookie-lasts = Giltighetstid
label-cookie-choice = Så godkänner eller nekar du kakor
cookie-technology-cookie = kaka
cookie-technology-local-storage = webbläsarens lokala lagring
cookie-technology-session-storage = webbläsarens sessionslagring
cookie-technology-pixel = spårningspixel
cookie-technology-device-identifier = enhetsidentifierare
cookie-category-necessary = nödvändig
cookie-category-preferences = inställningar
cookie-category-statistics = statistik
cookie-category-marketing = marknadsföring
cookie-lasts-session = tills webbläsaren stängs
cookie-lasts-persistent = tills du rensar webbläsarens data
cookie-lasts-not-stored = sparas inte på enheten

label-records-plan = Plan som anger tiden
label-records-plan-unnamed = den personuppgiftsansvariges informationsstyrningsplan
records-plan-section = uppgiftsklass { $section }
label-review = Längsta tid mellan omprövningar av lagringsbehovet
label-decision-ground = Vad det automatiserade beslutet grundar sig på
decision-ground-contract = Beslutet är nödvändigt för att ingå eller fullgöra ett avtal (artikel 22.2 a i dataskyddsförordningen)
decision-ground-statute = Beslutet är tillåtet enligt lag (artikel 22.2 b i dataskyddsförordningen)
decision-ground-explicit-consent = Ditt uttryckliga samtycke (artikel 22.2 c i dataskyddsförordningen)

label-requests-page = Webbformulär eller webbsida
label-identity-check = Kontroll av identiteten
label-restriction = Begränsning
label-restriction-laws = Grund för begränsningen
label-exclusion = Orsak
label-exclusion-laws = Grund
label-rights-excluded = Rättigheter som inte gäller i detta register
label-fee = Avgift

label-openness = Uppgifternas offentlighet
label-openness-part = Uppgift
label-openness-status = Offentlighet
label-openness-laws = Grund
label-openness-requests = Begäran om uppgifter
openness-public = offentlig
openness-secret = sekretessbelagd
openness-partly-secret = delvis sekretessbelagd

label-measures = Säkerhetsåtgärder
label-electronic = Elektroniskt material
label-manual = Manuellt material

related-unnamed = En annan beskrivning
relation-adds-to-this = Kompletterar denna beskrivning.
relation-added-to-by-this = Denna beskrivning kompletterar den.
relation-prevails = Om beskrivningarna skiljer sig från varandra gäller den andra.
relation-yields-to-this = Om beskrivningarna skiljer sig från varandra gäller denna beskrivning.
relation-data-move-there = Uppgifterna förs senare över till det registret.
relation-kept-by-other = Registret förs av en annan aktör, vars beskrivning redogör för behandlingen.

label-created = Upprättad
label-reviewed = Granskad
label-next-review = Granskas senast
label-valid = Gäller

label-marketing-ground = Grund för elektronisk marknadsföring
label-decided-by = Beslut om utlämnande av uppgifter fattas av
label-systems = Informationssystem
label-system = Informationssystem
label-search-keys = Söktermer
label-open-interface = Öppet gränssnitt
open-interface-yes = Uppgifterna är öppet tillgängliga via ett tekniskt gränssnitt.
open-interface-no = Uppgifterna är inte öppet tillgängliga via ett tekniskt gränssnitt.
