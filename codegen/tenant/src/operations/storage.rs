//! The storage that uploads go to: another host, which knows the fields of a form and no token.

use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::store::state::Shared;
use crate::store::uploads::Upload;

/// The name of the part that holds the file.
const FILE: &str = "file";

/// Takes a file, if its form is as it must be, or gives one.
pub(crate) async fn answer(shared: &Shared, request: Request) -> Response {
    let accepted = if request.method() == Method::GET { fetch(&request) } else { accept(shared, request).await };
    match accepted {
        Ok(response) => response,
        Err(fault) => {
            let body = format!("<Error><Message>{fault}</Message></Error>");
            (StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, "application/xml")], body).into_response()
        }
    }
}

/// Gives an export to whoever has its link.
fn fetch(request: &Request) -> Result<Response, String> {
    check_token(request)?;
    Ok(([(header::CONTENT_TYPE, "text/csv")], "serial_number\n").into_response())
}

fn check_token(request: &Request) -> Result<(), String> {
    let has_token = request.headers().contains_key(header::AUTHORIZATION);
    if has_token { Err("a token was sent to storage".to_owned()) } else { Ok(()) }
}

async fn accept(shared: &Shared, request: Request) -> Result<Response, String> {
    check_token(&request)?;
    if request.headers().contains_key(header::TRANSFER_ENCODING) {
        return Err("the length of the form is not known".to_owned());
    }
    let (fields, file) = parts(request).await?;
    let key = fields.iter().find(|(name, _)| name == "key").map(|(_, key)| key.as_str()).unwrap_or_default();
    let mut data = shared.data();
    let upload = data.uploads.with_key(key).ok_or_else(|| format!("nobody may send `{key}`"))?;
    check(upload, &fields)?;
    upload.file = Some(file);
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The fields of a form, and the file that must be its last part.
async fn parts(mut request: Request) -> Result<(Vec<(String, String)>, Vec<u8>), String> {
    DefaultBodyLimit::disable().apply(&mut request);
    let mut form = Multipart::from_request(request, &()).await.map_err(|error| error.to_string())?;
    let mut fields = Vec::new();
    let mut file = None;
    while let Some(part) = form.next_field().await.map_err(|error| error.to_string())? {
        let name = part.name().unwrap_or_default().to_owned();
        if file.is_some() {
            return Err(format!("`{name}` comes after the file"));
        }
        let bytes = part.bytes().await.map_err(|error| error.to_string())?.to_vec();
        if name == FILE {
            file = Some(bytes);
        } else {
            fields.push((name, String::from_utf8(bytes).map_err(|error| error.to_string())?));
        }
    }
    Ok((fields, file.ok_or("there is no file")?))
}

fn check(upload: &Upload, fields: &[(String, String)]) -> Result<(), String> {
    let unknown = fields.iter().find(|(name, _)| !upload.fields.contains_key(name));
    if let Some((name, _)) = unknown {
        return Err(format!("`{name}` is not wanted"));
    }
    let differs = |name: &str, value: &serde_json::Value| {
        !fields.iter().any(|(known, given)| known == name && value.as_str() == Some(given))
    };
    match upload.fields.iter().find(|(name, value)| differs(name, value)) {
        Some((name, _)) => Err(format!("`{name}` is missing or another")),
        None => Ok(()),
    }
}
