//! Media types.

/// JSON.
pub const JSON: &str = "application/json";
/// A form whose fields can be files.
pub const MULTIPART: &str = "multipart/form-data";
/// A form as a query string.
pub const URLENCODED: &str = "application/x-www-form-urlencoded";

/// The type and subtype without parameters, in lower case: what RFC 9110 and MIME Sniffing compare media types by.
#[must_use]
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or("").trim().to_lowercase()
}

/// Whether data of a media type is JSON.
#[must_use]
pub fn is_json(media_type: &str) -> bool {
    media_type == JSON || media_type.ends_with("+json")
}

/// Whether data of a media type is text for people.
#[must_use]
pub fn is_text(media_type: &str) -> bool {
    media_type.starts_with("text/")
}

/// Whether data of a media type is the fields of a form.
#[must_use]
pub fn is_form(media_type: &str) -> bool {
    matches!(media_type, MULTIPART | URLENCODED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_and_case_do_not_count() {
        assert_eq!(essence("Application/JSON; charset=utf-8"), JSON);
        assert_eq!(essence(""), "");
    }

    #[test]
    fn a_suffix_tells_the_syntax() {
        assert!(is_json("application/problem+json") && !is_json("text/json"));
        assert!(is_form(URLENCODED) && is_text("text/csv"));
    }
}
