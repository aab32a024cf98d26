//! Compares how values are written where only text can be sent.

use super::Comparison;
use crate::diff::api::codes::requests as codes;
use crate::diff::change::Severity::{Breaking, Info};
use crate::model::{Api, FieldEncoding, Joined, Notation, Parameter, Style};
use crate::source::Span;

/// What is meant where nothing is said.
const USUAL: &str = "as usual";

impl Comparison<'_, '_> {
    /// How a parameter is written.
    pub(super) fn notation(&mut self, part: &str, [old, new]: [&Parameter; 2]) {
        let [before, after] = self.apis;
        let spans = [Some(old.span), Some(new.span)];
        match (&old.notation, &new.notation) {
            (Notation::Joined(one), Notation::Joined(other)) => {
                let is_scalar = is_scalar(before, old) && is_scalar(after, new);
                // Whether a single value is exploded makes no difference.
                let of_one = |joined: &Joined| Joined { explode: !is_scalar && joined.explode, ..*joined };
                self.joined(part, [of_one(one), of_one(other)], spans);
            }
            (one, other) if one != other => self.encoded(part, [written(one), written(other)], spans),
            _ => {}
        }
    }

    /// How a field of a form is written.
    pub(super) fn encoding(&mut self, part: &str, encodings: [Option<&FieldEncoding>; 2], spans: [Option<Span>; 2]) {
        let [old, new] = encodings.map(|encoding| {
            // Every property of an encoding has to be named here, so that none can be forgotten.
            let FieldEncoding { content_type, joined } = encoding.cloned().unwrap_or_default();
            (content_type.unwrap_or_else(|| USUAL.to_owned()), joined)
        });
        if old.0 != new.0 {
            self.encoded(part, [old.0, new.0], spans);
        }
        match (old.1, new.1) {
            (Some(one), Some(other)) => self.joined(part, [one, other], spans),
            (one, other) if one != other => {
                let [before, after] =
                    [one, other].map(|joined| joined.as_ref().map_or_else(|| USUAL.to_owned(), in_words));
                let what = format!("was written {before}, is written {after}");
                let draft = self.draft(part, (&codes::STYLE_CHANGED, Breaking), what).of(Some(before), Some(after));
                self.push(draft.at_all(spans));
            }
            _ => {}
        }
    }

    fn encoded(&mut self, part: &str, [old, new]: [String; 2], spans: [Option<Span>; 2]) {
        let what = format!("was written {old}, is written {new}");
        let draft = self.draft(part, (&codes::ENCODING_CHANGED, Breaking), what).of(Some(old), Some(new));
        self.push(draft.at_all(spans));
    }

    fn joined(&mut self, part: &str, [old, new]: [Joined; 2], spans: [Option<Span>; 2]) {
        // Every property of the notation has to be named here, so that none can be forgotten.
        let Joined { style, explode, allow_reserved, allow_empty } = old;
        let name = |style: Style| style.as_str().to_owned();
        let exploded = |explode: bool| if explode { "each part on its own" } else { "its parts together" }.to_owned();
        let escaped = |allowed: bool| if allowed { "reserved characters as they are" } else { "escaped" }.to_owned();
        let empty = |allowed: bool| if allowed { "even if empty" } else { "never empty" }.to_owned();
        let emptied = if new.allow_empty { Info } else { Breaking };
        let properties = [
            (&codes::STYLE_CHANGED, Breaking, name(style), name(new.style)),
            (&codes::EXPLODE_CHANGED, Breaking, exploded(explode), exploded(new.explode)),
            (&codes::RESERVED_CHANGED, Breaking, escaped(allow_reserved), escaped(new.allow_reserved)),
            (&codes::EMPTY_CHANGED, emptied, empty(allow_empty), empty(new.allow_empty)),
        ];
        for (code, severity, before, after) in properties.into_iter().filter(|(_, _, before, after)| before != after) {
            let what = format!("was written {before}, is written {after}");
            let draft = self.draft(part, (code, severity), what).of(Some(before), Some(after));
            self.push(draft.at_all(spans));
        }
    }
}

fn is_scalar(api: &Api, parameter: &Parameter) -> bool {
    api.resolve(&parameter.schema).kind.is_scalar()
}

fn written(notation: &Notation) -> String {
    match notation {
        Notation::Content(media_type) => media_type.clone(),
        Notation::Joined(joined) => in_words(joined),
    }
}

fn in_words(joined: &Joined) -> String {
    let Joined { style, explode, allow_reserved, allow_empty } = joined;
    let marks = [(*explode, "exploded"), (*allow_reserved, "with reserved characters"), (*allow_empty, "or empty")];
    let marks = marks.into_iter().filter(|(is_set, _)| *is_set).map(|(_, words)| words);
    std::iter::once(style.as_str()).chain(marks).collect::<Vec<_>>().join(", ")
}
