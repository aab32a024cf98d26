//! Where an output folder may be.

use std::path::{Component, Path, PathBuf};

use kandji_codegen::diagnostic::{Diagnostic, codes};

/// Checks that an output folder is a folder or can become one, that it is not in the spec folder, and that no input is in it.
pub(crate) fn check_place(out: &Path, spec: &Path, inputs: &[&Path]) -> Result<(), Diagnostic> {
    let refused = |reason: String| {
        let message = format!("`{}` cannot be the output folder: {reason}", out.display());
        Err(Diagnostic::error(&codes::OUTPUT_UNSAFE, message).help("choose an empty folder with --out"))
    };
    if out.exists() && !out.is_dir() {
        return refused("it is not a folder".to_owned());
    }
    let real = resolve(out);
    if real.parent().is_none() {
        return refused("it is the root of the file system".to_owned());
    }
    if real.starts_with(resolve(spec)) {
        return refused(format!("it is inside of the spec folder `{}`", spec.display()));
    }
    let inside = inputs.iter().chain([&spec]).find(|input| resolve(input).starts_with(&real));
    inside.map_or(Ok(()), |input| refused(format!("the input `{}` is in it", input.display())))
}

/// The path without links and `..`. What does not exist yet is taken as it is written.
fn resolve(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut resolved = PathBuf::new();
    for component in path.components() {
        if component == Component::ParentDir {
            resolved.pop();
            continue;
        }
        resolved.push(component);
        if let Ok(real) = resolved.canonicalize() {
            resolved = real;
        }
    }
    resolved
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn an_output_folder_is_apart_from_the_inputs() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("a/spec/words")).unwrap();
        fs::write(at("a/api.yaml"), "x").unwrap();
        let reason = |out: &str| {
            let checked = check_place(&at(out), &at("a/spec"), &[&at("a/api.yaml")]);
            checked.err().map(|fault| fault.message.split(": ").nth(1).unwrap_or_default().to_owned())
        };
        assert_eq!(reason("a/out"), None);
        assert_eq!(reason("new/deep"), None);
        assert_eq!(reason("a/spec2"), None);
        for inside in ["a/spec", "a/spec/words/out", "a/x/../spec/out"] {
            assert!(reason(inside).unwrap().contains("inside of the spec folder"), "{inside}");
        }
        assert!(reason("a").unwrap().contains("the input"));
        assert!(reason("a/api.yaml").unwrap().contains("not a folder"));
        assert!(reason("/").unwrap().contains("root"));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_looked_through() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("spec")).unwrap();
        std::os::unix::fs::symlink(at("spec"), at("link")).unwrap();
        assert!(check_place(&at("link/out"), &at("spec"), &[]).is_err());
        assert!(check_place(&at("out"), &at("link"), &[]).is_ok());
    }
}
