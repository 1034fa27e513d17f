# Messages of the rules: what is wrong, why, and what to do next.

FIELD-LEAK = The text of the internal field “{ $field }” is about to be published ({ $page }).
    .title = Internal fact in a public text
    .why = Information on an authority’s security arrangements is usually secret (Act on the Openness of Government Activities 621/1999, section 24(1)(7)), and the record of processing activities is given to the supervisory authority on request and need not be published (GDPR Article 30(4)).
    .help = The same words are in a public field. Remove them there. If they may be published, take them out of the internal field, or write that in another way.
SEC-CLASS = “{ $label }” is reserved for security-classified documents; use your organisation’s own class of information.
    .title = Name of a security class used as a label
    .why = Only State authorities may use the markings of security classes, and only on security-classified documents (Act on Information Management in Public Administration 906/2019, section 18; Decree 1101/2019).
    .help = Give the class another name under security.classification.classes, such as “to be kept secret” or “internal to the municipality”.
SEC-OVER = The public security text reveals details (“{ $text }”); keep only the principles.
    .title = Too exact a description of protection
    .why = An exact description helps an intruder. Information on an authority’s security arrangements is usually secret (Act on the Openness of Government Activities 621/1999, section 24(1)(7)).
    .help = State the principle (“The system is protected by a firewall”) and move products, addresses, rooms and rules for passwords to security.internal: that is not published.
