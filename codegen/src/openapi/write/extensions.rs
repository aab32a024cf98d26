//! What operations say beyond OpenAPI.

use serde::{Serialize, Serializer};

use super::map::{Entries, object};
use crate::model::{CommandList, Pagination, PagingStyle, Upload, Validation};

/// `x-kandji-pagination`.
pub(super) struct PaginationView<'a>(pub(super) &'a Pagination);

impl Serialize for PaginationView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("style", self.0.style.name())?;
            match &self.0.style {
                PagingStyle::Offset { limit, offset } => {
                    map.entry("limit", limit)?;
                    map.entry("offset", offset)?;
                }
                PagingStyle::Page { page, size } => {
                    map.entry("page", page)?;
                    map.some("size", size.as_ref())?;
                }
                PagingStyle::Link => {}
                PagingStyle::Cursor { cursor } => {
                    map.entry("cursor", cursor)?;
                }
                PagingStyle::After { after, size } => {
                    map.entry("after", after)?;
                    map.entry("size", size)?;
                }
            }
            map.entry("items", &self.0.items)?;
            map.some("next", self.0.next.as_ref())?;
            map.some("total", self.0.total.as_ref())?;
            map.some("maximum", self.0.maximum)
        })
    }
}

/// `x-kandji-upload`.
pub(super) struct UploadView<'a>(pub(super) &'a Upload);

impl Serialize for UploadView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("url", &self.0.url)?;
            map.entry("fields", &self.0.fields)?;
            map.entry("file", &self.0.file)?;
            map.entry("status", &self.0.status)?;
            map.some("key", self.0.key.as_ref())?;
            map.some("validation", self.0.validation.as_ref().map(ValidationView))
        })
    }
}

struct ValidationView<'a>(&'a Validation);

impl Serialize for ValidationView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("operation", &self.0.operation)?;
            map.entry("argument", &self.0.argument)?;
            map.entry("status", &self.0.status)?;
            map.some("reason", self.0.reason.as_ref())?;
            map.entry("done", &self.0.done)?;
            map.entry("failed", &self.0.failed)
        })
    }
}

/// `x-kandji-commands`.
pub(super) struct CommandsView<'a>(pub(super) &'a CommandList);

impl Serialize for CommandsView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("id", &self.0.id)?;
            map.entry("kind", &self.0.kind)?;
            map.entry("status", &self.0.status)?;
            map.entry("errors", &self.0.errors)?;
            map.entry("done", &self.0.done)?;
            map.entry("failed", &self.0.failed)
        })
    }
}
