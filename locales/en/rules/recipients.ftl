# Messages of the rules: what is wrong, why, and what to do next.

A13-1E = State who receives the data, or state that nobody outside the organisation does.
    .help = Under recipients, give each recipient a name or a category. Processors are recipients too. If there are none, write: recipients: none
