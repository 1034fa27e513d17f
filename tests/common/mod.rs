//! What several tests share: the program itself, folders, and the words of what it made.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

use seloste::model;
use seloste::render::html::{HtmlError, Sink};

/// The program, in English and without the environment's wishes.
pub fn seloste(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_seloste"));
    command.args(arguments).env_remove("NO_COLOR").env("LC_ALL", "C.UTF-8").env_remove("LANG");
    command.output().expect("the program starts")
}

/// The same, and it must end with this exit code.
pub fn seloste_ends(code: i32, arguments: &[&str]) -> Output {
    let output = seloste(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "seloste {}\n{said}", arguments.join(" "));
    output
}

/// Every file below a folder with its bytes, by its path with `/`.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("the folder can be read"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
            (path, fs::read(entry.path()).expect("the file can be read"))
        })
        .collect()
}

/// The files that a renderer makes, by their paths.
pub fn collected(
    render: impl FnOnce(Sink<'_, HtmlError>) -> Result<(), HtmlError>,
) -> Result<Vec<model::Output>, HtmlError> {
    let files = Mutex::new(Vec::new());
    render(&|output| {
        files.lock().unwrap().push(output);
        Ok(())
    })?;
    let mut files = files.into_inner().unwrap();
    files.sort_by(|a: &model::Output, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    for (path, content) in tree(from) {
        let file = to.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }
}

/// Copies the example with one of its controllers: all kinds of output, and a few PDFs.
pub fn one_controller(root: &Path) {
    some_controllers(root, &["esimerkkiohjelmistot"]);
}

/// Copies the example with some of its controllers.
pub fn some_controllers(root: &Path, kept: &[&str]) {
    let content = project().join("content");
    for entry in fs::read_dir(&content).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if !content.join(&name).join("controller.yaml").exists() || kept.contains(&&*name) {
            let to = root.join("content").join(&name);
            if entry.path().is_dir() {
                copy(&entry.path(), &to);
            } else {
                fs::create_dir_all(root.join("content")).unwrap();
                fs::copy(entry.path(), to).unwrap();
            }
        }
    }
}

/// The text of a PDF, twice: in the order of its structure tree, which is what a screen reader reads, and as it lies on
/// the pages. Of a paragraph over a page break only the first has the whole; of one with a hyphen in it only the second,
/// since poppler's structure text ends at an `ActualText` inside a paragraph.
pub fn pdf_text(file: &Path) -> String {
    let tree = run("pdfinfo", &["-struct-text", &file.to_string_lossy()]);
    // Each stretch of text is a line in quotation marks; the other lines are the names of the elements.
    let structure = tree.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    let structure: String = structure.map(|text| format!("{text} ")).collect();
    format!("{structure}\n{}", run("pdftotext", &[&file.to_string_lossy(), "-"]))
}

/// What a tool prints. A tool that is missing is a failure: `test.sh` installs it.
pub fn run(tool: &str, arguments: &[&str]) -> String {
    let output = Command::new(tool).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{tool}: {error}; ./test.sh installs it"));
    assert!(output.status.success(), "{tool} {arguments:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Text as it can be compared: small letters, without white space and hyphens, which line breaks add and remove.
pub fn squeezed(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '\u{AD}' | '\u{2010}' | '\u{2011}');
    text.chars().filter(kept).flat_map(char::to_lowercase).collect()
}

/// The project's folder.
pub fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
