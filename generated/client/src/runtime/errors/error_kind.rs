//! Why the API refuses a call.

/// Why the API refused a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// 3xx: a redirect. It is not followed, because the token must not go elsewhere.
    Redirect,
    /// 400: an argument or the body is invalid.
    BadRequest,
    /// 400: there is nothing to do, because the device is already locked, the library item is already assigned, or the
    /// command is already queued.
    AlreadyDone,
    /// 400: not possible in this state, such as for a device that is not in Lost Mode or a profile that is not in
    /// scope.
    NotApplicable,
    /// 400: still in use, such as a user with assigned devices.
    InUse,
    /// 401: the token is missing, wrong or revoked.
    Unauthorized,
    /// 403: the token lacks the permission.
    Forbidden,
    /// 404: it does not exist.
    NotFound,
    /// 409: conflicts with the current state.
    Conflict,
    /// 415: the body has the wrong media type.
    UnsupportedMediaType,
    /// 422: the body is well-formed but not acceptable.
    Unprocessable,
    /// 429: too many requests.
    RateLimited,
    /// 502, 503, 504: temporarily unavailable, or an upload is still being processed.
    Unavailable,
    /// Any other 5xx.
    Server,
    /// Any other status.
    Other,
}

impl ErrorKind {
    pub(crate) fn of(status: u16, message: &str) -> Self {
        match status {
            300..=399 => Self::Redirect,
            400 => Self::of_bad_request(&message.to_ascii_lowercase()),
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            415 => Self::UnsupportedMediaType,
            422 => Self::Unprocessable,
            429 => Self::RateLimited,
            502..=504 => Self::Unavailable,
            500..=599 => Self::Server,
            _ => Self::Other,
        }
    }

    /// The kind of a 400 that no operation is known to return, from the phrases that the API uses elsewhere.
    fn of_bad_request(message: &str) -> Self {
        const ALREADY: &[&str] = &[
            "already assigned",
            "already disabled",
            "already enabled",
            "already exists in the node",
            "already exists on blueprint",
            "already locked",
            "already pending",
            "already queued",
            "already running",
        ];
        let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
        if says(ALREADY) {
            Self::AlreadyDone
        } else if says(&["still assigned", "still in use"]) {
            Self::InUse
        } else if says(&["not in lost mode", "not in scope", "not allowed for", "not supported"]) {
            Self::NotApplicable
        } else {
            Self::BadRequest
        }
    }

    pub(crate) fn description(self) -> &'static str {
        match self {
            Self::Redirect => "a redirect, which is not followed",
            Self::BadRequest => "bad request",
            Self::AlreadyDone => "already done",
            Self::NotApplicable => "not applicable in this state",
            Self::InUse => "still in use",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not found",
            Self::Conflict => "conflict",
            Self::UnsupportedMediaType => "unsupported media type",
            Self::Unprocessable => "unprocessable",
            Self::RateLimited => "too many requests",
            Self::Unavailable => "unavailable",
            Self::Server => "server error",
            Self::Other => "unexpected status",
        }
    }
}
