//! Servers that misbehave on purpose, and instruments to measure a client with.
//!
//! Everything runs in the test process on the loopback interface.

// A server that can not start fails its test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod alone;
pub mod byte_server;
pub mod canary;
pub mod certificates;
pub mod http;
pub mod in_process;
pub mod platform;
pub mod process;
pub mod redirects;
mod serving;
pub mod soak;
pub mod statistics;

pub use byte_server::ByteServer;
pub use certificates::{Authority, Flaw, Identity};
pub use http::{Answer, Request, Step};
pub use in_process::{InProcess, Reply, Sent};
pub use platform::Platform;
pub use redirects::RedirectServers;
pub use serving::Traffic;
