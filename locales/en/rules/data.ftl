# Messages of the rules: what is wrong, why, and what to do next.

A14-1D = List the categories of personal data in the register “{ $register }”.
    .help = Some data come from elsewhere than the person. Under data, give each group a name and its items (or required, voluntary or parts), or a note.
