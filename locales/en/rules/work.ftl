# Messages of the rules: what is wrong, why, and what to do next.

FI-759-3 = The purpose “{ $purpose }” rests on the consent of employees or job applicants.
    .title = Consent of an employee as a basis
    .why = An employer may use only data that are directly necessary for the employment, and consent does not change this (Act on the Protection of Privacy in Working Life 759/2004, section 3). Consent given to an employer is also rarely free.
    .help = Record in the purpose why the data are directly necessary and the choice is real: internal: {"{"}consent-is-free: …{"}"}. The record is not published. Otherwise choose another basis.
FI-759-4 = Data on employees or job applicants come from elsewhere (“{ $source }”), but neither consent nor a provision of law is mentioned.
    .title = Data on employees from elsewhere without a ground
    .why = Data on an employee must be collected primarily from the employee. From elsewhere they may be obtained with consent or on the basis of law (Act on the Protection of Privacy in Working Life 759/2004, section 4).
    .help = Name the provision under laws of the source, or say under note that the data are obtained only with the person’s consent. The consent can also be recorded: internal: {"{"}consent: …{"}"}
FI-759-5 = { $missing ->
        [handlers] The group of data “{ $data }” holds data on employees’ health, but it is not recorded who may handle them.
        [storage] The group of data “{ $data }” holds data on employees’ health, but it is not recorded that they are stored apart from other data.
       *[review] The group of data “{ $data }” holds data on employees’ health, but it is not recorded that their necessity is reviewed every five years.
    }
    .title = Handling of employees’ health data not recorded
    .why = Data on an employee’s health may be handled only by persons whom the employer has named, or in tasks that the employer has defined. The data must be stored apart from other data, and their necessity must be reviewed at least every five years (Act on the Protection of Privacy in Working Life 759/2004, section 5).
    .help = In the group of data, record internal: {"{"}handlers: …{"}"} (who, or in which tasks), internal: {"{"}separate-storage: …{"}"} (how they are kept apart) and internal: {"{"}review: …{"}"}, unless the storage time or its review is five years at most.
FI-759-16 = Recordings of camera surveillance at a workplace are kept for longer than a year.
    .title = Camera recordings kept too long
    .why = Recordings at a workplace must be destroyed no later than one year after the recording ended, unless an exception of the act applies (Act on the Protection of Privacy in Working Life 759/2004, section 17).
    .help = Shorten the storage time to one year at most. If an exception of section 17 applies, name it under laws of the storage time: {"{"}act: working-life-privacy-act, section: "17"{"}"}
FI-759-21 = The group of data “{ $data }” is technical monitoring of employees, but the co-operation procedure is not recorded.
    .title = Co-operation on technical monitoring not recorded
    .why = The purpose, introduction and methods of technical monitoring must be dealt with in the co-operation procedure or by hearing the employees, and staff must be told of them (Act on the Protection of Privacy in Working Life 759/2004, section 21).
    .help = In the register, record when the matter was dealt with and how staff were told: internal: {"{"}cooperation: …{"}"}. The record is not published.
