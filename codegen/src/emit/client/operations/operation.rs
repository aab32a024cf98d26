//! Operations: a struct of plain data, its way onto the wire, and the setters of its call.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use crate::emit::client::documentation::comment::{Comment, doc};
use crate::emit::client::documentation::operation as about;
use crate::emit::client::index::{GroupView, OperationView, View};
use crate::emit::client::names::{ident, pascal};
use crate::emit::client::operations::arguments::{Arguments, BodyArgument, BodyField, is_filter, is_record, is_taken};
use crate::emit::client::operations::followups::{followups, needs_upload};
use crate::emit::client::operations::paging::paging;
use crate::emit::client::operations::response::answer;
use crate::emit::client::operations::retry::risk;
use crate::emit::client::types::columns::row;
use crate::emit::client::types::records::{Row, implementation};
use crate::emit::client::types::rust_type::{Types, Wrapping};
use crate::model::media_type::{MULTIPART, URLENCODED};
use crate::model::{Operation, ParameterIn, Status, is_json};

/// The code that stands for an operation.
pub(crate) struct Emitted {
    /// The struct, its implementations and setters.
    pub(crate) items: TokenStream,
    /// The method of the group's handle.
    pub(crate) method: TokenStream,
}

/// Everything that stands for an operation.
pub(crate) fn operation(types: Types<'_, '_>, group: &GroupView<'_>, view: &OperationView<'_>) -> Emitted {
    let arguments = Arguments::new(types, view);
    let name = ident(&view.name);
    let answer = answer(types, view.operation);
    let structure = structure(types, group, view, &name, &arguments);
    let meta = meta(types.view, view.operation, &answer.accept);
    let encode = encode(types, &arguments);
    let answer_type = &answer.tokens;
    let paging = paging(types, view.operation, &name, &answer);
    let setters = setters(types, view.operation, &name, &arguments);
    let record = record(&view.name, &arguments);
    let followups = followups(types, view);
    let items = quote! {
        #structure
        impl rt::Operation for #name {
            type Response = #answer_type;
            const META: rt::Meta = #meta;
            #encode
        }
        #record
        #paging
        #followups
        #setters
    };
    Emitted { items, method: method(types, group, view, &name, &arguments) }
}

fn structure(
    types: Types<'_, '_>,
    group: &GroupView<'_>,
    view: &OperationView<'_>,
    name: &Ident,
    arguments: &Arguments<'_>,
) -> TokenStream {
    let docs = about::structure(group, view).tokens();
    let parameters = arguments.parameters.iter().map(|one| {
        let docs = about::parameter(types, view.operation, one.parameter).tokens();
        let (name, ty) = (&one.name, &one.ty);
        let ty = if one.is_required { quote!(#ty) } else { quote!(Option<#ty>) };
        quote!(#docs pub #name: #ty,)
    });
    let body = arguments.body.as_ref().map(|body| {
        let docs = doc(body.description.unwrap_or("What is sent."));
        let ty = body_member_type(body);
        quote!(#docs pub body: #ty,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name { #(#parameters)* #body }
    }
}

/// The type of the struct's `body`: a body of known fields is always there, for the setters to write into.
fn body_member_type(body: &BodyArgument<'_>) -> TokenStream {
    let ty = &body.ty;
    if body.is_required || !body.fields.is_empty() { quote!(#ty) } else { quote!(Option<#ty>) }
}

/// The operation as a record, so that a call can be stored and sent later.
fn record(name: &str, arguments: &Arguments<'_>) -> TokenStream {
    let parameters = arguments.parameters.iter().map(|one| (one.name.to_string(), one.is_required, false));
    let body = arguments.body.iter().map(|body| ("body".to_owned(), body.is_required, body.is_bytes()));
    let fields: Vec<(String, bool, bool)> = parameters.chain(body).collect();
    let rows = fields.iter().map(|(name, is_required, is_bytes)| Row {
        wire: name,
        name: ident(name),
        marks: if *is_required { quote!(rt::REQUIRED | rt::NO_DEFAULT) } else { quote!(rt::OPTIONAL) },
        is_bytes: *is_bytes,
    });
    implementation(name, &rows.collect::<Vec<_>>(), false)
}

fn meta(view: &View<'_>, operation: &Operation, accept: &str) -> TokenStream {
    let (id, path) = (&operation.id, operation.path.as_str());
    let method = ident(&pascal(&operation.method.as_str().to_lowercase(), "Get"));
    let risk = ident(&pascal(risk(operation).as_str(), "Disruptive"));
    let needs_upload = needs_upload(view.api, operation);
    let codes = operation.successes().filter_map(|response| match response.status {
        Status::Code(code) => Some(Literal::u16_unsuffixed(code)),
        Status::Class(_) | Status::Default => None,
    });
    quote! {
        rt::Meta {
            id: #id, method: rt::Method::#method, path: #path, risk: rt::Risk::#risk, success: &[#(#codes),*],
            accept: #accept, needs_upload: #needs_upload,
        }
    }
}

fn encode(types: Types<'_, '_>, arguments: &Arguments<'_>) -> TokenStream {
    let parameters = arguments.parameters.iter().map(|one| {
        let (wire, name) = (&one.parameter.name, &one.name);
        match one.parameter.location {
            ParameterIn::Path => quote!(to.path(#wire, &self.#name);),
            ParameterIn::Query => quote!(to.query(#wire, &self.#name);),
            ParameterIn::Header => quote!(to.header(#wire, &self.#name);),
        }
    });
    let body = arguments.body.as_ref().map(|body| encode_body(types, body));
    let to = if arguments.parameters.is_empty() && body.is_none() { ident("_to") } else { ident("to") };
    quote!(#[inline] fn encode(&self, #to: &mut rt::Encoder) { #(#parameters)* #body })
}

fn encode_body(types: Types<'_, '_>, body: &BodyArgument<'_>) -> TokenStream {
    let media_type = body.content.media_type.as_str();
    let is_record = types.view.named(&body.content.schema).is_some_and(is_record);
    let call = if is_json(media_type) || (media_type == MULTIPART && !is_record) {
        return quote!(to.json(&self.body););
    } else if media_type == URLENCODED {
        return quote!(to.form(&self.body););
    } else if media_type == MULTIPART {
        quote!(to.multipart(body);)
    } else if media_type.starts_with("text/") {
        quote!(to.text(#media_type, body);)
    } else {
        quote!(to.bytes(#media_type, body);)
    };
    if body.is_required || !body.fields.is_empty() {
        quote!(let body = &self.body; #call)
    } else {
        quote!(if let Some(body) = &self.body { #call })
    }
}

/// The method of the group's handle: what is required is an argument.
fn method(
    types: Types<'_, '_>,
    group: &GroupView<'_>,
    view: &OperationView<'_>,
    name: &Ident,
    arguments: &Arguments<'_>,
) -> TokenStream {
    let (docs, method) = (about::method(types, group, view, arguments).tokens(), ident(&view.method));
    let taken = arguments.taken();
    let parameters = taken.iter().map(|one| {
        let (name, ty) = (&one.name, parameter_type(&one.ty));
        quote!(#name: #ty)
    });
    let value = construct(name, arguments);
    quote! {
        #docs
        pub fn #method(&self, #(#parameters),*) -> rt::Call<'c, #name> { rt::Call::new(self.client, #value) }
    }
}

/// The operation's struct with its required parts.
fn construct(name: &Ident, arguments: &Arguments<'_>) -> TokenStream {
    let required = arguments.parameters.iter().filter(|one| one.is_required);
    let mut parts: Vec<TokenStream> = required.map(|one| initialize(&one.name, &one.name, &one.ty)).collect();
    let mut complete = arguments.parameters.iter().all(|one| one.is_required);
    if let Some(body) = &arguments.body {
        if arguments.takes_whole_body() {
            parts.push(initialize(&ident("body"), &ident("body"), &body.ty));
        } else if body.taken_fields().next().is_some() {
            let ty = &body.ty;
            let fields =
                body.taken_fields().map(|field| initialize(&ident(&field.one.name), &field.setter, &field.one.held.ty));
            let rest = body.fields.iter().any(|field| !is_taken(&field.one)).then(|| quote!(..#ty::default()));
            parts.push(quote!(body: #ty { #(#fields,)* #rest }));
        } else {
            complete = false;
        }
    }
    match (parts.is_empty(), complete) {
        (true, _) => quote!(#name::default()),
        (false, true) => quote!(#name { #(#parts),* }),
        (false, false) => quote!(#name { #(#parts,)* ..#name::default() }),
    }
}

fn initialize(field: &Ident, argument: &Ident, ty: &TokenStream) -> TokenStream {
    let value = convert(quote!(#argument), ty);
    if *field == value.to_string() { quote!(#field) } else { quote!(#field: #value) }
}

/// The type of a method's argument from which a value of `ty` is made: anything that can be turned into it without a
/// loss, and for a list anything that gives its elements.
fn parameter_type(ty: &TokenStream) -> TokenStream {
    match element_type(ty) {
        Some(element) if is_plain(&element) => quote!(impl IntoIterator<Item = #element>),
        Some(element) => quote!(impl IntoIterator<Item = impl Into<#element>>),
        None if is_plain(ty) => ty.clone(),
        None => quote!(impl Into<#ty>),
    }
}

fn convert(value: TokenStream, ty: &TokenStream) -> TokenStream {
    match element_type(ty) {
        Some(element) if is_plain(&element) => quote!(#value.into_iter().collect()),
        Some(_) => quote!(#value.into_iter().map(Into::into).collect()),
        None if is_plain(ty) => value,
        None => quote!(#value.into()),
    }
}

/// Whether a type has nothing that could usefully be converted into it.
fn is_plain(ty: &TokenStream) -> bool {
    let text = ty.to_string();
    matches!(text.as_str(), "bool" | "i64" | "f64")
        || ["Vec", "BTreeMap", "Option"].iter().any(|ty| text.starts_with(ty))
}

/// The `T` of `Vec<T>`.
fn element_type(ty: &TokenStream) -> Option<TokenStream> {
    let mut tokens: Vec<TokenTree> = ty.clone().into_iter().collect();
    let is_list = matches!(tokens.first(), Some(TokenTree::Ident(name)) if name == "Vec");
    tokens.pop().filter(|_| is_list)?;
    Some(tokens.into_iter().skip(2).collect())
}

fn setters(types: Types<'_, '_>, operation: &Operation, name: &Ident, arguments: &Arguments<'_>) -> TokenStream {
    let parameters = arguments.parameters.iter().filter(|one| !one.is_required).map(|one| {
        let docs = about::parameter(types, operation, one.parameter);
        if let Some(row) = row(types, operation).filter(|_| is_filter(types, one.parameter)) {
            return filter_setter(docs, &one.name, &types.path(row));
        }
        setter(docs, &one.name, &one.ty, |value| {
            let name = &one.name;
            quote!(self.operation.#name = Some(#value);)
        })
    });
    let whole = arguments.body.as_ref().filter(|body| !body.is_required && body.fields.is_empty());
    let whole = whole.map(|body| {
        let text = body.description.unwrap_or("What is sent.");
        setter(Comment::of(text), &ident("body"), &body.ty, |value| quote!(self.operation.body = Some(#value);))
    });
    let fields = arguments.body.iter().flat_map(|body| &body.fields).filter(|field| !is_taken(&field.one));
    let fields = fields.map(|field| body_setter(types, field));
    let setters: Vec<TokenStream> = parameters.chain(whole).chain(fields).collect();
    if setters.is_empty() {
        return TokenStream::new();
    }
    // Hidden from rustdoc alone: it would list the setters of every operation on the page of `Call`. The fields of the
    // operation say the same on its own page, and editors complete hidden impls.
    quote!(#[doc(hidden)] impl rt::Call<'_, #name> { #(#setters)* })
}

/// The setter of a filter: what holds of the columns of another list does not fit.
fn filter_setter(docs: Comment, name: &Ident, row: &TokenStream) -> TokenStream {
    let docs = docs.tokens();
    quote! {
        #docs
        pub fn #name(mut self, #name: impl Into<rt::Condition<#row>>) -> Self {
            self.operation.#name = Some(rt::filter_of::<#row>(#name));
            self
        }
    }
}

fn body_setter(types: Types<'_, '_>, field: &BodyField<'_>) -> TokenStream {
    let docs = Comment::of(&about::field(types, field.one.field));
    let name = ident(&field.one.name);
    let held = &field.one.held;
    match held.wrapping {
        Wrapping::None => setter(docs, &field.setter, &held.ty, |value| quote!(self.operation.body.#name = #value;)),
        Wrapping::Patch => {
            let docs = docs.ours(["[`Patch::Clear`](rt::Patch::Clear) removes it."]);
            setter(docs, &field.setter, &held.ty, |value| quote!(self.operation.body.#name = #value;))
        }
        Wrapping::Option => {
            setter(docs, &field.setter, &held.inner, |value| quote!(self.operation.body.#name = Some(#value);))
        }
    }
}

fn setter(docs: Comment, name: &Ident, ty: &TokenStream, assign: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let docs = docs.tokens();
    let (parameter, assign) = (parameter_type(ty), assign(convert(quote!(#name), ty)));
    quote! {
        #docs
        pub fn #name(mut self, #name: #parameter) -> Self { #assign self }
    }
}
