//! The whole, from files to files: the shipped example, `init`, determinism, and what must never come out.

use crate::common;
use std::fs;
use std::path::Path;

use crate::common::{copy, one_controller, project, seloste, seloste_ends, tree};

fn build(root: &Path, output: &Path, more: &[&str]) {
    let mut arguments = vec!["--root", root.to_str().unwrap(), "build", "--output", output.to_str().unwrap()];
    arguments.extend(more);
    seloste_ends(0, &arguments);
}

#[test]
fn the_shipped_example_is_clean_and_builds() {
    let folder = tempfile::tempdir().unwrap();
    let root = project();
    let output = seloste_ends(0, &["--root", root.to_str().unwrap(), "check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["findings"], serde_json::json!([]));
    let out = folder.path().join("public");
    build(&root, &out, &[]);
    let files = tree(&out);
    for language in ["fi", "sv", "en"] {
        let page = format!("{language}/esimerkkiohjelmistot/asiakasrekisteri/");
        for file in ["index.html", "notice.json"] {
            assert!(files.contains_key(&format!("{page}{file}")), "{page}{file}");
        }
        #[cfg(feature = "pdf")]
        assert!(files[&format!("{page}asiakasrekisteri-{language}.pdf")].starts_with(b"%PDF-"), "{page}");
        assert!(files.contains_key(&format!("{language}/index.html")));
        assert!(files.contains_key(&format!("{language}/esimerkkiohjelmistot/index.html")));
    }
    assert!(files.contains_key("index.html") && files.contains_key("404.html") && files.contains_key("manifest.json"));
}

#[test]
fn two_builds_in_two_folders_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one"), folder.path().join("elsewhere/two"));
    for root in [&one, &two] {
        copy(&project().join("content"), &root.join("content"));
    }
    build(&one, &folder.path().join("a"), &[]);
    // Another day, another time zone.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    build(&two, &folder.path().join("b/c"), &[]);
    assert_eq!(tree(&folder.path().join("a")), tree(&folder.path().join("b/c")));
}

#[test]
fn a_page_that_cannot_be_made_leaves_the_target_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    one_controller(root);
    let public = root.join("public");
    let fails = || {
        let output = seloste(&["--lang", "en", "--root", root.to_str().unwrap(), "build"]);
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };
    // Assets, PDFs and lists are made before it, and staged.
    let html = root.join("themes/default/html");
    fs::create_dir_all(&html).unwrap();
    fs::write(html.join("fragment.html"), "<p>Nothing of the notice</p>").unwrap();
    let said = fails();
    assert!(said.contains("fragment.html"), "{said}");
    // The lock stays on Windows.
    assert!(cfg!(windows) || !public.exists());

    fs::remove_dir_all(root.join("themes")).unwrap();
    build(root, &public, &[]);
    let (before, modified) = (tree(&public), fs::metadata(public.join("index.html")).unwrap().modified().unwrap());
    fs::create_dir_all(&html).unwrap();
    fs::write(html.join("fragment.html"), "<p>Nothing of the notice</p>").unwrap();
    fs::write(html.join("not-found.html"), "<p>Another page</p>").unwrap();
    fails();
    assert_eq!(tree(&public), before);
    assert_eq!(fs::metadata(public.join("index.html")).unwrap().modified().unwrap(), modified);
    assert!(!public.join(".seloste-staging").exists());

    // Where nothing may be published is told before anything is made.
    fs::remove_dir_all(&public).unwrap();
    fs::create_dir(&public).unwrap();
    fs::write(public.join("thesis.odt"), "years of work").unwrap();
    let said = fails();
    assert!(said.contains("thesis.odt") && !said.contains("fragment.html"), "{said}");
    assert_eq!(tree(&public).into_keys().collect::<Vec<_>>(), ["thesis.odt"]);
}

#[test]
fn a_new_site_is_clean_and_builds_in_every_language() {
    for language in ["fi", "sv", "en"] {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        seloste_ends(0, &["--lang", language, "init", site.to_str().unwrap()]);
        let output = seloste_ends(0, &["--root", site.to_str().unwrap(), "check", "--format", "json"]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["findings"], serde_json::json!([]), "{language}");
        build(&site, &site.join("public"), &[]);
        assert!(site.join("public").join(language).join("index.html").exists());
        // A second time nothing is overwritten.
        seloste_ends(2, &["init", site.to_str().unwrap()]);
    }
}

/// Puts a canary under `internal:` of everything that can have one.
fn with_canaries(value: &mut serde_json::Value, number: &mut usize, inside: bool) {
    match value {
        serde_json::Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                with_canaries(value, number, inside || key == "internal");
            }
            // A map of languages is a text, and knows no `internal:`.
            let is_text = map.keys().all(|key| key.len() == 2);
            if !inside && !is_text && !map.contains_key("internal") {
                *number += 1;
                let canary = serde_json::json!({"note": format!("canary-{number}-kanarialintu"), "deep": [{"er": format!("canary-{number}-deep")}]});
                map.insert("internal".to_owned(), canary);
            }
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| with_canaries(item, number, inside)),
        _ => {}
    }
}

#[test]
fn internal_facts_appear_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    one_controller(root);
    let mut canaries = 0;
    for file in ["site.yaml", "esimerkkiohjelmistot/controller.yaml", "esimerkkiohjelmistot/asiakasrekisteri.yaml"] {
        let path = root.join("content").join(file);
        let mut value: serde_json::Value = serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        with_canaries(&mut value, &mut canaries, false);
        fs::write(&path, serde_yaml::to_string(&value).unwrap()).unwrap();
    }
    let path = root.join("content/shared/recipients.yaml");
    let mut value: serde_json::Value = serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    value.as_object_mut().unwrap().values_mut().for_each(|recipient| with_canaries(recipient, &mut canaries, false));
    fs::write(&path, serde_yaml::to_string(&value).unwrap()).unwrap();
    assert!(canaries > 40, "only {canaries} canaries");

    let out = root.join("public");
    build(root, &out, &[]);
    for (path, content) in tree(&out) {
        let text = if path.ends_with(".pdf") {
            let file = out.join(&path);
            // The words on the pages, and everything that is not words: properties, alternative texts, names.
            let file = file.to_str().unwrap();
            common::run("pdftotext", &[file, "-"])
                + &common::run("qpdf", &["--qdf", "--object-streams=disable", file, "-"])
        } else {
            String::from_utf8_lossy(&content).into_owned()
        };
        let text = common::squeezed(&text);
        assert!(!text.contains("canary") && !text.contains("kanarialintu"), "{path}");
    }
}

#[test]
fn a_draft_is_kept_out_of_a_build_and_marked_in_a_draft_build() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy(&project().join("content"), &root.join("content"));
    let draft = "draft: true\nname: {fi: Keskeneräinen, sv: Halvfärdigt, en: Unfinished}\n";
    fs::write(root.join("content/esimerkkiohjelmistot/kesken.yaml"), draft).unwrap();
    build(root, &root.join("public"), &["--no-pdf"]);
    assert!(!root.join("public/fi/esimerkkiohjelmistot/kesken").exists());
    build(root, &root.join("public-draft"), &["--no-pdf", "--draft"]);
    let page = fs::read_to_string(root.join("public-draft/fi/esimerkkiohjelmistot/kesken/index.html")).unwrap();
    assert!(page.contains("noindex"));
    // A draft of something that is not ready is no reason to fail a check.
    seloste_ends(0, &["--root", root.to_str().unwrap(), "check"]);
}

/// What a page does where a text lacks its language.
#[test]
fn a_missing_translation_stops_is_omitted_or_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy(&project().join("content"), &root.join("content"));
    let register = root.join("content/esimerkkiohjelmistot/asiakasrekisteri.yaml");
    let text = fs::read_to_string(&register).unwrap().replacen("  sv: Kundregister\n", "", 1);
    fs::write(&register, text).unwrap();
    let settings = root.join("content/site.yaml");
    let before = fs::read_to_string(&settings).unwrap();
    let arguments = ["--root", root.to_str().unwrap(), "build", "--no-pdf"];
    seloste_ends(1, &arguments);
    assert!(!root.join("public").exists());

    let with = |choice: &str| before.replace("missing-translation: stop", &format!("missing-translation: {choice}"));
    assert_ne!(with("show"), before);
    fs::write(&settings, with("show")).unwrap();
    seloste_ends(0, &arguments);
    let page = fs::read_to_string(root.join("public/sv/esimerkkiohjelmistot/asiakasrekisteri/index.html")).unwrap();
    assert!(page.contains("Asiakasrekisteri"));

    fs::write(&settings, with("omit")).unwrap();
    seloste_ends(0, &arguments);
    assert!(!root.join("public/sv/esimerkkiohjelmistot/asiakasrekisteri").exists());
    assert!(root.join("public/fi/esimerkkiohjelmistot/asiakasrekisteri/index.html").exists());
}

#[test]
fn footnotes_are_numbered_over_the_notice_and_stand_in_their_sections() {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let file = folder.path().join("content").join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write("site.yaml", "languages: [fi, sv]\nmissing-translation: show\n");
    write("demo/controller.yaml", "name: Demo\n");
    write(
        "demo/customers.yaml",
        "name:\n  fi: \"Asiakkaat[^1]\\n\\n[^1]: paitsi *jäsenet*\"\n  sv: Kunder\n\
         introduction:\n  fi: \"Yksi[^x], kaksi[^y], yksi[^x].\\n\\n[^y]: Toinen.\\n\\n[^x]: Ensimmäinen.\"\n\
         sections:\n- id: own\n  heading: {fi: Oma, sv: Egen}\n  text:\n    \
         fi: \"Kolme[^1].\\n\\n[^1]: Ensimmäinen.\"\n    sv: \"Tre[^1].\\n\\n[^1]: Första.\"\n",
    );
    let out = folder.path().join("public");
    build(folder.path(), &out, &["--draft", "--no-pdf"]);
    let notice = |language: &str| -> serde_json::Value {
        let file = out.join(language).join("demo/customers/notice.json");
        serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
    };
    let last = |notice: &serde_json::Value, id: &str| {
        let sections = notice["sections"].as_array().unwrap();
        let section = sections.iter().find(|section| section["id"] == id).unwrap();
        section["blocks"].as_array().unwrap().last().unwrap().clone()
    };
    let fi = notice("fi");
    assert_eq!(fi["title"], "Asiakkaat (paitsi jäsenet)");
    let words = |text: &str| serde_json::json!([{"type": "text", "text": text}]);
    assert_eq!(
        last(&fi, "introduction"),
        serde_json::json!({"type": "notes", "items": [
            {"number": 1, "content": words("Ensimmäinen.")},
            {"number": 2, "content": words("Toinen.")},
        ]})
    );
    let third = serde_json::json!({"type": "notes", "items": [{"number": 3, "content": words("Ensimmäinen.")}]});
    assert_eq!(last(&fi, "own-own"), third, "each section has its own notes");
    let sv = notice("sv");
    let foreign = serde_json::json!([{"type": "foreign", "language": "fi", "content": words("Ensimmäinen.")}]);
    assert_eq!(last(&sv, "introduction")["items"][0]["content"], foreign);
    assert_eq!(last(&sv, "own-own")["items"][0]["content"], words("Första."));
}
