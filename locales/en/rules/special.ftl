# Messages of the rules: what is wrong, why, and what to do next.

A9-1 = { $form ->
        [own] The group of data “{ $data }” seems to hold sensitive data or data on offences (“{ $said }”) that are not marked as such.
       *[word] The group of data “{ $data }” holds sensitive data or data on offences that are not marked as such.
    }
    .title = Sensitive data not marked
    .why = Such data may be used only under a special condition (GDPR Articles 9 and 10). Unless they are marked, nobody can ask for the condition or state it.
    .help = { $form ->
        [own] Write in the group of data: { $word }. If the words do not mean such data, write an exception (allow) with the reason in the group.
       *[word] Write in the group of data: { $word }
    }
A9-CTRL = Membership in this organisation reveals sensitive data, but no group of data is marked so.
    .title = Membership is sensitive data
    .why = Membership in a trade union, a patients’ association, a parish or a political party reveals a special category of data, even if it is not recorded as such (Article 9(1)).
    .help = Mark the data on membership with special: [{ $word }], and give the condition in the purpose, usually special-conditions: [members].
A9-2A = The purpose “{ $purpose }” uses sensitive data (“{ $data }”), but the condition of Article 9 is missing.
    .title = Missing condition for sensitive data
    .why = Special categories of data may be used only if one of the conditions of Article 9(2) is met. The legal basis alone is not enough.
    .help = Write special-conditions in the purpose, such as [explicit-consent] or [health-and-social-care]. If the purpose does not use these data, list those that it uses under data.
A9-2B = The condition of Article 9 for the purpose “{ $purpose }” needs a provision of law, but none is named.
    .title = Missing provision for the condition
    .why = Employment law, substantial public interest, health and social care, public health, and archiving and research can be relied on only on the basis of law (Article 9(2); Data Protection Act, section 6).
    .help = Name the provision under special-laws. Example: - {"{"}act: data-protection-act, section: "6(1)(2)"{"}"}
A9-2C = Sensitive data in the purpose “{ $purpose }” are used on explicit consent, but the notice does not say how to withdraw it.
    .title = Withdrawal of explicit consent not explained
    .why = Consent can always be withdrawn, and the notice must say so (Articles 7(3) and 13(2)(c)).
    .help = Under withdrawal of the purpose, write how consent is withdrawn. It must be as easy as giving it.
FI-TSL6-2 = The purpose “{ $purpose }” relies on section 6 or 7 of the Data Protection Act, but no protective measures are recorded.
    .title = Missing protective measures of the Data Protection Act
    .why = The controller must take suitable and specific measures to protect people (Data Protection Act, sections 6(2) and 7(2)).
    .help = List the measures under security.measures, such as [access-log, staff-training], or record them for the organisation alone: internal: {"{"}protective-measures: …{"}"}
A10-1 = The purpose “{ $purpose }” uses data on criminal convictions or offences (“{ $data }”), but what allows it is missing.
    .title = Missing condition for data on offences
    .why = Data on criminal convictions and offences may be used only under the control of official authority or on the basis of law (Article 10; Data Protection Act, section 7).
    .help = In the purpose, write criminal-condition: official-authority, legal-claims, statute, insurance or research.
FI-TSL29-A = { $missing ->
        [law] A provision is given as the ground for using personal identity codes, but it is not named.
       *[ground] The register holds personal identity codes, but does not say why they may be used.
    }
    .title = Missing ground for personal identity codes
    .why = Personal identity codes may be used only on a ground of section 29 of the Data Protection Act.
    .help = Add identity-code to the register with its ground: consent, statute, statutory-task, rights-and-duties, research or sector. If the ground is statute, name the act under laws.
FI-TSL29-B = According to the text, people are identified by the personal identity code.
    .title = Identification by the personal identity code
    .why = Since 1 January 2024 a person must not be identified by the identity code alone or by the code and name (Data Protection Act, section 29(5)). The code may be used only to tell people apart.
    .help = Describe how identity is verified otherwise: with strong electronic identification, an identity document or an answer to a known address, for example.
FI-TSL29-C = Direct marketing (“{ $purpose }”) uses data that hold the personal identity code (“{ $data }”).
    .title = Personal identity code used for direct marketing
    .why = The code may be used on consent, on a provision of law, or when telling people apart for certain is important for a statutory task, for rights and duties, for research or for statistics (section 29(1) of the Data Protection Act). Direct marketing is no such reason.
    .help = Make the code a group of data of its own, and leave it out of the data of the marketing purpose. If the code is used on consent, write: identity-code: {"{"}ground: consent{"}"}
A8-1 = Children use an online service on the basis of consent, but the consent of a guardian is not mentioned.
    .title = Guardian’s consent not mentioned
    .why = When a service is offered online directly to a child on the basis of consent, a guardian must give or authorise the consent of a child under 13 (Article 8; Data Protection Act, section 5).
    .help = Under children.consent, write whose consent is asked for and how it is verified. If the consent does not concern children, limit the people of the purpose under subjects.
A12-1-CHILD = There are children in the register, but no notice written for children.
    .title = Missing notice for children
    .why = Information addressed to children must be such that a child understands it (Article 12(1); WP260, paragraphs 14–15).
    .help = Make a short and clear version and give its address: children.website
A35-1 = { $risk ->
        [decisions] The register involves automated decisions, but no impact assessment is recorded.
        [whistleblowers] There are people who report misconduct in the register, but no impact assessment is recorded.
        [biometric] The register holds biometric or genetic data, but no impact assessment is recorded.
        [location] The register holds location data, but no impact assessment is recorded.
       *[camera] The register holds camera surveillance recordings, but no impact assessment is recorded.
    }
    .title = No impact assessment recorded
    .why = Such processing often requires a data protection impact assessment (Article 35(3) and (4), and the list of the Data Protection Ombudsman).
    .help = In the register, record the date of the assessment or why none is needed: internal: {"{"}impact-assessment: …{"}"}. The record is not published.
