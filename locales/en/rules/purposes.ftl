# Messages of the rules: what is wrong, why, and what to do next.

A13-1C-P = State at least one purpose for which the personal data are used.
    .help = Under purposes, give each purpose a name that tells what the data are used for.
A13-1C-B = The purpose “{ $purpose }” has no legal basis.
    .help = Add basis: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests. Words alone (basis-words) are not enough.
A13-1D = The purpose “{ $purpose }” uses legitimate interest; say what the interest is and whose it is.
    .help = Under legitimate-interest, write interest, and whose if it is not the controller’s own.
