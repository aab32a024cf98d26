//! Sends requests to the tenant.

use serde_json::Value;

use super::requests::Call;

/// Sends the requests of cards to one base URL.
pub(super) struct Sender {
    url: String,
    http: reqwest::Client,
}

impl Sender {
    pub(super) fn to(url: String) -> Self {
        Self { url, http: crate::http::client() }
    }

    /// Sends a call and gives its status and its body.
    pub(super) async fn send(&self, call: &Call<'_>) -> Result<(u16, Value), String> {
        let request = call.request(&self.url)?;
        let response = self.http.execute(request).await.map_err(|error| error.to_string())?;
        let status = response.status();
        let bytes = response.bytes().await.map_err(|error| error.to_string())?;
        if !status.is_success() {
            return Err(format!("{} answered {status}", call.operation.id));
        }
        let body = if bytes.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(&bytes) };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok((status.as_u16(), body.unwrap_or(Value::String(text))))
    }
}
