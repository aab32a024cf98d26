//! Compares a field of a card.

use crate::diagnostic::Code;
use crate::diff::change::{Changes, Severity};
use crate::model::{CardField, CardType, Condition, Section};
use crate::source::SourceMap;

use super::choices::compare_choices;
use super::codes;
use super::log::{At, push, push_values};
use super::matching::Name;
use super::matching::{Meaning, meaning};
use super::view::FieldView;

/// The codes for what happens to the fields of a section.
pub(super) struct SectionCodes {
    pub(super) added: &'static Code,
    /// For a field that has to have a value.
    required_added: &'static Code,
    pub(super) removed: &'static Code,
    renamed: &'static Code,
}

impl SectionCodes {
    pub(super) fn of(section: Section) -> Self {
        match section {
            Section::Options => Self {
                added: &codes::OPTION_ADDED,
                required_added: &codes::REQUIRED_OPTION_ADDED,
                removed: &codes::OPTION_REMOVED,
                renamed: &codes::OPTION_RENAMED,
            },
            Section::Inputs => Self {
                added: &codes::INPUT_ADDED,
                required_added: &codes::REQUIRED_INPUT_ADDED,
                removed: &codes::INPUT_REMOVED,
                renamed: &codes::INPUT_RENAMED,
            },
            Section::Outputs => Self {
                added: &codes::OUTPUT_ADDED,
                required_added: &codes::OUTPUT_ADDED,
                removed: &codes::OUTPUT_REMOVED,
                renamed: &codes::OUTPUT_RENAMED,
            },
        }
    }
}

/// A field of both documents.
pub(super) struct FieldPair<'a> {
    /// The title of the card in the new document.
    pub(super) title: &'a str,
    pub(super) old: &'a FieldView<'a>,
    pub(super) new: &'a FieldView<'a>,
    /// What the old condition means in the words of the new document.
    pub(super) old_meaning: Meaning,
    pub(super) sources: [&'a SourceMap; 2],
}

impl FieldPair<'_> {
    /// What changes of the field are about.
    pub(super) fn at(&self) -> At {
        let subject = format!("{}: {}", self.title, self.new.shown());
        At { subject, spans: [Some(self.old.span()), Some(self.new.span())] }
    }

    /// Adds what changed in the field, except of its description.
    pub(super) fn compare(&self, changes: &mut Changes<'_>) {
        // Whatever the model says of a field is here, and compared unless a comment says why not.
        let CardField {
            label,
            key,
            type_,
            required,
            required_when,
            group,
            when,
            choices: _,     // `compare_choices`
            description: _, // `super::card` compares all descriptions of a card together
            connector: _,   // `super::card` compares it, if both sides can have it
            span: _,
            type_span: _, // read for the word of the type
            required_span: _,
        } = self.old.field;
        self.compare_names([label, &self.new.field.label], [key, &self.new.field.key], changes);
        self.compare_types([type_, &self.new.field.type_], changes);
        let needs = [Need::of(*required, required_when.as_deref()), Need::of_field(self.new.field)];
        self.compare_needs(&needs, changes);
        if group != &self.new.field.group {
            let shown = |group: &Option<String>| group.clone().unwrap_or_else(|| "no heading".to_owned());
            let groups = [shown(group), shown(&self.new.field.group)];
            push_values(changes, (&codes::GROUP_CHANGED, Severity::Info), &self.at(), [&groups[0], &groups[1]]);
        }
        if self.old_meaning != meaning(self.new.field) {
            let [before, after] = [when, &self.new.field.when].map(|when| when.as_ref().map(shown_condition));
            self.compare_conditions(before, after, changes);
        }
        compare_choices(&self.at(), self.old.field, self.new.field, changes);
    }

    fn compare_names(&self, labels: [&str; 2], keys: [&str; 2], changes: &mut Changes<'_>) {
        let at = self.at();
        if self.old.section != self.new.section {
            let places = [self.old.shown(), self.new.shown()];
            push_values(changes, (&codes::FIELD_MOVED, Severity::Breaking), &at, [&places[0], &places[1]]);
        } else if self.old.name.spelled != self.new.name.spelled {
            let renamed = SectionCodes::of(self.new.section).renamed;
            push_values(changes, (renamed, Severity::Breaking), &at, labels);
        } else if keys[0] != keys[1] {
            push_values(changes, (&codes::KEY_CHANGED, Severity::Breaking), &at, keys);
        } else if labels[0] != labels[1] {
            push_values(changes, (&codes::RESPELLED, Severity::Info), &at, labels);
        }
    }

    fn compare_types(&self, types: [&CardType; 2], changes: &mut Changes<'_>) {
        let at = self.at();
        if types[0] == types[1] {
            let spans = [self.old.field.type_span, self.new.field.type_span];
            let words = [self.sources[0].text(spans[0]), self.sources[1].text(spans[1])].map(str::trim);
            if Name::of(words[0]) != Name::of(words[1]) {
                push_values(changes, (&codes::RESPELLED, Severity::Info), &at, words);
            }
            return;
        }
        let shown = types.map(|type_| if *type_ == CardType::Missing { "no type" } else { type_.as_str() });
        let kind = if types.contains(&&CardType::Missing) {
            (&codes::TYPE_STATED, Severity::Info)
        } else if types.into_iter().any(|type_| matches!(type_, CardType::Object | CardType::List)) {
            (&codes::TYPE_CHANGED, Severity::Breaking)
        } else {
            (&codes::TYPE_CHANGED, Severity::Warning)
        };
        push_values(changes, kind, &at, shown);
    }

    fn compare_needs(&self, needs: &[Need; 2], changes: &mut Changes<'_>) {
        let [before, after] = needs;
        if before == after {
            return;
        }
        let kind = match self.new.section {
            Section::Outputs if after.is_less_than(before) => (&codes::OUTPUT_MARK_CHANGED, Severity::Warning),
            Section::Outputs => (&codes::OUTPUT_MARK_CHANGED, Severity::Info),
            _ if after.is_less_than(before) => (&codes::FIELD_OPTIONAL, Severity::Info),
            _ => (&codes::FIELD_REQUIRED, Severity::Breaking),
        };
        push_values(changes, kind, &self.at(), [&before.shown(), &after.shown()]);
    }

    fn compare_conditions(&self, before: Option<String>, after: Option<String>, changes: &mut Changes<'_>) {
        let at = self.at();
        let (kind, what) = match (&before, &after) {
            (None, Some(after)) => {
                ((&codes::CONDITION_ADDED, Severity::Breaking), format!("appears only if {after}, appeared always"))
            }
            (Some(before), None) => {
                ((&codes::CONDITION_REMOVED, Severity::Info), format!("appears always, appeared only if {before}"))
            }
            (Some(before), Some(after)) => {
                let what = format!("appears if {after}, appeared if {before}");
                ((&codes::CONDITION_CHANGED, Severity::Breaking), what)
            }
            (None, None) => return,
        };
        push(changes, kind, &at, what, [before, after]);
    }
}

/// A condition as it is shown.
fn shown_condition(condition: &Condition) -> String {
    let Condition { option, choice } = condition;
    if option.is_empty() { choice.clone() } else { format!("{option} is {choice}") }
}

/// Adds a field that the old document does not have.
pub(super) fn push_added(title: &str, new: &FieldView<'_>, changes: &mut Changes<'_>) {
    let at = At { subject: format!("{title}: {}", new.shown()), spans: [None, Some(new.span())] };
    let kinds = SectionCodes::of(new.section);
    let need = Need::of_field(new.field);
    let is_needed = need != Need::Optional && new.section != Section::Outputs;
    let kind = if is_needed { (kinds.required_added, Severity::Breaking) } else { (kinds.added, Severity::Info) };
    push(changes, kind, &at, "was added", [None, Some(facts(new.field, &need))]);
}

/// Adds a field that the new document does not have.
pub(super) fn push_removed(title: &str, old: &FieldView<'_>, changes: &mut Changes<'_>) {
    let at = At { subject: format!("{title}: {}", old.shown()), spans: [Some(old.span()), None] };
    let facts = facts(old.field, &Need::of_field(old.field));
    push(changes, (SectionCodes::of(old.section).removed, Severity::Breaking), &at, "was removed", [Some(facts), None]);
}

/// A field in a few words: its type, its condition, and whether it is required.
fn facts(field: &CardField, need: &Need) -> String {
    let type_ = if field.type_ == CardType::Missing { "any type" } else { field.type_.as_str() };
    let need = if *need == Need::Optional { String::new() } else { format!(", {}", need.shown()) };
    let condition = field.when.as_ref().map(|when| format!(", if {}", shown_condition(when))).unwrap_or_default();
    format!("{type_}{need}{condition}")
}

/// Whether a field has to have a value.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Need {
    Optional,
    /// Only in this case, as the document words it.
    When(String),
    Always,
}

impl Need {
    fn of(required: bool, when: Option<&str>) -> Self {
        match (required, when) {
            (false, _) => Self::Optional,
            (true, Some(when)) => Self::When(when.split_whitespace().collect::<Vec<_>>().join(" ")),
            (true, None) => Self::Always,
        }
    }

    fn of_field(field: &CardField) -> Self {
        Self::of(field.required, field.required_when.as_deref())
    }

    /// Whether this asks for a value in fewer cases. Two different cases cannot be compared.
    fn is_less_than(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Optional, _) | (Self::When(_), Self::Always))
    }

    fn shown(&self) -> String {
        match self {
            Self::Optional => "optional".to_owned(),
            Self::When(when) => format!("required for {when}"),
            Self::Always => "required".to_owned(),
        }
    }
}
