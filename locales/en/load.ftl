# What is wrong with the form of the files. The reader is a lawyer who has never seen YAML.

SITE-EMPTY = The site has no controller.
    .title = Site without a controller
    .why = A notice always has a controller: without one there is nothing to publish.
    .help = Make a folder for the controller in the folder “content”, with the file “controller.yaml” in it. The command “seloste init” makes a ready example.

CONTROLLER-MISSING = The folder “{ $folder }” lacks the file “controller.yaml”, so it is not known who the controller is.
    .title = Missing file of the controller
    .why = Every notice says who is responsible for the processing. That is read from this file.
    .help = Add the file “controller.yaml” to the folder and write the controller’s name and contact details in it.

FILE-MISPLACED = The file “{ $name }” is in a place where it is not read.
    .title = Misplaced file
    .why = Where a file is tells what it is. A register in the wrong place would go unpublished unnoticed.
    .help = Move or remove the file. Directly in the folder “content” there can only be “site.yaml” and “defaults.yaml”, in “shared” only “recipients.yaml”, “storage.yaml”, “statutes.yaml”, “vocabulary.yaml” and the folder “registers”. Registers and “controller.yaml” belong in the controller’s own folder, “controller.yaml” at its top level.

FILE-NAME = “{ $name }” cannot be the name of a file or folder, because it becomes part of a web address.
    .title = Unusable name of a file or folder
    .why = In addresses, accents, capitals and spaces work differently in different places, and links break.
    .help = Use small letters a–z, digits and hyphens.
    .suggestion = Use small letters a–z, digits and hyphens, such as “{ $suggestion }”.

FILE-LINK = The link leads out of the site’s folder, goes in a circle or leads nowhere.
    .title = File link that cannot be followed
    .why = Only what is in the site’s folder may be published.
    .help = Put the file it points at in its place.

EXTENDS-CIRCLE = “{ $id }” leads back to itself: the files extend each other in a circle.
    .title = Files that extend each other in a circle
    .why = A file that extends another takes from it what it does not say itself. In a circle there is no first file.
    .help = Remove one “extends” of the circle.

FILE-MISSING = The file “{ $name }” is not in the folder “content/static”.
    .title = Missing linked file
    .why = The notice links to the file, and the link would lead nowhere.
    .help = Put the file into the folder “content/static”, or correct the name. Capitals and small letters differ.
    .suggestion = Put the file into the folder “content/static”, or correct the name. Did you mean “{ $suggestion }”?

ALIAS-CLASH = The address “{ $alias }” is already in use: { $first }.
    .title = Same address twice
    .why = An earlier address leads to the notice. Two pages cannot have the same address.
    .help = Remove the address in one of the places.

STATIC-NAME = “{ $name }” does not fit a web address.
    .title = Attachment name unfit for a web address
    .why = Spaces, accents and other signs are written differently in different addresses, and links break.
    .help = Use the letters a–z, digits, hyphens, underscores and dots in the names of files and folders.

STATIC-ACTIVE = The file “{ $name }” could run a program in the reader’s browser, so it is not published.
    .title = Attachment that could run a program
    .why = A privacy notice loads nothing that runs. Scripts and pages of one’s own would be published under the controller’s name without being checked.
    .help = Keep documents and pictures in “content/static”: PDF, PNG, JPEG, WebP, SVG without scripts, ODT, DOCX, XLSX, CSV or plain text.

FILE-UNREADABLE = The file cannot be read: { $reason }
    .title = Unreadable file
    .why = A file that cannot be read would be missing from the published site.
    .help = Check that the file is there and that you may read it.

file-reason-special = it is a pipe or a device, not an ordinary file

FILE-SIZE = The file is larger than a megabyte and was not read.
    .title = File too large
    .why = The description of a register is a few pages of text. A file this large is nearly always something else.
    .help = Check that it is the right file. Attachments belong in the folder “static”, and a large register can be split into several files.

FILE-ENCODING = The file is not in UTF-8, so letters such as ä and ö cannot be read correctly.
    .title = Wrong character encoding
    .why = The encoding says which byte is which letter. Read wrongly, ä may be published as anything.
    .help = Do not save it while your editor shows � for letters: they would be lost. First open the file again in its own encoding (VS Code: “UTF-8” at the bottom → Reopen with Encoding → Western (Windows 1252)). When the letters are right, save it as UTF-8 (Save with Encoding).

FILE-EMPTY = The file is empty.
    .title = Empty file
    .why = An empty file was probably left unfinished or not saved.
    .help = Write its content, or remove the file.

FILE-DOCUMENTS = The file has several parts, separated by the line “---”. Only the first was read.
    .title = Several parts in one file
    .why = One file is one notice: its name is the notice’s address.
    .help = Make each part a file of its own, or remove the line “---”.

FILE-MODEL = The file cannot be used, although its form seems right: { $reason }
    .title = Unusable file
    .why = The program accepted the file’s form and could not make a notice of it.
    .help = The fault is in the program. Report it to the makers of seloste.

YAML-SYNTAX = The file cannot be read beyond this point: { $reason }.
    .title = Syntax error in a YAML file
    .why = The files are YAML: a line has a key, a colon, a space and a value, and the indent shows what belongs to what. A single wrong character may change the meaning of all that follows, so nothing is guessed after it.
    .help = Compare this place and the line before with other lines. Other mistakes are found once this is corrected.

yaml-reason-curly = the text has a colon, and its quotation marks are curly
    .help = Replace the curly quotation marks (”) with straight ones ("). A word processor curls them by itself. Other mistakes are found once this is corrected.
yaml-reason-space = the line has a no-break space, which usually comes from a word processor
    .help = It looks like an ordinary space. Delete the marked space and type it again with the space bar. Other mistakes are found once this is corrected.
yaml-reason-bullet = an entry of a list cannot begin with this character
    .help = Write a plain hyphen and a space instead: “- ”. Other mistakes are found once this is corrected.
yaml-reason-dash = the space after the hyphen is missing
    .help = An entry of a list begins with a hyphen and a space, like this: “- id: orders”. Other mistakes are found once this is corrected.
yaml-reason-deeper = the line is indented deeper than the line before, whose value is already complete
    .help = Move the line in line with the keys beside it. If it should belong to the key before, leave nothing after that key’s colon. Other mistakes are found once this is corrected.
yaml-reason-colon = the line has two colons, and its text is not in quotation marks
    .help = Put the text after the first colon in straight quotation marks, like this: “details: "We process data: name and address."”. Other mistakes are found once this is corrected.
yaml-reason-key = the line lacks a colon or the space after it
    .help = Write the key, a colon, a space and the value, like this: “material: electronic”. Other mistakes are found once this is corrected.
yaml-reason-anchor = the asterisk (*) refers to a name that was not given before with &
    .help = If the asterisk is part of the text, put the text in straight quotation marks. Other mistakes are found once this is corrected.
yaml-reason-escape = a backslash (\) has a special meaning inside quotation marks
    .help = Write the backslash twice: \\ or use a slash (/). Other mistakes are found once this is corrected.
yaml-reason-quote = the quotation mark is missing at the end of a text, or more text follows it
    .help = Check that the text has a straight quotation mark (") at its beginning and end, and that quotation marks inside it are single ('). Other mistakes are found once this is corrected.
yaml-reason-bracket = a bracket, a brace or a comma is missing or is one too many
    .help = Check that every bracket that opens also closes and that there is a comma between entries, like this: “[customers, employees]”. Other mistakes are found once this is corrected.
yaml-reason-character = a text cannot begin with this character
    .help = Put the text in straight quotation marks, like this: “"@privacy"”. Other mistakes are found once this is corrected.
yaml-reason-invisible = the file has an invisible character that is not allowed
    .help = Delete the line and type it again yourself; do not copy it. Other mistakes are found once this is corrected.
yaml-reason-indentation = the line’s indentation does not match the lines before it
    .help = Compare where the line begins with the lines before: keys beside each other begin at the same place, and what belongs under them two spaces further in. Other mistakes are found once this is corrected.
yaml-reason-other = what stands here is not YAML
    .help = Compare this place and the line before with other lines: each line has a key, a colon, a space and a value, and indentation is made with spaces. Other mistakes are found once this is corrected.

YAML-TAB = The line is indented with a tab, but indentation can only have spaces.
    .title = Tab in an indentation
    .why = A tab is of a different width in each program, so it does not show what belongs to what.
    .help = Replace the tabs with spaces: two for each level as a rule.

YAML-LIMIT = The file exceeds a limit that protects the program: { $limit }.
    .title = Limit that protects the program exceeded
    .why = A file from elsewhere could otherwise bring the whole program to a stop.
    .help = The description of a register does not reach the limit. Check that it is the right file and where it comes from.

yaml-limit-depth = too many levels inside each other
yaml-limit-size = too much content once references (*) are replaced
yaml-limit-key = the key is too long

YAML-QUOTES = The curly quotation marks would be published as part of the text “{ $text }”.
    .title = Curly quotation marks around a text
    .why = YAML knows only straight quotation marks ("). To it, a word processor’s curly ones are part of the text.
    .help = Remove the quotation marks or replace them with straight ones: "{ $text }"

YAML-DUPLICATE = The key “{ $key }” is already on line { $line }.
    .title = Same key twice
    .why = Nobody can know which of two different values to publish.
    .help = If a new entry of a list begins here, write “- ” at the beginning of the line. Otherwise join the two or remove one. Only the first was read.

YAML-KEY = There is no word before the colon.
    .title = Colon without a key
    .why = The key says what the value means.
    .help = Write a key before the colon. If it is text, put it in quotation marks.

YAML-TAG = The tag “{ $tag }”, which begins with an exclamation mark, is not allowed.
    .title = Tag that begins with an exclamation mark
    .why = YAML takes a word that begins with an exclamation mark for an instruction, not for text.
    .help = Remove the tag. If the exclamation mark is part of the text, put the text in quotation marks.

YAML-MERGE = Merging with “<<” is not supported.
    .title = Merging with <<
    .why = Whoever reads the file sees all that is published when nothing comes from elsewhere.
    .help = Write the keys out here.

KEY-UNKNOWN = The key “{ $key }” is not known in this place.
    .title = Unknown key
    .why = An unknown key would not be published, and its writer would believe that it is in the notice.
    .help = Allowed here: { $allowed }. Check the line’s indentation, too. The keys are explained by: seloste explain { $topic }
    .comma = In curly brackets a comma ends the text. If “{ $key }” belongs to the text before the comma, put that text in quotation marks. Otherwise these are allowed here: { $allowed }.
    .text = Languages belong to a text, and this is a group of keys. Write the text under the key “{ $text }”: { $text }: {"{"}fi: …, sv: …, en: …{"}"}. The other keys are explained by: seloste explain { $topic }
    .suggestion = Did you mean “{ $suggestion }”? The keys of this place are explained by: seloste explain { $topic }

KEY-MISSING = The key “{ $key }” is missing or empty.
    .title = Missing or empty key
    .why = Without this key the entry cannot be linked to others or published.
    .help = Add the line “{ $key }:” and its value.

VALUE-TYPE = The value of “{ $key }” is of the wrong kind: there is { $found }, but there should be { $expected }.
    .title = Value of the wrong kind
    .why = Each key takes one kind of value: a text, a list or a group of keys.
    .help = Write the value again. See the example that the command “seloste init” makes.
    .comma = In curly brackets a comma ends the text. If “{ $key }” belongs to the text before the comma, put that text in quotation marks. Otherwise add a colon and the value.
    .suggestion = Did you mean “{ $suggestion }”?

found-nothing = nothing
found-flag = “true” or “false”
found-number = a number
found-text = a text
found-list = a list
found-group = a group of keys
expected-list = a list in which every line begins with “-”
expected-list-or-none = a list in which every line begins with “-”, or the word “none”
expected-word = a word of the vocabulary, or a text by language: fi, sv, en on lines of their own
expected-text-or-none = a text, a text by language (fi, sv, en on lines of their own), or the word “none”
expected-text-by-language = a text, or a text by language: fi, sv, en on lines of their own
expected-id-or-group = an id, or an indented group of keys
expected-group-or-none = an indented group of keys, or the word “none”
expected-group = an indented group of keys
expected-flag = “true” (yes) or “false” (no) without quotation marks
expected-number = a number without quotation marks
expected-text = a text

VALUE-CHOICE = “{ $key }” has “{ $value }”, which is none of the choices.
    .title = Value that is none of the choices
    .why = Other things follow from the choice, such as the data subject’s rights from the legal basis, so the word is the same in every language.
    .help = Choose one: { $choices }.
    .suggestion = Did you mean “{ $suggestion }”? Choose one: { $choices }.

VALUE-FORM = “{ $value }” in “{ $key }” is not in the right form. There should be { $form }.
    .title = Value in the wrong form
    .why = A fixed form comes out right in every language: a date becomes 1.11.2026 or 1 November 2026.
    .help = Write the value in that form.
    .suggestion = Did you mean “{ $suggestion }”?
    .calendar = “{ $value }” in “{ $key }” is no day of the calendar.
    .calendar-help = Correct the day or the month.
    .own-words = To use words of your own, write the language’s code before them: “en: { $value }”. In a list it goes after the hyphen, elsewhere on an indented line of its own.
    .several = Did you mean several words? Put commas between them: [{ $suggestion }]. On lines of their own, each begins with a hyphen.

form-id = an id: small letters a–z, digits and hyphens, such as “customers-2”
form-word = a word of the vocabulary, such as “email”, or own words with the language’s code
form-id-or-group = an id, such as “customers”, or an indented group of keys
form-date = a date as year-month-day, such as “2026-11-21”
form-e-mail = an email address, such as “privacy@example.fi”
form-web-address = a web address that begins with “https://”
form-phone = a phone number without other text, such as “+358 9 000 0000”
form-period = a number and a unit, such as “6 years”, “18 months” or “30 days”
form-country = a country code of two capitals, such as “FI”
form-colour = a colour of six hexadecimal digits, such as “0b4a7d”; with a # before it, it needs quotation marks around it
form-language = a language code, such as “fi”, “sv” or “en”
form-site-path = an address without the language: ids and slashes, such as “old-company/customers”

VALUE-EMPTY = The list “{ $key }” is empty.
    .title = Empty list
    .why = An empty list does not show whether the matter was forgotten or is not there.
    .help = Write at least one entry, or remove the key and let the default apply.

REF-UNKNOWN = There is no id “{ $id }”. It should be { $kind }.
    .title = Reference to an id that does not exist
    .why = An id refers to another entry. Where there is none, the notice would lack what is referred to.
    .help = The ids that are there: { $allowed }. Correct the id or add it.
    .suggestion = Did you mean “{ $suggestion }”? The ids that are there: { $allowed }.

ref-data = among the register’s groups of data (“data”)
ref-purposes = among the register’s purposes (“purposes”)
ref-subjects = among the groups of data subjects (“subjects”)
ref-recipients = in the file “shared/recipients.yaml”
ref-classes = among the classes in the same place (“classes”)
ref-languages = among the languages of the site (“languages” in “site.yaml”)
ref-models = in the folder “shared/registers”
ref-storage = in the file “shared/storage.yaml”
ref-controllers = among the controllers of the register (“joint”)
ref-site-controllers = among the controllers of the site
ref-registers = among the registers of the controller

WORD-UNKNOWN = The word “{ $word }” is not in the vocabulary.
    .title = Word that the vocabulary lacks
    .why = Words of the vocabulary come translated into the notice. Other words have no translation.
    .help = Say it in your own words by language (fi, sv, en on lines of their own), or add the word to the file “shared/vocabulary.yaml”.
    .suggestion = Did you mean “{ $suggestion }”? You can also say it in your own words by language, or add the word to the file “shared/vocabulary.yaml”.

ACT-MISSING = The reference to a law does not say which act it is in.
    .title = Reference to a law without an act
    .why = A section by itself tells the reader nothing: every act has one of that number.
    .help = Write “act” with an act that the program knows, such as act: accounting-act, or the act’s name under “name” and its number under “number”. If no law is meant, remove the entry.

ACT-UNKNOWN = The act “{ $word }” is not known.
    .title = Unknown act
    .why = For the acts it knows, the program has the number, and the name in every language. Others are written out.
    .help = Write the act’s name under “name” and its number under “number” instead of “act”.
    .suggestion = Did you mean “{ $suggestion }”? The name of another act goes under “name” and its number under “number”.

RULE-UNKNOWN = There is no rule “{ $code }”.
    .title = Unknown rule
    .why = A misspelt code of a rule would change nothing.
    .help = The command “seloste rules” lists all rules.
    .suggestion = Did you mean “{ $suggestion }”? The command “seloste rules” lists all rules.

ID-DUPLICATE = The id “{ $id }” is already in use: { $first }.
    .title = Same id twice
    .why = An id stands for one entry. If two have it, nobody knows which is meant.
    .help = Give one of them another id or remove it. Do not change an id that has been published, because it is part of a web address.

LANGUAGE-UNKNOWN = “{ $language }” is not a language code, but the text here goes by language.
    .title = Unknown language code
    .why = A text is published only on the page of the language whose code stands before it.
    .help = Write a language code, such as “fi”, “sv” or “en”. Check the line’s indentation, too.
    .comma = In curly brackets a comma ends the text. If “{ $language }” belongs to the text before the comma, put that text in quotation marks. Otherwise write a language code, such as “fi”, “sv” or “en”.
    .suggestion = Did you mean the language “{ $suggestion }”?

LANGUAGE-LOCALE = Nothing can be published in the language “{ $language }”, because it lacks headings and standard texts.
    .title = Language without headings and standard texts
    .why = The standard texts that the law demands have to be written in every language beforehand.
    .help = Remove the language, add its texts to the site’s folder “locales”, or give it a fallback language under “fallback”. Languages that are ready: { $allowed }.

LANGUAGE-CIRCLE = The fallback of the language “{ $language }” leads back to the language itself.
    .title = Fallback languages in a circle
    .why = The fallback supplies the headings and standard texts that the language itself lacks. In a circle they are nowhere to be found.
    .help = Choose a fallback language that has headings and standard texts of its own, or remove the line.

LANGUAGE-UNUSED = There is text in the language “{ $language }”, which is not one of the site’s, so it is not published.
    .title = Text in a language that the site lacks
    .why = The language code may be wrong, or the site’s language was forgotten.
    .help = Correct the language code, remove the text, or add the language to the file “site.yaml”. The site’s languages: { $languages }.
