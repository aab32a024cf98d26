//! The catalogue as the crate of the cards reads it.

use kandji_cards::Catalogue;
use kandji_cards::catalogue::{Binding, Concept, FieldType, Role, Section, TEXT};
use kandji_client::operations;
use serde_json::Value;

#[test]
fn everything_of_the_catalogue_is_read() {
    let read = serde_json::to_value(Catalogue::packaged()).unwrap();
    assert_eq!(read, serde_json::from_str::<Value>(TEXT).unwrap());
}

#[test]
fn every_word_of_the_catalogue_is_known() {
    for card in &Catalogue::packaged().cards {
        for field in Section::ALL.into_iter().flat_map(|section| card.section(section)) {
            assert!(!matches!(field.type_, FieldType::Other(_)), "{}: {field:?}", card.slug);
            assert!(!matches!(field.binding.concept(), Some(Concept::Other(_))), "{}: {field:?}", card.slug);
        }
    }
}

#[test]
fn every_operation_of_a_card_is_one_of_the_client() {
    for card in &Catalogue::packaged().cards {
        for operation in &card.operations {
            let info = operations::find(&operation.operation_id).expect("the client has the operation");
            assert_eq!((info.meta.method.as_str(), info.meta.path), (&*operation.method, &*operation.path));
        }
        let of_response = |binding: &Binding| match binding {
            Binding::Response { operation_id, .. } => Some(operation_id.clone()),
            _ => None,
        };
        for id in card.outputs.iter().filter_map(|output| of_response(&output.binding)) {
            assert!(card.operations.iter().any(|operation| operation.operation_id == id), "{}: {id}", card.slug);
        }
    }
}

#[test]
fn cards_and_fields_are_found_by_their_names() {
    let catalogue = Catalogue::packaged();
    let card = catalogue.find("update device").unwrap();
    assert!(std::ptr::eq(card, catalogue.card("update-device").unwrap()));
    assert!(catalogue.find("Update  Devices").is_none() && catalogue.titled("update-device").is_none());
    let option = card.labeled(Section::Options, "user id").unwrap();
    assert_eq!((&*option.key, option.clears.as_deref()), ("user_id", Some("kandji_user_id")));
    assert!(card.field(Section::Options, "kandji_user_id").is_none());
    let alternatives: Vec<_> = card.at_least_one.iter().map(|one| (&*one.input, one.clear.as_deref())).collect();
    assert_eq!(alternatives[..2], [("asset_tag", Some("asset_tag")), ("blueprint_id", None)]);
    let card = catalogue.card("list-devices").unwrap();
    let set = &card.options[0];
    assert_eq!(set.choice("first matching record").map(|choice| &choice.value), Some(&Value::from("1")));
    assert!(set.is_always_required() && set.choice("all").is_none());
    let card = catalogue.card("get-blueprint").unwrap();
    assert_eq!(card.primary().map(|one| one.role).chain(card.lookups().map(|one| one.role)).count(), 2);
    assert!(card.lookups().all(|one| one.role == Role::Lookup && one.operation_id == "listBlueprints"));
}

#[test]
fn a_catalogue_of_another_version_may_have_other_keys_and_words() {
    let mut value: Value = serde_json::from_str(TEXT).unwrap();
    value["later"] = Value::from(1);
    let card = &mut value["cards"][0];
    card["later"] = Value::from(1);
    card["inputs"][0]["type"] = Value::from("Duration");
    card["inputs"][0]["binding"]["concept"] = Value::from("weather");
    card.as_object_mut().unwrap().remove("at_least_one");
    let catalogue = Catalogue::parse(&value.to_string()).unwrap();
    let input = &catalogue.cards[0].inputs[0];
    assert_eq!(input.type_, FieldType::Other("Duration".to_owned()));
    assert_eq!(input.binding.concept().map(Concept::as_str), Some("weather"));
    assert!(Catalogue::parse("{\"version\": \"1.0.0\"}").is_err());
}
