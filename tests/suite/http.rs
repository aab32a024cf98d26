//! A plain HTTP client, for tests that must not rely on the generated one.

/// A client that follows nothing and knows no certificates: the fake tenant speaks plain HTTP.
pub(crate) fn client() -> reqwest::Client {
    // The features of this build ask whoever uses reqwest directly for a provider of cryptography.
    drop(rustls::crypto::ring::default_provider().install_default());
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).tls_certs_only([]);
    builder.build().expect("a client can be built")
}
