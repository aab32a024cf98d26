//! `operation`: a decision names the operations behind a card.

use std::fmt;
use std::str::FromStr;

use crate::decisions::Decision;
use crate::diagnostic::{Code, Diagnostic, Report, codes};
use crate::model::{Condition, OperationRole};
use crate::reconcile::deciding::ledger::Ledger;
use crate::reconcile::deciding::verdict::Verdict;
use crate::reconcile::matching::card_match::Call;
use crate::reconcile::matching::operation_index::OperationIndex;
use crate::reconcile::matching::operations::OperationChoice;
use crate::reconcile::rules::rule::Rule;
use crate::text::did_you_mean;

pub(crate) static RULE: Rule = Rule::decide(Code::new(
    "operation",
    "A decision names the operations behind a card.",
    "The name of a card can mislead the rules, or fit no operation at all.",
    "Keep the decision in spec/decisions.yaml while it is needed: `primary operationId`, `any` if the card calls whatever \
     its user names, or `none` if the API cannot do what the card is for.",
))
.decided_by::<Operations>();

/// The operations of a card as a decision names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Operations {
    /// Whatever the user names.
    Any,
    /// None: the API cannot do what the card is for.
    None,
    /// These.
    These(Vec<NamedCall>),
}

/// One operation that a decision names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NamedCall {
    /// What it is called for.
    role: OperationRole,
    /// Its id.
    id: String,
    /// The choice that selects it.
    choice: Option<Condition>,
}

/// Why a text does not name operations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OperationsError(String);

impl fmt::Display for OperationsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Operations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = match self {
            Self::Any => return f.write_str("it calls any operation"),
            Self::None => return f.write_str("no operation does what it is for"),
            Self::These(calls) => calls,
        };
        let shown = calls.iter().map(|call| match &call.choice {
            Some(choice) => format!("`{}` when {} is {}", call.id, choice.option, choice.choice),
            None => format!("`{}`", call.id),
        });
        write!(f, "it calls {}", shown.collect::<Vec<_>>().join(", "))
    }
}

impl Verdict for Operations {
    const FORMS: &'static str = "`any`, `none`, or `primary OPERATION` and `lookup OPERATION` separated by commas, each \
                                 followed by `when OPTION = CHOICE` if a choice selects it";
    const DEFAULT: &'static str = "none";
}

impl FromStr for Operations {
    type Err = OperationsError;

    fn from_str(text: &str) -> Result<Self, OperationsError> {
        match text.trim() {
            "any" => Ok(Self::Any),
            "none" => Ok(Self::None),
            list => list.split(',').map(str::parse).collect::<Result<_, _>>().map(Self::These),
        }
    }
}

impl FromStr for NamedCall {
    type Err = OperationsError;

    fn from_str(text: &str) -> Result<Self, OperationsError> {
        let (call, choice) = match text.trim().split_once(" when ") {
            Some((call, condition)) => (call, Some(self::condition(condition)?)),
            None => (text.trim(), None),
        };
        let (word, id) = call.split_once(char::is_whitespace).unwrap_or((call, ""));
        let role = [OperationRole::Primary, OperationRole::Lookup].into_iter().find(|role| role.as_str() == word);
        let role = role.ok_or_else(|| OperationsError(format!("`{word}` is neither `primary` nor `lookup`")))?;
        match id.trim() {
            "" => Err(OperationsError(format!("`{word}` needs an operation id"))),
            id => Ok(Self { role, id: id.to_owned(), choice }),
        }
    }
}

fn condition(text: &str) -> Result<Condition, OperationsError> {
    let error = || OperationsError(format!("`{text}` is not of the form `OPTION = CHOICE`"));
    let (option, choice) = text.split_once('=').ok_or_else(error)?;
    Ok(Condition { option: option.trim().to_owned(), choice: choice.trim().to_owned() })
}

/// Gives a card the operations that a decision names.
pub(crate) fn apply<'a>(
    ledger: &mut Ledger<'_>,
    operations: &'a OperationIndex<'a>,
    chosen: &mut OperationChoice<'a>,
    report: &mut Report,
) {
    let Some(entry) = ledger.get(RULE.code.id, &chosen.matched.card.slug) else { return };
    // A verdict that cannot be read was reported when the decisions were validated.
    let calls = match entry.decision.verdict.parse() {
        Ok(Operations::Any) => {
            chosen.matched.calls_any = true;
            Vec::new()
        }
        Ok(Operations::None) => {
            chosen.matched.no_operation = Some(entry.decision.clone());
            chosen.rivals.clear();
            Vec::new()
        }
        Ok(Operations::These(named)) => match calls(operations, named, entry.decision) {
            Ok(calls) => {
                // A decision that repeats what the rules found is not needed.
                if chosen.rivals.is_empty() && same(&calls, &chosen.matched.calls) {
                    return;
                }
                chosen.rivals.clear();
                calls
            }
            Err(diagnostic) => {
                report.push(diagnostic);
                return ledger.mark_used(entry);
            }
        },
        Err(_) => return,
    };
    ledger.mark_used(entry);
    chosen.matched.calls = calls;
}

/// The calls of the named operations, unless the API lacks one.
fn calls<'a>(
    operations: &'a OperationIndex<'a>,
    named: Vec<NamedCall>,
    decision: &Decision,
) -> Result<Vec<Call<'a>>, Diagnostic> {
    let call = |call: NamedCall| match operations.find(&call.id) {
        Some(indexed) => Ok(Call { indexed, role: call.role, choice: call.choice }),
        None => Err(unknown(operations, &call.id, decision)),
    };
    named.into_iter().map(call).collect()
}

fn unknown(operations: &OperationIndex<'_>, id: &str, decision: &Decision) -> Diagnostic {
    let message = format!("the API has no operation `{id}`{}", did_you_mean(id, operations.ids()));
    let diagnostic = Diagnostic::error(&codes::DECISION_DEAD, message).at(decision.verdict_span, "named here");
    diagnostic.help("name an operation of the API document, or remove the decision")
}

fn same(a: &[Call<'_>], b: &[Call<'_>]) -> bool {
    let key = |call: &Call<'_>| (call.indexed.operation.id.clone(), call.role, call.choice.clone());
    a.len() == b.len() && a.iter().map(key).eq(b.iter().map(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardType, Method};
    use crate::reconcile::rules::testing::*;

    fn parse(text: &str) -> Result<Operations, String> {
        text.parse().map_err(|error: OperationsError| error.to_string())
    }

    #[test]
    fn operations_are_read() {
        let Ok(Operations::These(calls)) = parse("primary getBook when Kind = Paper, lookup listShelves") else {
            panic!("a list");
        };
        let choices: Vec<_> =
            calls.iter().map(|call| call.choice.as_ref().map(|choice| choice.choice.as_str())).collect();
        assert_eq!(choices, [Some("Paper"), None]);
        assert_eq!(calls[1].role, OperationRole::Lookup);
        let meaning = parse("primary getBook when Kind = Paper, lookup listShelves").map(|verdict| verdict.to_string());
        assert_eq!(meaning, Ok("it calls `getBook` when Kind is Paper, `listShelves`".to_owned()));
        assert_eq!((parse("any"), parse("none")), (Ok(Operations::Any), Ok(Operations::None)));
        let cases = [
            ("secondary getBook", "`secondary` is neither `primary` nor `lookup`"),
            ("primary", "`primary` needs an operation id"),
            ("primary getBook when Paper", "`Paper` is not of the form `OPTION = CHOICE`"),
        ];
        cases.iter().for_each(|(text, message)| assert_eq!(parse(text), Err((*message).to_owned())));
    }

    #[test]
    fn an_operation_that_the_api_lacks_is_an_error_with_the_nearest_one() {
        let api = api(vec![operation("getBook", Method::Get, "/books/{book_id}")]);
        let cards = vec![card("Feed Parrot", vec![required("Book ID", CardType::String)], vec![])];
        let given = [decision("operation", "feed-parrot", "primary getBok")];
        let messages = messages(api, cards, &given);
        assert_eq!(messages[0], "the API has no operation `getBok`; did you mean `getBook`?");
    }
}
