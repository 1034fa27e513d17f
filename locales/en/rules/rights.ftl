# Messages of the rules: what is wrong, why, and what to do next.

A13-2B = The section on the rights of data subjects is missing or has been changed by hand.
    .help = The program writes this section itself. Check what in the program or the theme has been changed.
A13-2D = The right to complain to the supervisory authority, with contact details, is missing.
    .help = The program writes this section itself. Check what in the program or the locale has been changed.
