//! What secures the connection: rustls with the ring provider, or the platform's library.
//!
//! The provider is given to this client alone. reqwest would look for a process-wide one and panic without it.

use reqwest::ClientBuilder;

use crate::runtime::base::address::Address;

/// A client that trusts what the platform trusts. An address on this machine needs no trust, so that none is loaded: it
/// works where there are no root certificates.
#[cfg(feature = "rustls")]
pub(crate) fn configured(http: ClientBuilder, address: &Address) -> Result<ClientBuilder, String> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let settings = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    let trusted = if address.is_secure() {
        settings.with_platform_verifier().map_err(|error| error.to_string())?
    } else {
        settings.with_root_certificates(rustls::RootCertStore::empty())
    };
    Ok(http.tls_backend_preconfigured(trusted.with_no_client_auth()))
}

/// The platform's library is what reqwest takes by itself.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(crate) fn configured(http: ClientBuilder, _address: &Address) -> Result<ClientBuilder, String> {
    Ok(http)
}

/// Without TLS there is plain http to this machine, or an HTTP client of the caller's own.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(crate) fn configured(http: ClientBuilder, address: &Address) -> Result<ClientBuilder, String> {
    if address.is_secure() {
        return Err("https needs one of the features `rustls` and `native-tls`, or an `http_client`".to_owned());
    }
    Ok(http)
}
