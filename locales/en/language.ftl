### Errors in locale files. The attribute .help says what to do.

locale-unreadable = The locale file “{ $file }” cannot be read: { $reason }
    .help = Check that the file exists and that you may read it.

locale-link = “{ $file }” is a link to another place. Only files in the locales folder itself are read.
    .help = Remove the link and put a copy of the file in its place.

locale-misplaced = The locale file “{ $file }” is not in the folder of its language, so it is not read.
    .help = Move it to the folder of the language, for example “locales/en/”.

locale-language = The name of the folder of “{ $file }” is not a language tag.
    .help = Name the folder by the tag of the language, for example “fi”, “sv”, “en” or “se”.

locale-encoding = The locale file “{ $file }” has characters that cannot be read: it is not in UTF-8.
    .help = Save the file again as UTF-8.

locale-overfull = One message of the locale file “{ $file }” has too many braces or parentheses.
    .help = Split the message, or close the braces that were left open.

locale-duplicate = The message “{ $key }” is written twice. The first one is here: { $first }.
    .help = Remove one of them from the file “{ $file }”, or give it another name.

locale-expected = The character “{ $token }” should be here.
    .help = Add it to the file “{ $file }”. A message is written like this: key = text.

locale-empty = The message “{ $key }” has no text.
    .help = Write the text after the equals sign, or remove the message from the file “{ $file }”.

locale-default = Exactly one of the variants must be the default.
    .help = Mark it with an asterisk, for example “*[other]”, in the file “{ $file }”.

locale-unterminated = A text in quotation marks does not end.
    .help = Add the closing quotation mark to the file “{ $file }”.

locale-brace = The closing brace has no opening one.
    .help = Remove it from the file “{ $file }”, or add the opening brace that is missing.

locale-syntax = This part of the locale file “{ $file }” cannot be read.
    .help = Compare it with how other messages are written: key = text, variables in braces.

locale-missing = The message “{ $key }” is missing, though the language “{ $other }” has it.
    .help = Add the message to the file “{ $file }”.

locale-unknown = No complete language has the message “{ $key }”, so nothing uses it.
    .help = Correct the message’s name in the file “{ $file }”, or remove the message.

locale-variables = The message “{ $key }” has other variables than in the language “{ $other }”. Missing: { $missing }. Not known: { $unknown }.
    .help = Use the same variables in the file “{ $file }” as in the other languages.

locale-unresolved = The message “{ $key }” refers to “{ $reference }”, which does not exist or refers back.
    .help = Correct the reference in the file “{ $file }”.
