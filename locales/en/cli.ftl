# The command line.

cli-about = Writes the privacy notices that Finnish law requires, in Finnish, Swedish and English, and says what is missing.
cli-root = Folder of the site: the one that holds content/ [default: current folder]
cli-lang = Language of messages [default: from the environment]
cli-color = Colours
cli-quiet = Say only what is wrong
cli-today = Day that dates are compared with (else SOURCE_DATE_EPOCH or the clock)
cli-init = Write a small complete site to begin with
    .dir = A new or empty folder
cli-new = Write the file of a new controller or register, with the fields it needs
cli-new-controller = Write the file of a new controller: asks what it needs to know
    .id = The controller’s id, such as example-company: its folder in content/ and part of the address
cli-new-register = Write the file of a new register: asks what it needs to know
    .id = The controller’s id, a slash and the register’s id, such as city/borrowers; folders of units may stand between
cli-new-option =
    .kind = What kind of body the controller is
    .controller-name = The controller’s official name (of an authority: in the site’s default language)
    .dpo = A data protection officer has been designated
    .language-duty = Languages in which an authority must serve the public, such as fi,sv
    .register-name = The register’s name in the site’s default language
    .authority = The controller is an authority (if controller.yaml does not tell its kind)
    .subjects = Whose data: words of the vocabulary, such as customers,employees
    .from = Where the data come from
    .basis = Legal basis; may be given several times
    .special = Health data or other special categories
    .identity-code = Personal identity codes
    .cookies = Cookies
    .camera = Camera surveillance
    .recipients = Whether anybody receives the data
    .outside-eea = Data are transferred outside the EU and EEA
    .yes = Ask nothing: the usual answers
cli-build = Check the site and publish it
    .output = Where to publish [default: public/, or public-draft/ for a draft]
    .draft = Include drafts, even if what the law requires is missing; every page is marked
    .no-pdf = Without PDF
    .deny = Publish nothing if this rule or group finds something; “warnings” are all that are left as warnings
cli-check = Check the site: say what is missing, where and by which article
    .format = Form of the report
    .output = Report to a file as well, such as sarif=findings.sarif; may be given several times
    .allow = Leave out a rule: its code, its name, or a group (law, lawfulness, guideline, house)
    .warn = Report a rule or a group as a warning
    .deny = Report a rule or a group as an error; “warnings” are all that are left as warnings
    .exit-zero = End with code 0 even if there are errors
    .baseline = Report only what this baseline does not know
    .write-baseline = Write what is found now into a baseline, and report only what cannot be in one
    .changed-since = Report only the registers that changed since this Git revision, or use what changed
cli-no-cache = Do it all again, even if nothing has changed since the last time
cli-watch = Do the same again whenever a file changes (end it with Ctrl-C)
    .poll = Look at the files every so many seconds: for network drives and containers, whose changes the system does not tell
cli-matrix = Show which notice has which required part in which language, and what is owed most
    .format = Form of the table
    .output = File to write it to [default: the screen]
cli-serve = Show the site in a browser while you write it: pages follow the files, and what is wrong is shown over them
    .port = Port [default: 3030, or the next that is free]
    .host = Address to listen at; the preview is for this computer alone unless you give another
    .open = Open the browser
    .editor = Address that opens a file in your editor; “none” for no such links
cli-rules = List all rules
    .format = Form of the list
cli-explain = Explain a rule (what it checks, and why) or a field of the files
    .topic = Code or name of a rule, such as A13-2A (seloste rules lists them all), or a field, such as purposes or purposes.basis
cli-schema = Print the JSON Schema of a kind of file, for editors
    .kind = Kind of file
cli-theme = Themes: how pages and PDFs look
cli-theme-new = Write the files of a new theme: the colours and the header to change
    .name = The theme’s name, such as own: its folder in themes/
    .extends = The theme that the new one extends: default, lomake, fragment or one of the site’s own [default: default]

cli-help = Show this help
cli-version = Show the version
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-choices = choices: { $choices }
cli-default = default: { $default }
cli-value-command = COMMAND
cli-value-dir = DIR
cli-value-date = DATE
cli-value-lang = LANG
cli-value-when = WHEN
cli-value-format = FORMAT
cli-value-report = FORMAT=FILE
cli-value-code = CODE
cli-value-topic = RULE|FIELD
cli-value-kind = KIND
cli-value-id = ID
cli-value-theme = THEME
cli-value-name = NAME
cli-value-languages = LANGUAGES
cli-value-words = WORDS
cli-value-rule = RULE
cli-value-file = FILE
cli-value-revision = REVISION
cli-value-seconds = SECONDS
cli-value-register = CONTROLLER/ID
cli-value-origin = ORIGIN
cli-value-basis = BASIS
cli-value-recipients = RECIPIENTS
cli-value-port = PORT
cli-value-address = ADDRESS
cli-value-pattern = PATTERN
cli-value-yes-no = yes|no

cli-wrong-command = There is no command “{ $word }”.
    .help = All commands: seloste --help
    .suggestion = Did you mean: seloste { $near }? All commands: seloste --help
cli-wrong-option = This command has no option “{ $word }”.
    .help = All commands and options: seloste --help
    .suggestion = Did you mean: { $near }? All commands and options: seloste --help
cli-extra-word = The word “{ $word }” is one too many.
    .help = If it is the site’s folder, write: --root "{ $word }". All commands and options: seloste --help
cli-wrong-value = The option “{ $option }” cannot have the value “{ $word }”.
    .help = Choose one: { $choices }. All commands and options: seloste --help
cli-no-value = The option “{ $option }” lacks its value.
    .help = Write the value after the option. All commands and options: seloste --help
cli-missing-word = The command lacks { $word }.
    .help = Write it after the command. All commands and options: seloste --help
cli-conflict = The options “{ $option }” and “{ $word }” cannot be given together.
    .help = Leave one of them out. All commands and options: seloste --help
cli-wrong-arguments = The command cannot be run like this.
    .help = All commands and options: seloste --help

cli-no-site = There is no folder “{ $path }”, so there is no site here.
    .help = Give the site’s folder with --root, or write a new site: seloste init my-site
cli-no-content = The folder “{ $path }” cannot be read: { $reason }
    .help = Give the site’s folder with --root, or write a new site: seloste init my-site
cli-build-stopped = Nothing was published: correct the errors first, or look at a draft with build --draft.
cli-published = { $notices ->
        [one] Published { $notices } notice
       *[other] Published { $notices } notices
    } to { $target }: { $written } files written, { $unchanged } unchanged, { $removed } removed.
cli-drafted = { $notices ->
        [one] Wrote a draft of { $notices } notice
       *[other] Wrote a draft of { $notices } notices
    } to { $target }, not for publication: { $written } files written, { $unchanged } unchanged, { $removed } removed.
cli-kept = Kept “{ $file }”: it is no longer part of the site, but somebody has edited it. Remove it by hand if it is not needed.
cli-unknown-topic = There is no rule or field “{ $code }”.
    .help = All rules: seloste rules. Fields of a file: seloste explain register, controller or site
    .suggestion = Did you mean { $near }? All rules: seloste rules. Fields of a file: seloste explain register, controller or site
cli-unknown-rule = There is no rule “{ $code }”.
    .help = All rules: seloste rules
    .suggestion = Did you mean { $near }? All rules: seloste rules
cli-mandatory-rule = The rule “{ $code }” cannot be lowered: the law demands what it looks for, or no file can be used without it.
    .help = Correct what it tells. To see only what is new meanwhile, keep a baseline: seloste check --write-baseline
cli-only-denied = The group “{ $group }” can only be denied.
    .help = Write --deny { $group }, or name the rules that you mean. All rules: seloste rules

cli-watching = Waiting for changes. End with Ctrl-C.
cli-watch-changed = Changed: { $files }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
cli-watch-time = { $hour }:{ $minute }:{ $second }
cli-watch-seconds = The files cannot be looked at so often or so seldom: “{ $word }”.
    .help = Give the seconds as a number from 0.1 to 3600, such as --poll 2
cli-watch-root = The folder “{ $path }” cannot be watched, because it cannot be read: { $reason }
    .help = Check that you may read the folder, or give another site with --root.
cli-watch-full = The folder “{ $path }” cannot be watched: the system’s limit on watched folders is reached.
    .help = Add --poll 2, and the files are looked at every two seconds. An administrator can also raise the limit (on Linux fs.inotify.max_user_watches).
cli-watch-failed = The folder “{ $path }” cannot be watched: { $reason }
    .help = Add --poll 2, and the files are looked at every two seconds.
cli-watch-later = The system’s limit on watched folders has been reached. From now on the files are looked at every second.

cli-progress-checking = Checking
cli-progress-pdfs = PDFs
cli-progress-pages = Pages
cli-progress-publishing = Publishing

cli-baseline-written = The baseline “{ $file }” now has { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }. Keep it with the site, and correct what is in it.
cli-baseline-unwritten = The baseline “{ $file }” could not be written: { $reason }
    .help = Check that the folder is there and that you may write in it.
cli-baseline-known = { $count ->
        [one] { $count } finding is
       *[other] { $count } findings are
    } known by the baseline “{ $file }” and not reported.
cli-baseline-gone = The baseline “{ $file }” can shrink: { $count ->
        [one] { $count } finding in it is
       *[other] { $count } findings in it are
    } no longer there. Write it again: seloste check --write-baseline
cli-baseline-gone-one = {"  "}{ $code } { $place }{ $count ->
        [one] {""}
       *[other] {" "}× { $count }
    }
cli-baseline-gone-more = {"  "}… and { $count } more
cli-no-baseline = There is no baseline “{ $file }”.
    .help = Write one of what is found now: seloste check --write-baseline
cli-wrong-baseline = The baseline “{ $file }” cannot be read: { $reason }
    .help = Take an earlier version of the file, or write it again: seloste check --write-baseline
cli-newer-baseline = The baseline “{ $file }” is in a form (version { $version }) that this seloste does not know.
    .help = Use the same version of seloste that wrote it, or write it again: seloste check --write-baseline

cli-changed = Since “{ $revision }”, { $changed } of { $all } registers changed or use what changed. Only these, and errors of form, are reported.
cli-no-git = The program “git” is not there, so it is not known what changed.
    .help = Install Git, or leave --changed-since out.
cli-no-repository = The folder “{ $path }” is in no Git repository that can be read: { $reason }
    .help = Give a site that is kept in Git with --root, or leave --changed-since out.
cli-unknown-revision = Git knows no revision “{ $revision }”.
    .help = Give a commit, a branch or a tag, such as main or HEAD~1. In an automatic check, fetch enough of the history first.
cli-git-failed = Git could not say what changed: { $reason }
    .help = Try the command git status in the site’s folder, or leave --changed-since out.
cli-matrix-written = The table is in “{ $file }”.
cli-matrix-unwritten = “{ $file }” could not be written: { $reason }
    .help = Check that the folder is there and that you may write in it.
cli-draft-findings = To see what is missing: seloste check
cli-report-form = “{ $word }” does not say which report goes to which file.
    .help = Write the format, an equals sign and the file, such as --output sarif=findings.sarif. Formats: { $choices }.
cli-report-folder = The folder “{ $folder }” for the report “{ $file }” does not exist.
    .help = Make the folder first, or choose another file. The path begins in the folder where the command is given.
cli-report-twice = Two reports cannot be written to the same file “{ $file }”.
    .help = Give each a file of its own.
cli-report-no-file = The report cannot be written to “{ $file }”, which is not an ordinary file.
    .help = Give the name of a file.
cli-report-failed = The report “{ $file }” could not be written: { $reason }
    .help = See whether there is room on the disk and whether you may write in the folder.
cli-unknown-zone = The time zone “{ $zone }” that the variable TZ names is not known here, so the day is that of UTC.
    .help = Correct TZ (such as Europe/Helsinki), install the system’s time zones (often the package tzdata), or give the day by --today.
cli-explain-law = Law: { $law }
cli-explain-mandatory = Level: { $level }. The law requires this, so the rule cannot be lowered.
cli-explain-safety = Level: { $level }. The rule protects what is published, so it cannot be lowered.
cli-explain-optional = Level: { $level }. The site can choose another level in site.yaml, such as rules: {"{"}{ $code }: { $other }{"}"}
cli-explain-form = Level: { $level }. The rule is about the form of the files, so it cannot be lowered.
cli-explain-wrong = Wrong
cli-explain-right = Right
cli-explain-value = Value:
cli-explain-choices = Choices:
cli-explain-words = Ready-made words (your own will do, too):
cli-explain-inside = Fields:
cli-explain-elsewhere = Fields of the same name elsewhere:
cli-serve-without = This program was built without the preview.
    .help = Use seloste build and open the pages from the folder public/, or install the program with the feature serve.
cli-theme-name = “{ $name }” cannot be the name of a theme.
    .help = Use small letters a–z, digits and hyphens, such as own-theme.
cli-theme-root = The folder’s name is not UTF-8: { $path }
cli-theme-exists = The folder “{ $folder }” exists, so nothing was written there.
    .help = Give the theme another name, or edit the files in the folder.
cli-theme-failed = “{ $folder }” could not be written: { $reason }
cli-theme-done = To use the theme, write in site.yaml: theme: { $name }
cli-theme-new-settings = The theme whose files are used where this one has none of its own.
cli-theme-new-style = Added after the styles of the extended theme. Text needs a contrast of at least 4.5 : 1 to its background.
cli-theme-new-page = The header: write before or after the call of super(), or in its place.
cli-init-done = The site is in “{ $dir }”.
    Next:
      1. Edit the files listed above in a text editor.
      2. See what is missing: seloste --root "{ $dir }" check
      3. Make the pages and PDFs: seloste --root "{ $dir }" build
      4. Open in a browser: { $page }
cli-init-exists = “{ $dir }” is not empty, so nothing was written there. Give a new or empty folder.
cli-init-failed = “{ $dir }” could not be written: { $reason }
