# Messages of the rules: what is wrong, why, and what to do next.

A14-2F = Say where the data “{ $category }” come from.
    .help = Under sources, name the source and list this group under its data.
