//! What is given to users for their CI systems, run as far as it runs without them: the shell steps of the action and of
//! the job, with a `cargo` that installs the program at hand, and the hook's entry. They are for a Unix shell.
#![cfg(unix)]

use crate::common;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use serde_yaml::Value;

fn yaml(path: &str) -> Value {
    let text = fs::read_to_string(common::project().join(path)).unwrap();
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value:?} is no text"))
}

/// The examples of the page, in its order.
fn examples(language: &str) -> Vec<String> {
    let page = fs::read_to_string(common::project().join("docs/ci.md")).unwrap();
    let fence = format!("\n```{language}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("\n```").next().unwrap().to_owned()).collect()
}

/// A repository with a site in a folder of it, in which one thing is wrong.
struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    fn new() -> Self {
        let repository = Self { folder: tempfile::tempdir().unwrap() };
        repository.write(".git/HEAD", "");
        repository.write(
            "our notices/content/demo/controller.yaml",
            "name: Esimerkki Oy\nemail: a@example.fi\nphone: +358 9 000 0000\ndpo: none\n",
        );
        repository.write("our notices/content/demo/register.yaml", "name: {fi: R, sv: R, en: R}\n");
        // It installs the program at hand, and notes how it was called.
        let cargo = format!(
            "#!/bin/sh\nset -e\necho \"$@\" >> '{log}'\nwhile [ $# -gt 1 ]; do\n  if [ \"$1\" = --root ]; then root=$2; fi\n  shift\ndone\nmkdir -p \"$root/bin\"\ncp '{program}' \"$root/bin/seloste\"\n",
            log = repository.path("cargo.log").display(),
            program = env!("CARGO_BIN_EXE_seloste"),
        );
        repository.write("fake/cargo", &cargo);
        fs::set_permissions(repository.path("fake/cargo"), fs::Permissions::from_mode(0o755)).unwrap();
        repository
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Runs a script as CI systems do: bash that stops at the first failure, in the repository's folder.
    fn run(&self, script: &str, environment: &[(&str, &str)]) -> Output {
        let path = format!("{}:{}", self.path("fake").display(), std::env::var("PATH").unwrap());
        let mut command = Command::new("bash");
        command.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script]).current_dir(self.folder.path());
        command.env("PATH", path).env_remove("GITHUB_STEP_SUMMARY").envs(environment.iter().copied());
        command.output().unwrap()
    }
}

fn ended(output: &Output, code: i32) -> String {
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(code), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

/// What stands in `${{ … }}`, from the inputs.
fn filled(text: &str, inputs: &[(&str, &str)]) -> String {
    let inside = text.strip_prefix("${{ inputs.").and_then(|rest| rest.strip_suffix(" }}"));
    let name = inside.unwrap_or_else(|| panic!("“{text}” is not an input"));
    inputs.iter().find(|(input, _)| *input == name).unwrap_or_else(|| panic!("no input “{name}”")).1.to_owned()
}

#[test]
fn the_action_runs() {
    let action = yaml("ci/github/action.yml");
    assert_eq!(text(&action["runs"]["using"]), "composite");
    let repository = Repository::new();
    let place = |name: &str| repository.path(name).display().to_string();
    let given = [("root", "our notices"), ("lang", "fi"), ("options", "--today 2026-11-22"), ("sarif", "a b.sarif")];
    let declared: Vec<_> = action["inputs"].as_mapping().unwrap().keys().map(text).collect();
    assert_eq!(declared, given.map(|(name, _)| name));

    let project = common::project().join("ci/github").display().to_string();
    let surroundings = [
        ("GITHUB_ACTION_PATH", project),
        ("GITHUB_OUTPUT", place("output")),
        ("GITHUB_STEP_SUMMARY", place("summary.md")),
        ("RUNNER_TOOL_CACHE", place("tools")),
    ];
    let steps = action["runs"]["steps"].as_sequence().unwrap();
    let scripts: Vec<_> = steps.iter().filter(|step| step.get("run").is_some()).collect();
    assert_eq!(scripts.len(), 3);
    let run = |step: &Value, inputs: &[(&str, &str)]| {
        assert_eq!(text(&step["shell"]), "bash");
        let script = text(&step["run"]);
        assert!(!script.contains("${{"), "an input in a script is run: {script}");
        let own = step.get("env").and_then(Value::as_mapping).into_iter().flatten();
        let own: Vec<_> = own.map(|(name, value)| (text(name), filled(text(value), inputs))).collect();
        let all = surroundings.iter().chain(&own).map(|(name, value)| (*name, value.as_str()));
        repository.run(script, &all.collect::<Vec<_>>())
    };
    ended(&run(scripts[0], &given), 0);
    let hash = repository.read("output");
    assert!(hash.starts_with("hash=") && hash.trim().len() == "hash=".len() + 64, "{hash}");
    ended(&run(scripts[1], &given), 0);
    let installed = repository.read("cargo.log");
    assert!(installed.starts_with("install --locked --no-default-features --path "), "{installed}");
    let said = ended(&run(scripts[2], &given), 1);
    assert!(said.contains("::error file=our notices/content/demo/register.yaml,line=1,"), "{said}");
    assert!(said.contains("%0Aohje%3A") || said.contains("%0Aohje:"), "in Finnish: {said}");
    assert!(repository.read("a b.sarif").contains("\"uri\": \"our%20notices/content/demo/register.yaml\""));
    assert!(repository.read("summary.md").starts_with("## Tietosuojaselosteiden tarkastus"));

    // As it is without inputs: the defaults.
    let defaults = ["root", "lang", "options", "sarif"].map(|name| (name, text(&action["inputs"][name]["default"])));
    fs::rename(repository.path("our notices/content"), repository.path("content")).unwrap();
    let said = ended(&run(scripts[2], &defaults), 1);
    assert!(said.starts_with("::error file=content/demo/register.yaml,"), "{said}");
    // No input is run.
    let evil =
        [("root", "$(touch evil)"), ("lang", "en"), ("options", "--today `touch evil`"), ("sarif", "$(touch evil)")];
    ended(&run(scripts[2], &evil), 2);
    assert!(!repository.path("evil").exists());
}

#[test]
fn the_job_runs() {
    let job = &yaml("ci/gitlab/seloste.yml")["seloste"];
    let repository = Repository::new();
    let mut variables: Vec<(String, String)> = job["variables"]
        .as_mapping()
        .unwrap()
        .iter()
        .map(|(name, value)| (text(name).to_owned(), text(value).to_owned()))
        .collect();
    for (name, value) in &mut variables {
        match name.as_str() {
            "SELOSTE_ROOT" => "our notices".clone_into(value),
            "SELOSTE_GIT" => "https://git.example.fi/seloste.git".clone_into(value),
            "SELOSTE_REV" => "0123abc".clone_into(value),
            "SELOSTE_OPTIONS" => "--format json --today 2026-11-22".clone_into(value),
            _ => {}
        }
    }
    let variables: Vec<_> = variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    // GitLab runs both in one shell.
    let both = ["before_script", "script"].map(|part| job[part].as_sequence().unwrap().iter().map(text));
    let script: Vec<_> = both.into_iter().flatten().collect();
    let said = ended(&repository.run(&script.join("\n"), &variables), 1);
    assert!(said.starts_with('{'), "{said}");
    let installed = repository.read("cargo.log");
    assert_eq!(
        installed.trim(),
        "install --locked --no-default-features --git https://git.example.fi/seloste.git --rev 0123abc --root .seloste-program seloste"
    );
    let reports = &job["artifacts"]["reports"];
    assert!(repository.read(text(&reports["codequality"])).contains("\"path\": \"our notices/content/demo/"));
    assert!(repository.read(text(&reports["junit"])).starts_with("<?xml"));
    assert_eq!(text(&job["artifacts"]["when"]), "always", "reports are wanted most when the job fails");
}

#[test]
fn the_hook_runs() {
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hook = &hooks[0];
    let repository = Repository::new();
    fs::remove_dir_all(repository.path(".git")).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_seloste"), repository.path("fake/seloste")).unwrap();
    repository.write("README.md", "content/ is elsewhere\n");
    let script =
        format!("git init -q . && git add -A && git diff --cached --name-only | grep -E '{}'", text(&hook["files"]));
    let staged = ended(&repository.run(&script, &[]), 0);
    assert_eq!(staged.lines().count(), 2, "the two files of content/, and none of the others: {staged}");
    // As pre-commit runs it: the entry, then the arguments, and no names of files.
    assert_eq!(hook["pass_filenames"], Value::Bool(false));
    assert_eq!(text(&hook["language"]), "system");
    let entry = format!("{} --root 'our notices' --lang fi", text(&hook["entry"]));
    let said = ended(&repository.run(&entry, &[]), 1);
    assert!(said.contains("virhe[A13-1F-Q]"), "{said}");
    // With nothing wrong it lets the commit pass and says nothing.
    let example = common::project();
    let clean = format!("{} --root '{}'", text(&hook["entry"]), example.display());
    assert_eq!(ended(&repository.run(&clean, &[]), 0), "");
}

/// The examples name what there is.
#[test]
fn the_page_says_what_is_there() {
    let [github, gitlab, hook] = examples("yaml").try_into().expect("three examples");
    for example in [&github, &gitlab, &hook] {
        assert!(example.lines().count() <= 12, "short enough to copy:\n{example}");
    }
    let parse = |text: &str| serde_yaml::from_str::<Value>(text).unwrap();
    let steps = &parse(&github)["jobs"]["notices"]["steps"];
    let step = &steps[1];
    let folder = text(&step["uses"]).split('@').next().unwrap().splitn(3, '/').nth(2).unwrap();
    let action = yaml(&format!("{folder}/action.yml"));
    for (input, _) in step["with"].as_mapping().unwrap() {
        assert!(action["inputs"].get(text(input)).is_some(), "{input:?}");
    }
    assert_eq!(step["with"]["sarif"], steps[2]["with"]["sarif_file"]);

    let gitlab = parse(&gitlab);
    let job = &yaml(text(&gitlab["include"][0]["file"]))["seloste"];
    for (variable, _) in gitlab["seloste"]["variables"].as_mapping().unwrap() {
        assert!(job["variables"].get(text(variable)).is_some(), "{variable:?}");
    }
    let named = parse(&hook)["repos"][0]["hooks"][0]["id"].clone();
    assert_eq!(named, yaml(".pre-commit-hooks.yaml")[0]["id"]);

    // Every format is in the table, and the command of the page runs.
    let page = fs::read_to_string(common::project().join("docs/ci.md")).unwrap();
    for format in seloste::report::Format::ALL {
        assert!(page.contains(&format!("| `{}` | ", format.name())), "{}", format.name());
    }
    let repository = Repository::new();
    fs::copy(env!("CARGO_BIN_EXE_seloste"), repository.path("fake/seloste")).unwrap();
    let script = format!("cd 'our notices'\n{}", examples("sh")[0]);
    ended(&repository.run(&script, &[]), 1);
    assert!(Path::new(&repository.path("our notices/findings.sarif")).exists());
}
