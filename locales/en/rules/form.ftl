# Messages of the rules: what is wrong, why, and what to do next.

VER-1 = Add a version number and the date of the latest change.
    .help = Write version: "1.0" and updated: 2026-11-21
RULE-LEVEL = The rule “{ $rule }” cannot be lowered.
    .title = Lowered mandatory rule
    .why = What the law demands of a notice cannot be given up by the controller, and a file with an error of form cannot be used.
    .help = Remove the line from rules in site.yaml and correct what the rule tells.
