//! `card-type-disagreement`: two cards give the same field different types.

use std::collections::BTreeMap;
use std::fmt;
use std::mem::discriminant;
use std::str::FromStr;

use crate::diagnostic::{Code, Severity};
use crate::model::{CardType, Section};
use crate::reconcile::deciding::finding::{Finding, field_subject};
use crate::reconcile::deciding::verdict::{UnknownVerdict, Verdict};
use crate::reconcile::matching::card_bindings::CardBindings;
use crate::reconcile::matching::card_match::IndexedField;
use crate::reconcile::matching::types::{Agreement, agreement, type_name};
use crate::reconcile::rules::rule::Rule;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule::compare(
    Code::new(
        "card-type-disagreement",
        "Two cards give the same field different types.",
        "The API's type allows both, so nothing else tells which one is right, and a flow that takes the value from the one \
         card may not pass it where it takes that of the other.",
        "Correct the wrong type in spec/action-cards.md, or decide it in spec/decisions.yaml.",
    ),
    Severity::Error,
    compare,
)
.second_label("this card gives it another type")
.decided_by::<RightType>();

/// Which type is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RightType {
    /// That of the card that the finding is about.
    This,
    /// That of the other card.
    Other,
    /// Both are: the cards return the value in different forms.
    Both,
}

impl FromStr for RightType {
    type Err = UnknownVerdict;

    fn from_str(text: &str) -> Result<Self, UnknownVerdict> {
        match text {
            "this" => Ok(Self::This),
            "other" => Ok(Self::Other),
            "both" => Ok(Self::Both),
            _ => Err(UnknownVerdict),
        }
    }
}

impl fmt::Display for RightType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::This => "the type of this card is right",
            Self::Other => "the type of the other card is right",
            Self::Both => "both are right: the cards have the value in different forms",
        })
    }
}

impl Verdict for RightType {
    const FORMS: &'static str = "`this` if the type of this card is right, `other` if that of the other card is, or `both` if \
                                 the cards have the value in different forms";
    const DEFAULT: &'static str = "both";
}

/// What makes a field of one card that of another: section, label, name in the API and type there.
type Key = (Section, Vec<String>, String, &'static str);

/// A field of a card, which agrees with its API field.
struct Typed<'b, 'a> {
    bound: &'b CardBindings<'a>,
    field: &'b IndexedField<'a>,
    api_type: &'static str,
}

fn compare(rule: &'static Rule, cards: &[CardBindings<'_>]) -> Vec<Finding> {
    let mut same: BTreeMap<Key, Vec<Typed<'_, '_>>> = BTreeMap::new();
    for (key, typed) in cards.iter().flat_map(typed) {
        same.entry(key).or_default().push(typed);
    }
    same.values().flat_map(|fields| of_field(rule, fields)).collect()
}

/// The fields that have a type of their own. Those whose type differs from the API's are findings of `type-disagreement`; a
/// dropdown has no type but its choices.
fn typed<'b, 'a>(bound: &'b CardBindings<'a>) -> impl Iterator<Item = (Key, Typed<'b, 'a>)> {
    bound.bound_to_api().filter_map(move |(field, _, _, api_field)| {
        let says = !matches!(field.field.type_, CardType::Dropdown | CardType::Missing | CardType::Other(_));
        let agrees = agreement(bound.matched.operations.api, &field.field.type_, api_field.schema);
        let api_type = type_name(&api_field.schema.kind);
        let key = (field.section, field.phrase.words().to_vec(), api_field.wire_name(), api_type);
        let is_open = says && matches!(agrees, Agreement::Same | Agreement::Open);
        is_open.then_some((key, Typed { bound, field, api_type }))
    })
}

/// The findings about the fields whose type is not that of most cards; of the first, if no type has more.
fn of_field(rule: &'static Rule, fields: &[Typed<'_, '_>]) -> Vec<Finding> {
    let count = |one: &Typed<'_, '_>| fields.iter().filter(|other| has_type_of(one, other)).count();
    let Some(usual) = fields.iter().rev().max_by_key(|field| count(field)) else { return Vec::new() };
    fields.iter().filter(|field| !has_type_of(field, usual)).map(|field| finding(rule, field, usual)).collect()
}

fn has_type_of(one: &Typed<'_, '_>, other: &Typed<'_, '_>) -> bool {
    discriminant(&one.field.field.type_) == discriminant(&other.field.field.type_)
}

fn finding(rule: &'static Rule, own: &Typed<'_, '_>, other: &Typed<'_, '_>) -> Finding {
    let (this, usual) = (own.field.field.type_.as_str(), other.field.field.type_.as_str());
    let title = &other.bound.matched.card.title;
    let message = format!("the card says {this}, but `{title}` says {usual}, and the API's value is {}", own.api_type);
    let advice = format!("This card gives it the type {this}, and `{title}` the type {usual}");
    let subject = field_subject(own.bound.matched.card, own.field.section, &own.field.field.key);
    rule.finding(subject, message).at(place(own.field), place(other.field)).advising(advice)
}

fn place(field: &IndexedField<'_>) -> Span {
    if field.field.type_span.is_nowhere() { field.field.span } else { field.field.type_span }
}

#[cfg(test)]
mod tests {
    use crate::model::{Api, Card, CardType, Format, Method, SchemaKind};
    use crate::reconcile::rules::testing::*;

    const RULE: &str = "card-type-disagreement";

    fn library() -> Api {
        let due = || of(SchemaKind::Text(Format::DateTime));
        api(vec![
            operation("getBook", Method::Get, "/books/{book_id}").returns(object(&[("due", due()), ("size", text())])),
            operation("getDisc", Method::Get, "/discs/{disc_id}").returns(object(&[("due", due()), ("size", text())])),
            operation("getMap", Method::Get, "/maps/{map_id}")
                .returns(object(&[("due", due()), ("size", of(SchemaKind::Integer))])),
        ])
    }

    fn cards(types: [(&str, CardType); 3]) -> Vec<Card> {
        let titles = ["Get Book", "Get Disc", "Get Map"].into_iter();
        titles.zip(types).map(|(title, (label, type_))| card(title, vec![], vec![field(label, type_)])).collect()
    }

    fn found(types: [(&str, CardType); 3]) -> Vec<String> {
        run(library(), cards(types)).found(RULE).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn the_type_that_fewer_cards_have_is_found() {
        use CardType::{Date, String};
        assert_eq!(found([("Due", String), ("Due", Date), ("Due", Date)]), ["get-book/outputs/due"]);
        assert_eq!(found([("Due", Date), ("Size", String), ("Due", String)]), ["get-map/outputs/due"]);
        let open = run(library(), cards([("Due", Date), ("Due", Date), ("Due", String)]));
        let finding = open.findings.iter().find(|finding| finding.rule == RULE).unwrap();
        let expected = "the card says String, but `Get Book` says Date, and the API's value is a date-time string";
        assert_eq!(finding.message, expected);
        assert!(open.reported.contains(&RULE));
        let given = [decision(RULE, "get-map/outputs/due", "other")];
        let decided = decided(library(), cards([("Due", Date), ("Due", Date), ("Due", String)]), &given);
        assert!(!decided.reported.contains(&RULE), "{:?}", decided.reported);
    }

    #[test]
    fn the_same_type_and_another_field_are_no_disagreement() {
        use CardType::{Date, Dropdown, Number, String};
        assert_eq!(found([("Due", Date), ("Due", Date), ("Due", Date)]), [""; 0]);
        assert_eq!(found([("Due", Date), ("Due", Date), ("Due", Dropdown)]), [""; 0]);
        // The API itself has two types.
        assert_eq!(found([("Size", String), ("Size", String), ("Size", Number)]), [""; 0]);
        // The API says which one is right, which is a finding of another rule.
        assert_eq!(found([("Due", Date), ("Due", Date), ("Due", Number)]), [""; 0]);
    }
}
