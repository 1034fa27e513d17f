//! The committed schemas are those of the types.

use std::fs;

use crate::common::{project, seloste_ends};

#[test]
fn the_committed_schemas_are_current() {
    for kind in seloste::model::SchemaKind::ALL {
        let printed = seloste_ends(0, &["schema", kind.name()]).stdout;
        let file = project().join(format!("schemas/{}.json", kind.name()));
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &printed).unwrap();
        }
        let committed = fs::read(&file).unwrap_or_default();
        assert!(
            committed == printed,
            "{} is old: UPDATE_SCHEMAS=1 cargo test --release --test all schemas",
            file.display()
        );
    }
}

#[test]
fn every_example_is_accepted_by_the_editor_schema() {
    let mut checked = 0;
    for folder in ["content", "tests/sites", "src/cli/init"] {
        for entry in walkdir::WalkDir::new(project().join(folder)) {
            let path = entry.unwrap().into_path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let kind = match name.as_str() {
                "site.yaml" => "site",
                "controller.yaml" => "controller",
                "recipients.yaml" => "recipients",
                "vocabulary.yaml" => "vocabulary",
                "storage.yaml" => "storage",
                "statutes.yaml" => "statutes",
                "law.yaml" => "law",
                "facts.yaml" => continue,
                _ if name.ends_with(".yaml") => "register",
                _ => continue,
            };
            let kind = seloste::model::SchemaKind::ALL.into_iter().find(|known| known.name() == kind).unwrap();
            let schema = seloste::model::editor_schema(kind);
            // As an editor sees it: with YAML's own types.
            let value: serde_json::Value = serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let validator = jsonschema::draft7::new(&schema).unwrap();
            let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", path.display());
            checked += 1;
        }
    }
    assert!(checked >= 10, "only {checked} files");
}
