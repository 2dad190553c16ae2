//! The generated crate against a real server: what an application writes, what
//! travels, and what comes back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, deprecated)]

mod answers;
mod bodies;
mod nulls;
mod parameters;
mod readme;
mod requests;

use platform_client_v2::Client;
use workspace_tests::server::{Answer, Server};

/// A server with one answer, and a client of it with the access token `t`.
async fn served(answer: Answer) -> (Server, Client) {
    let server = Server::start(move |_| answer.clone()).await.unwrap();
    let client = server.builder().access_token("t").build().unwrap();
    (server, client)
}
