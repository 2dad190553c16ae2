//! What the tests of the workspace share.

pub mod compare;
pub mod description;
pub mod generating;
pub mod sample;
pub mod server;
