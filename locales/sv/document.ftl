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
section-provision = Är det obligatoriskt att lämna uppgifter
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
label-interest = Berättigat intresse
label-whose-interest = Vems intresse
label-balancing = Intresseavvägning
label-subjects = Vems uppgifter
label-data = Uppgifter
label-source-public = Källan är allmänt tillgänglig.
label-source-not-public = Källan är inte allmänt tillgänglig.
label-all-data = Alla uppgifter
label-consequences = Om uppgifterna inte lämnas
label-role = Roll
role-processor = personuppgiftsbiträde som behandlar uppgifterna för vår räkning
role-controller = självständig personuppgiftsansvarig som använder uppgifterna för egna ändamål
role-authority = myndighet som sköter sina lagstadgade uppgifter
label-country = Plats
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
label-classification = Informationsklassificering
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
