//! The fake tenant itself, asked over plain HTTP: a fault that does not happen, or a page that is wrong, is found here.

mod access;
mod api;
mod commands;
mod company;
mod devices;
mod document;
mod faults;
#[path = "../suite/http.rs"]
mod http;
mod lists;
mod setup;
mod uploads;
