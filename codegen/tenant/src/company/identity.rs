//! What tells of a device, wherever it stands in a text.

use serde_json::Value;

/// Who looks after a device that belongs to nobody.
const ADMIN: [&str; 3] = ["Accuhive Admin", "it@example.com", "admin"];

/// Turns what is told of one device into what is told of another.
pub(crate) struct Retelling {
    pairs: Vec<(String, String)>,
}

impl Retelling {
    /// From the device of this record to the one of that.
    pub(crate) fn new(from: &Value, to: &Value) -> Self {
        let pairs = identity(from).into_iter().zip(identity(to));
        let mut pairs: Vec<(String, String)> = pairs.filter(|(from, to)| !from.is_empty() && from != to).collect();
        // An address is longer than the name that it has in it.
        pairs.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        Self { pairs }
    }

    /// The same value, told of the other device.
    pub(crate) fn told(&self, mut value: Value) -> Value {
        self.tell(&mut value);
        value
    }

    fn tell(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Some(told) = self.text(text) {
                    *text = told;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.tell(item)),
            Value::Object(fields) => fields.values_mut().for_each(|field| self.tell(field)),
            _ => {}
        }
    }

    /// The text with every name replaced that is a word of it; none if there is nothing to replace.
    fn text(&self, text: &str) -> Option<String> {
        let mut told = String::new();
        let (mut rest, mut before) = (text, None);
        while let Some(first) = rest.chars().next() {
            let found = self.pairs.iter().find(|(from, _)| is_word(before, rest, from));
            match found {
                Some((from, to)) => {
                    told.push_str(to);
                    (rest, before) = (&rest[from.len()..], from.chars().next_back());
                }
                None => {
                    told.push(first);
                    (rest, before) = (&rest[first.len_utf8()..], Some(first));
                }
            }
        }
        (told != text).then_some(told)
    }
}

/// Whether a text begins with a word, and no word goes on before or behind it.
fn is_word(before: Option<char>, text: &str, word: &str) -> bool {
    let is_part = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
    text.strip_prefix(word).is_some_and(|rest| !is_part(before) && !is_part(rest.chars().next()))
}

/// What tells of a device, always in the same order.
fn identity(device: &Value) -> [String; 9] {
    let text = |key: &str| device[key].as_str().unwrap_or_default().to_owned();
    let user = |key: &str, other: &str| device["user"][key].as_str().unwrap_or(other).to_owned();
    let email = user("email", ADMIN[1]);
    [
        text("device_id"),
        text("device_name"),
        text("serial_number"),
        text("asset_tag"),
        text("blueprint_id"),
        user("name", ADMIN[0]),
        user("id", ""),
        account(device),
        email,
    ]
}

/// The name of the account of a device's user.
pub(crate) fn account(device: &Value) -> String {
    let email = device["user"]["email"].as_str();
    email.and_then(|email| email.split(['.', '@']).next()).unwrap_or(ADMIN[2]).to_owned()
}

/// What a device is called in its network.
pub(crate) fn host(device: &Value) -> String {
    let name = device["device_name"].as_str().unwrap_or_default().replace('\'', "");
    let words = name.split(|one: char| !one.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_are_replaced_where_they_are_words_and_only_once() {
        let device =
            |name: &str, serial: &str, user: Value| json!({"device_name": name, "serial_number": serial, "user": user});
        let from = device("Amara's Mac", "S1", json!({"name": "Amara Okafor", "email": "amara.okafor@example.com"}));
        let to = device("Tamara's Mac", "S2", json!({"name": "Tamara S1", "email": "tamara.s@example.com"}));
        let told = Retelling::new(&from, &to)
            .told(json!(["Amara's Mac (S1)", {"a": "/Users/amara", "b": "S10 amaranth", "c": 1}, "Amara Okafor"]));
        assert_eq!(
            told,
            json!(["Tamara's Mac (S2)", {"a": "/Users/tamara", "b": "S10 amaranth", "c": 1}, "Tamara S1"])
        );
        let nobody = Retelling::new(&from, &device("Kiosk", "S3", json!("")));
        assert_eq!(nobody.told(json!("amara, amara.okafor@example.com")), json!("admin, it@example.com"));
        assert_eq!(host(&from), "amaras-mac");
    }
}
