# Messages of the rules: what is wrong, and what to do next.

A13-1A = { $missing ->
        [name] The controller “{ $controller }” has no name in every language of the site.
        [contact] The controller “{ $controller }” has no postal or visiting address, email address or phone number.
        [joint] The joint controller “{ $controller }” has no name.
       *[other] The controller “{ $controller }” does not say who it is and how to reach it.
    }
    .help = In controller.yaml, give the name in every language of the site, and a postal or visiting address, an email address or a phone number. Name each joint controller under joint.
A13-1B = A data protection officer has been designated, but the contact details are missing.
    .help = Under dpo, give an email address, a phone number, a postal or visiting address, or a website. If there is no officer, write: dpo: none
A13-1C-P = State at least one purpose for which the personal data are used.
    .help = Under purposes, give each purpose a name that tells what the data are used for.
A13-1C-B = The purpose “{ $purpose }” has no legal basis.
    .help = Add basis: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests. Words alone (basis-words) are not enough.
A13-1D = The purpose “{ $purpose }” uses legitimate interest; say what the interest is and whose it is.
    .help = Under legitimate-interest, write interest, and whose if it is not the controller’s own.
A14-1D = List the categories of personal data in the register “{ $register }”.
    .help = Some data come from elsewhere than the person. Under data, give each group a name and its items (or required, voluntary or parts), or a note.
A14-2F = Say where the data “{ $category }” come from.
    .help = Under sources, name the source and list this group under its data.
A13-1E = State who receives the data, or state that nobody outside the organisation does.
    .help = Under recipients, give each recipient a name or a category. Processors are recipients too. If there are none, write: recipients: none
A13-1F-Q = State whether data go outside the EU and EEA.
    .help = List the transfers under transfers, or write: transfers: none
A13-1F-SAFE = Name the safeguard for the transfer, such as standard contractual clauses (country: { $country }).
    .help = Under safeguard, give the mechanism, and the document with its date. If the recipient is covered by an adequacy decision, say so.
A13-1F-REMOTE = “{ $recipient }” uses data outside the EU and EEA ({ $country }), but the register says that no data go there.
    .help = Check whether data can be seen or used there. If they can, remove transfers: none and give the recipient a safeguard; if not, correct the country.
A13-2A = State how long the data are kept, or how that time is decided.
    .help = Under storage, give a period and the event it starts from, or criteria or a plan. A minimum time (at-least) also needs a review. Leave data and what out when it applies to all data.
Q-RET-INDEF = “{ $text }” does not tell how long the data are kept; give a time, an event or a rule.
    .help = Write period and starts, for example: period: 1 year, starts: end-of-customer-relationship
A13-2B = The section on the rights of data subjects is missing or has been changed by hand.
    .help = The program writes this section itself. Check what in the program or the theme has been changed.
A13-2D = The right to complain to the supervisory authority, with contact details, is missing.
    .help = The program writes this section itself. Check what in the program or the locale has been changed.
A13-2E = Say for the purpose “{ $purpose }” whether the person must give the data and on what ground.
    .help = Under provision, give kind: statutory, contractual, precondition or voluntary, and the consequences.
VER-1 = Add a version number and the date of the latest change.
    .help = Write version: "1.0" and updated: 2026-11-21
Q-PARITY = “{ $field }” is missing in this language: { $lang }.
    .help = Write the text in every language of the site. If it is the same in all, give it under each.
STALE-523 = The Personal Data Act 523/1999 was repealed on 1 January 2019; refer to the GDPR and the Data Protection Act.
    .help = Remove the reference, or replace it with one to the General Data Protection Regulation (EU) 2016/679 or the Data Protection Act 1050/2018.
FIELD-LEAK = The text of the internal field “{ $field }” is about to be published ({ $page }).
    .help = The same words stand in a public field. Remove them there.
TEXT-HTML = A text contains HTML: “{ $text }”.
    .help = HTML would be shown as it is written. Use Markdown: *word*, **word**, - list, [link](https://example.fi)
TEXT-LINK = A link leads where a notice cannot lead: “{ $text }”.
    .help = Use https://, http://, mailto: or tel:, a section (#rights) or a page of the site.
TEXT-MARKDOWN = A text contains Markdown that a notice does not show: “{ $text }”.
    .help = Headings, quotations, pictures, code, rules and tables of more than twelve columns become plain text. A footnote is one line of text, and is left out if nothing refers to it: put “[^1]” after a word, and “[^1]: the note” on a line of its own. Use paragraphs, lists, tables, emphasis, links and footnotes.
TEXT-CHARACTER = A text contains a character that shows nothing or cannot be printed: { $code }.
    .help = It has probably come along with a copy. Write the text anew at this place.
TEXT-GLYPH = A text contains a character that the PDF’s fonts cannot show: “{ $character }” ({ $code }).
    .help = Replace the character with words or with another one.
RULE-LEVEL = The rule “{ $rule }” cannot be lowered: the law requires it.
    .help = Remove the line from rules in site.yaml and complete the notice.
country-unknown = not stated
