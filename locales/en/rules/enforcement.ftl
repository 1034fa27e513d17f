# Messages of the rules: what is wrong, why, and what to do next.

FI-1054-22 = { $item ->
        [basis] The notice on criminal matters lacks the legal basis: the statute on which the authority’s task rests.
        [contact-point] The notice on criminal matters lacks the contact point of the joint controllers.
       *[other] The notice on criminal matters lacks something that the law requires.
    }
    .title = Content of the notice on criminal matters
    .why = Section 22 of Act 1054/2018 lists the minimum content of the privacy notice of a competent authority.
    .help = { $item ->
        [basis] Under laws of the purpose, name the act and the section, for example: act: police-act. The field basis is not used, because the GDPR does not apply.
       *[contact-point] Under joint.contact-point, say where people can exercise their rights.
    }
FI-1054-MIX = { $kind ->
       *[purpose] “{ $purpose }” cannot be under both the GDPR and Act 1054/2018; choose one.
        [authority] Act 1054/2018 applies to competent authorities only; purpose: “{ $purpose }”.
        [register] “{ $purpose }” is under the GDPR, but the rest of the register is under Act 1054/2018.
    }
    .title = Two laws in one register
    .why = The GDPR does not apply where a competent authority processes data in criminal matters (GDPR Article 2(2)(d), Act 1054/2018, section 1). The rights of people differ between the two.
    .help = { $kind ->
        [purpose] Remove this entry if the purpose is under Act 1054/2018, or remove regime: law-enforcement.
        [authority] Remove regime: law-enforcement, or check the kind in controller.yaml.
       *[register] Move the purpose to a register of its own, or write regime: law-enforcement for it if Act 1054/2018 applies.
    }
FI-1054-RIGHTS = Act 1054/2018, which governs this register, gives no such right.
    .title = Right that belongs to another law
    .why = In criminal matters people have the right of access and can ask for rectification, erasure and restriction (Act 1054/2018, sections 22–29). There is no portability, objection or withdrawal of consent.
    .help = Remove the entry. The program writes the rights itself. You can say more about access, rectification, erasure and restriction.
