//! The verdicts of decisions that name operations and places.
//!
//! An operation: `any`, `none`, or a list such as `primary getDevice when Details = Basic, lookup listBlueprints`.
//! Inputs of which one is needed: `none`, or their keys, such as `lock_message, phone_number`.
//! A place: `path device_id`, `query name`, `header X-Name`, `body /PIN`, `response getDevice /user/email`, `status`,
//! `count`, `paging`, `connector concept: reason`.

use crate::model::{Binding, Condition, OperationRole};

/// What is written here stands in the message about a verdict that cannot be read.
pub(in crate::reconcile) const PLACES: &str = "`path NAME`, `query NAME`, `header NAME`, `body POINTER`, `response OPERATION POINTER`, \
                                 `status`, `count`, `paging` or `connector CONCEPT: REASON`";
pub(in crate::reconcile) const INPUTS: &str = "the keys of two or more inputs separated by commas, or `none` if the text is about \
                                 something else";
pub(in crate::reconcile) const OPERATIONS: &str = "`any`, `none`, or `primary OPERATION` and `lookup OPERATION` separated by commas, each \
                                     followed by `when OPTION = CHOICE` if a choice selects it";

/// The operations of a card as a decision names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reconcile) enum Operations {
    /// Whatever the user names.
    Any,
    /// None: the API has nothing that does what the card is for.
    None,
    /// These.
    These(Vec<NamedCall>),
}

/// One operation that a decision names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reconcile) struct NamedCall {
    /// What it is for.
    pub(in crate::reconcile) role: OperationRole,
    /// Its id.
    pub(in crate::reconcile) id: String,
    /// The choice that selects it.
    pub(in crate::reconcile) choice: Option<Condition>,
}

/// Reads a verdict about the operations of a card.
pub(in crate::reconcile) fn operations(verdict: &str) -> Option<Operations> {
    match verdict.trim() {
        "any" => return Some(Operations::Any),
        "none" => return Some(Operations::None),
        _ => {}
    }
    verdict.split(',').map(|part| named_call(part.trim())).collect::<Option<Vec<_>>>().map(Operations::These)
}

fn named_call(text: &str) -> Option<NamedCall> {
    let (call, choice) = match text.split_once(" when ") {
        Some((call, condition)) => {
            let (option, choice) = condition.split_once('=')?;
            let condition = Condition { option: option.trim().to_owned(), choice: choice.trim().to_owned() };
            (call, Some(condition))
        }
        None => (text, None),
    };
    let (role, id) = call.split_once(char::is_whitespace)?;
    let role = match role {
        "primary" => OperationRole::Primary,
        "lookup" => OperationRole::Lookup,
        _ => return None,
    };
    Some(NamedCall { role, id: id.trim().to_owned(), choice })
}

/// Reads a verdict about a field; `reason` is the connector's where the verdict gives none.
pub(in crate::reconcile) fn place(verdict: &str, reason: &str) -> Option<Binding> {
    let verdict = verdict.trim();
    let (word, rest) = verdict.split_once(char::is_whitespace).unwrap_or((verdict, ""));
    let rest = rest.trim();
    let name = || (!rest.is_empty()).then(|| rest.to_owned());
    match word {
        "status" | "count" | "paging" if !rest.is_empty() => None,
        "status" => Some(Binding::Status),
        "count" => Some(Binding::Count),
        "paging" => Some(Binding::Paging),
        "path" => Some(Binding::Path { name: name()? }),
        "query" => Some(Binding::Query { name: name()? }),
        "header" => Some(Binding::Header { name: name()? }),
        "body" => Some(Binding::Body { pointer: pointer(rest)? }),
        "response" => {
            let (id, at) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            let operation_id = (!id.is_empty()).then(|| id.to_owned())?;
            Some(Binding::Response { operation_id, pointer: pointer(at.trim())? })
        }
        "connector" => {
            let (concept, why) = rest.split_once(':').unwrap_or((rest, reason));
            let concept = Some(concept.trim()).filter(|concept| is_concept(concept))?;
            Some(Binding::Connector { concept: concept.to_owned(), reason: why.trim().to_owned() })
        }
        _ => None,
    }
}

/// A place as a verdict names it.
pub(in crate::reconcile) fn of(binding: &Binding) -> String {
    match binding {
        Binding::Path { name } => format!("path {name}"),
        Binding::Query { name } => format!("query {name}"),
        Binding::Header { name } => format!("header {name}"),
        Binding::Body { pointer } => format!("body {pointer}"),
        Binding::Response { operation_id, pointer } => format!("response {operation_id} {pointer}"),
        Binding::Status => "status".to_owned(),
        Binding::Count => "count".to_owned(),
        Binding::Paging => "paging".to_owned(),
        Binding::Connector { concept, reason } => format!("connector {concept}: {reason}"),
    }
}

/// Reads a verdict about inputs of which at least one is needed: their keys, or nothing for `none`.
pub(in crate::reconcile) fn inputs(verdict: &str) -> Option<Vec<String>> {
    if verdict.trim() == "none" {
        return Some(Vec::new());
    }
    let keys: Vec<String> = verdict.split(',').map(|key| key.trim().to_owned()).collect();
    (keys.len() > 1 && keys.iter().all(|key| !key.is_empty())).then_some(keys)
}

fn pointer(text: &str) -> Option<String> {
    (text.is_empty() || text.starts_with('/')).then(|| text.to_owned())
}

fn is_concept(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| character.is_ascii_lowercase() || character == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read() {
        let of = |verdict| place(verdict, "because");
        assert_eq!(of("path device_id"), Some(Binding::Path { name: "device_id".to_owned() }));
        assert_eq!(of("status"), Some(Binding::Status));
        for written in
            ["path id", "query q", "header X-Id", "body /a", "response get /b", "count", "paging", "connector a: b"]
        {
            assert_eq!(of(written).map(|binding| super::of(&binding)).as_deref(), Some(written));
        }
        let email = Binding::Response { operation_id: "getDevice".to_owned(), pointer: "/user/email".to_owned() };
        assert_eq!(of("response getDevice /user/email"), Some(email));
        let echo = Binding::Connector { concept: "echo".to_owned(), reason: "It was sent.".to_owned() };
        assert_eq!(of("connector echo: It was sent."), Some(echo));
        for wrong in ["", "pathology", "path", "body PIN", "status now", "connector Two Words", "response"] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn inputs_are_read() {
        assert_eq!(inputs("asset_tag, tags"), Some(vec!["asset_tag".to_owned(), "tags".to_owned()]));
        assert_eq!(inputs("none"), Some(Vec::new()));
        assert_eq!((inputs("tags"), inputs("tags,"), inputs("")), (None, None, None));
    }

    #[test]
    fn operations_are_read() {
        let Some(Operations::These(calls)) = operations("primary getBook when Kind = Paper, lookup listShelves") else {
            panic!("a list");
        };
        assert_eq!(
            calls.first().and_then(|call| call.choice.clone()).map(|choice| choice.choice),
            Some("Paper".to_owned())
        );
        assert_eq!(calls.get(1).map(|call| call.role), Some(OperationRole::Lookup));
        assert_eq!(operations("any"), Some(Operations::Any));
        assert_eq!(operations("none"), Some(Operations::None));
        assert_eq!(operations("secondary getBook"), None);
    }
}
