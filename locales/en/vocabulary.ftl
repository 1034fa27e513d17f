### The built-in vocabulary. Words with data-, subject- and source- stand alone; words with event- continue
### a storage period: “6 years” + “from the end of the financial year”.

## Data: person

data-identification-data = identification data
data-contact-details = contact details
data-basic-data = basic data
data-name = name
data-first-name = first name
data-last-name = last name
data-former-name = former name
data-email = email address
data-phone = phone number
data-mobile-phone = mobile phone number
data-postal-address = postal address
data-street-address = street address
data-postal-code = postcode
data-municipality-of-residence = municipality of residence
data-country-of-residence = country of residence
data-personal-identity-code = personal identity code
data-date-of-birth = date of birth
data-year-of-birth = year of birth
data-place-of-birth = place of birth
data-age = age
data-gender = gender
data-nationality = nationality
data-mother-tongue = mother tongue
data-language-of-service = language of service
data-marital-status = marital status
data-signature = signature
data-photo = photograph
data-identity-document = details of an identity document
data-non-disclosure = non-disclosure for personal safety

## Data: organisation

data-organisation-name = name of the organisation
data-business-id = Business ID
data-organisation-address = address of the organisation
data-contact-person-name = name of the contact person
data-contact-person-details = contact details of the contact person
data-job-title = job title
data-position = position in the organisation
data-beneficial-owners = beneficial owners

## Data: customer relationship

data-customer-number = customer number
data-username = username
data-password = password, stored in protected form
data-account-data = user account data
data-customer-relationship = start, end and nature of the customer relationship
data-loyalty-programme = loyalty programme data
data-orders = orders
data-purchase-history = purchase history
data-deliveries = deliveries
data-returns = returns
data-complaints = complaints about goods or services
data-bookings = bookings
data-appointments = appointments
data-contracts = contracts
data-offers = offers
data-invoices = invoices
data-payments = payments
data-payment-method = payment method
data-payment-card = payment card details
data-bank-account = bank account number
data-credit-information = credit information
data-debt-collection = debt collection data
data-contact-log = contact log
data-messages = messages
data-feedback = feedback
data-survey-answers = survey answers
data-call-recording = call recordings
data-consents = consents
data-marketing-choices = marketing permissions and opt-outs
data-interests = interests
data-newsletter-subscription = newsletter subscription
data-event-registration = event registrations
data-competition-entries = participation in competitions and prize draws
data-attachments = attachments

## Data: technical

data-ip-address = IP address
data-device = device data
data-browser = browser data
data-cookies = cookie data
data-log-data = log data
data-login-times = times of login
data-usage-data = data on the use of the service
data-location = location data
data-video-recording = camera surveillance recordings
data-access-control = access control data
data-vehicle-registration-number = vehicle registration number

## Data: work

data-education = education
data-qualifications = degrees and qualifications
data-work-history = work history
data-language-skills = language skills
data-curriculum-vitae = curriculum vitae
data-job-application = job application
data-references = referees
data-aptitude-assessment = results of an aptitude assessment
data-employment-contract = employment contract
data-salary = salary data
data-tax-card = tax card details
data-working-hours = working time data
data-holidays = annual holidays and other leave
data-absences = absences
data-training = training completed
data-trade-union-membership = trade union membership
data-next-of-kin = contact details of next of kin

## Data: services, studies and associations

data-health = health data
data-patient-records = patient records
data-allergies = allergies
data-special-diet = special diet
data-accessibility-needs = accessibility and support needs
data-social-benefits = data on benefits
data-criminal-convictions = criminal convictions and offences
data-family-members = data on family members
data-guardian-contact = contact details of the guardian
data-household = household data
data-student-number = student number
data-study-records = study records
data-school-and-class = school and class
data-assessment = assessment data
data-loans = loans and reservations
data-membership = membership data
data-membership-fees = membership fees
data-positions-of-trust = positions of trust
data-donations = donations
data-case-data = case data
data-decisions = decisions
data-property = real estate data

## Categories of data subjects

subject-customers = customers
subject-former-customers = former customers
subject-consumer-customers = consumer customers
subject-corporate-customers = corporate customers
subject-contact-persons = contact persons of companies and other organisations
subject-service-users = users of the service
subject-website-visitors = visitors to the website
subject-newsletter-subscribers = newsletter subscribers
subject-prospects = prospective customers
subject-marketing-targets = target groups of marketing
subject-competition-participants = participants in competitions and prize draws
subject-event-participants = event participants
subject-survey-respondents = survey respondents
subject-feedback-givers = people who have given feedback
subject-job-applicants = job applicants
subject-employees = employees
subject-former-employees = former employees
subject-temporary-workers = temporary agency workers
subject-trainees = trainees
subject-family-members = family members
subject-next-of-kin = next of kin
subject-members = members
subject-former-members = former members
subject-board-members = board members
subject-elected-officials = elected officials
subject-shareholders = shareholders
subject-donors = donors
subject-volunteers = volunteers
subject-children = children
subject-pupils = pupils
subject-students = students
subject-guardians = guardians
subject-teachers = teachers
subject-patients = patients
subject-library-customers = library customers
subject-residents = residents
subject-tenants = tenants
subject-property-owners = property owners
subject-case-parties = parties to a case
subject-suppliers = suppliers and service providers
subject-partners = partners
subject-visitors = visitors to the premises
subject-research-participants = research participants
subject-whistleblowers = people who report misconduct

## Sources of data

source-population-register = the Population Information System of the Digital and Population Data Services Agency
source-business-information-system = the Business Information System (YTJ) of the Finnish Patent and Registration Office and the Tax Administration
source-trade-register = the Trade Register of the Finnish Patent and Registration Office
source-register-of-associations = the Register of Associations of the Finnish Patent and Registration Office
source-credit-information = credit information registers
source-positive-credit-register = the Positive Credit Register of the Tax Administration
source-tax-administration = the Tax Administration
source-incomes-register = the Incomes Register of the Tax Administration
source-social-insurance-institution = the Social Insurance Institution of Finland (Kela)
source-vehicle-register = the Transport Register of the Finnish Transport and Communications Agency
source-land-register = the Land Information System of the National Land Survey of Finland
source-criminal-records = the Criminal Records of the Legal Register Centre
source-police = the police
source-enforcement-authority = the National Enforcement Authority
source-immigration-service = the Finnish Immigration Service
source-national-education-registers = the study information registers of the Finnish National Agency for Education
source-kanta-services = the Kanta Services
source-other-authorities = other authorities
source-municipality = the municipality
source-wellbeing-services-county = the wellbeing services county
source-employer = the employer
source-former-employers = former employers
source-referees = referees named by the job applicant
source-recruitment-agency = the recruitment agency
source-guardian = the guardian
source-family-member = the family member
source-represented-organisation = the organisation that the person represents
source-school = the school or educational institution
source-health-care-provider = the health care provider
source-identification-service = the strong electronic identification service
source-payment-service = the payment service provider
source-address-service = the address service provider
source-group-companies = companies of the same group
source-partners = partners
source-website = use of the online service
source-social-media = social media services
source-public-sources = public sources
source-public-registers = public registers of the authorities

## Start of the storage period

event-collection = from the collection of the data
event-recording = from the recording
event-last-change = from the latest change to the data
event-end-of-customer-relationship = from the end of the customer relationship
event-end-of-contract = from the end of the contract
event-end-of-warranty = from the end of the warranty
event-end-of-financial-year = from the end of the financial year
event-end-of-calendar-year = from the end of the calendar year
event-end-of-tax-year = from the end of the tax year
event-end-of-service = from the end of the use of the service
event-closing-of-account = from the closing of the user account
event-order = from the order
event-last-purchase = from the latest purchase
event-last-contact = from the latest contact
event-last-login = from the latest login
event-visit = from the visit
event-delivery = from the delivery
event-invoice = from the date of the invoice
event-payment = from the payment
event-end-of-event = from the end of the event
event-competition-result = from the result of the competition or prize draw
event-reply = from our reply
event-application = from the receipt of the application
event-application-deadline = from the end of the application period
event-hiring-decision = from the hiring decision
event-end-of-employment = from the end of the employment
event-end-of-membership = from the end of the membership
event-end-of-term = from the end of the term of office
event-end-of-studies = from the end of the studies
event-end-of-school-year = from the end of the school year
event-end-of-tenancy = from the end of the tenancy
event-end-of-treatment = from the end of the treatment
event-end-of-project = from the end of the project
event-end-of-case = from the end of the case
event-decision = from the decision
event-final-decision = from the date on which the decision became final
event-withdrawal-of-consent = from the withdrawal of consent
event-objection = from the objection
event-death = from the death of the person
event-birth = from birth

## Measures of protection

measure-access-control = access control
measure-strong-passwords = strong passwords
measure-multi-factor-authentication = multi-factor authentication
measure-encryption-in-transit = encryption of data in transit
measure-encryption-at-rest = encryption of stored data
measure-pseudonymisation = pseudonymisation
measure-backups = backups
measure-firewalls = firewalls
measure-updates = software updates
measure-malware-protection = protection against malware
measure-access-log = usage logging
measure-monitoring = usage monitoring
measure-locked-premises = locked premises
measure-access-cards = access control to the premises
measure-locked-cabinets = locked cabinets
measure-secure-destruction = secure destruction
measure-confidentiality = duty of confidentiality
measure-staff-training = staff training
measure-processor-contracts = contracts with processors
measure-audits = audits
