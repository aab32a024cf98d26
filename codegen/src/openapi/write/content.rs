//! Data by media type.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::form::FlatView;
use super::keys::Keys;
use super::map::{Entries, View, object};
use super::others::{Form, Shown, is_flat, shown_content};
use super::schema::SchemaView;
use crate::model::{Content, ErrorCase, FieldEncoding};

/// Data by media type.
pub(super) struct ContentsView<'a> {
    pub(super) list: &'a [Content],
    pub(super) keys: &'a Keys<'a>,
    pub(super) form: Form,
    /// The known errors that have these data as their body.
    pub(super) errors: &'a [&'a ErrorCase],
    /// An example of the data that others see.
    pub(super) example: Option<Value>,
}

impl<'a> ContentsView<'a> {
    /// Writes `content`, with one media type for others; the rest are an extension.
    pub(super) fn write<M: Entries>(&self, map: &mut M) -> Result<(), M::Error> {
        let is_for_others = self.keys.plan.is_some() && self.form != Form::Precise;
        if !is_for_others {
            let contents: Vec<_> = self.list.iter().collect();
            return map
                .some("content", (!contents.is_empty()).then(|| self.media_types(contents, Form::Precise, None)));
        }
        let Shown { shown, hidden } = shown_content(self.list);
        map.some("content", shown.map(|content| self.media_types(vec![content], self.form, self.example.as_ref())))?;
        map.some("x-kandji-content", (!hidden.is_empty()).then(|| self.media_types(hidden, Form::Precise, None)))
    }

    fn media_types<'s>(
        &self,
        contents: Vec<&'s Content>,
        form: Form,
        example: Option<&'s Value>,
    ) -> impl Serialize + use<'s, 'a>
    where
        'a: 's,
    {
        let (keys, errors) = (self.keys, self.errors);
        View::map(contents.into_iter().map(move |content| {
            // Errors that are no JSON are texts or bytes, which generators do not decode.
            let form = if form == Form::Failed && !content.is_json() { Form::Answered } else { form };
            (content.full_media_type(), ContentView { content, keys, form, errors, example })
        }))
    }
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
    form: Form,
    errors: &'a [&'a ErrorCase],
    example: Option<&'a Value>,
}

impl Serialize for ContentView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { content, keys, form, errors, example } = *self;
        let schema = SchemaView::new(&content.schema, keys, form);
        let fields = content.encoding.iter().map(|(name, encoding)| (name, EncodingView(encoding)));
        object(to, |map| {
            match form == Form::Sent && is_flat(keys.api, content) {
                true => map.entry("schema", &FlatView { schema, content })?,
                false => map.entry("schema", &schema)?,
            }
            map.some("example", example)?;
            let examples = errors.iter().filter(|case| content.is_json() && case.is_specific() && case.text.is_some());
            let mut examples = examples.map(|case| (&case.id, ExampleView(case))).peekable();
            map.some("examples", examples.peek().is_some().then(|| View::map(examples)))?;
            map.some("encoding", (!content.encoding.is_empty()).then(|| View::map(fields)))
        })
    }
}

/// A body that an error is known to have.
struct ExampleView<'a>(&'a ErrorCase);

impl Serialize for ExampleView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            map.entry("summary", &self.0.cause)?;
            map.entry("description", &self.0.remedy)?;
            map.some("value", self.0.example())
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
