//! The shape of the source tree: no import cycle, nothing too long to read, no lint silenced without a reason.
//!
//! `generated/` is not looked at: what is in it follows from the files here.

mod imports;
mod measure;
mod module_tree;
mod scope;

use std::fs;
use std::path::{Path, PathBuf};

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use crate::module_tree::ModuleTree;

/// The longest file, in lines. The measure is "about 400".
const LONGEST_FILE: usize = 420;
/// The longest function, in lines. The measure is "about 60".
const LONGEST_FUNCTION: usize = 60;

#[test]
fn no_files_import_each_other_in_a_cycle() {
    let cycles: Vec<String> = crate_roots(&root()).iter().flat_map(|path| cycles(path)).collect();
    assert!(cycles.is_empty(), "{} cycles of files:\n{}", cycles.len(), cycles.join("\n"));
}

#[test]
fn files_and_functions_are_short_enough_to_read() {
    let mut long = Vec::new();
    for path in sources(&root()) {
        let text = fs::read_to_string(&path).expect("the file can be read");
        let lines = text.lines().count();
        if lines > LONGEST_FILE {
            long.push(format!("{}: {lines} lines", shown(&path)));
        }
        let functions = measure::functions(&text).into_iter().filter(|one| one.lines > LONGEST_FUNCTION);
        long.extend(
            functions.map(|one| format!("{}:{}: {} lines in {}", shown(&path), one.start, one.lines, one.name)),
        );
    }
    assert!(long.is_empty(), "{} too long:\n{}", long.len(), long.join("\n"));
}

#[test]
fn a_lint_is_silenced_only_for_a_reason() {
    let mut bare = Vec::new();
    for path in sources(&root()) {
        let text = fs::read_to_string(&path).expect("the file can be read");
        bare.extend(measure::allows_without_reason(&text).iter().map(|lints| format!("{}: {lints}", shown(&path))));
    }
    assert!(bare.is_empty(), "lints silenced without a reason:\n{}", bare.join("\n"));
}

#[test]
fn a_cycle_is_found_through_re_exports_and_modules_that_are_passed_on() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("the file can be written");
    write("lib.rs", "mod one; mod two; mod three; pub use two::Two;");
    write("one.rs", "use crate::Two; pub struct One(Two);");
    write("two.rs", "use crate::three; pub struct Two; fn f() { three::g(); }");
    write("three.rs", "pub fn g() {} #[cfg(test)] mod tests { use crate::one::One; }");
    assert_eq!(cycles(&folder.path().join("lib.rs")), [] as [String; 0]);
    write("three.rs", "pub fn g() { let _ = vec![super::one::One::new()]; }");
    let found = cycles(&folder.path().join("lib.rs"));
    assert!(matches!(found.as_slice(), [one] if one.starts_with("  3 files:")), "{found:?}");
}

/// The cycles among the files of one crate, each as a line that names what every file takes from the next.
fn cycles(crate_root: &Path) -> Vec<String> {
    let tree = ModuleTree::of_crate(crate_root);
    let edges = imports::between_files(&tree);
    let graph: DiGraphMap<&Path, ()> =
        edges.keys().map(|(from, to)| (from.as_path(), to.as_path())).filter(|(from, to)| from != to).collect();
    let components = tarjan_scc(&graph).into_iter().filter(|component| component.len() > 1);
    let described = components.map(|component| {
        let inside = edges.iter().filter(|((from, to), _)| {
            from != to && component.contains(&from.as_path()) && component.contains(&to.as_path())
        });
        let lines = inside.map(|((from, to), name)| format!("    {} takes {name} from {}", shown(from), shown(to)));
        format!("  {} files:\n{}", component.len(), lines.collect::<Vec<_>>().join("\n"))
    });
    described.collect()
}

/// The root of the workspace. Cargo says where the package is, so a built test can be run on another checkout.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("Cargo says where the package is");
    Path::new(&package).parent().expect("the package is in the workspace").to_owned()
}

/// Every Rust file that is written by hand, sorted.
fn sources(folder: &Path) -> Vec<PathBuf> {
    const LEFT_OUT: [&str; 3] = ["generated", "target", ".git"];
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !LEFT_OUT.contains(&name) {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The files that are the root of a crate.
fn crate_roots(folder: &Path) -> Vec<PathBuf> {
    let is_root = |path: &PathBuf| path.ends_with("lib.rs") || path.ends_with("main.rs");
    let roots: Vec<_> = sources(folder).into_iter().filter(is_root).collect();
    assert!(roots.len() > 3, "only {} crates were found below {}", roots.len(), folder.display());
    roots
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
