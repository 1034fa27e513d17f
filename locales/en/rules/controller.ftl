# Messages of the rules: what is wrong, why, and what to do next.

A13-1A = { $missing ->
        [name] The controller “{ $controller }” has no name in at least one of the languages in which its notices are published.
        [contact] The controller “{ $controller }” has no postal or visiting address, email address or phone number.
        [joint] The joint controller “{ $controller }” has no name.
       *[other] The controller “{ $controller }” does not say who it is and how to reach it.
    }
    .title = Missing name or contact details of the controller
    .why = The notice must say who the controller is and how to reach it (GDPR Articles 13(1)(a) and 14(1)(a)).
    .help = In controller.yaml, give the name in every language in which notices are published, and a postal or visiting address, an email address or a phone number. Name each joint controller under joint.
A13-1A-CH = The controller “{ $controller }” can be reached in one way only.
    .title = Only one way to make contact
    .why = Not everybody can call or write in the same way. The guidelines on transparency (WP260, Annex) recommend several ways to make contact.
    .help = In controller.yaml, add another way: address, email or phone. A form on the web will do too, if its address (website) is in one of the contacts.
A13-1A-ORG = “{ $controller }” looks like a unit or a job title, not an organisation.
    .title = A unit is named as the controller
    .why = The controller is the organisation or authority that decides how the data are used (Article 4(7)). A unit or an officer acts on its behalf.
    .help = In controller.yaml, write the official name of the organisation or authority under name. The unit belongs under unit of the register, and the job title under title of a contact.
A27-1 = The controller “{ $controller }” outside the EU and EEA has no representative in the EU, or the details of the representative are incomplete.
    .title = Missing representative in the EU
    .why = A controller outside the EU that offers goods or services to people in the EU, or monitors their behaviour, must designate a representative in the EU (Articles 3(2) and 27) and name it in the notice (Article 13(1)(a)).
    .help = In controller.yaml, give the representative’s name and contact details in the EU or EEA under representative. If none is needed, record why: internal: {"{"}representative-exemption: …{"}"}. If the controller is in the EU or EEA, correct the country of the address.
A27-2 = A controller in the EU or EEA has no representative, but the notice speaks of one.
    .title = A representative although the controller is in the EU
    .why = The representative acts in the EU for a controller outside it (Articles 4(17) and 27). Old Finnish register descriptions used the word for the officer in charge, which now misleads the reader.
    .help = Remove representative, or the word “representative”. Give the person in charge of the register as a contact: contacts, role: responsible-person.
A13-1B = A data protection officer has been designated, but the contact details are missing.
    .title = Missing contact details of the data protection officer
    .why = The notice must give the contact details of the data protection officer (Article 13(1)(b)). A name is not needed.
    .help = Under dpo, give an email address, a phone number, a postal or visiting address, or a website. If there is no officer, write: dpo: none
A13-1B-Q = The controller “{ $controller }” does not say whether it has a data protection officer.
    .title = Nothing said about a data protection officer
    .why = If an officer has been designated, the contact details must be given (Article 13(1)(b)). Silence does not show whether the matter was forgotten.
    .help = In controller.yaml, give the contact details of the officer under dpo. If there is no officer, write: dpo: none
A37-1 = The controller “{ $controller }” must have a data protection officer, but none is stated.
    .title = Missing mandatory data protection officer
    .why = Public authorities and bodies must have a data protection officer, except courts in their judicial work. Others must have one if their core activities include regular and systematic monitoring of people on a large scale, or large-scale processing of sensitive data or data on offences (Article 37(1)).
    .help = In controller.yaml, give the contact details of the officer under dpo. If Article 37 does not apply, record why: internal: {"{"}dpo-assessment: …{"}"}.
A38-6 = The controller “{ $controller }” is listed as its own data protection officer.
    .title = The controller is its own data protection officer
    .why = The officer monitors whether the controller complies with the GDPR (Article 39(1)) and must not have tasks that lead to a conflict of interests (Article 38(6)).
    .help = Designate somebody else. If no officer is needed, write dpo: none and give your own contact details under contacts (role: data-protection).
CTL-ROLE = The contact is a named person with an email address of their own.
    .title = A person’s name and address as a contact
    .why = People change jobs, and the notice goes out of date. The law asks for no name: the contact details of a role are enough.
    .help = Use a shared mailbox (such as privacy@example.fi) and a role instead of the name. If the name is needed, it is enough to change the address.
CTL-NOTPROC = The register “{ $register }” describes only what the organisation does on behalf of others.
    .title = A notice where the organisation is only a processor
    .why = It is the controller who informs people (Article 13(1)). A processor keeps a record of the processing that it carries out for others (Article 30(2)).
    .help = If you also use the data for purposes of your own, write them under purposes. Otherwise take the register off the site and keep a processor’s record instead.
CTL-MIX = { $mix ->
        [joint] The recipient is also a joint controller, but it has another role, or none.
        [self] The controller is listed as a recipient of its own data.
       *[staff] The controller’s own staff are listed as a processor.
    }
    .title = Roles are mixed up
    .why = Controllers, joint controllers, processors and recipients have different duties (Articles 4(7)–4(9) and 26). The controller’s own staff work under its authority (Article 29) and are not a processor.
    .help = Write role: joint-controller for a joint controller and role: own-unit for a unit of your own. Take your own staff out of the recipients; who uses the data can be told under security.access.
CTL-BID = The Business ID “{ $id }” is not valid: its form or its check digit is wrong.
    .title = Incorrect Business ID
    .why = A wrong number leads to another organisation or to none, and the notice must say who the controller is (Article 13(1)(a)).
    .help = Look the number up in the Business Information System. It has seven digits, a hyphen and a check digit: 1234567-1. If the controller is in another country, give the country of its address.
A26-2A = The essence of the arrangement between the joint controllers is missing.
    .title = Missing essence of the arrangement
    .why = The essence of the arrangement between joint controllers must be made available to people (Article 26(2)).
    .help = Under joint.essence, write who informs people, who answers their requests and who sees to security.
A26-3 = The register speaks of joint control but does not list the joint controllers.
    .title = Missing joint controllers
    .why = People can use their rights against each of the joint controllers (Article 26(3)), so they must know who these are.
    .help = List the other controllers under joint.controllers. The notice itself says that rights can be used against each of them. If control is not joint, remove joint.
A26-1 = The joint controllers have no contact point.
    .title = Missing contact point
    .why = Joint controllers may designate a contact point for people (Article 26(1)). Then nobody has to find out who is responsible for what.
    .help = Under joint.contact-point, write where to send questions and requests, with contact details.
A26-DECL = The recipient has the role of a joint controller but is not listed under joint.
    .title = Joint control is not described
    .why = The essence of the arrangement between joint controllers must be made available to people (Article 26(2)). A mention among the recipients is not enough.
    .help = Add the joint controller under joint.controllers by the same name. If it does not decide on the data together with you, correct its role.
AX-SA = The address of the controller “{ $controller }” is on Åland, but the controller is not marked as an authority of Åland.
    .title = Authority of Åland not marked as one
    .why = In the administration of the province and municipalities of Åland, complaints go to Datainspektionen (ÅFS 2019:9). The notice now sends them to the Data Protection Ombudsman.
    .help = In controller.yaml, write: kind: aland-authority
