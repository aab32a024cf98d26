//! The settings of a client, which a single call can override.

use std::{fmt, time::Duration};

use reqwest::header::HeaderMap;

use crate::runtime::settings::{budget::Budget, retry::Retry};

/// The settings of a call. Calls share their client's settings until they override one.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) retry: Retry,
    pub(crate) budget: Budget,
    /// The timeout of one attempt, from connecting to the last byte of the response.
    pub(crate) attempt_timeout: Duration,
    /// The timeout of a call, including all attempts and the delays between them.
    pub(crate) total_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) is_strict: bool,
    /// Headers in addition to those of the client and the operation.
    pub(crate) headers: HeaderMap,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            retry: Retry::default(),
            budget: Budget::default(),
            attempt_timeout: Duration::from_secs(60),
            total_timeout: Duration::from_secs(300),
            max_response_bytes: 64 * 1024 * 1024,
            is_strict: false,
            headers: HeaderMap::new(),
        }
    }
}

/// Omits the values of headers, which may be secret.
impl fmt::Debug for Settings {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_struct("Settings")
            .field("retry", &self.retry)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("total_timeout", &self.total_timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("is_strict", &self.is_strict)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// The setters of settings, for types with a field `settings: Arc<Settings>`.
macro_rules! setters {
    () => {
        /// Which failures are retried, and when.
        pub fn retry(mut self, retry: crate::runtime::Retry) -> Self {
            self.settings().retry = retry;
            self
        }

        /// How many requests may be sent per second and per hour. By default, clones of a client share one budget of
        /// what the API allows.
        pub fn budget(mut self, budget: crate::runtime::Budget) -> Self {
            self.settings().budget = budget;
            self
        }

        /// The timeout of one attempt, from connecting to the last byte of the response. 60 seconds by default.
        pub fn attempt_timeout(mut self, time: ::std::time::Duration) -> Self {
            self.settings().attempt_timeout = time;
            self
        }

        /// The timeout of a call, including all attempts and the delays between them; for a list, the timeout of each
        /// page. 5 minutes by default.
        pub fn total_timeout(mut self, time: ::std::time::Duration) -> Self {
            self.settings().total_timeout = time;
            self
        }

        /// The maximum size of a response, in bytes. 64 MiB by default.
        pub fn max_response_bytes(mut self, limit: usize) -> Self {
            self.settings().max_response_bytes = limit;
            self
        }

        /// Whether responses are decoded strictly. An unknown field, a missing field, an unknown value of an
        /// enumeration, and anything else that the specification does not allow is then an
        /// [`Error::Decode`](crate::runtime::Error::Decode) with its path. Use it to detect changes of the API; leave
        /// it off, as it is by default, in programs that must survive them.
        /// [`from_json_strictly`](crate::runtime::from_json_strictly) lists what is an error.
        pub fn strict(mut self, is_strict: bool) -> Self {
            self.settings().is_strict = is_strict;
            self
        }

        fn settings(&mut self) -> &mut $crate::runtime::settings::call_settings::Settings {
            ::std::sync::Arc::make_mut(&mut self.settings)
        }
    };
}
pub(crate) use setters;
