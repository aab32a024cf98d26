//! Tokens in the keyring of the system: the keychain of macOS, the credentials of Windows, the secret service elsewhere.

use std::thread;

use kandji_client::Secret;
use keyring::{Entry, Error};

/// What the entries belong to.
const SERVICE: &str = "kandji";

/// Fails if there is no keyring.
pub(super) fn check() -> Result<(), String> {
    apart(|| match Entry::store_status() {
        Ok(()) => Ok(()),
        Err(error) => Err(error.to_string()),
    })
}

/// The token of a profile, if there is one.
pub(super) fn read(profile: &str) -> Result<Option<Secret>, String> {
    with(profile, |entry| match entry.get_password() {
        Ok(token) => Ok(Some(Secret::from(token))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    })
}

/// Keeps the token of a profile.
pub(super) fn write(profile: &str, token: &Secret) -> Result<(), String> {
    let token = token.clone();
    with(profile, move |entry| entry.set_password(token.expose()))
}

/// Forgets the token of a profile; says whether there was one.
pub(super) fn remove(profile: &str) -> Result<bool, String> {
    with(profile, |entry| match entry.delete_credential() {
        Ok(()) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(error) => Err(error),
    })
}

fn with<T: Send + 'static>(
    profile: &str,
    work: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
) -> Result<T, String> {
    let profile = profile.to_owned();
    // An error shows what went wrong, and not the token that it may carry.
    apart(move || Entry::new(SERVICE, &profile).and_then(|entry| work(&entry)).map_err(|error| error.to_string()))
}

/// Runs something on a thread of its own: a keyring may have a runtime, which must not be started within ours.
fn apart<T: Send + 'static>(work: impl FnOnce() -> Result<T, String> + Send + 'static) -> Result<T, String> {
    thread::spawn(work).join().unwrap_or_else(|_| Err("it has failed unexpectedly".to_owned()))
}
