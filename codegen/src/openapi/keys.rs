//! Every key of OpenAPI 3.0.3 and 3.1, of JSON Schema 2020-12 and of our extensions, by the object that may have it, and what
//! becomes of it.
//!
//! This is the one list of what is knowingly passed over, each key with a reason. `unread` uses it at the end of reading: a
//! key that nobody read is either passed over for a reason that stands here, or reported with its place.

mod operations;
#[cfg(test)]
mod proofs;
mod root;
pub(super) mod row;
#[cfg(test)]
pub(crate) mod samples;
mod schemas;

use super::walk::ObjectKind;
use crate::text::nearest;
pub(crate) use row::Fate;
use row::Key;

/// Why the extensions of others are passed over.
pub(super) const FOREIGN: &str = "an extension that belongs to another program";

/// The prefix of our own extensions.
const OURS: &str = "x-kandji-";

/// What becomes of a key of an object of this kind; `None` if such an object has no such key.
pub(super) fn fate(kind: ObjectKind, name: &str) -> Option<Fate> {
    if is_foreign(name) {
        return Some(Fate::Skipped(FOREIGN));
    }
    keys(kind).iter().find(|key| key.name == name).map(|key| key.fate)
}

/// Whether an object of this kind may have this key.
pub(crate) fn is_key(kind: ObjectKind, name: &str) -> bool {
    fate(kind, name).is_some()
}

/// Whether a key is an extension of another program.
pub(crate) fn is_foreign(name: &str) -> bool {
    name.starts_with("x-") && !name.starts_with(OURS)
}

/// Whether a key is one of our extensions, or belongs in one of them: documents of others have none.
pub(crate) fn is_ours(kind: ObjectKind, name: &str) -> bool {
    let is_extension = matches!(
        kind,
        ObjectKind::Pagination
            | ObjectKind::Upload
            | ObjectKind::Validation
            | ObjectKind::Commands
            | ObjectKind::Filter
    );
    is_extension || name.starts_with(OURS)
}

/// The key that a misspelled one may stand for.
pub(crate) fn near(kind: ObjectKind, name: &str) -> Option<&'static str> {
    nearest(name, keys(kind).iter().map(|key| key.name))
}

/// The keys of an object of this kind.
pub(crate) const fn keys(kind: ObjectKind) -> &'static [Key] {
    match kind {
        ObjectKind::Document => root::DOCUMENT,
        ObjectKind::Info => root::INFO,
        ObjectKind::Contact => root::CONTACT,
        ObjectKind::License => root::LICENSE,
        ObjectKind::Server => root::SERVER,
        ObjectKind::ServerVariable => root::SERVER_VARIABLE,
        ObjectKind::Tag => root::TAG,
        ObjectKind::Components => root::COMPONENTS,
        ObjectKind::SecurityScheme => root::SECURITY_SCHEME,
        ObjectKind::OAuthFlows => root::OAUTH_FLOWS,
        ObjectKind::OAuthFlow => root::OAUTH_FLOW,
        ObjectKind::PathItem => operations::PATH_ITEM,
        ObjectKind::Operation => operations::OPERATION,
        ObjectKind::Parameter => operations::PARAMETER,
        ObjectKind::Header => operations::HEADER,
        ObjectKind::RequestBody => operations::REQUEST_BODY,
        ObjectKind::Response => operations::RESPONSE,
        ObjectKind::MediaType => operations::MEDIA_TYPE,
        ObjectKind::Encoding => operations::ENCODING,
        ObjectKind::Pagination => operations::PAGINATION,
        ObjectKind::Upload => operations::UPLOAD,
        ObjectKind::Validation => operations::VALIDATION,
        ObjectKind::Commands => operations::COMMANDS,
        ObjectKind::Filter => operations::FILTER,
        ObjectKind::Schema => schemas::SCHEMA,
        ObjectKind::Discriminator => schemas::DISCRIMINATOR,
        // They are below keys that are passed over with everything in them.
        ObjectKind::Callback | ObjectKind::Example | ObjectKind::Link => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_known_by_the_object_that_has_them() {
        assert_eq!(fate(ObjectKind::Operation, "operationId"), Some(Fate::Understood));
        assert_eq!(fate(ObjectKind::Schema, "operationId"), None);
        assert_eq!(fate(ObjectKind::Schema, "x-order"), Some(Fate::Skipped(FOREIGN)));
        assert_eq!(fate(ObjectKind::Schema, "x-kandji-secert"), None);
        assert_eq!(near(ObjectKind::Schema, "x-kandji-secert"), Some("x-kandji-secret"));
        assert_eq!(near(ObjectKind::Schema, "requried"), Some("required"));
    }

    #[test]
    fn no_object_has_a_key_twice() {
        for kind in ObjectKind::ALL {
            let mut names: Vec<_> = keys(kind).iter().map(|key| key.name).collect();
            names.sort_unstable();
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{kind:?}");
        }
    }
}
