### Acts and references to them: the Accounting Act (1336/1997), chapter 2, section 10.

## References

statute = { $act }, { $provisions }
statute-eu = { $act }, { $provisions }
statute-number = { $name } ({ $number })
statute-number-eu = { $name } { $number }
statute-chapter = chapter { $chapter }, { $provisions }
statute-section = section { $section }
statute-sections = sections { $section }
statute-subsection = section { $section }, subsection { $subsection }
statute-subsections = section { $section }, subsections { $subsection }
statute-point = section { $section }, subsection { $subsection }, paragraph { $point }
statute-points = section { $section }, subsection { $subsection }, paragraphs { $point }
statute-section-point = section { $section }, paragraph { $point }
statute-section-points = section { $section }, paragraphs { $point }
statute-community = (EC) { $number }
statute-article = Article { $section }
statute-articles = Articles { $section }
statute-article-paragraph = Article { $section }({ $subsection })
statute-article-point = Article { $section }({ $subsection }){ $point }
statute-article-only-point = Article { $section }{ $point }
# The point of an article, alone or in a list with others.
statute-point-mark = ({ $point })

## Names of acts

act-gdpr = the General Data Protection Regulation
act-data-protection-act = the Data Protection Act
act-criminal-matters-data-protection-act = the Act on the Processing of Personal Data in Criminal Matters and in Connection with Maintaining National Security
act-openness-act = the Act on the Openness of Government Activities
act-information-management-act = the Act on Information Management in Public Administration
act-working-life-privacy-act = the Act on the Protection of Privacy in Working Life
act-electronic-communications-act = the Act on Electronic Communications Services
act-digital-services-act = the Act on the Provision of Digital Services
act-administrative-procedure-act = the Administrative Procedure Act
act-language-act = the Language Act
act-sami-language-act = the Sámi Language Act
act-archives-act = the Archives Act
act-local-government-act = the Local Government Act
act-population-information-act = the Act on the Population Information System and the Certificate Services of the Digital and Population Data Services Agency
act-whistleblower-act = the Act on the Protection of Persons Reporting Infringements of European Union and National Law
act-criminal-code = the Criminal Code
act-police-act = the Police Act
act-enforcement-code = the Enforcement Code
act-accounting-act = the Accounting Act
act-value-added-tax-act = the Value Added Tax Act
act-tax-assessment-procedure-act = the Act on Assessment Procedure
act-limited-liability-companies-act = the Limited Liability Companies Act
act-housing-companies-act = the Limited Liability Housing Companies Act
act-associations-act = the Associations Act
act-consumer-protection-act = the Consumer Protection Act
act-debt-collection-act = the Debt Collection Act
act-limitation-of-debts-act = the Act on the Limitation of Debts
act-credit-information-act = the Credit Information Act
act-anti-money-laundering-act = the Act on Preventing Money Laundering and Terrorist Financing
act-accommodation-act = the Act on Accommodation and Food Service Activities
act-residential-leases-act = the Act on Residential Leases
act-employment-contracts-act = the Employment Contracts Act
act-working-hours-act = the Working Hours Act
act-annual-holidays-act = the Annual Holidays Act
act-occupational-safety-act = the Occupational Safety and Health Act
act-occupational-safety-enforcement-act = the Act on Occupational Safety and Health Enforcement and Cooperation on Occupational Safety and Health at Workplaces
act-occupational-health-care-act = the Occupational Health Care Act
act-employees-pensions-act = the Employees Pensions Act
act-non-discrimination-act = the Non-discrimination Act
act-equality-act = the Act on Equality between Women and Men
act-municipal-officeholders-act = the Act on the Officeholders of Municipalities and Wellbeing Services Counties
act-criminal-background-check-act = the Act on Checking the Criminal Background of Persons Working with Children
act-early-childhood-education-act = the Act on Early Childhood Education and Care
act-early-childhood-education-fees-act = the Act on Client Fees in Early Childhood Education and Care
act-basic-education-act = the Basic Education Act
act-upper-secondary-education-act = the Act on General Upper Secondary Education
act-vocational-education-act = the Act on Vocational Education and Training
act-universities-act = the Universities Act
act-universities-of-applied-sciences-act = the Universities of Applied Sciences Act
act-student-welfare-act = the Pupil and Student Welfare Act
act-public-libraries-act = the Public Libraries Act
act-social-welfare-act = the Social Welfare Act
act-health-care-act = the Health Care Act
act-patients-act = the Act on the Status and Rights of Patients
act-client-data-act = the Act on the Processing of Client Data in Healthcare and Social Welfare
act-secondary-use-act = the Act on the Secondary Use of Health and Social Data
