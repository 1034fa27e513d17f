//! The Rust version that `Cargo.toml` promises: no dependency asks for a newer one.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{project, run};
use serde_json::Value;

/// `1.92` and `1.92.1` as numbers.
fn version(text: &str) -> Vec<u32> {
    let mut parts: Vec<u32> = text.split('.').map(|part| part.parse().expect("a version of Rust")).collect();
    parts.resize(3, 0);
    parts
}

#[test]
fn no_dependency_asks_for_a_newer_rust() {
    let manifest = project().join("Cargo.toml");
    // What other platforms need may not have been downloaded.
    let rustc = run("rustc", &["-vV"]);
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its platform");
    let arguments = ["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host];
    let manifest = ["--manifest-path", &*manifest.to_string_lossy()].map(str::to_owned);
    let arguments: Vec<&str> = arguments.into_iter().chain(manifest.iter().map(String::as_str)).collect();
    let printed = run(env!("CARGO"), &arguments);
    let metadata: Value = serde_json::from_str(&printed).unwrap();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().map(str::to_owned);

    // What is needed to build the crate: not what only its tests need, nor what these need.
    let nodes: BTreeMap<_, _> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (text(&node["id"]).unwrap(), node)).collect();
    let root = text(&metadata["resolve"]["root"]).unwrap();
    let mut needed = BTreeSet::new();
    let mut next = vec![root.clone()];
    while let Some(id) = next.pop() {
        if needed.insert(id.clone()) {
            let built = |dependency: &Value| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev");
            next.extend(list(&nodes[&id]["deps"]).iter().filter(|d| built(d)).filter_map(|d| text(&d["pkg"])));
        }
    }

    let packages: Vec<_> = list(&metadata["packages"])
        .into_iter()
        .filter(|package| needed.contains(package["id"].as_str().unwrap()))
        .collect();
    let own = packages.iter().find(|package| package["id"] == root.as_str()).unwrap();
    let promised = version(own["rust_version"].as_str().expect("Cargo.toml states its rust-version"));
    let newer: Vec<_> = packages
        .iter()
        .filter_map(|package| Some((package, package["rust_version"].as_str()?)))
        .filter(|(_, needs)| version(needs) > promised)
        .map(|(package, needs)| format!("{} {} needs {needs}", package["name"], package["version"]))
        .collect();
    assert!(newer.is_empty(), "{}", newer.join("\n"));
    assert!(packages.len() > 50, "only {} packages were looked at", packages.len());
}
