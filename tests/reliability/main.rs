//! Faults and load. Every test is named after its row of the table in
//! `docs/reliability.md`.

// A test that can not set up its case fails there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod blocking;
mod canary;
mod cancellation;
mod clones;
mod cold;
mod downloads;
mod frozen;
mod gateway;
mod grants;
mod injection;
mod interceptors;
mod layers;
mod limits;
mod redirects;
mod refresh;
mod reload;
mod replay;
mod retry;
mod retry_after;
mod servers;
mod soak;
mod stores;
mod storms;
mod timeouts;
mod tls;
mod token_endpoint;
mod uploads;
mod zeroize;

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::{Client, Error, Value};

const BEARER: &[&str] = &["PureCloud OAuth"];

/// A plain request with credentials.
static GET: Operation = Operation::new("getThing", Method::Get, &["/api/v2/things/", ""])
    .accept("application/json")
    .security(BEARER);

/// The same with a body.
static POST: Operation = Operation::new("postThing", Method::Post, &["/api/v2/things"])
    .accept("application/json")
    .content_type("application/json")
    .security(BEARER);

async fn get(client: &Client) -> Result<Value, Error> {
    Call::new(client, &GET).path("1").send().await
}

/// The texts of an error and of all its causes.
fn shown(fault: &Error) -> String {
    let mut text = String::new();
    let mut level: Option<&dyn std::error::Error> = Some(fault);
    while let Some(cause) = level {
        text += &format!("{cause} {cause:?}\n");
        level = cause.source();
    }
    text
}
