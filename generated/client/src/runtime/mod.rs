//! The hand-written half of the client: where a request goes, what proves who sends it, how arguments and bodies
//! are put on the wire, how answers, pages and errors come back. [`Call`] has what can be done with any operation.

// These sources have two homes: the crate `kandji-runtime`, and the generated client, into which they are copied byte for
// byte and where this file is `runtime/mod.rs`. So paths inside are `super::` only, there are no crate attributes, and no
// feature is named but `rustls`, `native-tls` and `blocking`. The macros `record!`, `open_enum!` and `union!` write
// `rt::…`, which is resolved where they are used: a file that uses one says `use crate::runtime as rt;`.

mod address;
mod answer;
mod api_error;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod budget;
mod builder;
mod call;
mod client;
mod clock;
mod column;
mod command;
mod decode;
mod drift;
mod encode;
mod error;
mod exchange;
mod extra;
mod field;
mod file;
mod filter;
mod form;
mod id;
mod json;
mod marks;
mod message;
mod meta;
mod multipart;
mod name;
mod open_enum;
mod operation;
mod pager;
mod paging;
mod patch;
mod patience;
mod raw;
mod record;
mod retry;
mod scalar;
mod secret;
mod send;
mod settings;
mod source;
mod storage;
mod strict;
mod time;
mod time_text;
mod tls;
mod trail;
mod transport_error;
mod union;
mod until;
mod upload;
mod upload_body;
mod value;
mod wait_error;
mod walk;

pub use address::Region;
pub use answer::{Answer, Binary, DataOrDocument, Document, Empty, Json, JsonOrBinary, Output, Response, Text};
pub use api_error::{ApiError, ErrorKind, RateLimit};
#[cfg(feature = "blocking")]
pub use blocking::{Blocking, BlockingItems, BlockingPages, Deferred, Detached, DetachedRequest};
pub use budget::Budget;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use clock::{Clock, Sleep};
pub use column::{Column, Condition, Time, filter_of};
pub use command::{CommandList, Commanding, Commands, Wait};
pub use decode::{Decode, Kind, decode, try_value};
pub use encode::Encoder;
pub use error::{ArgumentError, DecodeError, Endpoint, Error};
pub use extra::Extra;
pub use field::Field;
pub use file::FilePart;
pub use filter::Filter;
pub use id::Id;
pub use json::{JsonError, from_json, from_json_strictly};
pub use marks::{BARE, BLANK, FieldTable, Marks, NEEDED, NULLABLE, OPTIONAL, REQUIRED};
pub use meta::ResponseMeta;
pub use open_enum::{OpenEnum, enum_of, enum_of_other, has_no_blank};
pub use operation::{Meta, Method, Operation, Risk};
pub use pager::{Items, Pages};
pub use paging::{Next, NextPointer, Page, PageItems, Paged, Paging, Total, key};
pub use patch::Patch;
pub use patience::Patience;
pub use raw::RawRequest;
pub use record::{Fields, Record, Slot, read_record, write_record};
pub use retry::Retry;
pub use secret::Secret;
pub use source::Source;
pub use time::{Date, Timestamp};
pub use transport_error::{TransportError, TransportKind};
pub use union::{Union, union_of};
pub use until::Until;
pub use upload::{Upload, UploadForm, Uploads, Validated, Validation};
pub use value::{PathValue, QueryValue, json_text};
pub use wait_error::{WaitError, WaitKind};

#[allow(unused_imports, reason = "used by generated code; the crate alone defines no record, enum or union")]
pub(crate) use self::{open_enum::open_enum, record::record, union::union};

/// A cheaply cloned run of bytes.
pub use bytes::Bytes;
/// The crate of times and dates that [`Timestamp`] and [`Date`] are turned into.
pub use jiff;
/// Names and values of headers.
pub use reqwest::header;
/// The traits of `serde` that generated code names.
pub use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, SeqAccess},
    ser::SerializeMap,
};
/// Any JSON value.
pub use serde_json::Value;
