# Messages of the rules: what is wrong, why, and what to do next.

A30-1F = Add the planned erasure time for “{ $category }” to the record of processing activities.
    .title = Planned erasure time
    .why = The record of processing activities must give, where possible, the planned time limits for erasure of the categories of data (GDPR Article 30(1)(f)).
    .help = Give the time under period, laws, plan or permanent. If criteria are enough for the public notice, write the planned time, or why there is none, in the storage time: internal: {"{"}erasure-time: …{"}"}. It is not published.
A30-1G = Add a general description of the security measures to the record of processing activities.
    .title = Description of security measures
    .why = The record of processing activities must contain, where possible, a general description of the technical and organisational security measures (GDPR Article 30(1)(g)).
    .help = Write the principles under security or, if they are not to be published, under internal in the register or in controller.yaml: security: …
