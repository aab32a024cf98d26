//! Cards of flows.

use super::field::Field;
use super::span::Span;

/// A card in a flow: of a connector, such as List Devices, or of the platform, such as Continue If.
#[derive(Clone, Debug)]
pub struct Card<'a> {
    /// Its id, unique in the flow.
    pub id: &'a str,
    /// The title that the console shows.
    pub title: &'a str,
    /// Where the card is from.
    pub module: Module<'a>,
    /// The key of the card in its module, such as `searchDevices_MgiZyuVso`.
    pub method: &'a str,
    /// The id of the connection that it uses.
    pub connection: Option<&'a str>,
    /// What happens after an error, as the file has it: `finish` ends the flow.
    pub on_error: Option<&'a str>,
    /// What it takes: options, and inputs that are filled in or mapped.
    pub inputs: Vec<Field<'a>>,
    /// What it returns.
    pub outputs: Vec<Field<'a>>,
    /// Where it stands.
    pub span: Span,
}

/// What a card is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Module<'a> {
    /// The platform, or a connector.
    pub origin: Origin,
    /// The name: `control`, or that of the connector with an id behind it.
    pub name: &'a str,
    /// The version.
    pub version: &'a str,
}

/// Who provides a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The platform itself (`root:kernel:…`).
    Platform,
    /// A connector (`root:channels:…`). Tables are one, too.
    Connector,
}

impl Card<'_> {
    /// Whether it is a certain card of the platform.
    #[must_use]
    pub fn is_platform(&self, module: &str, method: &str) -> bool {
        self.module.origin == Origin::Platform && self.module.name == module && self.method == method
    }

    /// Whether it is a card of Workflows' tables.
    #[must_use]
    pub fn is_table(&self) -> bool {
        self.module.origin == Origin::Connector && self.module.name == "stash"
    }

    /// Whether it starts a helper flow, so that its inputs are those of the flow.
    #[must_use]
    pub fn starts_helper(&self) -> bool {
        self.is_platform("control", "callable")
    }

    /// Whether it calls a flow for each element of a list.
    #[must_use]
    pub fn is_loop(&self) -> bool {
        self.module.origin == Origin::Platform && self.module.name == "list" && self.calls_flow()
    }

    /// Whether it calls a flow, or has one inside of it.
    #[must_use]
    pub fn calls_flow(&self) -> bool {
        self.inputs.iter().any(|input| input.data.is_flow())
    }

    /// The input with a key.
    #[must_use]
    pub fn input(&self, key: &str) -> Option<&Field<'_>> {
        self.inputs.iter().find(|field| field.key == key)
    }
}
