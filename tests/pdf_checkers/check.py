"""Every PDF of a published site, by three PDF/UA checkers and by qpdf; and whether a notice's PDF says the same words in
the same order as its page, under the same headings. Prints what is found; exit code 1 if anything is.

The checkers read each document in one of its languages, since the same template makes the others; words and headings
are compared in all of them. With WHOLE=1 in the environment the checkers read every file.

usage: check.py FOLDER
"""

import html.parser
import multiprocessing
import os
import pathlib
import re
import subprocess
import sys

import page
import pdfua
import outloud
import pikepdf
from outloud.model import Document

# What is left out, and why.
NOT_FINDINGS = {
    # A table of two columns whose rows have headings has more heading cells than others: for outloud that is a heading
    # torn to pieces. The headings of rows are there on the page, too.
    ("outloud", "TBL-010"),
    # This check of pdfua 0.1.3 fails with an error of its own; the two others check headings.
    ("pdfua", "UA-14-001"),
}
# The same fact at the top of three pages of a long document, such as “Country: Finland”, is taken for a running header.
NOT_FINDINGS_OF_COLLECTIONS = {("outloud", "PAG-001")}


# “Updated 9 November 2026 · Version 1.2 https://example.fi/…”
FOOTER = re.compile(r"\w+ [\w. ]+?( · \w+ \S+)? https?://\S+")


def is_repeated(finding, structure):
    """Whether what outloud takes for prose in an artifact is a footer, or the head of a table on its next page."""
    line = (finding.evidence or "").removesuffix("…")
    return FOOTER.fullmatch(line) or any(row.startswith(letters(line)) for row in structure.header_rows)


def findings(path):
    structure = Structure(path)
    for finding in outloud.check(str(path)).findings:
        if finding.rule == "TAG-002" and finding.count == 1 and is_repeated(finding, structure):
            continue
        if finding.severity != "info":
            yield "outloud", finding.rule, finding.message
    for finding in pdfua.validate(str(path)).findings:
        if finding.severity >= pdfua.Severity.WARNING:
            yield "pdfua", finding.rule_id, finding.message
    for profile in ("ua1", "2a"):
        for failure in page.validate_pdf(str(path), profile=profile).failures:
            # A compressed stream that ends in a carriage return before the line feed: page takes both for the line's end.
            ends_in_return = re.search(rb"\r\nendstream", path.read_bytes())
            if failure.rule_id.endswith("STREAM-LENGTH-001") and ends_in_return:
                continue
            yield f"page {profile}", failure.rule_id, failure.message
    checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    if checked.returncode != 0:
        yield "qpdf", str(checked.returncode), checked.stdout + checked.stderr


class Main(html.parser.HTMLParser):
    """What is in <main>, without lists of links and without the link to the PDF."""

    VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}

    def __init__(self, page):
        super().__init__()
        self.open, self.skipped, self.text, self.headings = [], 0, [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in self.VOID:
            return
        skipped = tag == "nav" or "download" in (dict(attributes).get("class") or "").split()
        self.open.append((tag, skipped))
        self.skipped += skipped
        if re.fullmatch("h[1-6]", tag) and self.is_read():
            self.headings.append([tag, ""])

    def handle_endtag(self, tag):
        while self.open and tag not in self.VOID:
            last, skipped = self.open.pop()
            self.skipped -= skipped
            if last == tag:
                break

    def handle_data(self, data):
        if self.is_read():
            self.text.append(data)
            if any(re.fullmatch("h[1-6]", tag) for tag, _ in self.open):
                self.headings[-1][1] += data

    def is_read(self):
        return not self.skipped and any(tag == "main" for tag, _ in self.open)


class Structure:
    """What is in the structure tree of a PDF, without lists of contents and the numbers of ordered lists."""

    def __init__(self, path):
        self.document = Document(str(path))
        self.text, self.headings, self.header_rows = [], [], []
        self.walk(self.document.struct_root, None, None)

    def walk(self, node, page, heading):
        if isinstance(node, pikepdf.Array):
            for kid in node:
                self.walk(kid, page, heading)
        elif not isinstance(node, pikepdf.Dictionary):
            text = self.document.content(page).mcid_text.get((None, int(node)), "")
            self.text.append(text)
            if heading is not None:
                heading[1] += text
        elif node.get("/Type") == "/MCR":
            self.walk(node["/MCID"], self.document.page_index[node["/Pg"].objgen] if "/Pg" in node else page, heading)
        elif node.get("/Type") != "/OBJR":
            kind = str(node.get("/S", ""))[1:]
            if kind == "TOC":
                return
            if "/Pg" in node:
                page = self.document.page_index[node["/Pg"].objgen]
            if re.fullmatch("H[1-6]", kind):
                heading = [kind.lower(), ""]
                self.headings.append([*heading, len(self.text)])
            start = len(self.text)
            self.walk(node.get("/K", pikepdf.Array()), page, heading)
            if heading is not None and re.fullmatch("H[1-6]", kind):
                self.headings[-1][1] = heading[1]
            kids = node.get("/K", pikepdf.Array())
            if kind == "TR" and all(isinstance(kid, pikepdf.Dictionary) and kid.get("/S") == "/TH" for kid in kids):
                self.header_rows.append(letters("".join(self.text[start:])))
            if kind == "Lbl" and re.fullmatch(r"\d+\.", "".join(self.text[start:]).strip()):
                del self.text[start:]


def letters(text):
    """Letters and digits alone: lines break, and fonts draw hyphens, as they like."""
    return "".join(c for c in text if c.isalnum())


def label(language, key):
    file = pathlib.Path(__file__).parents[2] / "locales" / language / "pdf.ftl"
    return re.search(rf"^{key} = (.*)$", file.read_text("utf-8"), re.MULTILINE)[1]


def differences(path, page):
    """What the PDF says in other words than its page, or in another order."""
    on_page, in_pdf = Main(page.read_text("utf-8")), Structure(path)
    addresses = letters(label(page.parts[-4], "pdf-links"))
    end = len(in_pdf.text)
    if in_pdf.headings and letters(in_pdf.headings[-1][1]) == addresses:
        end = in_pdf.headings.pop()[2]
    one, other = letters("".join(in_pdf.text[:end])), letters("".join(on_page.text))
    if one != other:
        at = next((at for at, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
        near = slice(max(0, at - 40), at + 40)
        yield "words", "differ", f"the PDF says “{one[near]}”, the page “{other[near]}”"
    one = [(level, letters(text)) for level, text, _ in in_pdf.headings]
    other = [(level, letters(text)) for level, text in on_page.headings]
    if one != other:
        yield "headings", "differ", next((f"{a} and {b}" for a, b in zip(one, other) if a != b), "one has more")


def check(job):
    path, is_chosen = job
    page = path.parent / "index.html"
    is_collection = path.stem.startswith(path.parent.name + "-") and len(path.parent.relative_to(FOLDER).parts) == 2
    ignored = NOT_FINDINGS | (NOT_FINDINGS_OF_COLLECTIONS if is_collection else set())
    found = [one for one in findings(path) if one[:2] not in ignored] if is_chosen else []
    if page.exists() and not is_collection:
        found += differences(path, page)
    return path, found


def chosen(paths):
    """One language of each document: the next one for the next document, so that all have their turn."""
    if os.environ.get("WHOLE"):
        return set(paths)
    documents = {}
    for path in paths:
        documents.setdefault(path.relative_to(FOLDER).parent.parts[1:], []).append(path)
    return {paths[at % len(paths)] for at, paths in enumerate(documents.values())}


def main():
    paths = sorted(FOLDER.rglob("*.pdf"))
    if not paths:
        sys.exit(f"{FOLDER}: no PDF files")
    read = chosen(paths)
    # The largest first, so that no process is left alone with one at the end.
    jobs = [(path, path in read) for path in sorted(paths, key=lambda path: -path.stat().st_size)]
    count = 0
    with multiprocessing.Pool() as pool:
        for path, found in pool.imap_unordered(check, jobs):
            for checker, rule, message in found:
                count += 1
                print(f"{path}: {checker} {rule}: {message}")
    print(f"{len(paths)} PDF files, {len(read)} of them read by the checkers: {count} findings")
    sys.exit(1 if count else 0)


FOLDER = pathlib.Path(sys.argv[1])

if __name__ == "__main__":
    main()
