//! Sources that are written by hand and copied byte for byte. They stand in a folder of this package, and are a part of the
//! generator: it reads no file for them.

use crate::emit::FileTree;

/// Pairs of a path below a folder of this package and the text of the file there.
macro_rules! copied {
    ($folder:literal; $($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $folder, "/", $path)))),*]
    };
}

pub(crate) use copied;

/// Paths below a folder, each with the text of its file.
pub(crate) type Copied = &'static [(&'static str, &'static str)];

/// Adds the files below a folder of the output.
pub(crate) fn insert(tree: &mut FileTree, folder: &str, files: Copied) {
    for (path, text) in files {
        tree.insert_static(format!("{folder}/{path}"), text);
    }
}

/// Fails if a file in the folder is not among these, or is not there.
#[cfg(test)]
pub(crate) fn assert_complete(folder: &str, files: Copied) {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let listed: std::collections::BTreeSet<String> = files.iter().map(|(path, _)| (*path).to_owned()).collect();
    let mut on_disk = std::collections::BTreeSet::new();
    collect(&root, "", &mut on_disk);
    assert_eq!(listed, on_disk, "the files of {folder}");
}

/// Adds the paths of all files in a folder.
#[cfg(test)]
fn collect(folder: &std::path::Path, prefix: &str, paths: &mut std::collections::BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{path}/"), paths);
        } else {
            paths.insert(path);
        }
    }
}
