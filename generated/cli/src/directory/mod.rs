//! What people call things: a device by its serial number or name, a user by e-mail. The lists in which they are looked up
//! follow from the operations as data.

pub(crate) mod list;
pub(crate) mod similar;
pub(crate) mod thing;
