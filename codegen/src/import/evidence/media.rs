//! Media types.

/// The name without parameters, lower case.
pub(crate) fn name(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or("").trim().to_lowercase()
}

/// Whether data of this type is the fields of a form.
pub(crate) fn is_form(media_type: &str) -> bool {
    matches!(name(media_type).as_str(), "application/x-www-form-urlencoded" | "multipart/form-data")
}

/// Whether data of this type is text that people read.
pub(crate) fn is_text(media_type: &str) -> bool {
    media_type.starts_with("text/")
}
