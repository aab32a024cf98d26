//! The tenant and the token that a command uses: from options, the environment or a profile.

mod access;
mod auth;
mod command;
mod config;
mod folder;
mod login;
mod logout;
mod place;
mod resolve;
mod status;
mod store;
pub(crate) mod variables;

pub(crate) use auth::run;
pub(crate) use command::{NAME, command};
pub(crate) use config::FILE;
pub(crate) use folder::folder;
pub(crate) use resolve::{client, without_token};
