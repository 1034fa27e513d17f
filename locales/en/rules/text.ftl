# Messages of the rules: what is wrong, why, and what to do next.

TEXT-HTML = A text contains HTML: “{ $text }”.
    .help = HTML would be shown as it is written. Use Markdown: *word*, **word**, - list, [link](https://example.fi)
TEXT-LINK = A link leads where a notice cannot lead: “{ $text }”.
    .help = Use https://, http://, mailto: or tel:, a section (#rights) or a page of the site.
TEXT-MARKDOWN = A text contains Markdown that a notice does not show: “{ $text }”.
    .help = Headings, quotations, pictures, code, rules and tables of more than twelve columns become plain text. A footnote is one line of text, and is left out if nothing refers to it: put “[^1]” after a word, and “[^1]: the note” on a line of its own. Use paragraphs, lists, tables, emphasis, links and footnotes.
TEXT-CHARACTER = A text contains a character that shows nothing or cannot be printed: { $code }.
    .help = It was probably copied in with other text. Type this part of the text again.
TEXT-GLYPH = A text contains a character that the PDF’s fonts cannot show: “{ $character }” ({ $code }).
    .help = Replace the character with words or with another one.
TEXT-LONG-NAME = The name or heading is too long: { $length } characters, where at most { $longest } fit.
    .title = Name or heading too long
    .why = A name is also a heading, a line of the table of contents and a bookmark of the PDF.
    .help = Shorten the name and move the explanation to a text field, for example introduction, details or note.
