# Messages of the rules: what is wrong, why, and what to do next.

STALE-523 = The Personal Data Act 523/1999 was repealed on 1 January 2019; refer to the GDPR and the Data Protection Act.
    .help = Remove the reference, or replace it with one to the General Data Protection Regulation (EU) 2016/679 or the Data Protection Act 1050/2018.
