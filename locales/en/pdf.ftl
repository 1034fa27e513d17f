# Words of the PDF page itself.
pdf-page = Page { $page } of { $pages }
# After a link to another place in the document.
pdf-see-page = p. { $page }
pdf-draft = Draft – not for publication
pdf-updated = Updated { $date }
pdf-version = Version { $version }
# Over the list of where links lead, at the end.
pdf-links = Addresses of the links
# What the document is about, and words to find it by, separated by commas: in its properties.
pdf-subject = { $title }: how { $controller } processes personal data
pdf-keywords = data protection, privacy notice, personal data, data subject rights, GDPR
# On the controller’s page: the link to one file with all notices.
pdf-all = Download all notices in one PDF file
# Whose form of the language this is, for hyphenation and for screen readers: a country code.
pdf-region = GB

# Why there is no PDF.
pdf-error-no-template = The theme has no template for PDF files, “pdf/notice.typ”.
    .help = Add the template to your own theme, or remove its folder “pdf”, and the default theme’s template is used. The site can be made without PDF files with the option --no-pdf.
pdf-error-theme-file = The theme file “{ $file }” cannot be read.
    .help = Templates in the folder “pdf” must be text files in UTF-8, and a file name must not have a backslash in it. Save the file again as UTF-8, or remove it.
pdf-error-logo = The logo “{ $file }” cannot be shown in a PDF file: { $reason }.
    .help = Save it again as PNG, or as SVG without linked pictures. The file is named in site.yaml under brand: logo. The site can be made without PDF files with the option --no-pdf.
pdf-error-locale = Words for the PDF page are missing: { $reason }.
    .help = The words for the page number, the date and the draft mark are in the language’s file “pdf.ftl”. Add the missing one there.
pdf-error-characters = The notice “{ $notice }” ({ $language }) has characters that a PDF file cannot show: { $characters }.
    .help = In an accessible PDF file every character needs a picture in the font, and control characters are not allowed. Remove the characters or write them another way: an emoji in words, a foreign name in Latin letters.
pdf-error-typst = The notice “{ $notice }” ({ $language }) could not be made into a PDF file: { $reason }.
    .help = The fault is probably in the theme, not in your text. If you use a theme of your own, correct the place that is named. If you use the default theme, report the fault to the makers of this program. The site can be made without PDF files with the option --no-pdf.
pdf-error-lost = The PDF file of the notice “{ $notice }” ({ $language }) lacks text of the section “{ $section }”: “{ $text }”.
    .help = The theme leaves the text out, and an incomplete notice is not published. Correct the files in your own theme’s folder “pdf” so that they show every kind of content, or use the default theme.
