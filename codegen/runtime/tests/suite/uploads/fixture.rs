//! Operations that upload, and a server that stores files.

use serde_json::Value;

use crate::{
    runtime as rt,
    runtime::{Call, Client, FileSource, UploadForm, UploadOperation, Validation},
    server::{Reply, Seen, Server},
};

pub(super) const SIGNATURE: &str = "canary-signature";

macro_rules! operation_meta {
    ($name:ident, $method:ident, $path:literal, $risk:ident, $needs_upload:literal) => {
        rt::Meta {
            id: stringify!($name),
            method: rt::Method::$method,
            path: $path,
            risk: rt::Risk::$risk,
            success: &[200],
            accept: "application/json",
            needs_upload: $needs_upload,
            errors: &[],
        }
    };
}

macro_rules! operation {
    ($name:ident, $method:ident, $path:literal, $risk:ident, $needs_upload:literal) => {
        #[derive(Clone, Debug)]
        pub(crate) struct $name;

        impl rt::Operation for $name {
            type Response = rt::Json<Value>;

            fn meta(&self) -> &'static rt::Meta {
                &operation_meta!($name, $method, $path, $risk, $needs_upload)
            }

            fn encode(&self, _: &mut rt::Encoder) {}
        }
    };
}
operation!(Place, Post, "/place", Additive, false);
operation!(Create, Post, "/create", Additive, true);
operation!(Change, Patch, "/change", Update, true);
operation!(Erase, Post, "/erase", Irreversible, true);
operation!(State, Get, "/state/{id}", Read, false);

impl UploadOperation for Place {
    fn form(&self) -> &'static UploadForm {
        &UploadForm { url: "/url", fields: "/form", file: "file", status: 204 }
    }
}

impl rt::ValidatedUpload for Place {
    fn validation(&self) -> &'static Validation {
        &Validation {
            operation: operation_meta!(State, Get, "/state/{id}", Read, false),
            argument: "id",
            value: "/id",
            status: "/status",
            reason: Some("/reason"),
            done: &["VALID"],
            failed: &["INVALID"],
        }
    }
}

/// A response with this server as the storage, and a form that is not in alphabetical order.
pub(super) fn place(seen: &Seen) -> Reply {
    let host = seen.header("host").unwrap();
    let form = format!(r#"{{"z-key": "apps/a.pkg", "a-signature": "{SIGNATURE}", "m": 5}}"#);
    Reply::json(200, format!(r#"{{"url": "http://{host}/bucket", "form": {form}, "id": "u 1", "key": "k1"}}"#))
}

/// A server that returns a storage location, and handles all other requests with a function.
pub(super) fn storage(handle: impl Fn(&Seen) -> Reply + Send + 'static) -> Server {
    Server::start(move |seen| if seen.target == "/place" { place(seen) } else { handle(seen) })
}

pub(super) fn stored() -> Reply {
    Reply::raw("HTTP/1.1 204 Stored\r\nConnection: close\r\n\r\n")
}

pub(super) fn upload(client: &Client, source: FileSource) -> rt::Upload<Place> {
    Call::new(client, Place).upload(source)
}

pub(super) fn boundary(seen: &Seen) -> &str {
    seen.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap()
}
