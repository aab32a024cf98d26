//! TLS: rustls with the ring provider, or the platform's library.
//!
//! The provider is set for this client only. Otherwise reqwest would look for a process-wide provider and panic without
//! one.

use reqwest::ClientBuilder;

/// Trusts the platform's root certificates. They are not loaded for an address without TLS, so that it works where there
/// are none.
#[cfg(feature = "rustls")]
pub(crate) fn configured(http: ClientBuilder, is_secure: bool) -> Result<ClientBuilder, String> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let settings = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    let trusted = if is_secure {
        settings.with_platform_verifier().map_err(|error| error.to_string())?
    } else {
        settings.with_root_certificates(rustls::RootCertStore::empty())
    };
    Ok(http.tls_backend_preconfigured(trusted.with_no_client_auth()))
}

/// By default, reqwest uses the platform's library.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(crate) fn configured(http: ClientBuilder, _is_secure: bool) -> Result<ClientBuilder, String> {
    Ok(http)
}

/// Without TLS, only plain http to this machine works, or a caller's own HTTP client.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(crate) fn configured(http: ClientBuilder, is_secure: bool) -> Result<ClientBuilder, String> {
    if is_secure {
        return Err("https needs one of the features `rustls` and `native-tls`, or an `http_client`".to_owned());
    }
    Ok(http)
}
