//! Ctrl-C, and other ways to ask a program to end.

use std::future::{Future, pending};

use kandji_client::runtime::Risk;

use crate::exit::{Exit, Failure};

/// Does some work, unless the user ends it. What it has begun is given up then: files that are not complete are removed.
pub(crate) async fn or_interrupted<T>(
    risk: Risk,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    let insisting = tokio::spawn(end_at_second());
    let ended = tokio::select! {
        ended = work => ended,
        () = asked() => Err(Failure::new(Exit::Interrupted, message(risk))),
    };
    insisting.abort();
    ended
}

fn message(risk: Risk) -> &'static str {
    match risk {
        Risk::Read | Risk::ReadSecret => "interrupted",
        _ => "interrupted; there is no telling whether the API did it",
    }
}

/// Work that does not look up, such as a filter without an end, is ended when the user asks once more.
async fn end_at_second() {
    asked().await;
    asked().await;
    std::process::exit(Exit::Interrupted as i32);
}

/// Waits until somebody asks the program to end.
async fn asked() {
    let ctrl_c = async {
        match tokio::signal::ctrl_c().await {
            Ok(()) => {}
            Err(_) => pending().await,
        }
    };
    tokio::select! {
        () = ctrl_c => {}
        () = closed() => {}
    }
}

/// Waits until the system or the terminal asks the program to end.
#[cfg(unix)]
async fn closed() {
    use tokio::signal::unix::{SignalKind, signal};
    match (signal(SignalKind::terminate()), signal(SignalKind::hangup())) {
        (Ok(mut terminate), Ok(mut hangup)) => {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = hangup.recv() => {}
            }
        }
        _ => pending().await,
    }
}

/// Waits until the terminal is closed.
#[cfg(windows)]
async fn closed() {
    match tokio::signal::windows::ctrl_close() {
        Ok(mut close) => drop(close.recv().await),
        Err(_) => pending().await,
    }
}

#[cfg(not(any(unix, windows)))]
async fn closed() {
    pending().await
}
