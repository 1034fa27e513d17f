# Fixed legal sentences. Sources: General Data Protection Regulation (EU) 2016/679 and the Data Protection Act 1050/2018.

# Legal bases, Article 6(1)
basis-consent = Your consent (Article 6(1)(a) of the GDPR)
basis-contract = Performance of a contract with you, or steps at your request before a contract (Article 6(1)(b) of the GDPR)
basis-legal-obligation = A legal obligation of the controller (Article 6(1)(c) of the GDPR)
basis-vital-interests = Protection of vital interests (Article 6(1)(d) of the GDPR)
basis-public-task = A task carried out in the public interest or the exercise of official authority (Article 6(1)(e) of the GDPR)
basis-legitimate-interests = Legitimate interest (Article 6(1)(f) of the GDPR)
interest-of-controller = the controller’s

dpo-none = The controller has not designated a data protection officer.

subjects-intro = The register holds data on the following groups:
sources-subject-all = We get the data from you.
sources-subject-some = We get the following data from you:
sources-elsewhere-some = We get the following data from elsewhere:
sources-both-some = We get the following data both from you and from elsewhere:
sources-list = Other sources:

provision-statutory = Giving the data is a statutory requirement, so the data must be given.
provision-contractual = Giving the data is a contractual requirement, so the party to the contract must give them.
provision-precondition = The data are needed to enter into a contract. You do not have to give them, but without them the contract cannot be made.
provision-voluntary = Giving the data is voluntary.

recipients-none = No data are given outside the organisation.
recipients-conditional = Data are given outside the organisation only in the following cases:
recipient-only = Only

transfers-none = No data are transferred outside the EU or the European Economic Area (EEA).
transfers-summary = Data are transferred outside the EU and EEA: { $countries }.
transfers-summary-conditional = Data are transferred outside the EU and EEA only on a certain condition.
transfer-to = Data are transferred { $to }.
transfer-to-only = Data are transferred { $to } only
transfer-somewhere = Data are transferred outside the EU and EEA.
transfer-somewhere-only = Data are transferred outside the EU and EEA only
adequacy-yes = The European Commission has decided that the level of data protection there is adequate.
adequacy-decision = The European Commission has decided that the level of data protection there is adequate (decision { $decision }).
adequacy-dpf = The recipient takes part in the EU–US Data Privacy Framework. The European Commission has decided that the level of data protection of the companies that take part is adequate (decision (EU) 2023/1795).
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
rights-intro = You have the following rights under the EU General Data Protection Regulation:
rights-limited = Concerns the following purposes: { $purposes }.
rights-requests = How to use your rights
rights-how = You can use your rights by contacting the controller. The contact details are in this notice under “Controller”.
rights-time = We answer within one month of your request. If the request is complex or there are many requests, the time can be extended by at most two months; we will tell you so. Answering requests is free of charge unless a request is manifestly unfounded or excessive.
right-access = Right of access
    .text = You can learn whether we process your data, and get a copy of them (Article 15).
right-rectification = Right to rectification
    .text = You can demand that we correct data that are wrong and complete data that are incomplete (Article 16).
right-erasure = Right to erasure
    .text = You can demand that we erase your data, for example when they are no longer needed for what they were collected for (Article 17).
right-restriction = Right to restriction of processing
    .text = You can demand that we restrict the processing of your data, for example while we find out whether the data are correct (Article 18).
right-portability = Right to data portability
    .text = You can get the data that you gave us in a machine-readable form and transfer them to another controller (Article 20).
right-objection = Right to object
    .text = You can object to the processing of your data. Read more under “Right to object” (Article 21(1)).
right-marketing-objection = Right to object to direct marketing
    .text = You can object to direct marketing. Read more under “Right to object” (Article 21(2)).
right-automated-decisions = Right not to be subject to an automated decision
    .text = You can demand that a person looks at the matter, express your point of view and contest the decision (Article 22).
right-withdrawal = Withdrawal of consent
    .text = You can withdraw your consent at any time. Withdrawal does not affect the lawfulness of processing before it (Article 7(3)).

objection-general = When the processing is based on a legitimate interest or a task in the public interest, you have the right to object to it at any time on grounds relating to your particular situation. After that we may not process your data unless there are compelling legitimate grounds for it or it is needed for the establishment, exercise or defence of legal claims.
objection-purposes = The right concerns the following purposes: { $purposes }.
objection-marketing = You have the right to object at any time to your data being used for direct marketing. After that we do not use your data for direct marketing.

complaint-intro = You have the right to lodge a complaint with a supervisory authority if you consider that the processing of your personal data infringes the GDPR.
complaint-ombudsman = In Finland the supervisory authority is the Data Protection Ombudsman.
complaint-aland = In the administration of the province and the municipalities of Åland the supervisory authority is Datainspektionen.
complaint-elsewhere = You can also lodge a complaint in the EU or EEA country where you live or work or where you consider that the GDPR was infringed.

summary-rights-more = Read more about your rights
draft-note = Draft – not for publication
foreign-note = Part of the text is not available in English and is shown in another language.
