# Messages of the rules: what is wrong, why, and what to do next.

A13-1C-P = State at least one purpose for which the personal data are used.
    .title = Missing purpose
    .why = The notice must say for which purposes personal data are used (GDPR Article 13(1)(c)).
    .help = Under purposes, give each purpose a name that tells what the data are used for.
A13-1C-B = The purpose “{ $purpose }” has no legal basis.
    .title = Missing legal basis
    .why = The notice must give the legal basis for the processing (Article 13(1)(c)). People’s rights depend on it.
    .help = Add basis: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests. Words alone (basis-words) are not enough.
A13-1C-W = { $fault ->
        [circular] The basis of the purpose “{ $purpose }” is circular: it relies on consent where consent is required.
       *[words] The words on the basis of the purpose “{ $purpose }” name something that is not a legal basis under Article 6.
    }
    .title = A basis that is not a legal basis
    .why = A customer relationship, membership, permission or the organisation’s own rules are not legal bases. Which of the six bases applies decides what rights people have (Article 6(1)).
    .help = Check that basis is the right one, such as contract or legitimate-interests. Then correct the words (basis-words) or remove them.
A13-1C-ONE = The purpose “{ $purpose }” has several legal bases that are not told apart.
    .title = Several bases not told apart
    .why = People must see which basis the use of their own data rests on (Article 13(1)(c)). Their rights depend on it.
    .help = Split the purpose so that each part has one basis. Or say in the further basis (further-bases) in which phase (phase), for which data (data) or for which people (subjects) it applies. Do not write “and/or”.
A13-1C-LAW = The purpose “{ $purpose }” rests on law or a task in the public interest, but the law is not named.
    .title = Missing law on which the processing rests
    .why = A legal obligation and a task in the public interest must be laid down in EU or national law (Article 6(3)). Unless the act is named, the reader cannot know which obligation or task is meant.
    .help = Name the act under laws, and the section if you can. Example: - {"{"}act: accounting-act, section: "2:10"{"}"}
FI-TSL4 = The purpose “{ $purpose }” names no act other than the Data Protection Act.
    .title = Only section 4 of the Data Protection Act as a basis
    .why = Section 4 of the Data Protection Act is a fallback. If a special act lays down the task, people should see it (Article 6(3)).
    .help = Under laws, add the act that lays down the task. If there is none, record it in the purpose: internal: {"{"}only-section-4: …{"}"}
A13-1C-SECT = The register “{ $register }” has the group “{ $people }”, but none of the controller’s registers names the act that usually applies to it ({ $act }).
    .title = Missing law of the sector
    .why = A legal obligation is a basis of its own (Article 6(1)(c)). Where the law is forgotten, the notice often gives the wrong basis.
    .help = Check whether the law obliges you to have these data. If so, make it a purpose of its own: basis: legal-obligation, and name the act under laws.
A6-1B = The purpose “{ $purpose }” rests on a contract, but it also concerns the group “{ $people }”, who are usually not party to one.
    .title = Contract as a basis for people who are not party to it
    .why = A contract is a basis only where the person is party to it or asks for steps before it (Article 6(1)(b)). A contract of the person’s employer is not enough.
    .help = Limit the purpose to the parties (subjects), and give the others a basis of their own: further-bases, such as basis: legitimate-interests and subjects: [contact-persons].
A13-1D = The purpose “{ $purpose }” rests on legitimate interest; say what the interest is and whose it is.
    .title = Legitimate interest not named
    .why = The notice must say which legitimate interest the processing rests on (Article 13(1)(d)).
    .help = Under legitimate-interest, write interest, and whose if it is not the controller’s own.
A13-1D-BAL = The purpose “{ $purpose }” does not say where the balancing test can be read or asked for.
    .title = Balancing test not mentioned
    .why = People should be able to learn how the interests were balanced, and the notice should say so (WP260, Annex).
    .help = Under legitimate-interest.balancing, write how to get it, such as: You can ask for the balancing test at privacy@example.fi.
FI-6F-AUTH = The purpose “{ $purpose }” rests on legitimate interest, but the controller is an authority.
    .title = An authority relies on legitimate interest
    .why = An authority cannot use legitimate interest as the basis of its tasks (Article 6(1), second subparagraph).
    .help = Choose another basis, usually basis: public-task or legal-obligation. If the purpose is not one of the authority’s tasks, record why in the purpose: internal: {"{"}outside-public-task: …{"}"}
A6-CONS-AUTH = The purpose “{ $purpose }” rests on consent given to an authority.
    .title = Consent to an authority
    .why = Consent given to an authority is rarely free (Article 7(4), recital 43).
    .help = Record in the purpose why the choice is real: internal: {"{"}consent-is-free: …{"}"}. The record is not published. If the choice is not real, choose another basis.
A7-4 = { $told ->
        [consequences] The purpose “{ $purpose }” rests on consent, but without it the service is refused altogether.
       *[kind] The purpose “{ $purpose }” rests on consent, but the data must be given.
    }
    .title = Consent is not free
    .why = Consent is valid only if it can be refused without detriment (Articles 4(11) and 7(4)). Data that must be given rest on another basis.
    .help = If giving the data is voluntary, write provision: {"{"}kind: voluntary{"}"}. Otherwise change the basis, for instance to contract or legal-obligation.
A7-4-DUTY = The purpose “{ $purpose }” rests both on consent and on a duty or task laid down by law.
    .title = Consent beside a legal duty
    .why = If the data are used under a law even without consent, the choice is not real and asking for consent misleads (EDPB guidelines 05/2020).
    .help = Remove one of the bases. If both have their place, say in the further basis (further-bases) for which data (data), for which people (subjects) or in which phase (phase) it applies.
A7-2 = The text treats acceptance of the notice, or use of the service, as consent.
    .title = Consent through the notice or through use
    .why = The notice informs; nobody has to accept it. Consent is given clearly and separately for each purpose (Articles 4(11) and 7(2)).
    .help = Remove the sentence. If a purpose rests on consent, ask for it separately and tell of it under purposes (basis: consent, withdrawal).
A6-VITAL = The purpose “{ $purpose }” rests on vital interests; check that no other basis fits.
    .title = Vital interests not explained
    .why = The basis is meant for emergencies in which there is no other (Article 6(1)(d), recital 46).
    .help = Say when the basis applies (phase), such as: in an emergency if consent cannot be asked for. Or record the reason: internal: {"{"}vital-interests-reason: …{"}"}
A13-3 = “{ $purpose }” is a new purpose for data already collected, but it is not recorded that people were told before the use begins.
    .title = New purpose not told in time
    .why = Before data are used for something other than what they were collected for, people must be told (Articles 13(3) and 14(4)).
    .help = Under further-use, say when the new use begins (starts), and record when people were told: internal: {"{"}announced: 2026-12-01{"}"}. That day must be before the new use begins.
A6-4 = The purpose “{ $purpose }” does not say why it is compatible with the original one.
    .title = Compatibility of purposes not explained
    .why = Without consent or a law, the new purpose must be compatible with the original one (Article 6(4)), and the reasons should be told (WP260, paragraph 47).
    .help = Under further-use.compatibility, write why the purposes are compatible, or how to get the reasons.
