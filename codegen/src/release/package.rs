//! What a package has to have before anybody should depend on it.

use crate::document::Node;

/// The files of every package.
const FILES: [&str; 6] = ["CHANGELOG.md", "Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"];
/// The texts of its description.
const TEXTS: [&str; 7] =
    ["description", "documentation", "homepage", "license", "readme", "repository", "rust_version"];
/// How many keywords a registry takes, and how long one may be.
const KEYWORDS: usize = 5;
const LONGEST_KEYWORD: usize = 20;

/// What is wrong with a package: `package` is what `cargo metadata` says of it, `files` what `cargo package --list` says.
#[must_use]
pub fn check(package: &Node, files: &str) -> Vec<String> {
    let files: Vec<&str> = files.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let missing = FILES.iter().filter(|file| !files.contains(file)).map(|file| format!("the package has no {file}"));
    let outside =
        files.iter().filter(|file| is_outside(file)).map(|file| format!("`{file}` is outside of the package"));
    let unsaid = TEXTS.iter().filter(|key| package.text(key).is_none_or(|text| text.trim().is_empty()));
    let unsaid = unsaid.map(|key| format!("its manifest has no `{}`", key.replace('_', "-")));
    missing.chain(outside).chain(unsaid).chain(lists(package)).chain(docs(package)).chain(paths(package)).collect()
}

fn is_outside(file: &str) -> bool {
    file.starts_with(['/', '\\']) || file.split(['/', '\\']).any(|part| part == "..")
}

fn lists(package: &Node) -> Vec<String> {
    let list = |key: &str| package.get(key).and_then(Node::as_list).unwrap_or_default();
    let mut faults = Vec::new();
    let keywords: Vec<&str> = list("keywords").iter().filter_map(Node::as_text).collect();
    if keywords.is_empty() || keywords.len() > KEYWORDS {
        faults.push(format!("its manifest has {} keywords, expected 1 to {KEYWORDS}", keywords.len()));
    }
    let long = keywords.iter().filter(|keyword| keyword.len() > LONGEST_KEYWORD);
    faults.extend(long.map(|keyword| format!("the keyword `{keyword}` is longer than {LONGEST_KEYWORD} characters")));
    if list("categories").is_empty() {
        faults.push("its manifest has no `categories`".to_owned());
    }
    faults
}

/// The settings of the site that builds the documentation of published crates.
fn docs(package: &Node) -> Option<String> {
    let settings = ["metadata", "docs", "rs"].into_iter().try_fold(package, Node::get);
    settings.is_none().then(|| "its manifest has no `[package.metadata.docs.rs]`".to_owned())
}

/// Dependencies that only exist in a checkout. One with a version too is another package that is released.
fn paths(package: &Node) -> Vec<String> {
    let dependencies = package.get("dependencies").and_then(Node::as_list).unwrap_or_default();
    let has_path = |one: &&Node| one.get("path").is_some_and(|path| !path.is_null());
    let local = dependencies.iter().filter(has_path).filter(|one| one.text("req").is_none_or(|version| version == "*"));
    local.map(|one| format!("it depends on the path of `{}`", one.text("name").unwrap_or_default())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_json};
    use crate::source::SourceMap;

    const GOOD: &str = r#"{ "description": "a", "documentation": "a", "homepage": "a", "license": "a", "readme": "README.md",
        "repository": "a", "rust_version": "1.88", "keywords": ["a"], "categories": ["b"],
        "metadata": { "docs": { "rs": { "features": [] } } }, "dependencies": [{ "name": "a", "path": null }] }"#;

    fn faults(json: &str, files: &str) -> Vec<String> {
        let mut sources = SourceMap::default();
        let file = sources.add("metadata.json", json);
        check(&parse_json(file, &sources, Limits::default()).unwrap(), files)
    }

    #[test]
    fn a_package_says_what_it_is_and_has_everything() {
        let files = FILES.join("\n");
        assert_eq!(faults(GOOD, &files), Vec::<String>::new());
        for (old, new, expected) in [
            (r#""homepage": "a""#, r#""homepage": null"#, "its manifest has no `homepage`"),
            (r#""rust_version": "1.88","#, "", "its manifest has no `rust-version`"),
            (r#"["a"]"#, r#"["a", "b", "c", "d", "e", "f"]"#, "its manifest has 6 keywords, expected 1 to 5"),
            (
                r#"["a"]"#,
                r#"["a-very-long-keyword-x"]"#,
                "the keyword `a-very-long-keyword-x` is longer than 20 characters",
            ),
            (r#"["b"]"#, "[]", "its manifest has no `categories`"),
            (r#""docs""#, r#""dogs""#, "its manifest has no `[package.metadata.docs.rs]`"),
            (r#""path": null"#, r#""path": "../x""#, "it depends on the path of `a`"),
            (r#""path": null"#, r#""path": "../x", "req": "*""#, "it depends on the path of `a`"),
        ] {
            assert!(GOOD.contains(old));
            assert_eq!(faults(&GOOD.replacen(old, new, 1), &files), [expected]);
        }
        let released = GOOD.replacen(r#""path": null"#, r#""path": "../x", "req": "^0.1.0""#, 1);
        assert_eq!(faults(&released, &files), Vec::<String>::new());
        assert_eq!(faults(GOOD, &files.replace("LICENSE-MIT\n", "")), ["the package has no LICENSE-MIT"]);
        assert_eq!(faults(GOOD, &format!("{files}\n../x\n")), ["`../x` is outside of the package"]);
    }
}
