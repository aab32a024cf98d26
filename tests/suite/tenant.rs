//! The fake tenant itself, asked over plain HTTP: a fault that does not happen, or a page that is wrong, is found here.

mod access;
mod api;
mod commands;
mod devices;
mod document;
mod faults;
mod lists;
mod uploads;
