//! Blocks that are made from the model.

mod bodies;
mod cards;
mod differences;
mod errors;
mod filters;
mod operations;
mod paging;
mod secrets;
mod service;
mod spellings;
mod table;
mod uploads;

pub(super) use table::table;

use super::writer::Writer;
use crate::emit::docs::escape::Md;
use crate::guides::{Computed, Table};

/// A computed block.
pub(super) fn block(writer: Writer<'_>, computed: &Computed) -> Md {
    match computed {
        Computed::Operations(query) => operations::operations(writer, query),
        Computed::Platforms(query) => operations::platforms(writer, query),
        Computed::Cards(query) => cards::cards(writer, query),
        Computed::Pages(kind) => paging::lists(writer, *kind),
        Computed::Values(name) => bodies::values(writer, name),
        Computed::Table(named) => match named {
            Table::AtLeastOne => differences::at_least_one(writer),
            Table::Clearable => bodies::clearable(writer),
            Table::Commands => operations::commands(writer),
            Table::Differences => differences::decided(writer),
            Table::ErrorKinds => errors::kinds(writer),
            Table::Filters => filters::lists(writer),
            Table::Forms => bodies::forms(writer),
            Table::Groups => service::groups(writer),
            Table::Hosts => service::hosts(writer),
            Table::Operators => filters::operators(writer),
            Table::ResultSet => cards::result_set(writer),
            Table::Risks => service::risks(writer),
            Table::Secrets => secrets::secrets(writer),
            Table::SharedErrors => errors::shared(writer),
            Table::TextValues => spellings::text_values(writer),
            Table::Undocumented => differences::undocumented(writer),
            Table::Uploads => uploads::uploads(writer),
        },
    }
}
