# Exceptions from rules (allow:). Messages: what is wrong, why, and what to do next.

ALLOW-MANDATORY = An exception cannot be made from the rule “{ $rule }”, so this one has no effect.
    .title = Exception from a rule that has none
    .why = What the law demands of a notice cannot be given up by the controller, whatever the reason, and a file with an error of form cannot be used.
    .help = Remove the exception and correct what the rule points out. If the site starts with many gaps, keep a baseline of them until they are closed: seloste check --write-baseline
ALLOW-REASON = The exception from the rule “{ $rule }” does not say why.
    .title = Exception without a reason
    .why = The controller must be able to show that it follows the law (GDPR Article 5(2)), and the next editor must be able to judge whether the exception is still right.
    .help = Write the reason for the exception, such as: reason: "The customers know this word." It is never published.
ALLOW-EXPIRED = The last day of the exception from the rule “{ $rule }” has passed, so the exception no longer applies.
    .title = Exception whose last day has passed
    .why = An exception with an end is a promise to put the matter right by then.
    .help = Correct what the rule points out and remove the exception. If it is still needed, write why and a new last day under until.
ALLOW-UNUSED = The exception from the rule “{ $rule }” allows nothing: the rule finds nothing here.
    .title = Exception that nothing needs
    .why = An exception that nothing needs would hide the next mistake.
    .help = Remove the exception. If it was meant for another place, move it there: it applies to the group of fields in which it stands and to everything below it.
