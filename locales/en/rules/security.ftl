# Messages of the rules: what is wrong, why, and what to do next.

FIELD-LEAK = The text of the internal field “{ $field }” is about to be published ({ $page }).
    .help = The same words stand in a public field. Remove them there.
SEC-OVER = The public security text reveals details (“{ $text }”); keep the principles alone.
    .title = a description of protection that is too exact
    .why = An exact description helps an intruder. An authority’s security arrangements are secret (621/1999, section 24(1)(7)).
    .help = Tell the principle (“The system is protected by a firewall”) and move products, addresses, rooms and rules for passwords to security.internal: that is not published.
