//! Compares the bodies of requests.

use std::collections::BTreeSet;

use super::Comparison;
use super::parameters::mark;
use crate::diff::api::codes::requests as codes;
use crate::diff::api::finding::Directions;
use crate::diff::api::matching::{self, Matched};
use crate::diff::api::words;
use crate::diff::change::Severity::{self, Breaking, Info};
use crate::document::join;
use crate::model::{Body, Content};

impl<'a> Comparison<'a, '_> {
    pub(super) fn body(&mut self) {
        let [old, new] = self.operations.map(|operation| operation.body.as_ref());
        let shown = |body: &Body| words::list(body.content.iter().map(Content::full_media_type));
        let (old, new) = match (old, new) {
            (None, None) => return,
            (None, Some(body)) => {
                let (kind, what) = match body.required {
                    true => ((&codes::REQUIRED_BODY_ADDED, Breaking), "was added (required)"),
                    false => ((&codes::BODY_ADDED, Info), "was added"),
                };
                let draft = self.draft("body", kind, what).of(None, Some(shown(body)));
                return self.push(draft);
            }
            (Some(body), None) => {
                let draft =
                    self.draft("body", (&codes::BODY_REMOVED, Breaking), "was removed").of(Some(shown(body)), None);
                return self.push(draft);
            }
            (Some(old), Some(new)) => (old, new),
        };
        // Every property of a body has to be named here, so that none can be forgotten.
        let Body { description: _, required, content } = old;
        if *required != new.required {
            let (kind, what) = match new.required {
                true => ((&codes::BODY_REQUIRED, Breaking), "became required"),
                false => ((&codes::BODY_OPTIONAL, Info), "became optional"),
            };
            let draft = self.draft("body", kind, what).of(Some(mark(*required)), Some(mark(new.required)));
            self.push(draft);
        }
        self.contents("body", Directions::SENT, [content, &new.content], Breaking);
    }

    /// Compares data by media type; `removed` is how grave it is if a media type is gone.
    pub(super) fn contents(
        &mut self,
        part: &str,
        directions: Directions,
        contents: [&'a [Content]; 2],
        removed: Severity,
    ) {
        let [old, new] = contents;
        let exact = matching::by_key(old, new, Content::full_media_type);
        for one in &exact.removed {
            let name = one.full_media_type();
            let draft = self.draft(part, (&codes::MEDIA_TYPE_REMOVED, removed), format!("is no longer `{name}`"));
            self.push(draft.of(Some(name), None));
        }
        for one in &exact.added {
            let name = one.full_media_type();
            let draft = self.draft(part, (&codes::MEDIA_TYPE_ADDED, Info), format!("can be `{name}`"));
            self.push(draft.of(None, Some(name)));
        }
        // Another parameter of a media type makes no other data.
        let Matched { both, .. } = matching::by_key(exact.removed, exact.added, |one| one.media_type.as_str());
        let is_one = old.len().max(new.len()) == 1;
        for (one, other) in exact.both.into_iter().chain(both) {
            let part = if is_one { part.to_owned() } else { format!("{part} ({})", other.media_type) };
            self.content(part, directions, [one, other]);
        }
    }

    fn content(&mut self, part: String, directions: Directions, [old, new]: [&'a Content; 2]) {
        // Every property of the data has to be named here, so that none can be forgotten.
        let Content { media_type: _, parameters: _, schema, encoding } = old;
        let fields: BTreeSet<&String> = encoding.keys().chain(new.encoding.keys()).collect();
        let spans = [Some(schema.span), Some(new.schema.span)];
        for field in fields {
            let place = format!("{part} {}", join("", field));
            self.encoding(&place, [encoding.get(field), new.encoding.get(field)], spans);
        }
        self.values(part, directions, [schema, &new.schema]);
    }
}
