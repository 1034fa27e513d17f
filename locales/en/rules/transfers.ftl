# Messages of the rules: what is wrong, why, and what to do next.

A13-1F-Q = State whether data go outside the EU and EEA.
    .help = List the transfers under transfers, or write: transfers: none
A13-1F-SAFE = Name the safeguard for the transfer, such as standard contractual clauses (country: { $country }).
    .help = Under safeguard, give the mechanism, and the document with its date. If the recipient is covered by an adequacy decision, say so.
A13-1F-REMOTE = “{ $recipient }” uses data outside the EU and EEA ({ $country }), but the register says that no data go there.
    .help = Check whether data can be seen or used there. If they can, remove transfers: none and give the recipient a safeguard; if not, correct the country.
country-unknown = not stated
