//! What belongs to the connector alone.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Declares the concepts with their names.
macro_rules! concepts {
    ($($(#[$about:meta])* $concept:ident = $name:literal,)*) => {
        /// What a field means to the connector, when nothing in the API corresponds to it.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Concept {
            $($(#[$about])* $concept,)*
            /// One that this version does not know.
            Other(String),
        }

        impl Concept {
            /// The name in the catalogue.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$concept => $name,)*
                    Self::Other(name) => name,
                }
            }
        }

        impl From<&str> for Concept {
            fn from(name: &str) -> Self {
                match name {
                    $($name => Self::$concept,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }
    };
}

concepts! {
    /// An option that makes a blank input clear the value.
    ClearIfBlank = "clear_if_blank",
    /// The HTTP method of a request that the user writes.
    HttpMethod = "http_method",
    /// The connector's own message about the outcome.
    Message = "message",
    /// A field of a card that no operation implements.
    NoOperation = "no_operation",
    /// An option that selects the operation.
    OperationSelector = "operation_selector",
    /// The query of a request that the user writes.
    Query = "query",
    /// The address of a request that the user writes.
    RelativeUrl = "relative_url",
    /// The body of a request that the user writes.
    RequestBody = "request_body",
    /// The headers of a request that the user writes.
    RequestHeaders = "request_headers",
    /// The body of the response to such a request.
    ResponseBody = "response_body",
    /// The headers of the response to such a request.
    ResponseHeaders = "response_headers",
    /// A field that no document of the API mentions.
    Undocumented = "undocumented",
    /// A field that corresponds to nothing.
    Unmatched = "unmatched",
}

impl Serialize for Concept {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Concept {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|name| Self::from(name.as_str()))
    }
}
