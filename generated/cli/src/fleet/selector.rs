//! What devices are selected by.

use kandji_client::operations::{OperationInfo, SchemaInfo, SchemaKind};

use crate::directory::list::is_uuid;
use crate::directory::thing::{PLATFORM, SERIAL};

/// A property that devices are selected by.
#[derive(Debug)]
pub(crate) struct Selector {
    /// The name of the flag.
    pub(crate) name: &'static str,
    /// What stands for the value in the help.
    pub(crate) value_name: &'static str,
    pub(crate) help: &'static str,
    /// What a value is in a message.
    pub(crate) noun: &'static str,
    /// Where a device has the property: JSON pointers.
    pub(crate) fields: &'static [&'static str],
    /// What tells things with the same name apart: a JSON pointer.
    pub(crate) identity: Option<&'static str>,
    /// Arguments of the list that narrow it by such a value.
    narrowed_by: &'static [Narrowing],
    /// How two values are compared.
    normalized: fn(&str) -> String,
}

/// An argument of the list, and the values that it narrows the list by.
type Narrowing = (&'static str, fn(&str) -> bool);

/// The platform of a device.
pub(crate) const PLATFORM_SELECTOR: Selector = Selector {
    name: "platform",
    value_name: "PLATFORM",
    help: "The devices of these platforms, such as Mac or iPhone",
    noun: "platform",
    fields: PLATFORM,
    identity: None,
    narrowed_by: &[("platform", any), ("device_family", any)],
    normalized: platform,
};

/// All selectors.
pub(crate) static SELECTORS: [Selector; 5] = [
    Selector {
        name: "serial",
        value_name: "SERIAL",
        help: "The devices with these serial numbers",
        noun: "serial number",
        fields: SERIAL,
        identity: None,
        narrowed_by: &[("serial_number", any)],
        normalized: str::to_lowercase,
    },
    Selector {
        name: "blueprint",
        value_name: "NAME|ID",
        help: "The devices of these blueprints",
        noun: "blueprint",
        fields: &["/blueprint_id", "/blueprint_name", "/blueprint/name"],
        identity: Some("/blueprint_id"),
        narrowed_by: &[("blueprint_id", is_uuid)],
        normalized: str::to_lowercase,
    },
    PLATFORM_SELECTOR,
    Selector {
        name: "tag",
        value_name: "NAME",
        help: "The devices with any of these tags",
        noun: "tag",
        fields: &["/tags"],
        identity: None,
        narrowed_by: &[("tag_name", any)],
        normalized: str::to_owned,
    },
    Selector {
        name: "user",
        value_name: "EMAIL|NAME",
        help: "The devices that are assigned to these users",
        noun: "user",
        fields: &["/user/email", "/user/name", "/user/id", "/user_id"],
        identity: Some("/user/id"),
        narrowed_by: &[("user_email", is_email), ("user_name", is_name)],
        normalized: str::to_lowercase,
    },
];

impl Selector {
    /// Whether the devices of a list have the property.
    pub(crate) fn suits(&self, item: &SchemaInfo) -> bool {
        let SchemaKind::Record(record) = item.kind else { return false };
        let first = |pointer: &&str| pointer[1..].split('/').next().unwrap_or_default().to_owned();
        self.fields.iter().any(|pointer| record.field(&first(pointer)).is_some())
    }

    /// The argument of the list that narrows it by a value, and the value as the list spells it.
    pub(crate) fn query(&self, list: &OperationInfo, value: &str) -> Option<(&'static str, String)> {
        let narrows = |(name, is_fit): &&Narrowing| is_fit(value) && list.parameter(name).is_some();
        let (name, _) = self.narrowed_by.iter().find(narrows)?;
        let choices = list.parameter(name)?.schema.choices;
        let known = choices.iter().find(|choice| self.is_same(choice, value));
        match known {
            Some(choice) => Some((name, (*choice).to_owned())),
            None => choices.is_empty().then(|| (*name, value.to_owned())),
        }
    }

    /// The values that the list knows.
    pub(crate) fn choices(&self, list: &OperationInfo) -> &'static [&'static str] {
        let parameters = self.narrowed_by.iter().filter_map(|(name, _)| list.parameter(name));
        parameters.map(|parameter| parameter.schema.choices).find(|choices| !choices.is_empty()).unwrap_or_default()
    }

    /// Whether two values are the same.
    pub(crate) fn is_same(&self, one: &str, other: &str) -> bool {
        (self.normalized)(one) == (self.normalized)(other)
    }
}

/// A platform, however it is spelled: `AppleTV` and `apple-tv` are the same.
pub(crate) fn platform(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn any(_: &str) -> bool {
    true
}

fn is_email(text: &str) -> bool {
    text.contains('@')
}

fn is_name(text: &str) -> bool {
    !is_email(text) && !is_uuid(text)
}
