//! Every operation of the crate is sent once, under each of its tags and with
//! every parameter that it has; what arrives is compared with the description.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, deprecated)]

mod arguments;
mod expectation;

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use arguments::Arguments;
use platform_client_v2::runtime::__gen::{View, Wire, to_json};
use platform_client_v2::{Client, Error, Pending, apis};
use workspace_tests::compare::difference;
use workspace_tests::description::Description;
use workspace_tests::server::{Answer, Server};

/// A request whose answer comes back as JSON.
type Sent = Pin<Box<dyn Future<Output = Result<String, Error>>>>;

/// A method of the generated crate.
struct Call {
    method: &'static str,
    path: &'static str,
    tag: &'static str,
    send: fn(&Client, &Arguments<'_>) -> Sent,
}

#[allow(unused_variables)]
mod calls {
    use super::{Arguments, Call, Client, Sent, apis, sent};

    include!(concat!(env!("OUT_DIR"), "/sweep.rs"));
}

fn sent<T: Wire + Default + 'static>(pending: Pending<T>) -> Sent {
    Box::pin(Shown(pending))
}

struct Shown<T>(Pending<T>);

impl<T: Wire + Default> Future for Shown<T> {
    type Output = Result<String, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0)
            .poll(context)
            .map_ok(|value| shown(&value))
    }
}

fn shown(value: &dyn Wire) -> String {
    match value.view() {
        View::Unit => "null".to_owned(),
        _ => to_json(value),
    }
}

#[tokio::test]
async fn every_operation_sends_what_the_description_says() {
    let description = Description::platform_api().unwrap();
    let next = Arc::new(Mutex::new(Answer::status(500)));
    let script = Arc::clone(&next);
    let server = Server::start(move |_| script.lock().unwrap().clone())
        .await
        .unwrap();
    let client = server.builder().access_token("t").build().unwrap();
    let mut faults = Vec::new();
    let mut swept = BTreeSet::new();
    for call in calls::CALLS {
        let name = format!("{} {} as {}", call.method, call.path, call.tag);
        let operation = description.operation(call.path, call.method).unwrap();
        let arguments = Arguments::of(&description, operation);
        let (answer, expected) = expectation::answer(&description, operation);
        *next.lock().unwrap() = answer;
        match (call.send)(&client, &arguments).await {
            Err(error) => faults.push(format!("{name}: {error}")),
            Ok(found) => {
                let found = serde_json::from_str(&found).unwrap();
                faults.extend(
                    difference(&expected, &found).map(|fault| format!("{name}: answer {fault}")),
                );
            }
        }
        let requests = server.take();
        match requests.as_slice() {
            [request] => {
                let wrong = expectation::faults(operation, &arguments, request);
                faults.extend(wrong.into_iter().map(|fault| format!("{name}: {fault}")));
            }
            _ => faults.push(format!("{name}: {} requests", requests.len())),
        }
        swept.insert((call.path, call.method, call.tag));
    }
    let shown = faults
        .iter()
        .take(30)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(faults.is_empty(), "{} faults\n{shown}", faults.len());

    let described: BTreeSet<(&str, &str, &str)> = description
        .operations()
        .flat_map(|operation| {
            operation
                .tags()
                .into_iter()
                .map(move |tag| (operation.path, operation.method, tag))
        })
        .collect();
    assert_eq!(swept, described);
    let operations: BTreeSet<(&str, &str)> = swept
        .iter()
        .map(|(path, method, _)| (*path, *method))
        .collect();
    assert!(operations.len() >= 3_355, "{}", operations.len());
}
