//! What a card is invoked with.

mod blank;
mod check;

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

pub(crate) use blank::is_blank;
pub(crate) use check::{check, is_shown};

use crate::catalogue::Section;
use crate::errors::Faults;

/// What a card is invoked with: the options that are set when it is added to a flow, and the inputs that the flow gives it.
///
/// ```
/// use kandji_cards::Invocation;
/// use serde_json::json;
///
/// let invocation = Invocation::new().option("result_set", "300").input("platform", "Mac");
/// assert_eq!(invocation.to_json(), json!({"options": {"result_set": "300"}, "inputs": {"platform": "Mac"}}));
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Invocation {
    options: BTreeMap<String, Setting>,
    inputs: Map<String, Value>,
    platform: Option<String>,
    supplied: BTreeMap<String, Value>,
}

/// How an option is set.
#[derive(Clone, Debug, PartialEq)]
enum Setting {
    /// To this value.
    To(Value),
    /// To whatever the flow computes.
    Mapped,
}

impl Invocation {
    /// An invocation without options and inputs.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An invocation as the card's schema has it: `{"options": {…}, "inputs": {…}}`.
    ///
    /// # Errors
    /// The value is no such object.
    pub fn from_json(value: Value) -> Result<Self, Faults> {
        let misfit = |message: &str| Err(Faults::no_invocation(message));
        let Value::Object(sections) = value else { return misfit("Expected an object with options and inputs.") };
        let mut invocation = Self::new();
        for (name, fields) in sections {
            let Value::Object(fields) = fields else { return misfit("Options and inputs are objects.") };
            match name.as_str() {
                "options" => {
                    invocation.options = fields.into_iter().map(|(key, value)| (key, Setting::To(value))).collect();
                }
                "inputs" => invocation.inputs = fields,
                _ => return misfit("An invocation has options and inputs, and nothing else."),
            }
        }
        Ok(invocation)
    }

    /// Sets an option, by its key and the stored value of the choice.
    #[must_use]
    pub fn option(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.options.insert(key.into(), Setting::To(value.into()));
        self
    }

    /// Says that the flow computes an option. No card takes that: it is what a flow that was edited by hand can contain.
    #[must_use]
    pub fn mapped_option(mut self, key: impl Into<String>) -> Self {
        self.options.insert(key.into(), Setting::Mapped);
        self
    }

    /// Sets an input by its key.
    #[must_use]
    pub fn input(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inputs.insert(key.into(), value.into());
        self
    }

    /// Says for which platform the card is invoked, such as `macOS`, so that inputs are checked which are required only there.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Supplies a place in the body that the API requires and no field of the card is bound to, by its JSON pointer. The
    /// connector cannot do that.
    #[must_use]
    pub fn supply(mut self, pointer: impl Into<String>, value: impl Into<Value>) -> Self {
        self.supplied.insert(pointer.into(), value.into());
        self
    }

    /// The invocation as the card's schema has it. A section without fields is left out, and so are options that the flow
    /// computes.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let options: Map<String, Value> = self.settings().map(|(key, value)| (key.to_owned(), value.clone())).collect();
        let sections = [(Section::Options, options), (Section::Inputs, self.inputs.clone())];
        let sections = sections.into_iter().filter(|(_, fields)| !fields.is_empty());
        sections
            .map(|(section, fields)| (section.as_str().to_owned(), Value::Object(fields)))
            .collect::<Map<_, _>>()
            .into()
    }

    /// The value of a field of a section, if it is set.
    pub(crate) fn value(&self, section: Section, key: &str) -> Option<&Value> {
        match section {
            Section::Options => match self.options.get(key)? {
                Setting::To(value) => Some(value),
                Setting::Mapped => None,
            },
            Section::Inputs => self.inputs.get(key),
            Section::Outputs => None,
        }
    }

    /// The options that are set to a value.
    pub(crate) fn settings(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.options.iter().filter_map(|(key, setting)| match setting {
            Setting::To(value) => Some((key.as_str(), value)),
            Setting::Mapped => None,
        })
    }

    /// The keys of the options that the flow computes.
    pub(crate) fn mapped(&self) -> impl Iterator<Item = &str> {
        self.options.iter().filter(|(_, setting)| **setting == Setting::Mapped).map(|(key, _)| key.as_str())
    }

    /// The inputs.
    pub(crate) fn inputs(&self) -> &Map<String, Value> {
        &self.inputs
    }

    /// What is supplied beside the card's fields.
    pub(crate) fn supplied(&self) -> &BTreeMap<String, Value> {
        &self.supplied
    }

    /// The platform, if it is known.
    pub(crate) fn for_platform(&self) -> Option<&str> {
        self.platform.as_deref()
    }
}

/// Shows the keys. The values may be secret.
impl fmt::Debug for Invocation {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Invocation")
            .field("options", &self.options.keys().collect::<Vec<_>>())
            .field("inputs", &self.inputs.keys().collect::<Vec<_>>())
            .field("platform", &self.platform)
            .field("supplied", &self.supplied.keys().collect::<Vec<_>>())
            .finish()
    }
}
