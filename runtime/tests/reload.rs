//! A configuration file that changes under a client at work.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod server;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::{Call, Method, Operation};
use platform_client_runtime::Client;
use server::{Server, json};

static GET: Operation = Operation::new("getThing", Method::Get, &["/things"]);

/// Longer than the watch takes where events are slow.
const PATIENCE: Duration = Duration::from_secs(10);

/// A state of the file that sends everything to one server, below a path of the
/// same name: two settings that belong together.
fn put(path: &Path, server: &Server, name: &str) {
    let port = server.url.rsplit(':').next().unwrap();
    let text = format!(
        "[gateway]\nhost = 127.0.0.1\nport = {port}\nprotocol = http\npath_params_api = {name}\n"
    );
    save(path, &text);
}

/// As editors do it: the new file takes the place of the old one.
fn save(path: &Path, text: &str) {
    let new = path.with_extension("new");
    std::fs::write(&new, text).unwrap();
    std::fs::rename(&new, path).unwrap();
}

/// Waits until a server has more requests than it had.
async fn until_asked(server: &Server) {
    let (before, start) = (server.seen().len(), Instant::now());
    while server.seen().len() == before {
        assert!(start.elapsed() < PATIENCE, "the change did not arrive");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_request_has_one_state_of_the_file() {
    let first = Server::start(|_| json("{}")).await;
    let second = Server::start(|_| json("{}")).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    put(&path, &first, "first");
    let client = Client::builder()
        .config_file(&path)
        .proxy_from_environment(false)
        .access_token("t")
        .build()
        .unwrap();

    let done = Arc::new(AtomicBool::new(false));
    let callers: Vec<_> = (0..4)
        .map(|_| {
            let (client, done) = (client.clone(), Arc::clone(&done));
            tokio::spawn(async move {
                while !done.load(Ordering::Relaxed) {
                    Call::new(&client, &GET).send::<()>().await.unwrap();
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
            })
        })
        .collect();
    for _ in 0..3 {
        put(&path, &second, "second");
        until_asked(&second).await;
        put(&path, &first, "first");
        until_asked(&first).await;
    }
    // A bad file changes nothing: no caller fails, and nobody goes elsewhere.
    let elsewhere = second.seen().len();
    save(&path, "[gateway]\nhost = 127.0.0.1\nport = many\n");
    tokio::time::sleep(Duration::from_millis(600)).await;
    until_asked(&first).await;
    done.store(true, Ordering::Relaxed);
    for caller in callers {
        caller.await.unwrap();
    }
    assert_eq!(second.seen().len(), elsewhere);
    for (server, target) in [(&first, "/first/things"), (&second, "/second/things")] {
        for seen in server.seen() {
            assert_eq!(seen.target, target);
        }
    }
}
