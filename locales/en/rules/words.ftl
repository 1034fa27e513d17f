# Messages of the rules: what is wrong, why, and what to do next.

Q-VAGUE-P = “{ $word }” makes the purpose or basis vague; say what is done.
    .title = A vague purpose or basis
    .why = The purpose and the legal basis should leave no room for interpretation (WP260, paragraphs 12–13).
    .help = Remove the word, or write what you do, when and with whose data. “Data may be used for marketing” → “We send customers a newsletter”.
Q-VAGUE = “{ $word }” is vague; say it exactly or say when it applies to the reader.
    .title = A vague word
    .why = A vague text does not show readers whether it concerns them (WP260, paragraph 13).
    .help = Write what happens and when: “Data may be disclosed if necessary” → “We give the name and address to the debt collector when an invoice is 30 days late”.
Q-PURP-GEN = The purpose “{ $purpose }” is too general; say which service or activity it serves.
    .title = A purpose that is too general
    .why = A purpose must be specified and explicit (GDPR Article 5(1)(b)). “Developing services” or “marketing” alone does not say what is done with the data (WP260, paragraph 12).
    .help = Name the service or activity: “Managing the customer relationship” → “Delivering orders of the online shop, and returns”. Or tell more under details.
Q-PLACEHOLDER = “{ $text }” is a placeholder; write the real content.
    .title = A placeholder
    .why = A template’s hint stands where readers should find the information (GDPR Article 12(1)).
    .help = Write the real content. If there is none, remove the field, or write none in a field that accepts it (recipients, transfers, cookies, automated-decisions, profiling).
Q-NA = Do not write “{ $text }”; write none or remove the field.
    .title = “not applicable” written out
    .why = From the word none the program knows that there is none, and tells readers so plainly in every language. “Not applicable” makes them guess (GDPR Article 12(1)).
    .help = Write none in recipients, transfers, cookies, automated-decisions or profiling. Elsewhere remove the whole field.
Q-SENT =
    { $kind ->
        [paragraph] The paragraph “{ $text }” has { $n } words; split it.
       *[sentence] The sentence “{ $text }” has { $n } words; split it.
    }
    .title = A long sentence or paragraph
    .why = Information is to be given in a concise and intelligible form (GDPR Article 12(1)).
    .help = Write one thing in one sentence (at most 25 words) and one subject in one paragraph (at most 100 words). A list is clearest with its points on lines of their own.
Q-PASSIVE = { $n } of { $all } sentences are in the passive; name who does what.
    .title = Text in the passive
    .why = Readers should know who uses their data (WP260, paragraph 13: the active rather than the passive form).
    .help = Write who does it: “Data are kept” → “We keep the data”, “Data are disclosed” → “The accounting firm gets the data”.
Q-JARGON = Explain the term “{ $term }” or use a plain word.
    .title = An unexplained term
    .why = Readers should understand the text without legal or technical expertise (WP260, paragraph 13).
    .help = Explain the word in brackets after it or under definitions, for example: TLS (an encrypted connection). Once in a notice is enough.
Q-LOADED = “{ $text }” gives no information; remove it.
    .title = Reassurance without content
    .why = A notice should be concise and differ from advertising (WP260, paragraph 8). Reassurance makes the text longer and does not say what is done with the data.
    .help = Remove the sentence, or say instead what you do.
Q-WRONG = “{ $text }” is not true.
    .title = A wrong statement on the law
    .why = A wrong statement on the law misleads readers and costs the notice its credibility.
    .help = Correct: { $instead }.
