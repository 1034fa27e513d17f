# Fixed legal sentences. Sources: General Data Protection Regulation (EU) 2016/679 and the Data Protection Act 1050/2018.

# Legal bases, Article 6(1)
basis-consent = Your consent (Article 6(1)(a) of the GDPR)
basis-contract = Performance of a contract with you, or steps at your request before entering into a contract (Article 6(1)(b) of the GDPR)
basis-legal-obligation = A legal obligation of the controller (Article 6(1)(c) of the GDPR)
basis-vital-interests = Protection of your vital interests or those of another person (Article 6(1)(d) of the GDPR)
basis-public-task = A task carried out in the public interest or the exercise of official authority (Article 6(1)(e) of the GDPR)
basis-legitimate-interests = Legitimate interest (Article 6(1)(f) of the GDPR)
interest-of-controller = The controller’s own interest

dpo-none = The controller has not designated a data protection officer.

subjects-intro = The register holds data on the following groups:
sources-subject-all = We get the data from you.
sources-subject-some = We get the following data from you:
sources-elsewhere-some = We get the following data from elsewhere:
sources-both-some = We get the following data both from you and from elsewhere:
sources-list = We get data from the following sources:

provision-statutory = The law requires the data to be given.
provision-contractual = Under the contract, the contracting party must give the data.
provision-precondition = The data are needed to enter into a contract. You do not have to give them, but without them the contract cannot be made.
provision-decision = The data are a condition for the decision, the permit or the appointment. You do not have to give them, but without them the matter cannot be decided in your favour.
provision-voluntary = Giving the data is voluntary.
provision-not-given = You do not have to give these data. They are recorded or created in the course of our work.
told-with-purposes = This is explained under each purpose in “Why we use the data and on what basis”.

recipients-none = We do not give the data to anyone else.
recipients-conditional = We give data to others only in the following cases:
recipient-only = Data are given only

transfers-none = No data are transferred outside the EU or the European Economic Area (EEA), or to international organisations.
transfers-summary = Data are transferred outside the EU and EEA: { $countries }.
transfers-summary-conditional = Data are transferred outside the EU and EEA only on the condition given under “Transfers outside the EU and EEA”.
transfer-to = Data are transferred { $to }.
transfer-to-only = Data are transferred { $to } only
transfer-somewhere = Data are transferred outside the EU and EEA.
transfer-somewhere-only = Data are transferred outside the EU and EEA only
adequacy-yes = The European Commission has decided that the level of data protection there is adequate.
adequacy-decision = The European Commission has decided that the level of data protection there is adequate (decision { $decision }).
adequacy-covered = The European Commission has decided that the level of data protection there is adequate for some of the recipients (decision { $decision }). The decision covers this recipient.
adequacy-not-covered = The European Commission’s adequacy decision covers only some of the recipients there. This transfer does not rely on it.
# A decision whose number ended in EC in the days of the European Community.
decision-community = { $number }/EC
adequacy-dpf = The recipient is on the list of the EU–US Data Privacy Framework. The European Commission has decided that the level of data protection of the companies on the list is adequate (decision (EU) 2023/1795).
adequacy-no = The European Commission has not decided that the level of data protection there is adequate.
mechanism-adequacy-decision = the Commission’s adequacy decision (Article 45 of the GDPR)
mechanism-data-privacy-framework = the EU–US Data Privacy Framework (Article 45 of the GDPR)
mechanism-public-body-instrument = a legally binding instrument between public bodies (Article 46(2)(a) of the GDPR)
mechanism-binding-corporate-rules = binding corporate rules (Article 47 of the GDPR)
mechanism-standard-contractual-clauses = the Commission’s standard contractual clauses (Article 46(2)(c) of the GDPR, decision (EU) 2021/914)
mechanism-authority-clauses = standard data protection clauses adopted by a supervisory authority (Article 46(2)(d) of the GDPR)
mechanism-code-of-conduct = an approved code of conduct (Article 46(2)(e) of the GDPR)
mechanism-certification = an approved certification mechanism (Article 46(2)(f) of the GDPR)
mechanism-ad-hoc-clauses = contractual clauses authorised by the supervisory authority (Article 46(3)(a) of the GDPR)
mechanism-administrative-arrangement = an administrative arrangement between public bodies (Article 46(3)(b) of the GDPR)
mechanism-explicit-consent = your explicit consent (Article 49(1)(a) of the GDPR)
mechanism-contract-with-person = performance of a contract with you (Article 49(1)(b) of the GDPR)
mechanism-contract-for-person = a contract in your interest (Article 49(1)(c) of the GDPR)
mechanism-public-interest = important reasons of public interest (Article 49(1)(d) of the GDPR)
mechanism-legal-claims = establishment, exercise or defence of legal claims (Article 49(1)(e) of the GDPR)
mechanism-vital-interests = protection of vital interests (Article 49(1)(f) of the GDPR)
mechanism-public-register = transfer from a public register (Article 49(1)(g) of the GDPR)
mechanism-compelling-interests = compelling legitimate interests of the controller (Article 49(1), second subparagraph, of the GDPR)

storage-permanent = The data are kept permanently.

automated-none = We make no decisions about you that are based on automated processing alone.
automated-intro = We make the following decisions by automated processing alone:
profiling-none = We do not profile you.

# Rights, Articles 7, 12 and 15–22
rights-intro = You have the following rights under the EU General Data Protection Regulation (GDPR):
rights-limited = Applies to the following purposes: { $purposes }.
    .one = Applies to this purpose: { $purposes }.
rights-basis-missing = Your rights also depend on the legal basis of the processing. The legal basis has not been given for every purpose, so this list is not complete.
rights-requests = How to use your rights
rights-how = You can exercise your rights by contacting the controller. The contact details are in this notice under “Controller”.
rights-how-joint = You can exercise your rights by contacting the controllers’ contact point, given under “Joint controllers”, or any of the controllers.
rights-time = We answer without undue delay and at the latest within one month of receiving your request. If the request is complex or there are many requests, we can extend the time by at most two months. We tell you about the extension and the reason for it within the first month.
rights-free = Making a request is free of charge. If it is manifestly unfounded or excessive, we can charge a reasonable fee or refuse to act on it. We will give you our reasons.
rights-free-otherwise = Unless a fee is mentioned above, making a request is free of charge. If it is manifestly unfounded or excessive, we can charge a reasonable fee or refuse to act on it. We will give you our reasons.
right-access = Right of access
    .text = You have the right to know whether we process your data. If we do, you get a copy of the data, and we tell you how they are processed (Article 15).
right-rectification = Right to rectification
    .text = You can require us to correct inaccurate data about you and to complete incomplete data (Article 16).
right-erasure = Right to erasure
    .text = You can require us to erase your data when they are no longer needed for what they were collected or otherwise processed for, when the processing is unlawful, or when the law obliges us to erase them.
    .consent = You can also require erasure when you withdraw your consent and there is no other ground for the processing.
    .objection = The same applies when you object to the processing and there is no reason for it that overrides your interests.
    .marketing = When you object to direct marketing, you can also require us to erase the data used for it.
    .except = We do not erase data that the law obliges us to keep or that are needed for legal claims (Article 17).
    .others = For the other purposes we erase the data when they are no longer needed for a statutory task or obligation, or when the processing is unlawful.
right-restriction = Right to restriction of processing
    .text = You can require us to restrict the processing of your data when you have contested the accuracy of the data and we are checking it, when the processing is unlawful but you do not want the data erased, or when we no longer need the data but you need them for legal claims (Article 18).
    .objection = You can also require restriction when you have objected to the processing and we are checking whether there is a reason for it that overrides your interests.
right-portability = Right to data portability
    .text = You can get the data that you gave us in a structured, commonly used and machine-readable format and transfer them to another controller. Where it is technically possible, we transfer the data directly at your request (Article 20).
right-objection = Right to object
    .text = You can object to the processing of your data. Read more under “Right to object” (Article 21(1)).
right-marketing-objection = Right to object to direct marketing
    .text = You can object to direct marketing. Read more under “Right to object” (Article 21(2)).
right-automated-decisions = Right not to be subject to an automated decision
    .text = You can express your point of view, contest the decision and require that a human being handles the matter (Article 22).
    .statute = The decision is made automatically only where the law allows it. You can request an administrative review of the decision or appeal against it as laid down by law (Article 22).
right-withdrawal = Withdrawal of consent
    .text = You can withdraw your consent at any time. Withdrawal does not affect the lawfulness of processing before it (Article 7(3)).

objection-general = You have the right to object at any time, on grounds relating to your particular situation, to the processing of your data. We stop the processing unless we can demonstrate compelling legitimate grounds for it that override your interests, rights and freedoms, or that it is needed for the establishment, exercise or defence of legal claims.
objection-research = You can object, on grounds relating to your particular situation, to the processing of your data for research. We stop the processing, unless it is needed for a task carried out in the public interest.
objection-purposes = The right concerns the following purposes: { $purposes }.
    .one = The right concerns this purpose: { $purposes }.
objection-restricted = This right is restricted. The restriction is explained under “Your rights”.
objection-marketing = You have the right to object at any time to the use of your data for direct marketing, including profiling related to it. You need not give a reason. After that we do not use your data for direct marketing.

complaint-intro = You have the right to lodge a complaint with a supervisory authority if you consider that the processing of your personal data infringes the GDPR.
complaint-ombudsman = In Finland the supervisory authority is the Data Protection Ombudsman.
complaint-aland = In the provincial and municipal administration of Åland the supervisory authority is Datainspektionen.
complaint-elsewhere = You can also lodge a complaint in the EU or EEA country where you have your habitual residence, where you work or where you consider that the GDPR was infringed.

summary-rights-more = Read more about your rights
draft-note = Draft – not for publication
foreign-note = Part of the text is not available in English and is shown in another language.

joint-intro = This register has more than one controller (Article 26 of the GDPR).
joint-intro-partial = For some of the purposes of this register, two or more controllers are jointly responsible (Article 26 of the GDPR).
joint-partly = for some of the purposes
joint-this = The contact details are under “Controller”.
joint-rights = You can exercise your rights against each of the controllers, whatever they have agreed between themselves.
not-collected-intro = We do not collect or store the following data:
material-electronic = The material is in electronic form.
material-paper = The material is on paper.
material-both = The material is partly electronic, partly on paper.
group-criminal = The group includes data on criminal convictions and offences (Article 10 of the GDPR).
identity-code-consent = We process your personal identity code with your consent (section 29 of the Data Protection Act).
identity-code-statute = We process the personal identity code because its use is provided for by law (section 29 of the Data Protection Act).
identity-code-statutory-task = We process the personal identity code because it is important to identify you unambiguously for a task laid down by law (section 29 of the Data Protection Act).
identity-code-rights-and-duties = We process the personal identity code because it is important to identify you unambiguously for your rights and duties or those of the controller (section 29 of the Data Protection Act).
identity-code-research = We process the personal identity code because it is important to identify you unambiguously for research or statistics (section 29 of the Data Protection Act).
identity-code-sector = We process the personal identity code because section 29(2) of the Data Protection Act allows it in this field.
sources-observed-some = You do not give the following data yourself; they are recorded:
sources-derived-some = We infer the following data from other data:
sources-created-some = The following data are created in our own work:
cookies-intro = We store the following data on your device or read them from it. For all but the necessary ones we ask for your consent (section 205 of the Act on Electronic Communications Services).
cookies-none = We do not store cookies or other data on your device.
recipient-consent = Data are given only if you consent.
recipient-occasional = Data are given in individual cases, not regularly.
special-condition-explicit-consent = Your explicit consent (Article 9(2)(a) of the GDPR)
special-condition-employment-and-social-law = Obligations and rights in employment, social security or social protection law (Article 9(2)(b) of the GDPR)
special-condition-vital-interests = Protection of vital interests when consent cannot be given (Article 9(2)(c) of the GDPR)
special-condition-members = Activities of a non-profit body that concern its members or former members, or people in regular contact with it (Article 9(2)(d) of the GDPR)
special-condition-made-public = You have manifestly made the data public yourself (Article 9(2)(e) of the GDPR)
special-condition-legal-claims = Establishment, exercise or defence of legal claims (Article 9(2)(f) of the GDPR)
special-condition-substantial-public-interest = Substantial public interest on the basis of law (Article 9(2)(g) of the GDPR, section 6 of the Data Protection Act)
special-condition-health-and-social-care = Health care or social services (Article 9(2)(h) of the GDPR)
special-condition-public-health = Public interest in the area of public health (Article 9(2)(i) of the GDPR)
special-condition-archiving-and-research = Archiving in the public interest, research or statistics (Article 9(2)(j) of the GDPR)
criminal-condition-official-authority = The processing is under the control of official authority (Article 10 of the GDPR)
criminal-condition-legal-claims = Investigating, establishing, exercising, defending or resolving legal claims (section 7 of the Data Protection Act)
criminal-condition-statute = A task laid down by law (sections 6 and 7 of the Data Protection Act)
criminal-condition-insurance = Establishing the liability of an insurer (sections 6 and 7 of the Data Protection Act)
criminal-condition-research = Scientific or historical research or statistics (sections 6 and 7 of the Data Protection Act)
storage-at-least = at least { $period }
storage-between = at least { $least }, at most { $period }
storage-starts = The storage period runs
storage-erased = After that the data are erased.
storage-anonymised = After that the data are made anonymous.
storage-archived = After that the data are moved to an archive.
right-excluded = This right does not apply in this register.

# Criminal matters: the Act on the Processing of Personal Data in Criminal Matters and in Connection with Maintaining National Security (1054/2018)
basis-law-enforcement = A statutory task of a competent authority, governed by the Act on the Processing of Personal Data in Criminal Matters (1054/2018)
rights-heading-enforcement = Rights in criminal matters
rights-intro-enforcement = Where data are processed in criminal matters or in maintaining national security, the EU General Data Protection Regulation does not apply; the Act on the Processing of Personal Data in Criminal Matters (1054/2018) does. Under that act you have the following rights:
right-access-enforcement = Right of access
    .text = You have the right to know whether we process your data. If we do, you have the right to get your data and what is known of their origin, and to be told what they are used for and on what basis, to whom they have been disclosed, and how long they are stored or how that time is determined.
right-rectification-enforcement = Right to rectification
    .text = You can ask us to correct inaccurate data about you and to complete incomplete data.
right-erasure-enforcement = Right to erasure
    .text = You can ask us to erase your data if they are processed unlawfully or the law requires them to be erased.
right-restriction-enforcement = Right to restriction of processing
    .text = You can ask us to restrict the processing of your data instead of erasing them if you contest that they are correct and this cannot be established, or if they must be kept as evidence.
rights-ombudsman = If your right has been restricted
    .text = The rights can be restricted where this is necessary, for example to investigate an offence, for public or national security, or to protect the rights of another person. We tell you of the restriction in writing, unless that would undermine its purpose. You can then ask the Data Protection Ombudsman to check on your behalf that your data are processed lawfully.
rights-time-enforcement = We answer without undue delay. If we do not agree to your request, we answer in writing and give our reasons, unless giving them would undermine the purpose of the restriction.
section-complaint-enforcement = Request for measures
complaint-intro-enforcement = You can make a request for measures to the Data Protection Ombudsman if you consider that the processing of your personal data in criminal matters or in maintaining national security is against the law (section 56 of the Act on the Processing of Personal Data in Criminal Matters).
joint-intro-enforcement = This register has more than one controller.
joint-intro-partial-enforcement = For some of the purposes of this register, two or more controllers are jointly responsible.
group-criminal-enforcement = The group includes data on offences and criminal penalties.
identity-code-enforcement = We process the personal identity code because it is important to identify you unambiguously for a task laid down by law (Act on the Processing of Personal Data in Criminal Matters, 1054/2018).

marketing-ground-similar-products = You have bought from us, and we market our own similar products or services to you. You can refuse this free of charge with every message (section 200 of the Act on Electronic Communications Services).
marketing-ground-organisations = We send marketing to a company or another organisation on matters that concern its activities. It can be refused free of charge with every message (section 202 of the Act on Electronic Communications Services).
