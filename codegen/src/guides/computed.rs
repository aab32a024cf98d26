//! Blocks that the book computes from the model.

use super::reference::named;
use crate::model::Risk;
use crate::text::did_you_mean;

/// A block that is made from the model. It is written as a fenced block without text, with `computed`, a name and
/// arguments behind the fence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Computed {
    /// The operations that match.
    Operations(Query),
    /// The cards whose main operation matches.
    Cards(Query),
    /// The operations that match, by the platforms that they work on.
    Platforms(Query),
    /// The lists that are read in one way, or all.
    Pages(Option<PagingKind>),
    /// The known values of a type.
    Values(String),
    /// A table without arguments.
    Table(Table),
}

/// A table without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// Inputs of which a card needs at least one.
    AtLeastOne,
    /// Values that `null` clears.
    Clearable,
    /// Commands that a list of commands names, and what it calls them.
    Commands,
    /// Where a card and the API disagree about the type, the name or the need of a field, and what was decided.
    Differences,
    /// What errors mean to a program, and which ones mean it.
    ErrorKinds,
    /// Lists that have a filter.
    Filters,
    /// Bodies that are forms, and how they write nested values.
    Forms,
    /// Groups of operations.
    Groups,
    /// Base URLs.
    Hosts,
    /// Conditions of filters, by the kind of a column.
    Operators,
    /// Cards that let a flow choose how many records they return.
    ResultSet,
    /// Risk classes.
    Risks,
    /// Values that must not be shown.
    Secrets,
    /// Errors that are not those of a few operations.
    SharedErrors,
    /// Values that come as text although their type is another one, or that are written in several ways.
    TextValues,
    /// Outputs of cards that no document of the API has.
    Undocumented,
    /// Operations that prepare an upload, and its steps.
    Uploads,
}

impl Table {
    /// Every table with its name.
    pub const ALL: [(&'static str, Self); 17] = [
        ("at-least-one", Self::AtLeastOne),
        ("clearable", Self::Clearable),
        ("commands", Self::Commands),
        ("differences", Self::Differences),
        ("error-kinds", Self::ErrorKinds),
        ("filters", Self::Filters),
        ("forms", Self::Forms),
        ("groups", Self::Groups),
        ("hosts", Self::Hosts),
        ("operators", Self::Operators),
        ("result-set", Self::ResultSet),
        ("risks", Self::Risks),
        ("secrets", Self::Secrets),
        ("shared-errors", Self::SharedErrors),
        ("text-values", Self::TextValues),
        ("undocumented", Self::Undocumented),
        ("uploads", Self::Uploads),
    ];
}

/// How a list is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PagingKind {
    /// By the number of items to skip.
    Offset,
    /// By the number of the page.
    Page,
    /// By the link in the response.
    Link,
    /// By the cursor of the response.
    Cursor,
    /// By the last item of the previous page.
    After,
    /// All at once.
    None,
}

impl PagingKind {
    /// Every way with its name.
    pub const ALL: [(&'static str, Self); 6] = [
        ("offset", Self::Offset),
        ("page", Self::Page),
        ("link", Self::Link),
        ("cursor", Self::Cursor),
        ("after", Self::After),
        ("none", Self::None),
    ];

    /// Its name: that of the model's style, or `none`.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("none", |(name, _)| name)
    }
}

/// What operations have to match: something of each list that is not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Slugs of groups.
    pub groups: Vec<String>,
    /// Risk classes.
    pub risks: Vec<Risk>,
    /// Ids of errors that they return.
    pub errors: Vec<String>,
    /// Slugs of cards, for a card without an operation.
    pub cards: Vec<String>,
    /// Whether only operations without a card match.
    pub without_card: bool,
}

const NAMES: [&str; 5] = ["operations", "cards", "platforms", "pages", "values"];

impl Computed {
    /// Reads what follows `computed`.
    pub(super) fn parse(words: &[&str]) -> Result<Self, String> {
        let Some((name, arguments)) = words.split_first() else { return Err("`computed` needs a name".to_owned()) };
        match (*name, arguments) {
            ("operations", arguments) => Query::parse(arguments).map(Self::Operations),
            ("cards", arguments) => Query::parse(arguments).map(Self::Cards),
            ("platforms", arguments) => Query::parse(arguments).map(Self::Platforms),
            ("pages", []) => Ok(Self::Pages(None)),
            ("pages", [kind]) => named("kind of paging", kind, &PagingKind::ALL).map(|kind| Self::Pages(Some(kind))),
            ("values", [name]) => Ok(Self::Values((*name).to_owned())),
            ("values", _) => Err("`values` needs the name of one type".to_owned()),
            (name, []) => match Table::ALL.iter().find(|(known, _)| *known == name) {
                Some((_, table)) => Ok(Self::Table(*table)),
                None => {
                    let known = Table::ALL.iter().map(|(known, _)| *known).chain(NAMES);
                    Err(format!("there is no computed block `{name}`{}", did_you_mean(name, known)))
                }
            },
            (name, [first, ..]) => Err(format!("`{first}` cannot follow `{name}`")),
        }
    }
}

impl Query {
    fn parse(arguments: &[&str]) -> Result<Self, String> {
        let mut query = Self::default();
        for argument in arguments {
            let (key, values) = argument.split_once(':').unwrap_or((argument, ""));
            let values: Vec<&str> = values.split(',').filter(|value| !value.is_empty()).collect();
            if values.is_empty() {
                return Err(format!("`{key}` needs a colon and names"));
            }
            let names = values.iter().map(|value| (*value).to_owned());
            match key {
                "group" => query.groups.extend(names),
                "error" => query.errors.extend(names),
                "card" if values == ["none"] => query.without_card = true,
                "card" => query.cards.extend(names),
                "risk" => query.risks = values.iter().map(|value| risk(value)).collect::<Result<_, _>>()?,
                _ => {
                    let hint = did_you_mean(key, ["group", "error", "card", "risk"]);
                    return Err(format!("a query cannot have `{key}`{hint}"));
                }
            }
        }
        Ok(query)
    }
}

fn risk(name: &str) -> Result<Risk, String> {
    let names = Risk::ALL.map(|risk| (risk.as_str(), risk));
    named("risk class", name, &names)
}
