//! The hand-written half of the client: addresses, authentication, encoding, decoding, paging, uploads and errors.
//! [`Call`] has the methods of every operation.

// These files belong to two crates: `kandji-runtime`, where they are tested, and the generated client, which has a
// byte-for-byte copy. This file is the module `crate::runtime` in both, so that paths begin with `crate::runtime`. The
// only features are `rustls`, `native-tls`, `blocking` and `operations`. The macros `record!`, `open_enum!` and `union!` use the path
// `rt::…`, so a file that uses them needs `use crate::runtime as rt;`.

pub(crate) mod base;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod decoding;
#[cfg(feature = "operations")]
pub(crate) mod described;
pub(crate) mod encoding;
pub(crate) mod errors;
pub(crate) mod http;
pub(crate) mod paging;
pub(crate) mod records;
pub(crate) mod settings;
pub(crate) mod uploads;
pub(crate) mod values;
pub(crate) mod waiting;

pub use base::{
    address::Region,
    clock::{Clock, Sleep},
    endpoint::Endpoint,
    operation_meta::{KnownError, Meta, Method, Risk},
    server::{Server, ServerVariable},
    test_clock::TestClock,
};
#[cfg(feature = "blocking")]
pub use blocking::{
    call::{Blocking, BlockingTask, DetachedCall, DetachedRequest},
    pages::{BlockingItems, BlockingPages},
};
pub use decoding::{
    decode::{Decode, JsonType, decode, try_value},
    json::{JsonError, from_json, from_json_strictly},
};
#[cfg(feature = "operations")]
pub use described::{
    answer::{Answer, Data},
    arguments::Arguments,
    call::{
        AsDescribed, Described, DescribedCommand, DescribedCommandList, DescribedList, DescribedUpload,
        DescribedValidatedUpload,
    },
    fault::{ArgumentFault, ArgumentFaults},
    operation_info::{
        BodyFormat, BodyInfo, CommandInfo, GroupInfo, ListInfo, OperationInfo, ParameterInfo, ParameterPlace,
        ResponseInfo,
    },
    schema_info::{FieldInfo, Limits, RecordInfo, SchemaInfo, SchemaKind, TextFormat, UnionInfo},
};
pub use encoding::{
    encoder::Encoder,
    field_encoding::FieldEncoding,
    notation::{Notation, Style},
};
pub use errors::{
    api_error::ApiError,
    argument_error::ArgumentError,
    decode_error::DecodeError,
    error::Error,
    error_kind::ErrorKind,
    rate_limit::RateLimit,
    transport_error::{TransportError, TransportKind},
    wait_error::{WaitError, WaitKind},
};
pub use http::{
    builder::ClientBuilder,
    call::Call,
    client::Client,
    document::Document,
    operation::{Operation, Output, ReadOperation},
    preview::Preview,
    raw_request::RawRequest,
    response::Response,
    response_format::{Binary, DataOrDocument, Empty, Json, JsonOrBinary, ResponseFormat, Text},
    response_meta::ResponseMeta,
};
pub use paging::{
    bookmark::{Bookmark, BookmarkError},
    items::Items,
    page::{Next, NextPointer, Page, PageItems, Total},
    paged::{Paged, key},
    pages::Pages,
    scheme::Paging,
};
pub use records::{
    extra::Extra,
    field_reader::FieldReader,
    field_writer::FieldWriter,
    flags::{
        BLANKABLE, CONTENT, FieldFlags, FieldTable, IDENTITY, NO_DEFAULT, NOT_OPTION, NULLABLE, NUMBER, OPTIONAL, OWN,
        REQUIRED, SECRET,
    },
    record::{Record, is_nullable, null_record, read_record, write_record},
};
pub use settings::{budget::Budget, retry::Retry};
pub use uploads::{
    file_source::FileSource,
    operations::{UploadForm, UploadOperation, ValidatedUpload, Validation},
    upload::Upload,
};
pub use values::{
    argument::{PathValue, QueryValue, json_text},
    column::{Column, Condition, Time, filter_of},
    field::Field,
    file_part::FilePart,
    filter::Filter,
    id::Id,
    open_enum::{OpenEnum, has_no_blank, open_enum_from_other, open_enum_from_str},
    open_number::{OpenNumber, open_number_from},
    patch::Patch,
    secret::Secret,
    time::{Date, Timestamp},
    union::{Union, decode_union},
};
pub use waiting::{
    command::{CommandFields, CommandListOperation, CommandOperation, Wait},
    polling::Polling,
    until::Until,
};

#[allow(unused_imports, reason = "used by generated code; this crate itself defines no record, enum or union")]
pub(crate) use self::{
    records::record::record, values::open_enum::open_enum, values::open_number::open_number, values::union::union,
};

/// Bytes that are cheap to clone.
pub use bytes::Bytes;
/// The crate of the times and dates that [`Timestamp`] and [`Date`] convert to.
pub use jiff;
/// The HTTP client, for [`ClientBuilder::http_client`].
pub use reqwest;
/// Names and values of headers.
pub use reqwest::header;
/// The traits of `serde` that generated code uses.
pub use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, SeqAccess},
    ser::SerializeMap,
};
/// Any JSON value.
pub use serde_json::Value;
