# Messages of the rules: what is wrong, why, and what to do next.

A13-2A = State how long the data are kept, or how that time is decided.
    .help = Under storage, give a period and the event it starts from, or criteria or a plan. A minimum time (at-least) also needs a review. Leave data and what out when it applies to all data.
Q-RET-INDEF = “{ $text }” does not tell how long the data are kept; give a time, an event or a rule.
    .help = Write period and starts, for example: period: 1 year, starts: end-of-customer-relationship
