# Messages of the rules: what is wrong, why, and what to do next.

FI-28-1 = List the information systems that hold the data of the register “{ $register }”.
    .title = Information systems
    .why = The document publicity description must tell in which information systems the authority’s data are (Act on Information Management in Public Administration 906/2019, section 28(1)(1)).
    .help = Under openness.systems, give each system a name from which readers understand what it is used for.
FI-28-2 = State who decides whether information is given, and how to ask for it.
    .title = Requests for information
    .why = The document publicity description must tell which authority decides whether information is given, and how to reach it (Act on Information Management in Public Administration 906/2019, section 28(1)(2)).
    .help = Write under openness.decided-by who decides, and under openness.requests how and where to ask.
FI-28-3 = State which data the system “{ $system }” holds.
    .title = Data in the system
    .why = The document publicity description must describe the data in the systems by group (Act on Information Management in Public Administration 906/2019, section 28(1)(3)).
    .help = Under data of the system, list the ids of the register’s groups of data.
FI-28-4 = State the search terms by which data are found in the system “{ $system }”.
    .title = Search terms
    .why = Anybody who asks for information must know by what a document can be found (Act on Information Management in Public Administration 906/2019, section 28(1)(4)).
    .help = List the search terms under search-keys of the system, for example: [name, personal-identity-code]
FI-28-5 = State whether the data of the system “{ $system }” are openly available through a technical interface.
    .title = Open interface
    .why = The document publicity description must tell whether the data are openly available through a technical interface (Act on Information Management in Public Administration 906/2019, section 28(1)(5)).
    .help = Write open-interface: true or open-interface: false in the system.
FI-TIHL5 = The same facts are needed in the information management model of “{ $controller }”.
    .title = Information management model
    .why = The information management model holds what the record of processing activities holds, or at least the responsible authority, the purpose, the groups of data, to whom data are disclosed, and the storage times (Act on Information Management in Public Administration 906/2019, section 5).
    .help = When the model and the notices are kept in step, record under internal in controller.yaml where the model is: information-management-model: … It is not published.
