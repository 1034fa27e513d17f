//! Makes cargo look at the embedded folders again when a file is added to them or taken away.

fn main() {
    for folder in ["locales", "themes", "src/check/rules", "content"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
