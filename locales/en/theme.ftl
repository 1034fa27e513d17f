# Labels of the pages, and errors of themes.

# What the language calls itself, where a reader chooses one.
theme-autonym = English
theme-skip = Skip to content
theme-languages = Language
theme-breadcrumbs = Where you are
theme-contents = Contents
theme-sections = Sections of this notice
theme-section-languages = This section in other languages
theme-quick = Most asked for
theme-contact = Contact
theme-notices = Privacy notices
theme-empty = No privacy notices have been published yet.
theme-updated = Updated
theme-version = Version
theme-pdf = Download PDF
theme-pdf-size = { $size } kB
theme-data = This notice as data (JSON)
theme-accessibility = Accessibility statement
theme-draft = Draft
theme-draft-text = This has not been published and may still change.
theme-foreign = Parts of this notice are available only in another language.
theme-moved = This notice has moved
# The footnotes at the end of a section, and the link from one to the text.
theme-notes = Footnotes
theme-note-back = Back to the text (footnote { $number })
theme-not-found = Page not found
theme-not-found-text = There is no page at this address. It may have been moved or removed. You can find all privacy notices on the front page.

# Lists, the filter, the search, and the feed.
theme-views = Lists and search
theme-view-controllers = By controller
theme-view-units = By unit
theme-view-all = All
theme-view-letters = A–Z
theme-view-groups = By group of people
theme-view-search = Search
theme-letters = Privacy notices A–Z
theme-groups = Privacy notices by group of people
# A heading in a list: those without a unit or a group of people.
theme-other = Others
theme-jumps = Go to a part of the list
theme-filter = Filter the list
theme-filter-found = Showing { $shown } of { $all }
theme-search = Search the privacy notices
theme-search-label = What are you looking for?
theme-search-button = Search
theme-search-help = The search finds the different forms of a word. You can also type the beginning of a word.
theme-search-found = Notices: { $count }
theme-search-nothing = No notices were found. Try another word, or only the beginning of the word.
theme-search-failed = The search does not work right now. You can find the notices in the lists.
theme-search-more = Show more
theme-search-without = The search needs JavaScript. Without it, you can find all notices in the lists that the links at the top of this page lead to.
theme-feed = Changes as a feed (Atom)
# In the name of a feed: “Privacy notices – changes”.
theme-changes = changes

# What a page is about, among the results of search engines. $name is the controller.
theme-about-root = The privacy notices tell you what your personal data are used for, who processes them and what rights you have. Choose a language.
theme-about-language = The privacy notices tell you what your personal data are used for, who processes them and what rights you have.
theme-about-controller = { $name }: what your personal data are used for, how long they are kept and what rights you have.
theme-about-letters = All privacy notices in alphabetical order.
theme-about-groups = Privacy notices by the people they concern. Find your own group to see which data about you are processed.
theme-about-search = Search the privacy notices for what you want to know, such as storage times or camera surveillance.
theme-about-accessibility = How this website meets the accessibility requirements, where it falls short and how to give feedback.

theme-error-missing = There is no such theme: the folder “{ $folder }” does not exist.
    .help = Check the theme’s name in “site.yaml” (under “theme”), or remove that line to use the default theme.
theme-error-circle = The theme “{ $folder }” extends itself.
    .help = Correct theme.yaml of the theme, or of a theme that it extends: the chain of extends must end in one of the program’s own themes.
theme-error-settings = The file “{ $file }” cannot be read: { $reason }
    .help = The file can hold one line only: extends: name-of-another-theme. You can also remove it: then the theme extends the default theme.
theme-error-outside = The link “{ $file }” leads out of the folder “themes”, so it is not read.
    .help = Copy the file into the theme’s folder in place of the link.
theme-error-read = The theme’s file “{ $file }” cannot be read: { $reason }
    .help = Check that the file exists and that you are allowed to read it.
theme-error-encoding = The template “{ $file }” is not UTF-8 text.
    .help = Save the file again in the UTF-8 encoding.
theme-error-template =
    The template “{ $file }” has an error on line { $line }, column { $column }.
    { $report }
    .help = Correct the template, or ask the theme’s author for help. If you remove the file, the default theme’s template is used.
theme-error-theme = The theme’s templates do not fit together: { $reason }
    .help = Correct the theme, or ask its author for help. If you remove the line “theme” from “site.yaml”, the default theme is used.
theme-error-lost = The theme leaves out a part of the notice on the page “{ $page }”. The missing text belongs to the section “{ $section }”: { $text }
    .help = Nothing was published. Change the theme so that it shows every section of the notice, in the original order.
theme-error-label = A label is missing from the pages: { $reason }
    .help = Add the label to the language’s folder in “locales”, or remove the language from “site.yaml” (under “languages”).
