//! Crates outside of this workspace, compiled as users would compile them.
//!
//! Most of the time goes to dependencies. These crates therefore use the target folder of the running test, with the same
//! profile, flags and lock file, and (with [`Outside::with_our_features`]) the same features. Cargo then reuses the
//! dependencies that it has just compiled for the tests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kandji_codegen::diagnostic::Report;
use kandji_codegen::emit::FileTree;
use kandji_codegen::inputs::read_tree;
use serde_json::Value;

use crate::project;

/// The package that enables the features of our own workspace.
const FEATURES: &str = "features";

/// A workspace of crates that one call of Cargo compiles. Its folder is the same in each run, so a crate that did not
/// change is not compiled again.
#[derive(Debug)]
pub struct Outside {
    folder: PathBuf,
    members: Vec<Member>,
}

#[derive(Debug)]
struct Member {
    package: String,
    /// Below the folder of the workspace.
    folder: String,
}

impl Outside {
    /// An empty workspace. No other test may use its name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { folder: target().join("outside").join(name), members: Vec::new() }
    }

    /// The same workspace, with every feature of a dependency that our own workspace enables.
    ///
    /// # Panics
    /// If Cargo cannot describe our workspace.
    #[must_use]
    pub fn with_our_features(mut self) -> Self {
        let manifest = package(FEATURES, &our_dependencies());
        self.add(FEATURES, &manifest, "src/lib.rs", "");
        self
    }

    /// The folder of a member.
    #[must_use]
    pub fn folder(&self, member: &str) -> PathBuf {
        self.folder.join(member)
    }

    /// Adds a library. `dependencies` are lines of its manifest.
    pub fn library(&mut self, name: &str, dependencies: &str, code: &str) {
        self.add(name, &package(name, dependencies), "src/lib.rs", code);
    }

    /// Adds a program. `dependencies` are lines of its manifest.
    pub fn program(&mut self, name: &str, dependencies: &str, code: &str) {
        self.add(name, &package(name, dependencies), "src/main.rs", code);
    }

    /// Adds the client of a generated tree as a package with this name, and writes the rest of the tree beside it.
    ///
    /// # Panics
    /// If the tree has no client, or its files cannot be written.
    pub fn client(&mut self, name: &str, tree: &FileTree) {
        let manifest = tree.get("client/Cargo.toml").expect("the tree has a client");
        let renamed = manifest.replacen("name = \"kandji-client\"", &format!("name = \"{name}\""), 1);
        let folder = self.folder(name);
        let before = read_tree(&folder, &mut Report::default()).expect("the folder can be read");
        for orphan in before.keys().filter(|path| tree.get(path).is_none()) {
            fs::remove_file(folder.join(orphan)).expect("the file can be removed");
        }
        for (path, text) in tree.iter() {
            let text = if path == "client/Cargo.toml" { &renamed } else { text };
            write(&folder.join(path), text);
        }
        self.members.push(Member { package: name.to_owned(), folder: format!("{name}/client") });
    }

    fn add(&mut self, name: &str, manifest: &str, path: &str, code: &str) {
        write(&self.folder(name).join("Cargo.toml"), manifest);
        write(&self.folder(name).join(path), code);
        self.members.push(Member { package: name.to_owned(), folder: name.to_owned() });
    }

    /// Builds every member.
    ///
    /// # Errors
    /// The output of the compiler if there is an error or a warning.
    ///
    /// # Panics
    /// If Cargo cannot be started.
    pub fn build(&self) -> Result<(), String> {
        self.cargo(&["build"])
    }

    /// Builds every member, with only these features (separated by commas).
    ///
    /// # Errors
    /// The output of the compiler if there is an error or a warning.
    ///
    /// # Panics
    /// If Cargo cannot be started.
    pub fn build_with(&self, features: &str) -> Result<(), String> {
        self.cargo(&["build", "--no-default-features", "--features", features])
    }

    /// Checks every member, with only these features (separated by commas) or with the default ones.
    ///
    /// # Errors
    /// The output of the compiler if there is an error or a warning.
    ///
    /// # Panics
    /// If Cargo cannot be started.
    pub fn check(&self, features: Option<&str>) -> Result<(), String> {
        match features {
            Some(features) => self.cargo(&["check", "--no-default-features", "--features", features]),
            None => self.cargo(&["check"]),
        }
    }

    /// Runs a program of a workspace that was built, in the folder of the program, and returns its output.
    ///
    /// # Errors
    /// The error output of a program that fails.
    ///
    /// # Panics
    /// If the program cannot be started.
    pub fn run(&self, program: &str) -> Result<String, String> {
        let path = target().join("debug").join(program).with_extension(std::env::consts::EXE_EXTENSION);
        let output = Command::new(path).current_dir(self.folder(program)).output().expect("the program runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
    }

    fn manifest(&self) -> String {
        let folders: String = self.members.iter().map(|member| format!("    {:?},\n", member.folder)).collect();
        let profiles: String = self
            .members
            .iter()
            .map(|member| format!("[profile.dev.package.{}]\ndebug = false\n\n", member.package))
            .collect();
        format!("[workspace]\nresolver = \"3\"\nmembers = [\n{folders}]\n\n{}{profiles}", our_profiles())
    }

    fn cargo(&self, arguments: &[&str]) -> Result<(), String> {
        write(&self.folder.join("Cargo.toml"), &self.manifest());
        let lock = fs::read_to_string(project::root().join("Cargo.lock")).expect("the lock file can be read");
        write(&self.folder.join("Cargo.lock"), &lock);
        let output = cargo()
            .args(arguments)
            .args(["--workspace", "--quiet", "--offline"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target())
            .env("CARGO_INCREMENTAL", "0")
            .output()
            .expect("cargo runs");
        // Flags that deny warnings would make Cargo compile every dependency again.
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let has_warned = said.lines().any(|line| line.starts_with("warning"));
        if output.status.success() && !has_warned { Ok(()) } else { Err(said) }
    }
}

/// Cargo, without the variables that describe the package of this test. Build scripts that read them would run again each
/// time.
fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    let is_of_package = |name: &str| {
        let prefixes = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];
        prefixes.iter().any(|prefix| name.starts_with(prefix)) || name == "CARGO_PRIMARY_PACKAGE"
    };
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(is_of_package)) {
        cargo.env_remove(name);
    }
    cargo
}

/// The target folder of this test, whose program is in `debug/deps`.
fn target() -> PathBuf {
    let tests = std::env::current_exe().expect("a process has a program");
    tests.ancestors().nth(3).map(Path::to_owned).expect("a test lies in the target folder")
}

/// Writes a file unless it has this text already: Cargo goes by the time of the last write.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

fn package(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}")
}

/// The profile tables of our own manifest.
fn our_profiles() -> String {
    let manifest = fs::read_to_string(project::root().join("Cargo.toml")).expect("the manifest can be read");
    let tables = manifest.split("\n[").filter(|table| table.starts_with("profile."));
    tables.map(|table| format!("[{}\n\n", table.trim_end())).collect()
}

/// The dependencies of all packages of our own workspace, as lines of a manifest.
fn our_dependencies() -> String {
    let arguments = ["metadata", "--no-deps", "--offline", "--format-version", "1"];
    let output = cargo().args(arguments).current_dir(project::root()).output().expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let all = packages.flat_map(|package| package["dependencies"].as_array().into_iter().flatten());
    let used = all.filter(|one| one["source"].is_string() && one["optional"] == false && one["kind"] != "build");
    // A manifest can name a package only once.
    let mut united: BTreeMap<&str, (&Value, bool, BTreeSet<&str>)> = BTreeMap::new();
    for one in used {
        let name = one["name"].as_str().unwrap_or_default();
        let (_, has_defaults, features) = united.entry(name).or_insert((&one["req"], false, BTreeSet::new()));
        *has_defaults |= one["uses_default_features"] == true;
        features.extend(one["features"].as_array().into_iter().flatten().filter_map(Value::as_str));
    }
    let line = |(name, (version, has_defaults, features)): (&str, (&Value, bool, BTreeSet<&str>))| {
        let features: Vec<&str> = features.into_iter().collect();
        format!("{name} = {{ version = {version}, features = {features:?}, default-features = {has_defaults} }}\n")
    };
    united.into_iter().map(line).collect()
}
