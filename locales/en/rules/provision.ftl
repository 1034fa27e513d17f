# Messages of the rules: what is wrong, why, and what to do next.

A13-2E = Say for the purpose “{ $purpose }” whether the person must give the data and on what ground.
    .help = Under provision, give kind: statutory, contractual, precondition or voluntary, and the consequences.
