# Messages of the rules: what is wrong, why, and what to do next.

Q-PARITY = “{ $field }” is missing in this language: { $lang }.
    .help = Write the text in every language of the site. If it is the same in all, give it under each.
FI-LANG-32 = “{ $controller }” must publish the notice in Finnish and Swedish; missing language: { $lang }.
    .title = Languages of a bilingual authority
    .why = A bilingual authority informs the public in Finnish and Swedish (Language Act 423/2003, sections 6 and 32).
    .help = Add the language under languages and write the texts in it. If the authority is not bilingual, check kind, municipalities and language-duty in controller.yaml.
FI-LANG-1 = The notice is not there in the own language of “{ $controller }”: { $lang }.
    .title = The authority’s own language
    .why = A unilingual authority informs the public in its own language (Language Act 423/2003, sections 5, 6 and 32).
    .help = Add the language under languages and write the texts in it. The language follows from the municipality (municipalities), or from language-duty in controller.yaml.
FI-SAMI-8 = The notice of “{ $controller }” is not there in Sámi.
    .title = Notice in Sámi
    .why = Information to the public in the Sámi homeland is also needed in Sámi (Sámi Language Act 1086/2003, sections 2 and 8).
    .help = If the register serves the Sámi homeland, add se, smn or sms under languages and write at least the names and the summary in Sámi: fallback: {"{"}se: fi{"}"} takes the other words from Finnish. If it does not, you can leave this warning aside.
AX-LANG = An authority on Åland must publish its notice in Swedish (“{ $controller }”, missing language: { $lang }).
    .title = Swedish on Åland
    .why = Swedish is the language of the provincial and municipal administration on Åland (Act on the Autonomy of Åland 1144/1991, section 36).
    .help = Add sv under languages and write the texts in Swedish.
A12-1-LANG = The service is offered in this language, but the notice is not: { $lang }.
    .title = Language of the service
    .why = Where a service addresses the speakers of a language, the notice is needed in it too (WP260, paragraph 13).
    .help = Add the language under languages in site.yaml and write the texts, or take it out of service-languages if the service is not really offered in it.
