//! What a field tells people, as far as its name and schema show it: the order of columns.

use kandji_client::operations::{SchemaInfo, SchemaKind, TextFormat};

/// What a field tells, the most telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// What the thing is called.
    Name,
    /// What is printed on the thing.
    Serial,
    /// What the thing runs on.
    Platform,
    /// What kind of thing it is.
    Kind,
    /// What it belongs to.
    Group,
    /// How it is.
    State,
    /// When it was seen or changed.
    Time,
    /// Whose it is.
    Person,
    /// What it is made as.
    Model,
    /// What identifies it among others of its kind; it stands last, since it is long.
    Key,
    /// The version of it.
    Version,
    /// A number.
    Number,
    /// Whether something is so.
    Flag,
    /// Some text.
    Other,
    /// When it began.
    Beginning,
    /// Another object.
    Nested,
    /// Several things.
    Several,
    /// Text that is long.
    Long,
    /// What identifies something.
    Id,
    /// What must not be seen.
    Secret,
}

/// The words that tell what a field is, by their rank. The last word of a name counts, or any for those that are marked.
const WORDS: [(Rank, bool, &[&str]); 10] = [
    (Rank::Serial, true, &["serial"]),
    (
        Rank::Long,
        false,
        &[
            "description",
            "message",
            "content",
            "note",
            "notes",
            "script",
            "log",
            "details",
            "url",
            "uri",
            "icon",
            "color",
            "hash",
            "key",
            "path",
            "reason",
            "text",
            "html",
            "payload",
            "arguments",
            "address",
            "phone",
        ],
    ),
    (Rank::Version, false, &["version", "build", "level", "extra"]),
    (Rank::State, false, &["status", "state", "active", "enabled", "result", "enforcement", "progress"]),
    (Rank::Beginning, true, &["first", "created", "creation", "added"]),
    (Rank::Time, false, &["at", "date", "time", "seen", "in", "enrollment", "sync", "expiry", "run", "updated"]),
    (Rank::Platform, false, &["platform", "os", "family"]),
    (
        Rank::Kind,
        false,
        &[
            "type",
            "kind",
            "category",
            "subcategory",
            "action",
            "classification",
            "severity",
            "method",
            "component",
            "subject",
        ],
    ),
    (Rank::Model, false, &["model"]),
    (Rank::Group, true, &["blueprint", "group", "department"]),
];

/// The words for people.
const PEOPLE: [&str; 8] = ["user", "person", "email", "owner", "author", "actor", "admin", "username"];

/// Ranks a field of a thing.
///
/// `own` has the words for the thing itself: `device_name` is the name of a device, and `blueprint_name` is not.
pub(crate) fn rank(name: &str, schema: Option<&SchemaInfo>, own: &[String]) -> Rank {
    let words = words(name);
    let last = words.last().map_or("", String::as_str);
    let is_secret = schema.is_some_and(|schema| schema.is_secret);
    let is_id = schema.is_some_and(|schema| schema.id_of.is_some() || is_uuid(schema));
    let by_words = by_words(&words, own);
    match schema.map(|schema| schema.kind) {
        _ if is_secret => Rank::Secret,
        _ if is_id || matches!(last, "id" | "uuid" | "udid" | "guid" | "ids") => Rank::Id,
        Some(SchemaKind::List(_) | SchemaKind::Map(_)) => Rank::Several,
        Some(SchemaKind::Record(_) | SchemaKind::Union(_)) => match by_words {
            Some(rank @ (Rank::Person | Rank::Group)) => rank,
            _ => Rank::Nested,
        },
        Some(SchemaKind::Text(TextFormat::DateTime | TextFormat::Date)) => match by_words {
            Some(Rank::Beginning) => Rank::Beginning,
            _ => Rank::Time,
        },
        Some(SchemaKind::Boolean) => {
            if by_words == Some(Rank::State) {
                Rank::State
            } else {
                Rank::Flag
            }
        }
        Some(SchemaKind::Integer | SchemaKind::Number) => {
            by_words.filter(|rank| *rank == Rank::Version).unwrap_or(Rank::Number)
        }
        _ => by_words.unwrap_or(Rank::Other),
    }
}

/// The words of a name in snake case or camel case.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for one in name.chars() {
        if !one.is_alphanumeric() || (one.is_uppercase() && was_lower) {
            words.push(String::new());
        }
        was_lower = one.is_lowercase();
        if let Some(word) = words.last_mut().filter(|_| one.is_alphanumeric()) {
            word.extend(one.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn by_words(words: &[String], own: &[String]) -> Option<Rank> {
    let (last, before) = words.split_last()?;
    let is_name = matches!(last.as_str(), "name" | "title" | "label");
    if is_name && before.iter().all(|word| own.contains(word)) {
        return Some(Rank::Name);
    }
    // A user is known by an address as a device is by its serial number.
    if last == "email" && before.is_empty() {
        return Some(Rank::Serial);
    }
    let is_person = words.iter().any(|word| PEOPLE.contains(&word.as_str()));
    let known = WORDS.iter().find(|(_, anywhere, known)| {
        let is_known = |word: &String| known.contains(&word.as_str());
        if *anywhere { words.iter().any(is_known) } else { is_known(last) }
    });
    known.map(|(rank, ..)| *rank).or(is_person.then_some(Rank::Person))
}

fn is_uuid(schema: &SchemaInfo) -> bool {
    match schema.kind {
        SchemaKind::Text(format) => format == TextFormat::Uuid,
        SchemaKind::Union(union) => union.variants.iter().any(is_uuid),
        _ => false,
    }
}
