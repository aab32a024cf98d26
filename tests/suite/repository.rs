//! The files for people and for GitHub: workflows that run what exists, actions that cannot change, forms that ask for evidence,
//! and documents whose commands exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;
use tests::project;

/// The parts that a form can have.
const PARTS: [&str; 5] = ["markdown", "textarea", "input", "dropdown", "checkboxes"];

/// The YAML files of a folder, with their names.
fn files(folder: &str) -> Vec<(String, String, Value)> {
    let folder = project::root().join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yml"));
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, text, value)
    };
    paths.into_iter().map(read).collect()
}

fn workflows() -> Vec<(String, String, Value)> {
    let workflows = files(".github/workflows");
    assert!(workflows.len() >= 3, "{} workflows", workflows.len());
    workflows
}

/// The steps of a workflow, by job.
fn steps(workflow: &Value) -> Vec<(String, Vec<Value>)> {
    let jobs = workflow["jobs"].as_mapping().expect("a workflow has jobs");
    let steps = |job: &Value| job["steps"].as_sequence().expect("a job has steps").clone();
    jobs.iter().map(|(name, job)| (name.as_str().unwrap().to_owned(), steps(job))).collect()
}

#[test]
fn actions_are_pinned_by_the_digest_of_a_commit() {
    let mut seen = 0;
    for (name, text, _) in workflows() {
        for line in text.lines().filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses:")) {
            let (action, comment) = line.split_once('#').unwrap_or((line, ""));
            let digest = action.trim().rsplit('@').next().unwrap();
            let is_digest = digest.len() == 40 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(
                is_digest && comment.trim().starts_with('v'),
                "{name}:{line}: expected a digest, and its version behind it"
            );
            seen += 1;
        }
    }
    assert!(seen > 5, "{seen} actions");
}

#[test]
fn workflows_ask_for_no_more_than_they_need() {
    for (name, text, workflow) in workflows() {
        assert_eq!(workflow["permissions"]["contents"], "read", "{name}");
        assert!(!text.contains("pull_request_target"), "{name}: code of others would run with our permissions");
        for (job, value) in workflow["jobs"].as_mapping().unwrap() {
            let job = job.as_str().unwrap();
            assert!(
                value["timeout-minutes"].as_u64().is_some_and(|minutes| minutes <= 60),
                "{name}: {job} can run for hours"
            );
        }
        for (job, steps) in steps(&workflow) {
            for script in steps.iter().filter_map(|step| step["run"].as_str()) {
                let is_safe = !script.contains("${{");
                assert!(is_safe, "{name}: {job}: text of others would become a part of the script: {script}");
            }
        }
    }
}

#[test]
fn workflows_run_what_exists() {
    let mut seen = 0;
    for (name, _, workflow) in workflows() {
        for (job, steps) in steps(&workflow) {
            let scripts: Vec<&str> = steps.iter().filter_map(|step| step["run"].as_str()).collect();
            let all = scripts.join("\n");
            for line in scripts.iter().flat_map(|script| script.lines()) {
                let fault = fault(line, &all);
                assert!(fault.is_none(), "{name}: {job}: {line}: {}", fault.unwrap_or_default());
                seen += 1;
            }
        }
    }
    assert!(seen > 10, "{seen} lines");
}

#[test]
fn documents_name_commands_that_exist() {
    let mut seen = 0;
    for name in ["README.md", "CONTRIBUTING.md", "SECURITY.md", "codegen/ARCHITECTURE.md"] {
        let text = fs::read_to_string(project::root().join(name)).unwrap();
        let quoted = text.split('`').skip(1).step_by(2);
        let shown = text.lines().filter_map(|line| line.strip_prefix("$ "));
        for command in
            shown.chain(quoted).filter(|command| command.starts_with("cargo ") || command.starts_with(".ci/"))
        {
            let command = command.split(" # ").next().unwrap();
            let fault = fault(command, "cargo install cargo-deny cargo-semver-checks");
            assert!(fault.is_none(), "{name}: {command}: {}", fault.unwrap_or_default());
            seen += 1;
        }
    }
    assert!(seen > 30, "{seen} commands");
}

/// What is wrong with a line of a script. `script` is the whole of it.
fn fault(line: &str, script: &str) -> Option<String> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let at = words.iter().position(|word| *word == "cargo");
    if let Some(arguments) = at.map(|at| &words[at + 1..]) {
        return of_cargo(arguments, script);
    }
    let is_here = |path: &str| project::root().join(path).exists();
    let paths =
        words.iter().filter(|word| word.starts_with(".ci/") || (word.starts_with("tests/") && word.ends_with(".py")));
    paths.copied().find(|path| !is_here(path)).map(|path| format!("there is no {path}"))
}

fn of_cargo(arguments: &[&str], script: &str) -> Option<String> {
    const OWN: [&str; 13] = [
        "add", "bench", "build", "check", "clippy", "doc", "fmt", "install", "package", "publish", "run", "test",
        "update",
    ];
    let (command, rest) = arguments.split_first()?;
    match *command {
        "xtask" => of_xtask(rest),
        own if OWN.contains(&own) => of_package(rest),
        other if script.contains("cargo install") && script.contains(&format!("cargo-{other}")) => None,
        other => Some(format!("nothing installs `cargo {other}`")),
    }
}

/// Whether a named package is one of ours.
fn of_package(arguments: &[&str]) -> Option<String> {
    let named = arguments.iter().skip_while(|argument| !matches!(**argument, "--package" | "-p")).nth(1)?;
    let members = [
        "codegen",
        "codegen/runtime",
        "generated/cards",
        "generated/cli",
        "generated/client",
        "generated/tenant",
        "tests",
        "xtask",
    ];
    let is_member = |folder: &&str| {
        let manifest = fs::read_to_string(project::root().join(folder).join("Cargo.toml")).unwrap();
        manifest.contains(&format!("name = \"{named}\""))
    };
    (!members.iter().any(is_member)).then(|| format!("there is no package {named}"))
}

/// Whether a command of ours and its options are declared.
fn of_xtask(arguments: &[&str]) -> Option<String> {
    let text = fs::read_to_string(project::root().join("xtask/src/cli.rs")).unwrap();
    let file = syn::parse_file(&text).unwrap();
    let commands = file.items.iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == "Command" => Some(item),
        _ => None,
    });
    let names: BTreeSet<String> = commands.unwrap().variants.iter().map(|one| one.ident.to_string()).collect();
    let command = arguments.first()?;
    let Some(name) = names.iter().find(|name| name.to_lowercase() == *command) else {
        return Some(format!("there is no command {command}"));
    };
    let fields = file.items.iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == name => Some(&item.fields),
        _ => None,
    });
    let fields: BTreeSet<String> =
        fields.unwrap().iter().filter_map(|field| Some(field.ident.as_ref()?.to_string().replace('_', "-"))).collect();
    let options =
        arguments.iter().map(|word| word.trim_start_matches("${ACCEPT_SHRUNK:+").trim_end_matches([']', ',', '.']));
    let options = options.filter_map(|word| word.trim_start_matches('[').strip_prefix("--"));
    options
        .map(|option| option.split('=').next().unwrap())
        .find(|option| !option.is_empty() && !fields.contains(*option))
        .map(|option| format!("{command} has no option --{option}"))
}

#[test]
fn forms_ask_for_evidence() {
    let forms = files(".github/ISSUE_TEMPLATE");
    for (name, _, form) in forms.iter().filter(|(name, ..)| name != "config.yml") {
        assert!(form["name"].is_string() && form["description"].is_string(), "{name}");
        let mut ids = BTreeSet::new();
        for part in form["body"].as_sequence().unwrap() {
            assert!(PARTS.contains(&part["type"].as_str().unwrap()), "{name}: {part:?}");
            assert!(part["attributes"]["label"].is_string(), "{name}: {part:?}");
            assert!(ids.insert(part["id"].as_str().unwrap().to_owned()), "{name}: {part:?}");
        }
    }
    let is_required = |form: &str, id: &str| {
        let (.., value) = forms.iter().find(|(name, ..)| name == form).unwrap();
        let parts = value["body"].as_sequence().unwrap();
        parts.iter().any(|part| part["id"] == id && part["validations"]["required"] == true)
    };
    for (form, id) in [
        ("correction.yml", "place"),
        ("correction.yml", "known"),
        ("correction.yml", "evidence"),
        ("correction.yml", "when"),
        ("card.yml", "evidence"),
        ("bug.yml", "repeat"),
    ] {
        assert!(is_required(form, id), "{form} does not require {id}");
    }
}

#[test]
fn the_pinned_toolchain_is_not_older_than_the_promised_one() {
    let read = |name: &str| fs::read_to_string(project::root().join(name)).unwrap();
    let value = |text: &str, key: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(key)?.trim().strip_prefix("= \""));
        line.unwrap_or_else(|| panic!("there is no {key}")).trim_end_matches('"').to_owned()
    };
    let numbers = |version: &str| version.split('.').map(|part| part.parse::<u32>().unwrap()).collect::<Vec<_>>();
    let (pinned, promised) =
        (value(&read("rust-toolchain.toml"), "channel"), value(&read("Cargo.toml"), "rust-version"));
    assert!(numbers(&pinned) >= numbers(&promised), "{pinned} is older than {promised}");
    assert!(read(".github/workflows/ci.yml").contains("rust-version = "), "no job checks {promised}");
    assert!(read("README.md").contains(&promised), "README.md promises another version than {promised}");
}

#[test]
fn the_changelog_is_what_the_spec_folder_says() {
    let read = |path: &Path| fs::read_to_string(path).unwrap_or_default();
    let (root, made) = (project::root(), tests::generator::of_project());
    let expected = made.tree.get(kandji_codegen::emit::CLIENT_CHANGELOG).unwrap();
    let help = "copy generated/client/CHANGELOG.md to it";
    assert!(read(&root.join("CHANGELOG.md")) == expected, "CHANGELOG.md is stale: {help}");
}
