mod kills;

use super::failure::Failure;
use super::tree::Written;
use super::*;
use kandji_codegen::inputs::STAGING;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

fn names(folder: &Path) -> Vec<OsString> {
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

fn write<const N: usize>(root: &Path, files: [(&str, &str); N]) -> Result<Written, Failure> {
    write_tree(root, files.into_iter(), "a", &BTreeMap::new())
}

#[test]
fn only_differences_are_written_and_orphans_are_removed_with_their_folders() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("old/deep")).unwrap();
    fs::write(root.path().join("old/deep/file"), "x").unwrap();
    fs::write(root.path().join("same"), "same").unwrap();
    let disk = BTreeMap::from([("old/deep/file".to_owned(), b"x".to_vec()), ("same".to_owned(), b"same".to_vec())]);
    let files = [("same", "same"), ("new/file", "text")];
    let summary = write_tree(root.path(), files.into_iter(), "same", &disk).unwrap();
    let removed = vec![root.path().join("old/deep/file")];
    assert_eq!(summary, Written { written: 1, removed, unchanged: 1 });
    assert_eq!(names(root.path()), ["new", "same"]);
    assert_eq!(fs::read_to_string(root.path().join("new/file")).unwrap(), "text");
}

#[test]
fn a_folder_in_place_of_a_file_is_noticed_before_anything_has_changed() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("b")).unwrap();
    assert!(write(root.path(), [("a", "text"), ("b", "text"), ("c", "text")]).is_err());
    assert_eq!(names(root.path()), ["b"]);
}

#[test]
fn a_failed_write_leaves_nothing_behind() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("file"), "in the way of a folder").unwrap();
    assert!(write(root.path(), [("a", "text"), ("file/b", "text")]).is_err());
    assert_eq!(names(root.path()), ["file"]);
}

#[test]
fn leftovers_of_a_killed_run_are_removed() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join(STAGING)).unwrap();
    fs::write(root.path().join(STAGING).join("0"), "ha").unwrap();
    write(root.path(), [("a", "whole")]).unwrap();
    assert_eq!(names(root.path()), ["a"]);
}

#[test]
fn files_that_belong_together_are_replaced_together() {
    let root = tempfile::tempdir().unwrap();
    let at = |name: &str| root.path().join(name);
    fs::write(at("a"), "old").unwrap();
    fs::create_dir(at("b")).unwrap();
    let text = |name: &str| (at(name), "new".to_owned());
    assert!(write_files(&[text("a"), text("b")]).is_err());
    assert_eq!((fs::read_to_string(at("a")).unwrap().as_str(), names(root.path()).len()), ("old", 2));
    fs::remove_dir(at("b")).unwrap();
    fs::write(at(".a.new"), "left by a killed run").unwrap();
    write_files(&[text("a"), text("b"), text("new/c")]).unwrap();
    assert_eq!(names(root.path()), ["a", "b", "new"]);
    assert_eq!(fs::read_to_string(at("a")).unwrap(), "new");
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_a_file_is_replaced_and_not_followed() {
    let root = tempfile::tempdir().unwrap();
    let at = |name: &str| root.path().join(name);
    fs::write(at("precious"), "old").unwrap();
    for link in ["a", ".a.new"] {
        std::os::unix::fs::symlink(at("precious"), at(link)).unwrap();
    }
    write_files(&[(at("a"), "new".to_owned())]).unwrap();
    assert_eq!(fs::read_to_string(at("precious")).unwrap(), "old");
    assert_eq!(fs::read_to_string(at("a")).unwrap(), "new");
}

#[test]
fn a_lock_lets_one_run_in_and_removes_only_what_is_empty() {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("out/deep");
    Lock::of(&out).unwrap().undo();
    assert!(!out.exists());
    let lock = Lock::of(&out).unwrap();
    fs::write(out.join("a"), "x").unwrap();
    lock.undo();
    assert_eq!(names(&out), ["a"]);
    let inside = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let _lock = Lock::of(&out).unwrap();
                assert_eq!(inside.fetch_add(1, std::sync::atomic::Ordering::SeqCst), 0);
                std::thread::sleep(std::time::Duration::from_millis(2));
                inside.fetch_sub(1, std::sync::atomic::Ordering::SeqCst);
            });
        }
    });
}
