# The preview in a browser: seloste serve.

serve-at = The preview is at { $address }
serve-how = The pages follow the files as you save them. End with Ctrl-C.
serve-at-workbench = All registers and what is missing: { $address }
serve-open-host = Everybody in your network can read the preview, drafts included, since its address is { $host }.
    .help = For this computer alone, leave --host out.
serve-no-opener = The browser could not be opened: { $reason }
    .help = Open the address in a browser yourself.
serve-no-host = The preview cannot be at the address “{ $host }”: { $reason }
    .help = Leave --host out, or give an address of this computer, such as 127.0.0.1.
serve-port-taken = Another program uses the port { $port } already.
    .help = Choose another with --port, or leave it out: then a free one is taken.
serve-port-seloste = Another preview uses the port { $port } already: that of the folder “{ $site }”.
    .help = End the other one, choose another port with --port, or leave it out: then a free one is taken.
serve-port-denied = The system does not let you use the port { $port }.
    .help = Choose a number over 1023, or leave --port out.
serve-ended = The preview ended: { $reason }
serve-editor-form = “{ $pattern }” does not say how to open a file.
    .help = Write the address that your editor answers to, with {"{"}path{"}"} in it, and {"{"}line{"}"} and {"{"}column{"}"} if you like, such as vscode://file/{"{"}path{"}"}:{"{"}line{"}"}:{"{"}column{"}"}
serve-editor-scheme = “{ $pattern }” would open in the browser, not in an editor.
    .help = Write the address that your editor answers to, such as vscode://file/{"{"}path{"}"}:{"{"}line{"}"}:{"{"}column{"}"}

# What is laid over a page, and the pages in place of one that cannot be shown.
serve-broken = An error keeps the newest pages from being shown
    .lead = You see the pages as they were before the error. Correct what is listed and save: the pages follow.
serve-unready = This cannot be published yet
    .lead = You see the page as it is now. Correct what is listed before you publish.
serve-hide = Hide
serve-more = { $more ->
    [one] One more error is not shown here.
   *[other] { $more } more errors are not shown here.
}
serve-to-workbench = Open the workbench
serve-away = The preview has ended. Start it again: seloste serve
serve-nothing = There is nothing to show yet
    .lead = No pages could be made of the site. Correct the errors and save: the page appears by itself.
serve-not-found = There is no such page
    .lead = The address may have changed, or the register may have been removed.
serve-failed = The page could not be made
    .lead = Correct the error and save: the page appears by itself.
serve-panic = The program itself failed while it read the site. Undo your last change to go on, and report the fault.

# Findings.
serve-open = Open in the editor: { $file }, line { $line }
serve-place = { $file }, line { $line }
serve-help = What to do:
serve-no-law = The form of the files

# The workbench.
serve-workbench = Workbench
serve-skip = Skip to the content
serve-parts = Workbench and site
serve-languages = Language
serve-site = The site
serve-publishable = The site can be published.
serve-unpublishable = The site cannot be published before the errors are corrected.
serve-all = All
serve-show = Show
serve-registers = Registers
serve-none = No register matches the choice.
serve-review = Next review
serve-overdue = overdue
serve-not-in-language = not published
serve-findings = Findings
serve-no-findings = Nothing to remark on.
serve-part = The first { $shown } of { $all } are shown. Choose a controller or a rule to see fewer.
serve-rule-found = What this rule finds on the site
serve-languages-of = Languages
serve-language = Language
serve-state = State
serve-page = Page
serve-pdf = PDF
serve-page-in = Page ({ $language })
serve-pdf-in = PDF ({ $language })
serve-no-page = There is no page yet.
serve-published = What differs from what is published
serve-published-note = Compared with the folder public/.
serve-unpublished = This notice has not been published.
serve-unreadable = What is published could not be read: notice.json in the folder public/ is damaged or from another version of the program.
serve-unchanged = No differences.
serve-added = Added
serve-removed = Removed
serve-changed = Changed
serve-side-by-side = Languages side by side
serve-section-missing = This section is missing.
serve-foreign = Part of this section has not been translated.
serve-stale = { $count ->
    [one] One translation was made from an older text ({ $language }).
   *[other] { $count } translations were made from an older text ({ $language }).
}
