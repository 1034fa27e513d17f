### Säädökset ja viittaukset niihin: kirjanpitolaki (1336/1997) 2 luku 10 §.

## Viittaukset

statute = { $act } { $provisions }
statute-eu = { $act }, { $provisions }
statute-number = { $name } ({ $number })
statute-number-eu = { $name } { $number }
statute-chapter = { $chapter } luku { $provisions }
statute-section = { $section } §
statute-sections = { $section } §
statute-subsection = { $section } § { $subsection } mom.
statute-subsections = { $section } § { $subsection } mom.
statute-point = { $section } § { $subsection } mom. { $point } kohta
statute-points = { $section } § { $subsection } mom. { $point } kohta
statute-section-point = { $section } § { $point } kohta
statute-section-points = { $section } § { $point } kohta
statute-community = (EY) { $number }
statute-article = { $section } artikla
statute-articles = { $section } artikla
statute-article-paragraph = { $section } artiklan { $subsection } kohta
statute-article-point = { $section } artiklan { $subsection } kohdan { $point } alakohta
statute-article-only-point = { $section } artiklan { $point } alakohta
# Artiklan alakohta yksinään tai luettelossa muiden kanssa.
statute-point-mark = { $point }

## Säädösten nimet

act-gdpr = yleinen tietosuoja-asetus
act-data-protection-act = tietosuojalaki
act-criminal-matters-data-protection-act = laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä
act-openness-act = laki viranomaisten toiminnan julkisuudesta
act-information-management-act = laki julkisen hallinnon tiedonhallinnasta
act-working-life-privacy-act = laki yksityisyyden suojasta työelämässä
act-electronic-communications-act = laki sähköisen viestinnän palveluista
act-digital-services-act = laki digitaalisten palvelujen tarjoamisesta
act-administrative-procedure-act = hallintolaki
act-language-act = kielilaki
act-sami-language-act = saamen kielilaki
act-archives-act = arkistolaki
act-local-government-act = kuntalaki
act-population-information-act = laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista
act-whistleblower-act = laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta
act-criminal-code = rikoslaki
act-police-act = poliisilaki
act-enforcement-code = ulosottokaari
act-accounting-act = kirjanpitolaki
act-value-added-tax-act = arvonlisäverolaki
act-tax-assessment-procedure-act = laki verotusmenettelystä
act-limited-liability-companies-act = osakeyhtiölaki
act-housing-companies-act = asunto-osakeyhtiölaki
act-associations-act = yhdistyslaki
act-consumer-protection-act = kuluttajansuojalaki
act-debt-collection-act = laki saatavien perinnästä
act-limitation-of-debts-act = laki velan vanhentumisesta
act-credit-information-act = luottotietolaki
act-anti-money-laundering-act = laki rahanpesun ja terrorismin rahoittamisen estämisestä
act-accommodation-act = laki majoitus- ja ravitsemistoiminnasta
act-residential-leases-act = laki asuinhuoneiston vuokrauksesta
act-employment-contracts-act = työsopimuslaki
act-working-hours-act = työaikalaki
act-annual-holidays-act = vuosilomalaki
act-occupational-safety-act = työturvallisuuslaki
act-occupational-safety-enforcement-act = laki työsuojelun valvonnasta ja työpaikan työsuojeluyhteistoiminnasta
act-occupational-health-care-act = työterveyshuoltolaki
act-employees-pensions-act = työntekijän eläkelaki
act-non-discrimination-act = yhdenvertaisuuslaki
act-equality-act = laki naisten ja miesten välisestä tasa-arvosta
act-municipal-officeholders-act = laki kunnan ja hyvinvointialueen viranhaltijasta
act-criminal-background-check-act = laki lasten kanssa työskentelevien rikostaustan selvittämisestä
act-early-childhood-education-act = varhaiskasvatuslaki
act-early-childhood-education-fees-act = laki varhaiskasvatuksen asiakasmaksuista
act-basic-education-act = perusopetuslaki
act-upper-secondary-education-act = lukiolaki
act-vocational-education-act = laki ammatillisesta koulutuksesta
act-universities-act = yliopistolaki
act-universities-of-applied-sciences-act = ammattikorkeakoululaki
act-student-welfare-act = oppilas- ja opiskelijahuoltolaki
act-public-libraries-act = laki yleisistä kirjastoista
act-social-welfare-act = sosiaalihuoltolaki
act-health-care-act = terveydenhuoltolaki
act-patients-act = laki potilaan asemasta ja oikeuksista
act-client-data-act = laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä
act-secondary-use-act = laki sosiaali- ja terveystietojen toissijaisesta käytöstä
