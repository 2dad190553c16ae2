//! What a call costs: without a network, and over the loopback interface beside
//! the same call through the HTTP crate alone.

#![allow(clippy::unwrap_used)]

use std::hint::black_box;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use platform_client_runtime::__gen::{Call, Method, Operation, Wire as _, decode_json};
use platform_client_runtime::auth::AuthInfo;
use platform_client_runtime::transport::{
    BoxFuture, HttpReply, HttpRequest, HttpTransport, TransportError,
};
use platform_client_runtime::{Client, ClientBuilder, Headers, Value};
use tokio::runtime::Runtime;

static OPEN: Operation = Operation::new("getOpen", Method::Get, &["/open"]);
static SECURED: Operation = Operation::new("getSecured", Method::Get, &["/secured"])
    .accept("application/json")
    .security(&["PureCloud OAuth"]);

/// Calls under way at a time in the concurrent measurement.
const CONCURRENCY: usize = 16;

/// Answers `true` to everything.
struct Memory;

impl HttpTransport for Memory {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>> {
        Box::pin(async { Ok(HttpReply::complete(200, Headers::default(), "true")) })
    }
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .base_url(url)
        .without_config_file()
        .proxy_from_environment(false)
}

fn on_one_thread() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

async fn call(client: &Client, operation: &'static Operation) {
    let sent = Call::new(client, operation).send::<Value>().await;
    drop(black_box(sent.unwrap()));
}

/// The difference of the two is the path of a warm token.
fn without_network(criterion: &mut Criterion) {
    let runtime = on_one_thread();
    let client = builder("http://127.0.0.1:9")
        .transport(Arc::new(Memory))
        .token_provider(|| async {
            Ok(AuthInfo::provided(
                "token",
                Some(Duration::from_secs(86_400)),
            ))
        })
        .build()
        .unwrap();
    let mut group = criterion.benchmark_group("without network");
    for (name, operation) in [("no token", &OPEN), ("warm token", &SECURED)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| runtime.block_on(call(&client, operation)));
        });
    }
    group.finish();
}

fn loopback(criterion: &mut Criterion) {
    let runtime = on_one_thread();
    let url = serve();
    let client = builder(&url).access_token("token").build().unwrap();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let raw = reqwest::Client::builder().no_proxy().build().unwrap();
    let secured = format!("{url}/secured");
    let mut group = criterion.benchmark_group("loopback, 2 kB");
    for (name, at_a_time) in [("1 call", 1), ("16 calls at a time", CONCURRENCY)] {
        group.bench_function(format!("HTTP crate, {name}"), |bencher| {
            bencher.iter(|| {
                runtime.block_on(together(at_a_time, || fetch(raw.clone(), secured.clone())));
            });
        });
        group.bench_function(format!("client, {name}"), |bencher| {
            bencher.iter(|| {
                runtime.block_on(together(at_a_time, || {
                    let client = client.clone();
                    async move { call(&client, &SECURED).await }
                }));
            });
        });
    }
    group.finish();
}

async fn together<F: Future<Output = ()> + Send + 'static>(count: usize, task: impl Fn() -> F) {
    let tasks: Vec<_> = (0..count).map(|_| tokio::spawn(task())).collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn fetch(raw: reqwest::Client, url: String) {
    let request = raw.get(url).bearer_auth("token");
    let request = request.header("Accept", "application/json");
    let bytes = request.send().await.unwrap().bytes().await.unwrap();
    let mut value = Value::default();
    decode_json(&bytes, value.target()).unwrap();
    drop(black_box(value));
}

/// Starts a server with a thread for each connection.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let body = format!("{{\"text\":\"{}\"}}", "x".repeat(2_000));
    let answer: Arc<str> = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = Arc::clone(&answer);
            std::thread::spawn(move || connection(stream, &answer));
        }
    });
    url
}

fn connection(mut stream: TcpStream, answer: &str) {
    let _ = stream.set_nodelay(true);
    let (mut input, mut part) = (Vec::new(), [0; 4_096]);
    while let Ok(length @ 1..) = stream.read(&mut part) {
        input.extend_from_slice(&part[..length]);
        if input.ends_with(b"\r\n\r\n") {
            input.clear();
            if stream.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}

criterion_group!(benches, without_network, loopback);
criterion_main!(benches);
