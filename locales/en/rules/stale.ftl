# Messages of the rules: what is wrong, why, and what to do next.

STALE-523 = The Personal Data Act 523/1999 was repealed on 1 January 2019; refer to the GDPR and the Data Protection Act.
    .help = Remove the reference, or replace it with one to the General Data Protection Regulation (EU) 2016/679 or the Data Protection Act 1050/2018.
STALE-ADEQ = The transfer rests on an adequacy decision that does not exist or is no longer in force (country: { $country }).
    .title = Adequacy decision not in force
    .why = An adequacy decision may end or be declared invalid. After that the transfer needs another safeguard, and a notice that still relies on the decision misinforms its readers (GDPR Articles 45 and 13(1)(f)).
    .help = Under safeguard, give another mechanism, for example: mechanism: standard-contractual-clauses. If the decision is in force, update seloste or write the decision in content/shared/law.yaml.
LAW-OVERDUE = The table of law “{ $table }” was last checked on { $checked }; it should be checked again.
    .title = Overdue table of law
    .why = A notice is right only as long as the law is what the table says. The controller must be able to show that it is (GDPR Article 5(2)).
    .help = Use a newer version of seloste. If you have checked the table yourselves, write in content/shared/law.yaml: { $table }, and under it checked: on, next and source.
