# The report of a check. The first four words stand at the beginning of a line: “error[A13-2A]: …”, “= law: …”.

report-error = error
report-warning = warning
report-info = info
report-law = law
report-help = help
report-missing = missing: { $key }

report-errors = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}
report-warnings = { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
report-files = { $files ->
    [one] { $files } file
   *[other] { $files } files
}
report-registers = { $registers ->
    [one] { $registers } register
   *[other] { $registers } registers
}
report-clean = All is well: { report-files } and { report-registers } checked, nothing to remark on.
report-nothing-new = Nothing new: { report-files } and { report-registers } checked.
report-found-errors = Checked { report-files }: { report-errors }.
report-found-warnings = Checked { report-files }: { report-warnings }.
report-found-both = Checked { report-files }: { report-errors } and { report-warnings }.
report-infos = { $infos ->
    [one] Besides, { $infos } thing to know.
   *[other] Besides, { $infos } things to know.
}
report-unchecked = What a file says is checked once its form is right, so there may be more findings then.

# The summary in Markdown, and names in files for other tools.
report-site = site
report-repository = The files’ addresses begin at the top folder of the repository.
report-title = Check of the privacy notices
report-complete = Without errors: { $registers ->
        [one] { $complete } of { $registers } register
       *[other] { $complete } of { $registers } registers
    } ({ $percent }%).
report-column-place = Register or file
report-column-rule = Rule
report-column-what = What it is about
report-column-errors = Errors
report-column-warnings = Warnings
report-column-infos = For information
report-more = { $more ->
    [one] And { $more } row more.
   *[other] And { $more } rows more.
}
