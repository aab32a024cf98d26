//! Media types.

/// JSON.
pub const JSON: &str = "application/json";
/// Bytes of any kind.
pub const BYTES: &str = "application/octet-stream";
/// A form whose fields can be files.
pub const MULTIPART: &str = "multipart/form-data";
/// A form as a query string.
pub const URLENCODED: &str = "application/x-www-form-urlencoded";

/// The type and subtype without parameters, in lower case: what RFC 9110 and MIME Sniffing compare media types by.
#[must_use]
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or("").trim().to_lowercase()
}

/// The essence, and the parameters as they follow it: `; charset=utf-8`, or nothing.
#[must_use]
pub fn split(media_type: &str) -> (String, String) {
    let parameters = media_type.split_once(';').map_or("", |(_, parameters)| parameters.trim());
    let parameters = if parameters.is_empty() { String::new() } else { format!("; {parameters}") };
    (essence(media_type), parameters)
}

/// The media type that is sent for one that a document names, which may be a range such as `*/*`; `None` if the range
/// does not say what to send.
#[must_use]
pub fn sent_for(named: &str, is_data: bool) -> Option<&str> {
    match named {
        "*/*" | "application/*" if is_data => Some(JSON),
        "*/*" | "application/*" => Some(BYTES),
        "text/*" => Some("text/plain"),
        named if named.ends_with("/*") => None,
        named => Some(named),
    }
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
    fn parameters_stay_beside_the_essence() {
        assert_eq!(split("Application/JSON;charset=utf-8"), (JSON.to_owned(), "; charset=utf-8".to_owned()));
        assert_eq!(split("text/csv ; "), ("text/csv".to_owned(), String::new()));
    }

    #[test]
    fn a_range_becomes_what_its_data_is() {
        assert_eq!((sent_for("*/*", true), sent_for("*/*", false)), (Some(JSON), Some(BYTES)));
        assert_eq!((sent_for("image/*", false), sent_for("image/png", false)), (None, Some("image/png")));
    }

    #[test]
    fn a_suffix_tells_the_syntax() {
        assert!(is_json("application/problem+json") && !is_json("text/json"));
        assert!(is_form(URLENCODED) && is_text("text/csv"));
    }
}
