# The command “seloste new”: its questions, what it says, and the remarks in the files it writes.

## Questions. The attribute “why” tells what depends on the answer.

new-ask-kind = What kind of body is the controller?
    .why = This decides which rules apply and which supervisory authority takes complaints (GDPR, Article 77).
new-ask-name = What is the controller’s official name?
    .in = What is the controller’s official name { $in }?
    .why = The notice must say who the controller is (Article 13(1)(a)). You can also write the name in the file later.
new-ask-dpo = Has a data protection officer been designated?
    .why = If so, the notice must tell how to reach the officer (Articles 13(1)(b) and 37).
new-ask-language-duty = In which languages must the authority serve the public?
    .why = A bilingual authority informs the public in Finnish and in Swedish (Language Act 423/2003, section 32).
new-ask-register-name = What is the register called?
    .in = What is the register called { $in }?
    .why = The name becomes the heading of the notice. You can also write it in the file later.
new-ask-authority = Is the controller an authority?
    .why = In its tasks, an authority cannot rely on legitimate interests (Article 6(1)).
new-ask-subjects = Whose data does the register hold?
    .why = From this, people see whether the notice concerns them (Articles 12 and 30(1)(c)). To see all words, answer: ?
new-ask-from = Where do the data come from?
    .why = Article 13 tells what to say of data that come from the person, Article 14 of data from elsewhere.
new-ask-basis = On which legal bases are the data used?
    .why = Each purpose needs a basis (Article 6(1)), and people’s rights follow from it.
new-ask-holds = Does the register involve any of these?
    .why = Each needs a ground or a section of its own in the notice; the provision is in brackets.
new-ask-recipients = Does anybody outside the organisation receive data?
    .why = The notice must name the recipients (Article 13(1)(e)). Whoever runs your systems or servers is one of them.
new-ask-outside-eea = Are data transferred outside the EU and EEA?
    .why = The notice must mention the transfer and its safeguards (Article 13(1)(f)). Remote access from there is a transfer, too.

new-answer = Answer:
new-choose-one = Number or word [{ $default }]:
new-choose-several = Numbers or words, separated by commas [{ $default }]:

new-choice-yes = yes
new-choice-no = no
new-choice-unknown = not known yet; left open in the file

new-kind-company = company, cooperative or sole trader
new-kind-association = association
new-kind-foundation = foundation
new-kind-person = natural person
new-kind-state-authority = authority of the state
new-kind-municipality = municipality
new-kind-joint-municipal-authority = joint municipal authority
new-kind-wellbeing-services-county = wellbeing services county
new-kind-public-body = other body of public law, or one that uses public power
new-kind-university = university or university of applied sciences
new-kind-parish = parish
new-kind-aland-authority = authority or municipality on Åland

new-duty-fi-sv = Finnish and Swedish
new-duty-fi = Finnish alone
new-duty-sv = Swedish alone

new-from-subject = from the person
new-from-both = from the person and from elsewhere
new-from-elsewhere = from elsewhere
new-from-observed = by observing the person: logs, cameras, use of a service

new-basis-consent = the person’s consent
new-basis-contract = a contract with the person
new-basis-legal-obligation = a legal obligation of the controller
new-basis-vital-interests = protecting somebody’s vital interests
new-basis-public-task = a task in the public interest, or official authority
new-basis-legitimate-interests = the legitimate interest of the controller or somebody else
    .authority = legitimate interest: not in an authority’s tasks (Article 6(1))

new-holds-none = none of these
new-holds-special = data on health or other special categories (Article 9)
new-holds-identity-code = personal identity codes (Data Protection Act 1050/2018, section 29)
new-holds-cookies = cookies or the like in a web service (917/2014, section 205)
new-holds-camera = camera surveillance: recordings in which people can be recognised

new-recipients-some = yes, somebody does
new-recipients-none = nobody does, not even a service provider

new-provision-statutory = a statute requires the person to give the data
new-provision-contractual = the contract requires it
new-provision-precondition = no contract is made without the data
new-provision-voluntary = giving the data is voluntary

## Answers and errors.

new-no-choice = “{ $word }” is none of the choices.
    .help = Choose from these: { $choices }
    .suggestion = Did you mean: { $near }?
new-only-one = Only one of these can be chosen.
    .help = Give one number or word.
new-no-answer = A question was left without an answer, so nothing was written.
    .help = Give the answer with the option { $option }, or accept the usual answers with the option --yes.
new-bad-controller = “{ $word }” cannot be a controller’s id. The id becomes a folder’s name and a part of the web address.
    .help = Use small letters a–z, digits and hyphens, such as “example-company”. The words “shared” and “static” are taken.
    .suggestion = Use small letters a–z, digits and hyphens. Did you mean: seloste new { $near }
new-bad-register = “{ $word }” cannot be a register’s id. It has the controller’s id, a slash and the register’s own id, and becomes a part of the web address.
    .help = Use small letters a–z, digits and hyphens, such as “city/borrowers” or “city/library/borrowers”. The words “controller” and “defaults” are taken.
    .suggestion = Use small letters a–z, digits and hyphens, the controller’s id first. Did you mean: seloste new { $near }
new-no-controller = There is no controller “{ $word }” on this site.
    .help = Make it first: seloste new controller { $word }
    .suggestion = Did you mean: seloste new register { $near }? To make a new controller: seloste new controller { $word }
new-exists = “{ $file }” is already there, so nothing was written.
    .help = Edit that file, or choose another id. Within a controller, each register needs an id of its own.
new-broken-site = The file “{ $file }” has an error, so the languages of the site are not known. Nothing was written.
    .help = Correct the file first. What is wrong in it: seloste check
new-failed = The file “{ $file }” could not be written: { $reason }
    .help = Check that the folder is part of the site and that you may write there.

new-done-controller =
    Next:
      1. Fill in what is empty in the file.
      2. See what is missing: seloste { $root }check
      3. Add the controller’s registers: seloste { $root }new register { $id }/customers
new-done-register =
    The register is a draft until you remove the line “draft: true”.
    Next:
      1. Fill in what is empty in the file.
      2. See what is missing: seloste { $root }check
      3. See how the notice looks: seloste { $root }build --draft

## The files.

new-id-purpose = purpose
new-id-data = data
new-id-special = special-data
new-id-camera = recordings

new-file-intro =
    Fill in what is empty. The command “seloste check” tells what is still missing, and which law asks for it.
    A line that begins with # is a remark and is not published. Write texts between the quotation marks: "like this".
new-file-controller =
    The controller: who decides why and how the personal data are used.
    The folder’s name is part of the address of the published page: do not change it after publishing.
new-file-controller-name = Official name (GDPR, Article 13(1)(a)).
new-file-kind = What kind of body it is: { $label }.
new-file-address =
    How to reach it (Article 13(1)(a)). Give at least two ways.
    To use a line that begins with #, remove the # and the space after it.
new-example-address =
    street: Mallikatu 1
    postcode: "00100"
    city: Helsinki
new-file-language-duty =
    Languages in which the authority must serve the public (Language Act 423/2003; Sámi Language Act 1086/2003).
    The site must have the same languages: “languages” in the file site.yaml.
new-file-dpo =
    The data protection officer’s email and phone (Article 13(1)(b)). If there is none, write: dpo: none
new-file-dpo-authority =
    The data protection officer’s email and phone (Article 13(1)(b)). Every authority must have one (Article 37(1)(a)).

new-file-draft =
    A draft is not published. Remove this line when “seloste check” has nothing more to remark on the file.
new-file-register-name = What the register is called: the heading of the notice.
new-file-version =
    Version of the notice and date of its latest change, such as 2026-11-21. They show that the notice is up to date.
new-file-subjects =
    Whose data the register holds. A word of the vocabulary, or a group of your own:
      - id: season-guests
        name: Season guests
new-file-purposes =
    What the data are used for, and on which basis (Article 13(1)(c)). Name each purpose so that the reader understands
    what you do with the data. If there are more purposes, copy one and give it an id of its own.
new-file-provision =
    “provision” tells whether the data must be given, and what follows if they are not (Article 13(2)(e)). Choose the
    kind, and remove the # signs:
new-file-voluntary =
    Consent must be freely given (Article 4(11)), so giving the data is voluntary. Tell what follows if they are not given
    (Article 13(2)(e)).
new-file-withdrawal = How consent is withdrawn: as easily as it was given (Article 7(3)).
new-file-laws = The act and section on which the basis rests (Article 6(3)).
new-file-interest =
    What the interest is (Article 13(1)(d)), and how to read or ask for the balancing test.
new-file-interest-authority =
    Note: an authority cannot rely on this basis in its tasks (Article 6(1)).
new-file-vital = Whose vital interests are in danger, and how the data help. This basis is for emergencies (recital 46).
new-file-special-conditions =
    What allows special categories of data to be used (Article 9(2)). If another purpose uses them, move this there.
    Write the words between the brackets. The notice says:
new-file-data =
    What data the register holds (Article 14(1)(d)). Write words of the vocabulary between the brackets of “items”, such as
    name, email, phone, postal-address. Make a group of each kind of data. “from” tells where the data come from:
new-file-special = Which special categories (Article 9(1)). Write the words between the brackets:
new-file-camera = Signs at the place must tell of the cameras, too: the essentials there, the rest in this notice (Article 13).
new-file-identity-code =
    What allows personal identity codes to be used (Data Protection Act 1050/2018, section 29). Choose the ground, and
    remove the # sign. The notice says:
new-file-sources =
    From whom the data come, other than the person (Article 14(2)(f)): a word of the vocabulary, such as
    population-register or employer, or “name:” with own words by language below it.
    “public” tells whether anybody can use the source: true (yes) or false (no).
new-file-cookies =
    What the service stores on people’s devices, and how they choose (917/2014, section 205; Article 13).
    “category” is necessary, preferences, statistics or marketing. “lasts” is session, or a period such as 13 months.
new-file-recipients =
    Who outside the organisation receives data (Article 13(1)(e)). Give a name or a category (“accounting firms”), the role,
    what for, and the country’s code, such as FI. If there are more recipients, copy the entry.
    If nobody receives data, write: recipients: none
new-file-recipients-none =
    Who outside the organisation receives data (Article 13(1)(e)). The word none means that nobody does, not even a
    service provider.
new-file-transfers =
    Transfers outside the EU and EEA (Article 13(1)(f)). If there are none, write: transfers: none
    A recipient whose “country” is outside tells of its transfer by itself.
new-file-safeguard =
    What protects the data outside the EU and EEA (Article 13(1)(f)), and how to get a copy of it. Choose the mechanism,
    and remove the # signs. The most usual ones:
new-file-storage =
    How long the data are kept (Article 13(2)(a)): a period (30 days, 6 months, 3 years) and the event from which it runs
    (end-of-customer-relationship, end-of-contract), or else criteria in words. If times differ, copy the entry and add
    the groups of data it concerns: data: [data]
new-file-storage-authority =
    Does the records plan set the time? Then write beside the period the plan’s section: plan: { "{section: \"06.01\"}" }
new-file-automated =
    Are decisions made by automated means alone, and are people profiled (Article 13(2)(f))? If not, write none for both.
new-file-rights =
    How a request about one’s rights is made (Article 12). The rights themselves follow from the facts above.
new-file-openness =
    What is public and what is secret in the register (621/1999). You may leave this out.
