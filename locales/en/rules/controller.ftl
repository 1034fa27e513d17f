# Messages of the rules: what is wrong, why, and what to do next.

A13-1A = { $missing ->
        [name] The controller “{ $controller }” has no name in every language of the site.
        [contact] The controller “{ $controller }” has no postal or visiting address, email address or phone number.
        [joint] The joint controller “{ $controller }” has no name.
       *[other] The controller “{ $controller }” does not say who it is and how to reach it.
    }
    .help = In controller.yaml, give the name in every language of the site, and a postal or visiting address, an email address or a phone number. Name each joint controller under joint.
A13-1B = A data protection officer has been designated, but the contact details are missing.
    .help = Under dpo, give an email address, a phone number, a postal or visiting address, or a website. If there is no officer, write: dpo: none
