//! A fake tenant: an HTTP server on 127.0.0.1 that answers as the API does, keeps state, and remembers what it was
//! asked. What no hand-written route takes is answered from the model.

mod devices;
mod library;
pub mod modelled;
mod state;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use modelled::Answers;
use state::Shared;
pub use state::{Recorded, Scripted};

/// The token that the tenant accepts.
pub const TOKEN: &str = "token-of-the-fake-tenant";

/// A running tenant; it stops when it is dropped.
#[derive(Debug)]
pub struct Tenant {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

impl Tenant {
    /// Starts a tenant with this many devices.
    ///
    /// # Panics
    /// If this machine has no free port.
    pub async fn start(devices: usize) -> Self {
        let shared = Arc::new(Shared::new(devices));
        let stateful = Router::new().merge(devices::routes()).merge(library::routes());
        Self::serve(shared, stateful).await
    }

    /// Starts a tenant whose every answer is made from the model.
    ///
    /// # Panics
    /// If this machine has no free port.
    pub async fn modelled(answers: Answers) -> Self {
        let shared = Arc::new(Shared::new(0));
        shared.answer_with(answers);
        Self::serve(shared, Router::new()).await
    }

    async fn serve(shared: Arc<Shared>, stateful: Router<Arc<Shared>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("the port that was bound");
        let router = router(&shared, stateful);
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("the server runs") });
        Self { address, shared, server }
    }

    /// The base URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Answers the next request with this, whatever it asks.
    pub fn answer_next(&self, answer: Scripted) {
        self.shared.script(answer);
    }

    /// Answers from the model like this from now on.
    pub fn answer_with(&self, answers: Answers) {
        self.shared.answer_with(answers);
    }

    /// Why requests did not fit the document, in order; what has been told is told once.
    #[must_use]
    pub fn refusals(&self) -> Vec<String> {
        self.shared.take_refusals()
    }

    /// Every request so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.recorded()
    }
}

impl Drop for Tenant {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn router(shared: &Arc<Shared>, stateful: Router<Arc<Shared>>) -> Router {
    stateful
        .fallback(modelled::answer)
        .layer(middleware::from_fn_with_state(Arc::clone(shared), guard))
        .with_state(Arc::clone(shared))
}

/// Remembers the request, refuses a wrong token, and gives the scripted answer if there is one.
async fn guard(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let token = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let authorized = token == Some(format!("Bearer {TOKEN}").as_str());
    shared.record(Recorded { method: request.method().to_string(), target: request.uri().to_string() });
    if !authorized {
        return (StatusCode::UNAUTHORIZED, axum::Json(json!({"detail": "Invalid token."}))).into_response();
    }
    match shared.next_scripted() {
        Some(answer) => answer.into_response(),
        None => next.run(request).await,
    }
}
