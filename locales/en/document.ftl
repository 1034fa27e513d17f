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
section-provision = Must you give the data
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
label-interest = Legitimate interest
label-whose-interest = Whose interest
label-balancing = Balancing test
label-subjects = Whose data
label-data = Data
label-source-public = The source is publicly accessible.
label-source-not-public = The source is not publicly accessible.
label-all-data = All data
label-consequences = If the data are not given
label-role = Role
role-processor = processor that uses the data on our behalf
role-controller = independent controller that uses the data for its own purposes
role-authority = authority carrying out its statutory tasks
label-country = Location
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
label-classification = Data classification
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
