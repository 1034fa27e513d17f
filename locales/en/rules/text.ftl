# Messages of the rules: what is wrong, why, and what to do next.

TEXT-HTML = A text contains HTML: “{ $text }”.
    .title = HTML in a text
    .why = The same text is published as a page and as a PDF, and no foreign code may get onto the page. So texts are written in Markdown.
    .help = HTML would be shown as it is written. Use Markdown: *word*, **word**, - list, [link](https://example.fi)
TEXT-LINK = A link leads where a notice cannot lead: “{ $text }”.
    .title = Link that is not allowed
    .why = Readers trust that a link of a notice leads where it says and starts nothing.
    .help = Use https://, http://, mailto: or tel:, a section (#rights) or a page of the site.
TEXT-MARKDOWN = A text contains Markdown that a notice does not show: “{ $text }”.
    .title = Markdown that is not shown
    .why = The page and the PDF must say the same, and headings of one’s own would break the order of the notice’s.
    .help = Headings, quotations, pictures, code, rules and tables of more than twelve columns become plain text. A footnote is one line of text, and is left out if nothing refers to it: put “[^1]” after a word, and “[^1]: the note” on a line of its own. Use paragraphs, lists, tables, emphasis, links and footnotes.
TEXT-CHARACTER = A text contains a character that shows nothing or cannot be printed: { $code }.
    .title = Invisible or unprintable character
    .why = Such characters come along when text is copied. They can hide or turn around what a text says, and a PDF cannot show them.
    .help = It was probably copied in with other text. Type this part of the text again.
TEXT-GLYPH = A text contains a character that the PDF’s fonts cannot show: “{ $character }” ({ $code }).
    .title = Character that the PDF’s fonts lack
    .why = A character that the fonts lack would be an empty box on paper, and a screen reader would not read it at all.
    .help = Replace the character with words or with another one.
TEXT-LONG-NAME = The name or heading is too long: { $length } characters, where at most { $longest } fit.
    .title = Name or heading too long
    .why = A name is also a heading, a line of the table of contents and a bookmark of the PDF.
    .help = Shorten the name and move the explanation to a text field, for example introduction, details or note.
