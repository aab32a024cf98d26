//! Compares what a document says of itself beside text: its version, whom to ask, and on which terms it may be used.

use super::changed::Changed;
use super::codes::service as codes;
use super::words;
use crate::diff::change::Severity::Info;
use crate::model::{Api, Contact, License};

/// What a document says of itself in another way.
pub(super) fn changed(old: &Api, new: &Api) -> Vec<Changed> {
    let [before, after] = [old, new].map(parts);
    let pairs = before.into_iter().zip(after);
    let changes = pairs.filter(|(one, other)| one != other).map(|((name, old), (_, new))| Changed {
        part: format!("info {name}"),
        kind: (&codes::INFO_CHANGED, Info),
        what: words::was_is(old.as_ref(), new.as_ref()),
        old,
        new,
    });
    changes.collect()
}

fn parts(api: &Api) -> [(&'static str, Option<String>); 3] {
    [
        ("version", Some(api.version.clone())),
        ("contact", api.contact.as_ref().map(contact)),
        ("license", api.license.as_ref().map(license)),
    ]
}

/// A contact in words. Every property has to be named here, so that none can be forgotten.
fn contact(contact: &Contact) -> String {
    let Contact { name, url, email } = contact;
    words::list([name, url, email].into_iter().flatten())
}

/// A license in words. Every property has to be named here, so that none can be forgotten.
fn license(license: &License) -> String {
    let License { name, url } = license;
    words::list([Some(name), url.as_ref()].into_iter().flatten())
}
