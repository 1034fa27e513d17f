# Headings and short labels. The same keys and variables in all languages.

document-kind = Privacy notice

section-summary = In brief
section-introduction = About this notice
section-controller = Controller
section-dpo = Data protection officer
section-purposes = Why we use the data and on what basis
section-subjects = Whose data we use
section-data = What data we use
section-sources = Where the data come from
section-provision = Must you give the data?
section-recipients = Who receives the data
section-transfers = Transfers outside the EU and EEA
section-storage = How long we keep the data
section-automated = Automated decisions and profiling
section-objection = Right to object
section-rights = Your rights
section-complaint = Complaint
section-security = How we protect the data
section-processor = When we process data on behalf of our customers
section-version = Version and changes

label-controller = Controller
label-controller-name = Name
label-register = Register
label-business-id = Business ID
label-address = Postal address
label-visit = Visiting address
label-email = Email
label-phone = Phone
label-website = Website
label-note = More information
label-representative = Controller’s representative
label-contact = Contact
contact-role-contact-person = Contact person for matters concerning the register
contact-role-responsible-person = Person responsible for the register
contact-role-register-manager = Manager of the register
contact-role-customer-service = Customer service

label-purposes = Purposes
label-purpose = Purpose
label-basis = Legal basis
label-basis-words = Ground for the processing
label-laws = Applicable legislation
label-interest = Which interest
label-whose-interest = Whose interest
label-balancing = Balancing test
label-collected-for = Original purpose
label-new-use-starts = The new use begins
label-compatibility = Why the purposes are compatible
label-subjects = Whose data
label-data = Data
label-source-public = The source is publicly accessible.
label-source-not-public = The source is not publicly accessible.
label-all-data = All data
label-sources = Sources
label-provision = Must you give the data
label-storage = Storage periods
label-consequences = Consequences of not giving the data
label-role = Role
role-processor = a processor that processes the data on our behalf
role-controller = an independent controller that uses the data for its own purposes
role-authority = an authority carrying out its statutory tasks
label-country = Country
label-recipient = Recipient
label-safeguard = Safeguard
label-copy = Copy of the safeguard
label-document = Document
label-document-date = Date of the document
label-transfers = Transfers outside the EU and EEA
label-rights = Your rights
label-recipients = Recipients of the data
label-storage-basis = Basis for the storage period

label-decision = Decision
label-logic = Logic involved
label-decision-consequences = Significance and consequences
label-contest = Contesting the decision
label-profiling = Profiling

label-security-principles = Principles of protection
label-access = Who has access to the data
label-location = Storage location
label-class = Class of the register
label-classes = Classes in use
label-class-name = Class
label-class-description = Description
label-handling = Handling rules
label-handling-action = Action
label-handling-rule = Rule

label-version = Version
label-updated = Updated
label-change = Change
label-changes = Change history
label-date = Date

purpose-number = Purpose { $number }
recipient-number = Recipient { $number }

section-definitions = Definitions
section-joint = Joint controllers
section-research = The study
section-children = Children
section-identity-code = Use of personal identity codes
section-cookies = Cookies and data stored on your device
section-openness = Openness and secrecy
section-related = Other notices
section-annexes = Annexes

label-unit = Unit
label-hours = Service hours
contact-role-data-protection = Data protection contact
contact-role-rights-requests = Requests and exercise of rights
contact-role-project-contact = Project contact
contact-role-responsible-researcher = Responsible researcher
contact-role-registry-office = Registry
contact-role-information-security = Information security contact
contact-role-technical-support = Technical support
contact-role-substitute = Deputy contact person

label-controllers = Which controller
label-duties = Responsibilities
label-controller-time = Period as controller
label-joint-purposes = Joint purposes
label-arrangement = Arrangement between the controllers
label-essence = Essence of the arrangement
label-contact-point = Contact point
dates-between = { $from } – { $until }
dates-from = from { $from }
dates-until = until { $until }

label-research-title = Name of the study
label-research-parties = Parties to the study
label-research-form = Kind of study
label-research-time = Duration of the study
label-research-ethics = Ethical review
label-research-afterwards = When the study has ended
research-one-time = one-time study
research-follow-up = follow-up study

label-children-consent = Guardian’s consent
label-guardians = Guardians
label-children-notice = Notice for children

label-not-collected = Data that we do not process
label-required = Required data:
label-voluntary = Voluntary data:
label-special = Special categories of personal data
special-ethnic-origin = racial or ethnic origin
special-political-opinions = political opinions
special-religion = religious or philosophical beliefs
special-trade-union = trade union membership
special-genetic = genetic data
special-biometric = biometric data that identify a person
special-health = data concerning health
special-sex-life = sex life or sexual orientation

label-phase = Applies
label-further-basis = Further legal basis
    .numbered = Further legal basis { $number }
label-special-conditions = Ground for processing special categories of personal data
label-criminal-condition = Ground for processing data on offences
label-marketing-choice = Allowing and refusing marketing

label-own-purposes = The recipient’s own purposes
label-for-purposes = Relates to
role-own-unit = another unit of the controller, for tasks of its own
label-recipient-laws = Ground for the disclosure
label-sub-processors = Sub-processors:
label-publications = Published data
label-choice = What you can choose
role-processor-and-controller = a processor that is a controller for purposes of its own
role-joint-controller = a joint controller
label-safeguard-otherwise = If the recipient leaves the list

label-cookies = Data stored on your device
label-cookie = Name
label-cookie-category = Category
label-cookie-provider = Set by
label-cookie-lasts = Duration
label-cookie-choice = Accepting and refusing cookies
cookie-technology-cookie = cookie
cookie-technology-local-storage = local storage
cookie-technology-session-storage = session storage
cookie-technology-pixel = pixel
cookie-technology-device-identifier = device identifier
cookie-category-necessary = necessary
cookie-category-preferences = preferences
cookie-category-statistics = statistics
cookie-category-marketing = marketing
cookie-lasts-session = until the browser is closed
cookie-lasts-persistent = until you clear the browser’s data
cookie-lasts-not-stored = not stored on the device

label-records-plan = Plan that sets the time
label-records-plan-unnamed = the controller’s records plan
records-plan-section = task class { $section }
label-review = Longest time between reviews of the need for storage
label-decision-ground = What allows the automated decision
decision-ground-contract = The decision is necessary for entering into or performing a contract (Article 22(2)(a) of the GDPR)
decision-ground-statute = The decision is allowed by law (Article 22(2)(b) of the GDPR)
decision-ground-explicit-consent = Your explicit consent (Article 22(2)(c) of the GDPR)

label-requests-page = Form or page on the web
label-identity-check = Identity check
label-restriction = Restriction
label-restriction-laws = Ground for the restriction
label-exclusion = Reason
label-exclusion-laws = Ground
label-rights-excluded = Rights that do not apply in this register
label-fee = Fee

label-openness = Openness of the data
label-openness-part = Information
label-openness-status = Status
label-openness-laws = Ground
label-openness-requests = Requests for information
openness-public = public
openness-secret = secret
openness-partly-secret = partly secret

label-measures = Security measures
label-electronic = Electronic material
label-manual = Material on paper

related-unnamed = Another notice
relation-adds-to-this = Adds to this notice.
relation-added-to-by-this = This notice adds to it.
relation-prevails = Where the notices differ, the other one applies.
relation-yields-to-this = Where the notices differ, this one applies.
relation-data-move-there = The data are later moved to that register.
relation-kept-by-other = The register is kept by another body; its notice explains the processing.

label-created = Drawn up
label-reviewed = Reviewed
label-next-review = To be reviewed by
label-valid = Valid

label-marketing-ground = Ground for electronic marketing
label-decided-by = Decisions on giving information are made by
label-systems = Information systems
label-system = Information system
label-search-keys = Search terms
label-open-interface = Open interface
open-interface-yes = The data are openly available through a technical interface.
open-interface-no = The data are not openly available through a technical interface.
