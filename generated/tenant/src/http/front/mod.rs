//! HTTP/1.1 by hand: a server that can break the rules where a fault wants it.

mod answer;
mod effect;
mod read;

use std::io;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::http::fault::{Fault, Moment};
use crate::http::recorded::Recorded;
use crate::http::traffic::{Number, Traffic};
use crate::operations::api;
use crate::operations::api::Unexecuted;
use crate::operations::storage;
use crate::store::drift::Drift;
use crate::store::state::Shared;
use answer::{Answer, Ending};
use read::{Connection, Head};

/// Who answers.
#[derive(Clone, Debug)]
pub(crate) enum Backend {
    /// The API of the tenant.
    Api(Arc<Shared>),
    /// The storage that takes uploads.
    Storage(Arc<Shared>),
    /// A host that nothing should be sent to.
    Foreign,
}

impl Backend {
    async fn answer(&self, request: Request) -> Response {
        match self {
            Self::Api(shared) => api::answer(shared, request).await,
            Self::Storage(shared) => storage::answer(shared, request).await,
            Self::Foreign => Response::new(Body::from("{}")),
        }
    }
}

/// What a server needs to know.
#[derive(Clone, Debug)]
pub(crate) struct Front {
    pub(crate) backend: Backend,
    pub(crate) traffic: Arc<Traffic>,
    /// The base URL of redirects.
    pub(crate) elsewhere: String,
}

impl Front {
    /// Accepts connections until it is aborted; they end with it.
    pub(crate) async fn serve(self, listener: TcpListener) {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                Ok((stream, _)) = listener.accept() => {
                    connections.spawn(self.clone().converse(stream));
                }
                Some(_) = connections.join_next() => {}
                // A connection that could not be accepted.
                else => tokio::task::yield_now().await,
            }
        }
    }

    async fn converse(self, stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut connection = Connection::new(stream);
        while let Some(head) = connection.head().await? {
            let answer = self.exchange(&mut connection, head).await?;
            answer.write(&mut connection.stream).await?;
            match answer.ending {
                Ending::Open => {}
                Ending::Close => return connection.close().await,
                Ending::Reset => return connection.stream.set_zero_linger(),
                Ending::Silence => return connection.drain().await,
            }
        }
        Ok(())
    }

    /// Reads the rest of a request, has it executed, and spoils what is to be spoilt.
    async fn exchange(&self, connection: &mut Connection, head: Head) -> io::Result<Answer> {
        let (number, fault) = self.traffic.record(Recorded::new(&head.method, &head.target, &head.headers));
        if fault == Some(Fault::Reset(Moment::Before)) {
            return Ok(Answer::none(Ending::Reset));
        }
        let body = connection.body(&head).await?;
        self.traffic.amend(number, |recorded| recorded.receive(&body));
        tokio::time::sleep(self.traffic.latency()).await;
        let instead = match fault {
            Some(fault) => effect::instead(fault, &self.elsewhere, &head.target).await?,
            None => None,
        };
        let answer = match instead {
            Some(answer) => answer,
            None => self.execute(head, body, number, fault).await?,
        };
        self.traffic.amend(number, |recorded| recorded.status = answer.status());
        Ok(answer)
    }

    async fn execute(&self, head: Head, body: Vec<u8>, number: Number, fault: Option<Fault>) -> io::Result<Answer> {
        let target = head.target.clone();
        let mut request = if fault == Some(Fault::EndlessPage) {
            Head { target: effect::first_page(&target), ..head }.request(body)?
        } else {
            head.request(body)?
        };
        if let Some(Fault::Drift(drift)) = fault {
            request.extensions_mut().insert::<Drift>(drift);
        }
        let response = self.backend.answer(request).await;
        let executed = response.status().is_success() && response.extensions().get::<Unexecuted>().is_none();
        self.traffic.amend(number, |recorded| recorded.executed = executed);
        let answer = Answer::of(response).await?;
        match fault {
            Some(fault) => effect::spoilt(fault, answer, &self.elsewhere, &target).await,
            None => Ok(answer),
        }
    }
}
