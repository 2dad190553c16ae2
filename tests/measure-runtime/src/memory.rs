//! What a call costs without a network: the transport answers from memory.

use std::sync::Arc;
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::auth::AuthInfo;
use platform_client_runtime::transport::{
    BoxFuture, HttpReply, HttpRequest, HttpTransport, TransportError,
};
use platform_client_runtime::{Client, Headers, Value};
use serde::Serialize;

use crate::Outcome;
use crate::compare::median;

const TURNS: usize = 60;
const CALLS: u32 = 1_000;

static OPEN: Operation = Operation::new("getOpen", Method::Get, &["/open"]);
static SECURED: Operation =
    Operation::new("getSecured", Method::Get, &["/secured"]).security(&["PureCloud OAuth"]);

/// Nanoseconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Costs {
    /// A call that sends no token.
    open: f64,
    /// What the call takes longer that sends a token from a warm provider.
    token: f64,
}

/// Answers `true` to everything.
struct Memory;

impl HttpTransport for Memory {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>> {
        Box::pin(async { Ok(HttpReply::complete(200, Headers::default(), "true")) })
    }
}

/// Measures calls with and without a token in turns.
pub(crate) async fn costs() -> Outcome<Costs> {
    let client = Client::builder()
        .base_url("http://127.0.0.1:9")
        .without_config_file()
        .transport(Arc::new(Memory))
        .token_provider(|| async {
            Ok(AuthInfo::provided(
                "token",
                Some(Duration::from_secs(86_400)),
            ))
        })
        .build()?;
    let (mut open, mut token) = (Vec::new(), Vec::new());
    for turn in 0..=TURNS {
        let without = nanos(&client, &OPEN).await?;
        let with = nanos(&client, &SECURED).await?;
        if turn > 0 {
            open.push(without);
            token.push(with - without);
        }
    }
    Ok(Costs {
        open: median(open.into_iter()),
        token: median(token.into_iter()),
    })
}

async fn nanos(client: &Client, operation: &'static Operation) -> Outcome<f64> {
    let start = Instant::now();
    for _ in 0..CALLS {
        Call::new(client, operation).send::<Value>().await?;
    }
    Ok(start.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS))
}
