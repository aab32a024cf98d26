//! Reads the public items of the crate from the code that the emitter writes, so that there is no second model of it.

mod file;
mod implementations;
mod items;
mod manifest;
mod requests;
mod runtime_macros;
pub(super) mod tokens;

use super::surface::Surface;
use crate::emit::{LIBRARY, crate_of};
use crate::model::Api;
use file::File;

/// The public items of the crate that is emitted for an API. What is written by hand is the same for every API, so that only
/// the names are in it by which the rest uses it.
pub(super) fn surface_of(api: &Api) -> Surface {
    let (manifest, files) = crate_of::<File>(api);
    let mut surface = manifest::read(&manifest);
    for (name, file) in files {
        surface.extend(file.surface(if name == LIBRARY { "" } else { &name }));
    }
    surface.pair();
    surface
}

/// The public items of the code in a file of the crate.
#[cfg(test)]
pub(super) fn surface_of_file(module: &str, text: &str) -> Surface {
    let mut file = File::default();
    syn::parse_file(text).unwrap().items.into_iter().for_each(|item| file.read(item));
    file.surface(if module == LIBRARY { "" } else { module })
}

/// The public items of code at the root of a crate.
#[cfg(test)]
pub(super) fn surface_of_code(text: &str) -> Surface {
    let mut surface = surface_of_file(LIBRARY, text);
    surface.pair();
    surface
}

/// The features of a manifest.
#[cfg(test)]
pub(super) fn surface_of_manifest(text: &str) -> Surface {
    manifest::read(text)
}
