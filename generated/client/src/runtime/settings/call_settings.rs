//! How calls are made: what a client is set to, and what one call changes of it.

use std::{fmt, time::Duration};

use reqwest::header::HeaderMap;

use crate::runtime::settings::{budget::Budget, retry::Retry};

/// The settings of a call. Those of a client are shared by its calls until one of them changes something.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) retry: Retry,
    pub(crate) budget: Budget,
    /// How long one attempt may take, from connecting to the last byte of the answer.
    pub(crate) attempt_timeout: Duration,
    /// How long a call may take with all its attempts and the waiting between them.
    pub(crate) total_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) is_strict: bool,
    /// Headers beside those that the client and the operation set.
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

/// Leaves out the values of headers: they may be secret.
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

/// The setters of settings, for all that hold them as `settings: Arc<Settings>`.
macro_rules! setters {
    () => {
        /// Which failures are tried again, and when.
        pub fn retry(mut self, retry: crate::runtime::Retry) -> Self {
            self.settings().retry = retry;
            self
        }

        /// How many requests may be sent in a second and in an hour. Unless told, clones of a client share one budget of
        /// what the API allows.
        pub fn budget(mut self, budget: crate::runtime::Budget) -> Self {
            self.settings().budget = budget;
            self
        }

        /// How long one attempt may take, from connecting to the last byte of the answer. 60 seconds by default.
        pub fn attempt_timeout(mut self, time: ::std::time::Duration) -> Self {
            self.settings().attempt_timeout = time;
            self
        }

        /// How long a call may take with all its attempts and the waiting between them; for a list, how long each page
        /// may take. 5 minutes by default.
        pub fn total_timeout(mut self, time: ::std::time::Duration) -> Self {
            self.settings().total_timeout = time;
            self
        }

        /// How large an answer may be, in bytes. 64 MiB by default.
        pub fn max_response_bytes(mut self, limit: usize) -> Self {
            self.settings().max_response_bytes = limit;
            self
        }

        /// Whether answers are read strictly: an unknown field, a missing one, an unknown value of an enumeration and
        /// whatever else the specification does not foresee is then [`Error::Decode`](crate::runtime::Error::Decode) and names its
        /// place. That is for noticing that the API has changed; programs that must outlive such a change leave it off,
        /// as it is by default. [`from_json_strictly`](crate::runtime::from_json_strictly) says what is a fault.
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
