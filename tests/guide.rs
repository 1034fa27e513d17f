//! What the guides for legal staff show is so.

use std::fs;

use crate::common::project;
use seloste::pipeline::{self, Checking};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

fn guide(language: &str) -> String {
    fs::read_to_string(project().join(format!("docs/guide.{language}.md"))).unwrap()
}

/// The last of its examples is a whole register, of which the check has nothing to say.
#[test]
fn the_finished_notice_is_finished() {
    for language in LANGUAGES {
        let guide = guide(language);
        let (_, last) = guide.rsplit_once("```yaml\n").unwrap();
        let (register, _) = last.split_once("```").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let content = folder.path().join("content");
        fs::create_dir_all(content.join("demo")).unwrap();
        fs::write(content.join("site.yaml"), format!("title: Demo\nlanguages: [{language}]\n")).unwrap();
        let controller = "name: Demo\nemail: demo@example.fi\nphone: +358 9 000 0000\n\
             address: {street: Mallikatu 1, postcode: '00000', city: Mallila}\ndpo: none\n";
        fs::write(content.join("demo/controller.yaml"), controller).unwrap();
        fs::write(content.join("demo/register.yaml"), register).unwrap();
        let today = Some(jiff::civil::date(2026, 11, 23));
        let checked = pipeline::check_with(folder.path(), &Checking { today, ..Checking::default() }).unwrap();
        let found: Vec<_> = checked.findings.iter().map(|finding| (finding.rule.code, &finding.message)).collect();
        assert!(found.is_empty(), "{language}: {found:#?}");
    }
}
