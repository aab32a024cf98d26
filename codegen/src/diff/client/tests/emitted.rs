//! The code that is compared is the code that is emitted.

use super::{base, side};
use crate::diff::client::reading;
use crate::emit::client_files;

#[test]
fn the_surface_is_that_of_the_files() {
    let side = side(&base());
    let api = side.api().unwrap();
    let files = client_files(api);
    let mut from_files = reading::surface_of_manifest(files.get("client/Cargo.toml").unwrap());
    for (path, text) in files.iter() {
        let module = path.strip_prefix("client/src/").and_then(|path| path.strip_suffix(".rs"));
        if let Some(module) = module.filter(|module| !module.contains('/')) {
            from_files.extend(reading::surface_of_file(module, text));
        }
    }
    from_files.pair();
    let direct = reading::surface_of(api);
    assert_eq!(direct.faults, [""; 0]);
    assert!(direct.items.len() > 50, "{}", direct.items.len());
    assert_eq!(direct, from_files);
}
