//! Where the ids come from that paths have.

use super::SchemaWriter;
use crate::emit::docs::escape::{Md, code, literal, md};
use crate::model::{Operation, OperationRole, Parameter, ParameterIn};

impl SchemaWriter<'_> {
    /// The field and the operations that the value of a path parameter comes from; empty if that is not known.
    pub(in crate::emit::docs) fn id_source(&self, operation: &Operation, parameter: &Parameter) -> Md {
        self.source_from(operation, parameter, |id| self.operation(id))
    }

    /// The same for whoever builds a flow: cards in place of operations, where there are such.
    pub(in crate::emit::docs) fn id_source_in_flow(&self, operation: &Operation, parameter: &Parameter) -> Md {
        self.source_from(operation, parameter, |id| self.card_for(id).unwrap_or_else(|| self.operation(id)))
    }

    fn source_from(&self, operation: &Operation, parameter: &Parameter, link: impl Fn(&str) -> Md) -> Md {
        if parameter.location != ParameterIn::Path {
            return Md::default();
        }
        let sources = self.input.api.id_sources(operation, &parameter.name);
        let alike = sources.chunk_by(|one, other| one.field == other.field).filter_map(|alike| {
            let links = Md::join(alike.iter().map(|source| link(&source.operation.id)), ", ");
            Some(md!("{} of {}", &code(alike.first()?.field), &links))
        });
        Md::join(alike, " or ")
    }

    /// A link to the card that is for an operation, with no other one to choose.
    fn card_for(&self, id: &str) -> Option<Md> {
        let is_for_it = |index: &&usize| {
            let called = self.input.cards.get(**index).into_iter().flat_map(|bound| &bound.operations);
            let mut called = called.filter(|call| call.role == OperationRole::Primary);
            called.any(|call| call.operation_id == id)
        };
        let index = *self.links.cards_of(id).iter().find(is_for_it)?;
        let title = &self.input.cards.get(index)?.card.title;
        Some(self.sitemap.cards.get(index)?.link(self.page, &literal(title)))
    }
}
