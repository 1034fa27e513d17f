# The command line.

cli-about = Writes the privacy notices that Finnish law requires, in Finnish, Swedish and English, and says what is missing.
cli-root = Folder of the site: the one that holds content/ [default: current folder]
cli-lang = Language of messages [default: from the environment]
cli-color = Colours
cli-quiet = Say only what is wrong
cli-init = Write a small complete site to begin with
    .dir = A new or empty folder
cli-build = Check the site and publish it
    .output = Where to publish [default: public/, of a draft public-draft/]
    .draft = With drafts, in spite of findings of law; every page is marked
    .no-pdf = Without PDF
cli-check = Check the site: say what is missing, where and by which article
    .format = Form of the report
cli-rules = List all rules
    .format = Form of the list
cli-explain = Explain a rule: what it checks, why, wrong and right
    .code = Code or name of the rule, such as A13-2A
cli-schema = Print the JSON Schema of a kind of file, for editors
    .kind = Kind of file

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
cli-value-lang = LANG
cli-value-when = WHEN
cli-value-format = FORMAT
cli-value-code = CODE
cli-value-kind = KIND

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
cli-kept = Kept “{ $file }”: it is no longer part of the site, but somebody has edited it. Remove it by hand if it is not needed.
cli-unknown-rule = There is no rule “{ $code }”. Did you mean { $near }? All of them: seloste rules
cli-init-done = The site is in “{ $dir }”.
    Next:
      1. Edit the files listed above in a text editor.
      2. See what is missing: seloste --root "{ $dir }" check
      3. Make the pages and PDFs: seloste --root "{ $dir }" build
      4. Open in a browser: { $page }
cli-init-exists = “{ $dir }” is not empty, so nothing was written there. Give a new or empty folder.
cli-init-failed = “{ $dir }” could not be written: { $reason }
