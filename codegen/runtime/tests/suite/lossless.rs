//! A decoded record is written back as it came.

use serde_json::{Value, json};

use crate::{
    runtime as rt,
    shapes::{Keeper, Robot},
};

/// A record with fields that are not an `Option`, as the generator writes it for responses.
#[derive(Clone, Debug, Default, PartialEq)]
struct Note {
    author: rt::Secret,
    labels: std::collections::BTreeMap<String, String>,
    rest: Value,
    tags: Vec<String>,
    text: String,
    written: rt::Timestamp,
    extra: rt::Extra,
}

impl rt::Record for Note {
    const NAME: &'static str = "Note";
    const FIELDS: rt::FieldTable = &[
        ("author", rt::NOT_OPTION),
        ("labels", rt::NOT_OPTION),
        ("rest", rt::NOT_OPTION),
        ("tags", rt::NOT_OPTION),
        ("text", rt::NOT_OPTION),
        ("written", rt::NOT_OPTION),
    ];

    fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.author),
            1 => field.read(&mut self.labels),
            2 => field.read(&mut self.rest),
            3 => field.read(&mut self.tags),
            4 => field.read(&mut self.text),
            5 => field.read(&mut self.written),
            _ => field.keep(&mut self.extra),
        }
    }

    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.author);
        to.field(1, &self.labels);
        to.field(2, &self.rest);
        to.field(3, &self.tags);
        to.field(4, &self.text);
        to.field(5, &self.written);
        to.extra(&self.extra);
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(Note);

fn round_trip<T: rt::Decode + rt::Serialize>(came: &Value) -> Value {
    serde_json::to_value(rt::from_json::<T>(came.to_string().as_bytes()).unwrap()).unwrap()
}

#[test]
fn a_field_without_a_value_is_written_as_it_came() {
    for absent in [json!(null), json!("")] {
        let came = json!({"robot_id": "r", "keeper": absent, "awake": absent, "arms": absent, "weight": absent,
            "parts": absent, "label": absent, "model": absent});
        assert_eq!(round_trip::<Robot>(&came), came);
        let came = json!({"author": absent, "labels": absent, "rest": absent, "tags": absent, "text": absent,
            "written": absent});
        assert_eq!(round_trip::<Note>(&came), came);
    }
    assert_eq!(round_trip::<Robot>(&json!({"robot_id": "r", "arms": "  "})), json!({"robot_id": "r", "arms": ""}));
    for came in [json!({}), json!({"tags": [], "text": "a", "labels": {}}), json!({"tags": [], "written": null})] {
        assert_eq!(round_trip::<Note>(&came), came);
    }
}

#[test]
fn a_field_that_has_been_set_since_is_written() {
    let mut note: Note = rt::from_json(br#"{"tags": null, "text": "", "written": ""}"#).unwrap();
    note.tags = vec!["a".to_owned()];
    note.text = "b".to_owned();
    note.author = "c".into();
    assert_eq!(serde_json::to_value(&note).unwrap(), json!({"tags": ["a"], "text": "b", "author": "c", "written": ""}));
    let mut robot: Robot = rt::from_json(br#"{"robot_id": "r", "arms": "", "parts": null, "label": null}"#).unwrap();
    robot.parts = Some(Vec::new());
    robot.label = Some(String::new());
    assert_eq!(serde_json::to_value(&robot).unwrap(), json!({"robot_id": "r", "arms": "", "parts": [], "label": ""}));
}

#[test]
fn of_a_repeated_name_the_last_absence_counts() {
    let cases = [
        (r#"{"id": 1, "pin": 5, "robot": null, "robot": ""}"#, json!({"id": 1, "pin": "5", "robot": ""})),
        (r#"{"id": 1, "pin": "5", "pin": null}"#, json!({"id": 1, "pin": null})),
        (r#"{"id": 1, "pin": null, "pin": "5"}"#, json!({"id": 1, "pin": "5"})),
    ];
    for (came, written) in cases {
        assert_eq!(serde_json::to_value(rt::from_json::<Keeper>(came.as_bytes()).unwrap()).unwrap(), written, "{came}");
    }
}

#[test]
fn records_that_differ_in_absences_only_are_equal() {
    let [one, other]: [Note; 2] = [b"{}".as_slice(), br#"{"text": null}"#].map(|json| rt::from_json(json).unwrap());
    assert_eq!(one, other);
    assert_eq!(format!("{:?}", other.extra), "{}");
}

#[test]
fn blank_elements_are_none_where_no_string_is_expected() {
    let read: Vec<Option<i64>> = rt::from_json(br#"[1, "", null]"#).unwrap();
    assert_eq!(read, [Some(1), None, None]);
    let read: Vec<Option<String>> = rt::from_json(br#"["", null]"#).unwrap();
    assert_eq!(read, [Some(String::new()), None]);
}

/// A record with a required field that may be `null`.
#[derive(Clone, Debug, Default, PartialEq)]
struct Assignment {
    note: Option<String>,
    room: Option<String>,
}

impl rt::Record for Assignment {
    const NAME: &'static str = "Assignment";
    const FIELDS: rt::FieldTable = &[("note", rt::OPTIONAL), ("room", rt::REQUIRED | rt::NULLABLE)];

    fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.note),
            1 => field.read(&mut self.room),
            _ => field.skip(),
        }
    }

    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.note);
        to.field(1, &self.room)
    }
}
rt::record!(Assignment);

/// The same record, as it is received.
#[derive(Clone, Debug, Default, PartialEq)]
struct Assigned {
    note: Option<String>,
    room: Option<String>,
    extra: rt::Extra,
}

impl rt::Record for Assigned {
    const NAME: &'static str = "Assigned";
    const FIELDS: rt::FieldTable = Assignment::FIELDS;

    fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.note),
            1 => field.read(&mut self.room),
            _ => field.keep(&mut self.extra),
        }
    }

    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.note);
        to.field(1, &self.room);
        to.extra(&self.extra);
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(Assigned);

#[test]
fn a_required_field_that_was_missing_is_not_written() {
    for came in [json!({}), json!({"room": null}), json!({"note": null}), json!({"note": "n", "room": "r1", "x": 1})] {
        assert_eq!(round_trip::<Assigned>(&came), came);
    }
    assert_eq!(serde_json::to_value(Assigned::default()).unwrap(), json!({"room": null}));
}

#[test]
fn a_known_name_among_the_unknown_fields_is_written_once() {
    let mut read: Assigned = rt::from_json(br#"{"room": "r1"}"#).unwrap();
    read.extra.insert("room".to_owned(), json!("r2"));
    read.extra.insert("x".to_owned(), json!(1));
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"{"room":"r1","x":1}"#);
}

#[test]
fn a_required_nullable_field_is_written_as_null() {
    assert_eq!(serde_json::to_value(Assignment::default()).unwrap(), json!({"room": null}));
    let room = Assignment { room: Some("r1".to_owned()), ..Assignment::default() };
    assert_eq!(serde_json::to_value(room).unwrap(), json!({"room": "r1"}));
}
