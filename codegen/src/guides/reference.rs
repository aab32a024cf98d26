//! What links of guides lead to.

use crate::text::did_you_mean;

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A public address.
    Web(String),
    /// A place in the book.
    Book(Reference),
}

/// A place in the book, by the name that it has in the model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reference {
    /// An operation, by its id.
    Operation(String),
    /// A parameter of an operation.
    Parameter(String, String),
    /// A field of the body of an operation.
    BodyField(String, String),
    /// A group of operations, by its slug.
    Group(String),
    /// A type, by its name in openapi.json.
    Type(String),
    /// A field of a type.
    Field(String, String),
    /// A card, by its slug.
    Card(String),
    /// A field of a card, by its key.
    CardField(String, String),
    /// An error, by its id.
    Error(String),
    /// A guide, by its slug, and one of its headings.
    Guide(String, Option<String>),
    /// A page of its own.
    Page(PageName),
}

/// A page of the book that is made from no single thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageName {
    /// All cards.
    Cards,
    /// How to use the client.
    Client,
    /// What has no description or type.
    Coverage,
    /// What the upstream documents get wrong.
    Defects,
    /// The diagnostics of the generator.
    Diagnostics,
    /// The errors.
    Errors,
    /// The first page.
    Introduction,
    /// All operations.
    Operations,
    /// Descriptions for programs.
    Programs,
    /// What public clients know.
    PublicClients,
    /// How the API and the cards fit together.
    Reconciliation,
    /// The files that facts come from.
    Sources,
}

impl PageName {
    /// Every page with its name.
    pub const ALL: [(&'static str, Self); 12] = [
        ("cards", Self::Cards),
        ("client", Self::Client),
        ("coverage", Self::Coverage),
        ("defects", Self::Defects),
        ("diagnostics", Self::Diagnostics),
        ("errors", Self::Errors),
        ("introduction", Self::Introduction),
        ("operations", Self::Operations),
        ("programs", Self::Programs),
        ("public-clients", Self::PublicClients),
        ("reconciliation", Self::Reconciliation),
        ("sources", Self::Sources),
    ];
}

/// A number that the model knows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// How many operations there are.
    Operations,
    /// How many operations have no card.
    OperationsWithoutCard,
    /// How many cards there are.
    Cards,
    /// The largest page of a list, by the id of its operation.
    LargestPage(String),
}

/// The schemes of addresses, for messages.
const SCHEMES: [&str; 13] = [
    "body",
    "card",
    "card-field",
    "diagram",
    "error",
    "fact",
    "field",
    "group",
    "guide",
    "https",
    "operation",
    "page",
    "parameter",
];

/// What an address of a link or an image stands for.
pub(super) enum Address {
    Link(Link),
    Fact(Fact),
    Diagram(String),
}

impl Address {
    /// Reads an address: one of a public page, or a name of the model with a scheme in front.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let Some((scheme, name)) = text.split_once(':') else {
            return Err(format!("`{text}` has no scheme, such as `operation:` or `guide:`"));
        };
        let one = || {
            Ok(name.to_owned()).and_then(|name| if name.is_empty() { Err(needs(scheme, "a name")) } else { Ok(name) })
        };
        let two = || match name.split_once('/') {
            Some((owner, part)) if !owner.is_empty() && !part.is_empty() => Ok((owner.to_owned(), part.to_owned())),
            _ => Err(needs(scheme, "two names with a slash between them")),
        };
        let reference = match scheme {
            "https" => return web(text).map(Self::Link),
            "diagram" => return one().map(Self::Diagram),
            "fact" => return fact(name).map(Self::Fact),
            "operation" => Reference::Operation(one()?),
            "group" => Reference::Group(one()?),
            "type" => Reference::Type(one()?),
            "card" => Reference::Card(one()?),
            "error" => Reference::Error(one()?),
            "parameter" => two().map(|(owner, part)| Reference::Parameter(owner, part))?,
            "body" => two().map(|(owner, part)| Reference::BodyField(owner, part))?,
            "field" => two().map(|(owner, part)| Reference::Field(owner, part))?,
            "card-field" => two().map(|(owner, part)| Reference::CardField(owner, part))?,
            "guide" => {
                let (slug, heading) = name.split_once('#').map_or((name, None), |(slug, at)| (slug, Some(at)));
                Reference::Guide(slug.to_owned(), heading.map(str::to_owned))
            }
            "page" => Reference::Page(named("page", name, &PageName::ALL)?),
            _ => {
                let hint = did_you_mean(scheme, SCHEMES.into_iter().chain(["type"]));
                return Err(format!("addresses cannot begin with `{scheme}:`{hint}"));
            }
        };
        Ok(Self::Link(Link::Book(reference)))
    }
}

fn needs(scheme: &str, what: &str) -> String {
    format!("`{scheme}:` needs {what}")
}

/// A public address without characters that could end a link.
fn web(address: &str) -> Result<Link, String> {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-._~:/?#@!$&',;=%+".contains(character);
    let has_host = address.strip_prefix("https://").is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    if has_host && address.chars().all(is_plain) {
        Ok(Link::Web(address.to_owned()))
    } else {
        Err(format!("`{address}` is not a plain https:// address"))
    }
}

fn fact(name: &str) -> Result<Fact, String> {
    let known = ["operations", "operations-without-card", "cards", "largest-page"];
    match name.split_once('/').unwrap_or((name, "")) {
        ("operations", "") => Ok(Fact::Operations),
        ("operations-without-card", "") => Ok(Fact::OperationsWithoutCard),
        ("cards", "") => Ok(Fact::Cards),
        ("largest-page", operation) if !operation.is_empty() => Ok(Fact::LargestPage(operation.to_owned())),
        ("largest-page", _) => Err("`fact:largest-page` needs a slash and the id of an operation".to_owned()),
        (other, _) => Err(format!("there is no fact `{other}`{}", did_you_mean(other, known))),
    }
}

/// The value of a name in a table of names.
pub(super) fn named<T: Copy>(kind: &str, name: &str, table: &[(&'static str, T)]) -> Result<T, String> {
    let found = table.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let names = || table.iter().map(|(known, _)| *known);
        match did_you_mean(name, names()) {
            none if none.is_empty() => {
                format!("there is no {kind} `{name}`; there are {}", names().collect::<Vec<_>>().join(", "))
            }
            hint => format!("there is no {kind} `{name}`{hint}"),
        }
    })
}
