### Författningar och hänvisningar till dem: 2 kap. 10 § i bokföringslagen (1336/1997).

## Hänvisningar

statute = { $provisions } i { $act }
statute-eu = { $provisions } i { $act }
statute-number = { $name } ({ $number })
statute-number-eu = { $name } { $number }
statute-chapter = { $chapter } kap. { $provisions }
statute-section = { $section } §
statute-sections = { $section } §
statute-subsection = { $section } § { $subsection } mom.
statute-subsections = { $section } § { $subsection } mom.
statute-point = { $section } § { $subsection } mom. { $point } punkten
statute-points = { $section } § { $subsection } mom. { $point } punkten
statute-section-point = { $section } § { $point } punkten
statute-section-points = { $section } § { $point } punkten
statute-community = (EG) { $number }
statute-article = artikel { $section }
statute-articles = artiklarna { $section }
statute-article-paragraph = artikel { $section }.{ $subsection }
statute-article-point = artikel { $section }.{ $subsection } { $point }
statute-article-only-point = artikel { $section }.{ $point }
# En punkt i en artikel, ensam eller i en lista med andra.
statute-point-mark = { $point }

## Författningarnas namn

act-gdpr = allmänna dataskyddsförordningen
act-data-protection-act = dataskyddslagen
act-criminal-matters-data-protection-act = lagen om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten
act-openness-act = lagen om offentlighet i myndigheternas verksamhet
act-information-management-act = lagen om informationshantering inom den offentliga förvaltningen
act-working-life-privacy-act = lagen om integritetsskydd i arbetslivet
act-electronic-communications-act = lagen om tjänster inom elektronisk kommunikation
act-digital-services-act = lagen om tillhandahållande av digitala tjänster
act-administrative-procedure-act = förvaltningslagen
act-language-act = språklagen
act-sami-language-act = samiska språklagen
act-archives-act = arkivlagen
act-local-government-act = kommunallagen
act-population-information-act = lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata
act-whistleblower-act = lagen om skydd för personer som rapporterar om överträdelser av europeisk unionsrätt och nationell rätt
act-criminal-code = strafflagen
act-police-act = polislagen
act-enforcement-code = utsökningsbalken
act-accounting-act = bokföringslagen
act-value-added-tax-act = mervärdesskattelagen
act-tax-assessment-procedure-act = lagen om beskattningsförfarande
act-limited-liability-companies-act = aktiebolagslagen
act-housing-companies-act = lagen om bostadsaktiebolag
act-associations-act = föreningslagen
act-consumer-protection-act = konsumentskyddslagen
act-debt-collection-act = lagen om indrivning av fordringar
act-limitation-of-debts-act = lagen om preskription av skulder
act-credit-information-act = kreditupplysningslagen
act-anti-money-laundering-act = lagen om förhindrande av penningtvätt och av finansiering av terrorism
act-accommodation-act = lagen om inkvarterings- och förplägnadsverksamhet
act-residential-leases-act = lagen om hyra av bostadslägenhet
act-employment-contracts-act = arbetsavtalslagen
act-working-hours-act = arbetstidslagen
act-annual-holidays-act = semesterlagen
act-occupational-safety-act = arbetarskyddslagen
act-occupational-safety-enforcement-act = lagen om tillsynen över arbetarskyddet och om arbetarskyddssamarbete på arbetsplatsen
act-occupational-health-care-act = lagen om företagshälsovård
act-employees-pensions-act = lagen om pension för arbetstagare
act-non-discrimination-act = diskrimineringslagen
act-equality-act = lagen om jämställdhet mellan kvinnor och män
act-municipal-officeholders-act = lagen om tjänsteinnehavare i kommuner och välfärdsområden
act-criminal-background-check-act = lagen om kontroll av brottslig bakgrund hos personer som arbetar med barn
act-early-childhood-education-act = lagen om småbarnspedagogik
act-early-childhood-education-fees-act = lagen om klientavgifter inom småbarnspedagogiken
act-basic-education-act = lagen om grundläggande utbildning
act-upper-secondary-education-act = gymnasielagen
act-vocational-education-act = lagen om yrkesutbildning
act-universities-act = universitetslagen
act-universities-of-applied-sciences-act = yrkeshögskolelagen
act-student-welfare-act = lagen om elev- och studerandevård
act-public-libraries-act = lagen om allmänna bibliotek
act-social-welfare-act = socialvårdslagen
act-health-care-act = hälso- och sjukvårdslagen
act-patients-act = lagen om patientens ställning och rättigheter
act-client-data-act = lagen om behandling av kunduppgifter inom social- och hälsovården
act-secondary-use-act = lagen om sekundär användning av personuppgifter inom social- och hälsovården
