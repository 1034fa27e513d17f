# Messages of the rules: what is wrong, why, and what to do next.

A13-2E = Say for the purpose “{ $purpose }” whether the person must give the data and on what ground.
    .title = Duty to give data not stated
    .why = People must be told whether they have to give the data, and what follows if they do not (Article 13(2)(e) of the GDPR).
    .help = Under provision, give the kind: statutory (required by law), contractual (required by the contract), precondition (needed to make a contract), decision (needed for a decision or a permit), voluntary, or not-given (nobody gives the data, they arise by themselves). Tell also the consequences of not giving them.
A13-2E-C = Say for the purpose “{ $purpose }” what happens if the data are not given.
    .title = Consequences of not giving data missing
    .why = Where data must be given, or are needed for a contract, the notice must also tell what follows if they are not (Article 13(2)(e) of the GDPR).
    .help = Write under provision, for example: consequences: Without the data we cannot deliver the order.
