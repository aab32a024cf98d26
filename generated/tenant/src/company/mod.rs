//! An invented company with as many devices as one wants. It begins with the people and devices of the documentation's examples;
//! what comes behind them follows from a seed. Records are made when they are asked for, each by itself.

mod apps;
mod blueprints;
mod chance;
pub(crate) mod clock;
mod devices;
mod documents;
mod examples;
mod firm;
mod identity;
mod models;
mod notes;
mod people;
mod records;
mod rows;
mod sections;
mod status;
mod uuid;
mod words;

pub(crate) use devices::{LIST as DEVICES, usual as usual_device};
pub(crate) use firm::Company;
pub(crate) use records::List;
pub(crate) use rows::Rows;
