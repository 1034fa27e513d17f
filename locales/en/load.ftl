# What is wrong with the form of the files. The reader is a lawyer who has never seen YAML.

SITE-EMPTY = The site has no controller.
    .help = Make a folder for the controller in the folder “content”, with the file “controller.yaml” in it. The command “seloste init” makes a ready example.

CONTROLLER-MISSING = The folder “{ $folder }” lacks the file “controller.yaml”, so it is not known who the controller is.
    .help = Add the file “controller.yaml” to the folder and write the controller’s name and contact details in it.

FILE-MISPLACED = The file “{ $name }” is in a place where it is not read.
    .help = Move or remove the file. Directly in the folder “content” there can only be “site.yaml”, in “shared” only “recipients.yaml” and “vocabulary.yaml”. Registers and “controller.yaml” belong in the controller’s own folder, “controller.yaml” at its top level.

FILE-NAME = “{ $name }” cannot be the name of a file or folder, because it becomes part of a web address.
    .help = Use small letters a–z, digits and hyphens.
    .suggestion = Use small letters a–z, digits and hyphens, such as “{ $suggestion }”.

FILE-LINK = The link leads out of the site’s folder, goes in a circle or leads nowhere.
    .help = Put the file it points at in its place.

FILE-UNREADABLE = The file cannot be read: { $reason }
    .help = Check that the file is there and that you may read it.

file-reason-special = it is a pipe or a device, not an ordinary file

FILE-SIZE = The file is larger than a megabyte and was not read.
    .help = Check that it is the right file. Attachments belong in the folder “static”, and a large register can be split into several files.

FILE-ENCODING = The file is not in UTF-8, so letters such as ä and ö cannot be read correctly.
    .help = Save the file again: choose the encoding UTF-8 under “Save as” in the text editor. Then check from this point on that the letters are right.

FILE-EMPTY = The file is empty.
    .help = Write its content, or remove the file.

FILE-DOCUMENTS = The file has several parts, separated by the line “---”. Only the first was read.
    .help = Make each part a file of its own, or remove the line “---”.

FILE-MODEL = The file cannot be used, although its form seems right: { $reason }
    .help = The fault is in the program. Report it to the makers of seloste.

YAML-SYNTAX = The file cannot be read beyond this point: { $reason }.
    .help = Compare this place and the line before it with other lines. Each line has a key, a colon, a space and a value, and indentation is made with spaces. A text with a colon or other special characters goes in quotation marks. Other mistakes are found once this is corrected.

yaml-reason-colon = the line has a colon where there cannot be one; put the text in quotation marks
yaml-reason-key = the line lacks a colon or the space after it
yaml-reason-anchor = the asterisk (*) refers to a name that was not given before with &; if the asterisk is part of the text, put the text in quotation marks
yaml-reason-escape = a backslash (\) has a special meaning inside quotation marks; write it twice
yaml-reason-quote = the quotation mark is missing at the end of a text, or more text follows it
yaml-reason-bracket = a bracket, a brace or a comma is missing or is one too many
yaml-reason-character = a text cannot begin with this character; put the text in quotation marks
yaml-reason-invisible = the file has an invisible character that is not allowed
yaml-reason-indentation = the line’s indentation does not match the lines before it
yaml-reason-other = what stands here is not YAML

YAML-TAB = The line is indented with a tab, but indentation can only have spaces.
    .help = Replace the tabs with spaces: two for each level as a rule.

YAML-LIMIT = The file exceeds a limit that protects the program: { $limit }.
    .help = The description of a register does not reach the limit. Check that it is the right file and where it comes from.

yaml-limit-depth = too many levels inside each other
yaml-limit-size = too much content once references (*) are replaced
yaml-limit-key = the key is too long

YAML-DUPLICATE = The key “{ $key }” is already on line { $line }.
    .help = Join the two or remove one. Only the first was read.

YAML-KEY = There is no word before the colon.
    .help = Write a key before the colon. If it is text, put it in quotation marks.

YAML-TAG = The tag “{ $tag }”, which begins with an exclamation mark, is not allowed.
    .help = Remove the tag. If the exclamation mark is part of the text, put the text in quotation marks.

YAML-MERGE = Merging with “<<” is not supported.
    .help = Write the keys out here.

KEY-UNKNOWN = The key “{ $key }” is not known in this place.
    .help = Here can be: { $allowed }. Check the line’s indentation, too.
    .suggestion = Did you mean “{ $suggestion }”? Here can be: { $allowed }.

KEY-MISSING = The key “{ $key }” is missing or empty.
    .help = Add the line “{ $key }:” and its value.

VALUE-TYPE = The value of “{ $key }” is of the wrong kind: there is { $found }, but there should be { $expected }.
    .help = Write the value again. See the example that the command “seloste init” makes.

found-nothing = nothing
found-flag = “true” or “false”
found-number = a number
found-text = a text
found-list = a list
found-group = a group of keys
expected-list = a list whose every line begins with “-”
expected-list-or-none = a list whose every line begins with “-”, or the word “none”
expected-word = a word of the vocabulary, or a text by language: fi, sv, en on lines of their own
expected-text-or-none = a text, a text by language (fi, sv, en on lines of their own), or the word “none”
expected-text-by-language = a text, or a text by language: fi, sv, en on lines of their own
expected-id-or-group = an id, or an indented group of keys
expected-group-or-none = an indented group of keys, or the word “none”
expected-group = an indented group of keys
expected-flag = “true” (yes) or “false” (no) without quotation marks
expected-number = a number without quotation marks
expected-text = a text

VALUE-CHOICE = The value of “{ $key }” is none of the choices.
    .help = Choose one: { $choices }.
    .suggestion = Did you mean “{ $suggestion }”? Choose one: { $choices }.

VALUE-FORM = “{ $value }” in “{ $key }” is not in the right form. There should be { $form }.
    .help = Write the value in that form.
    .suggestion = Did you mean “{ $suggestion }”?

form-id = an id: small letters a–z, digits and hyphens, such as “customers-2”
form-word = a word of the vocabulary, such as “email”, or own words by language: fi, sv, en on lines of their own
form-id-or-group = an id, such as “customers”, or an indented group of keys
form-date = a date as year-month-day, such as “2026-11-21”
form-e-mail = an email address, such as “privacy@example.fi”
form-web-address = a web address that begins with “https://”
form-phone = a phone number without other text, such as “+358 9 000 0000”
form-period = a number and a unit, such as “6 years”, “18 months” or “30 days”
form-country = a country code of two capitals, such as “FI”
form-language = a language code, such as “fi”, “sv” or “en”

VALUE-EMPTY = The list “{ $key }” is empty.
    .help = Write at least one entry, or remove the key and let the default apply.

REF-UNKNOWN = There is no id “{ $id }”. It should be { $kind }.
    .help = The ids that are there: { $allowed }. Correct the id or add it.
    .suggestion = Did you mean “{ $suggestion }”? The ids that are there: { $allowed }.

ref-data = among the register’s groups of data (“data”)
ref-purposes = among the register’s purposes (“purposes”)
ref-subjects = among the groups of data subjects (“subjects”)
ref-recipients = in the file “shared/recipients.yaml”
ref-classes = among the classes in the same place (“classes”)

WORD-UNKNOWN = The word “{ $word }” is not in the vocabulary.
    .help = Say it in your own words by language (fi, sv, en on lines of their own), or add the word to the file “shared/vocabulary.yaml”.
    .suggestion = Did you mean “{ $suggestion }”? You can also say it in your own words by language, or add the word to the file “shared/vocabulary.yaml”.

ACT-UNKNOWN = The act “{ $word }” is not known.
    .help = Write the act’s name under “name” and its number under “number” instead of “act”.
    .suggestion = Did you mean “{ $suggestion }”? The name of another act goes under “name” and its number under “number”.

RULE-UNKNOWN = There is no rule “{ $code }”.
    .help = The command “seloste rules” lists all rules.
    .suggestion = Did you mean “{ $suggestion }”? The command “seloste rules” lists all rules.

ID-DUPLICATE = The id “{ $id }” is already in use: { $first }.
    .help = Give one of them another id or remove it. Do not change an id that has been published, because it is part of a web address.

LANGUAGE-UNKNOWN = “{ $language }” is not a language code, but the text here goes by language.
    .help = Write a language code, such as “fi”, “sv” or “en”. Check the line’s indentation, too.
    .suggestion = Did you mean the language “{ $suggestion }”?

LANGUAGE-LOCALE = Nothing can be published in the language “{ $language }”, because it lacks headings and standard texts.
    .help = Remove the language from “languages”, or add its texts to the site’s folder “locales”. Languages that are ready: { $allowed }.

LANGUAGE-UNUSED = There is text in the language “{ $language }”, which is not one of the site’s, so it is not published.
    .help = Correct the language code, remove the text, or add the language to the file “site.yaml”. The site’s languages: { $languages }.
