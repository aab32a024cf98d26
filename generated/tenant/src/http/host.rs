//! A host of the tenant, on a port of this machine.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::http::fault::{Fault, When};
use crate::http::front::{Backend, Front};
use crate::http::recorded::Recorded;
use crate::http::traffic::Traffic;

/// A port that was bound but is not served yet.
pub(crate) struct Port {
    listener: TcpListener,
    address: SocketAddr,
}

impl Port {
    /// Binds this port, or any that is free if it is 0.
    pub(crate) async fn bind(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// A host: a server with its own address, faults, and requests that it remembers.
#[derive(Debug)]
pub struct Host {
    address: SocketAddr,
    front: Front,
    server: Mutex<JoinHandle<()>>,
}

impl Host {
    pub(crate) fn serve(port: Port, backend: Backend, elsewhere: String) -> Self {
        let front = Front { backend, traffic: Arc::<Traffic>::default(), elsewhere };
        let server = Mutex::new(tokio::spawn(front.clone().serve(port.listener)));
        Self { address: port.address, front, server }
    }

    pub(crate) fn traffic(&self) -> &Traffic {
        &self.front.traffic
    }

    /// The base URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.traffic().recorded()
    }

    /// Lets something go wrong. Of several faults for one request the first that was injected takes it.
    pub fn inject(&self, fault: Fault, when: When) {
        self.traffic().inject(fault, when);
    }

    /// Closes the port and all connections: whoever connects is refused.
    pub async fn stop(&self) {
        let stopped = tokio::spawn(async {});
        let server = std::mem::replace(&mut *self.server.lock().unwrap_or_else(PoisonError::into_inner), stopped);
        server.abort();
        let _ = server.await;
    }

    /// Opens the port again.
    ///
    /// # Panics
    /// If something else has taken the port.
    pub async fn resume(&self) {
        let listener = TcpListener::bind(self.address).await.expect("the port is still free");
        let server = tokio::spawn(self.front.clone().serve(listener));
        *self.server.lock().unwrap_or_else(PoisonError::into_inner) = server;
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.server.lock().unwrap_or_else(PoisonError::into_inner).abort();
    }
}
