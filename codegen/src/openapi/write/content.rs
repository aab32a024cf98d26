//! Data by media type.

use serde::{Serialize, Serializer};

use super::keys::Keys;
use super::map::{Entries, View, object};
use super::schema::SchemaView;
use crate::model::{Content, FieldEncoding};

/// Data by media type.
pub(super) fn content<'a>(list: &'a [Content], keys: &'a Keys<'a>) -> impl Serialize + 'a {
    let media = |content: &'a Content| (content.full_media_type(), ContentView { content, keys });
    View::map(list.iter().map(media))
}

/// Data of a media type.
pub(super) struct MediaView<'a>(pub(super) SchemaView<'a>);

impl Serialize for MediaView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| map.entry("schema", &self.0))
    }
}

struct ContentView<'a> {
    content: &'a Content,
    keys: &'a Keys<'a>,
}

impl Serialize for ContentView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let fields = self.content.encoding.iter().map(|(name, encoding)| (name, EncodingView(encoding)));
        object(to, |map| {
            map.entry("schema", &SchemaView { schema: &self.content.schema, keys: self.keys })?;
            map.some("encoding", (!self.content.encoding.is_empty()).then(|| View::map(fields)))
        })
    }
}

struct EncodingView<'a>(&'a FieldEncoding);

impl Serialize for EncodingView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.some("contentType", self.0.content_type.as_ref())?;
            let Some(joined) = &self.0.joined else { return Ok(()) };
            map.entry("style", joined.style.as_str())?;
            map.entry("explode", &joined.explode)?;
            map.flag("allowReserved", joined.allow_reserved)
        })
    }
}
