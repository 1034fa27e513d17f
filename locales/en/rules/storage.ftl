# Messages of the rules: what is wrong, why, and what to do next.

A13-2A = State how long the data are kept, or how that time is decided.
    .help = Under storage, give a period and the event it starts from, or criteria or a plan. A minimum time (at-least) also needs a review. Leave data and what out when it applies to all data.
Q-RET-INDEF = “{ $text }” does not tell how long the data are kept; give a time, an event or a rule.
    .title = a storage time that tells no time
    .why = The notice must tell how long the data are kept, or how that time is worked out (GDPR Article 13(2)(a); WP260, Annex: “as long as necessary” is not enough).
    .help = Write the time and the event it starts from: period: 1 year, starts: end-of-customer-relationship. If it varies, give an upper limit (“at most 12 months from the log entry”), a provision (laws) or an event that readers can recognise. A minimum alone (“at least”) is not enough.
