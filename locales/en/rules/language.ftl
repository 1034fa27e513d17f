# Messages of the rules: what is wrong, why, and what to do next.

Q-PARITY = “{ $field }” is missing in this language: { $lang }.
    .help = Write the text in every language of the site. If it is the same in all, give it under each.
