# Messages of the rules: what is wrong, why, and what to do next.

FI-917-200 = { $missing ->
        [marketing-choice] Say for “{ $purpose }” how customers can refuse electronic direct marketing.
       *[marketing-ground] “{ $purpose }” is electronic direct marketing, which needs consent or an earlier sale of a similar product; state which.
    }
    .title = Ground for electronic direct marketing
    .why = Electronic direct marketing may be sent to a person only with prior consent, or to a customer about the sender’s own similar products or services, if it can be refused easily and free of charge (Act on Electronic Communications Services 917/2014, section 200). A legitimate interest alone is not enough.
    .help = { $missing ->
        [marketing-choice] Write under marketing-choice how people can refuse marketing in every message.
       *[marketing-ground] Write basis: consent, or say under marketing-ground what allows the marketing: similar-products (to customers, about your own similar products or services) or organisations (to companies and other bodies).
    }
FI-917-205 = { $missing ->
        [choice] Say how cookies other than the necessary ones are accepted and refused.
        [category] Say to which category the cookie “{ $name }” belongs.
        [purpose] Say what the cookie “{ $name }” is used for.
       *[items] Say which cookies or other data are stored on the device.
    }
    .title = Information on cookies
    .why = People must be given understandable and complete information on cookies, and asked for consent to all but the necessary ones (Act on Electronic Communications Services 917/2014, section 205).
    .help = { $missing ->
        [choice] Write under cookies.choice where the choice can be made and changed, and link to the cookie settings.
        [category] Write category: necessary, preferences, statistics or marketing
        [purpose] Write under purpose what the cookie does.
       *[items] List the cookies under cookies.items, or write: cookies: none
    }
COOK-LIFE = Say how long the cookie “{ $name }” stays on the device.
    .title = Duration of the cookie
    .why = Consent is valid only if people also know how long the cookie lasts (Court of Justice, C-673/17 Planet49).
    .help = Write lasts: session, persistent or a period, for example: lasts: 13 months
COOK-THIRD = The cookie “{ $name }” is usually set by another company ({ $company }), but the notice says that the controller sets it.
    .title = Who sets the cookie
    .why = Consent is valid only if people also know whether others get access to the cookie’s data (Court of Justice, C-673/17 Planet49).
    .help = Name the company under provider, and list it among the recipients too. If the cookie is your own, write your own name under provider.
COOK-BROWSER = Browser settings are not consent to cookies.
    .title = Browser settings as the choice
    .why = Consent is an active choice for each purpose (GDPR Article 4(11); C-673/17 Planet49). Leaving the browser’s settings as they are is not a choice.
    .help = Say under cookies.choice where in the service cookies are accepted and refused. The browser’s settings can be mentioned as well.
