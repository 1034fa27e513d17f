# Messages of the rules: what is wrong, why, and what to do next.

VER-1 = Add a version number and the date of the latest change.
    .help = Write version: "1.0" and updated: 2026-11-21
RULE-LEVEL = The rule “{ $rule }” cannot be lowered: the law requires it.
    .help = Remove the line from rules in site.yaml and complete the notice.
Q-CHECKBACK = Do not ask readers to watch for changes; tell them about changes.
    .title = watching for changes left to the reader
    .why = It is not enough to tell readers to check the notice regularly; material changes are communicated (WP260, paragraph 29).
    .help = Remove the sentence (“{ $text }”). Tell changes under changes, and material ones to the people themselves.
Q-LINKTEXT = The link text “{ $text }” does not tell where the link leads.
    .title = a link text that does not tell its target
    .why = People who use screen readers often hear the link texts alone (EN 301 549, 9.2.4.4).
    .help = Write the target’s name in the link: “Read more here” → “The Ombudsman’s instructions on complaints”. The same text always leads to the same place.
