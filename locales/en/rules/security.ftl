# Messages of the rules: what is wrong, why, and what to do next.

FIELD-LEAK = The text of the internal field “{ $field }” is about to be published ({ $page }).
    .help = The same words stand in a public field. Remove them there.
