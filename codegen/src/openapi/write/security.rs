//! Security schemes.

use serde::{Serialize, Serializer};

use super::map::{Entries, View, object};
use crate::model::{SchemeKind, Security, SecurityScheme};

/// The schemes that OpenAPI 3.0 can describe, if there are any.
pub(super) fn security_schemes(security: &Security) -> Option<impl Serialize + '_> {
    let described = || security.schemes.iter().filter(|(_, scheme)| scheme.kind != SchemeKind::MutualTls);
    described().next()?;
    Some(View::map(described().map(|(name, scheme)| (name, SchemeView(scheme)))))
}

struct SchemeView<'a>(&'a SecurityScheme);

impl Serialize for SchemeView<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        object(to, |map| {
            match &self.0.kind {
                SchemeKind::Http { scheme, bearer_format } => {
                    map.entry("type", "http")?;
                    map.entry("scheme", scheme)?;
                    map.some("bearerFormat", bearer_format.as_ref())?;
                }
                SchemeKind::ApiKey { place, name } => {
                    map.entry("type", "apiKey")?;
                    map.entry("in", place)?;
                    map.entry("name", name)?;
                }
                SchemeKind::OAuth2(flows) => {
                    map.entry("type", "oauth2")?;
                    map.entry("flows", flows)?;
                }
                SchemeKind::OpenIdConnect(url) => {
                    map.entry("type", "openIdConnect")?;
                    map.entry("openIdConnectUrl", url)?;
                }
                SchemeKind::MutualTls => {}
            }
            map.some("description", self.0.description.as_ref())
        })
    }
}
