//! Compares the responses of operations.

use super::Comparison;
use super::parameters::mark;
use crate::diff::api::codes::requests as codes;
use crate::diff::api::finding::Directions;
use crate::diff::api::matching;
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::{Header, Response, Status};

impl<'a> Comparison<'a, '_> {
    pub(super) fn responses(&mut self) {
        let [old, new] = self.operations;
        let matched = matching::responses(&old.responses, &new.responses);
        for (one, other) in matched.both {
            self.response([one, other]);
        }
        for one in matched.removed {
            let severity = if one.status.is_success() { Breaking } else { Warning };
            let draft = self.draft(&one.status.to_string(), (&codes::RESPONSE_REMOVED, severity), "was removed");
            self.push(draft.of(Some(one.status.to_string()), None).at(Some(one.span), None));
        }
        for one in matched.added {
            let draft = self.draft(&one.status.to_string(), (&codes::RESPONSE_ADDED, Info), "was added");
            self.push(draft.of(None, Some(one.status.to_string())).at(None, Some(one.span)));
        }
    }

    fn response(&mut self, responses: [&'a Response; 2]) {
        let [old, new] = responses;
        // Every property of a response has to be named here, so that none can be forgotten.
        let Response { status, description: _, content, headers: _, span } = old;
        let part = new.status.to_string();
        if *status != new.status {
            self.status(*status, new.status, [*span, new.span]);
        }
        self.contents(&part, Directions::RECEIVED, [content, &new.content], Breaking);
        let matched = matching::headers(self.apis, old, new);
        for (one, other) in matched.both {
            self.header(&part, [one, other]);
        }
        for one in matched.removed {
            let draft = self.draft(&header_part(&part, one), (&codes::HEADER_REMOVED, Breaking), "was removed");
            self.push(draft.of(Some(one.name.clone()), None).at(Some(one.span), None));
        }
        for one in matched.added {
            let draft = self.draft(&header_part(&part, one), (&codes::HEADER_ADDED, Info), "was added");
            self.push(draft.of(None, Some(one.name.clone())).at(None, Some(one.span)));
        }
    }

    fn status(&mut self, old: Status, new: Status, spans: [crate::source::Span; 2]) {
        let severity = if old.is_success() { Breaking } else { Warning };
        let draft = self.draft(&new.to_string(), (&codes::STATUS_CHANGED, severity), format!("was {old}, is {new}"));
        self.push(draft.of(Some(old.to_string()), Some(new.to_string())).at_all(spans.map(Some)));
    }

    fn header(&mut self, part: &str, headers: [&'a Header; 2]) {
        let [old, new] = headers;
        // Every property of a header has to be named here, so that none can be forgotten.
        let Header { name, required, deprecated, description: _, schema, span } = old;
        let (part, spans) = (header_part(part, new), [Some(*span), Some(new.span)]);
        if !name.eq_ignore_ascii_case(&new.name) {
            let what = format!("was `{name}`, is `{}`", new.name);
            let draft = self.draft(&part, (&codes::HEADER_RENAMED, Breaking), what);
            self.push(draft.of(Some(name.clone()), Some(new.name.clone())).at_all(spans));
        }
        if *required != new.required {
            let (kind, what) = match new.required {
                true => ((&codes::HEADER_REQUIRED, Info), "is always there"),
                false => ((&codes::HEADER_OPTIONAL, Warning), "is not always there"),
            };
            let draft = self.draft(&part, kind, what).of(Some(mark(*required)), Some(mark(new.required)));
            self.push(draft.at_all(spans));
        }
        self.deprecation(&part, [*deprecated, new.deprecated], spans);
        self.values(part, Directions::RECEIVED, [schema, &new.schema]);
    }
}

/// A header as subjects name it.
fn header_part(part: &str, header: &Header) -> String {
    format!("{part} header {}", header.name.to_lowercase())
}
