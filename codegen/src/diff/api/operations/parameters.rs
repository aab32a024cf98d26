//! Compares the parameters of operations.

use super::Comparison;
use crate::diff::api::codes::requests as codes;
use crate::diff::api::finding::Directions;
use crate::diff::api::kind::Kind;
use crate::diff::api::{matching, words};
use crate::diff::change::Severity::{Breaking, Info, Warning};
use crate::model::{FilterColumns, Parameter, ParameterIn};
use crate::source::Span;

impl<'a> Comparison<'a, '_> {
    pub(super) fn parameters(&mut self) {
        let [old, new] = self.operations;
        let matched = matching::parameters(self.apis, old, new);
        for (one, other) in matched.both {
            self.parameter([one, other]);
        }
        for one in matched.removed {
            let draft = self.draft(&part(one), (&codes::PARAMETER_REMOVED, Breaking), "was removed");
            self.push(draft.of(Some(one.name.clone()), None).at(Some(one.span), None));
        }
        for one in matched.added {
            let [_, api] = self.apis;
            let kind = Kind::of(&api.resolve(&one.schema).kind).as_str();
            let (kind, what) = match one.required {
                true => ((&codes::REQUIRED_PARAMETER_ADDED, Breaking), format!("was added ({kind}, required)")),
                false => ((&codes::PARAMETER_ADDED, Info), format!("was added ({kind})")),
            };
            let draft = self.draft(&part(one), kind, what);
            self.push(draft.of(None, Some(one.name.clone())).at(None, Some(one.span)));
        }
    }

    fn parameter(&mut self, parameters: [&'a Parameter; 2]) {
        let [old, new] = parameters;
        // Every property of a parameter has to be named here, so that none can be forgotten.
        let Parameter { name, location, required, description: _, schema, notation: _, filter, deprecated, span } = old;
        let (part, spans) = (part(new), [Some(*span), Some(new.span)]);
        if *location != new.location {
            let [before, after] = [location, &new.location].map(|place| place.as_str().to_owned());
            let what = format!("was sent in the {before}, is sent in the {after}");
            let draft = self.draft(&part, (&codes::PARAMETER_MOVED, Breaking), what).of(Some(before), Some(after));
            self.push(draft.at_all(spans));
        }
        self.parameter_name(&part, [name, &new.name], new.location, spans);
        if *required != new.required {
            let (kind, what) = match new.required {
                true => ((&codes::PARAMETER_REQUIRED, Breaking), "became required"),
                false => ((&codes::PARAMETER_OPTIONAL, Info), "became optional"),
            };
            let draft = self.draft(&part, kind, what).of(Some(mark(*required)), Some(mark(new.required)));
            self.push(draft.at_all(spans));
        }
        self.deprecation(&part, [*deprecated, new.deprecated], spans);
        self.filter(&part, [filter.as_ref(), new.filter.as_ref()], spans);
        // Where a parameter has moved, its style had to change as well.
        if *location == new.location {
            self.notation(&part, parameters);
        }
        self.values(part, Directions::SENT, [schema, &new.schema]);
    }

    fn parameter_name(&mut self, part: &str, [old, new]: [&str; 2], place: ParameterIn, spans: [Option<Span>; 2]) {
        let kind = match place {
            ParameterIn::Header if old.eq_ignore_ascii_case(new) => return,
            ParameterIn::Path => (&codes::PATH_PARAMETER_RENAMED, Info),
            _ => (&codes::PARAMETER_RENAMED, Breaking),
        };
        if old != new {
            let draft = self.draft(part, kind, format!("was `{old}`, is `{new}`"));
            self.push(draft.of(Some(old.to_owned()), Some(new.to_owned())).at_all(spans));
        }
    }

    fn filter(&mut self, part: &str, filters: [Option<&FilterColumns>; 2], spans: [Option<Span>; 2]) {
        let [old, new] = filters.map(|filter| filter.map(columns));
        let kind = match (&old, &new) {
            _ if old == new => return,
            (None, _) => (&codes::FILTER_ADDED, Info),
            (_, None) => (&codes::FILTER_REMOVED, Breaking),
            _ => (&codes::FILTER_CHANGED, Warning),
        };
        let what = format!("filters by other columns: {}", words::was_is(old.as_ref(), new.as_ref()));
        let draft = self.draft(part, kind, what).of(old, new);
        self.push(draft.at_all(spans));
    }
}

/// A parameter as subjects name it.
fn part(parameter: &Parameter) -> String {
    format!("{} {}", parameter.location.as_str(), parameter.name)
}

/// Whether something must be there, in a word.
pub(super) fn mark(required: bool) -> String {
    if required { "required" } else { "optional" }.to_owned()
}

fn columns(filter: &FilterColumns) -> String {
    match filter {
        FilterColumns::All => "all".to_owned(),
        FilterColumns::Only(columns) => words::list(columns),
        FilterColumns::Except(columns) => format!("all but {}", words::list(columns)),
    }
}
