//! Calls without `async`.

use std::thread;
use std::time::{Duration, Instant};

use platform_client_runtime::__gen::Call;
use platform_client_runtime::blocking::Wait;
use platform_client_runtime::{Client, Error, ErrorKind, Response, Value};
use reliability_tests::alone::alone;
use reliability_tests::platform::{CLIENT_ID, CLIENT_SECRET};
use reliability_tests::{ByteServer, Platform, Step};
use tokio::runtime::{Builder, Runtime};

use crate::GET;
use crate::downloads::renewing;

/// The threads of the servers: those of a test wait.
fn servers() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap()
}

fn call(client: &Client) -> Result<Value, Error> {
    Call::new(client, &GET).path("1").send().wait()
}

#[test]
fn calls_and_logins() {
    let servers = servers();
    let _context = servers.enter();
    let platform = Platform::start();
    let client = platform.builder().login_url(&platform.url).build().unwrap();
    assert_eq!(call(&client).unwrap_err().status(), Some(401));
    let info = client
        .login_client_credentials(CLIENT_ID, CLIENT_SECRET)
        .wait()
        .unwrap();
    assert_eq!(call(&client).unwrap()["path"], "/api/v2/things/1");
    let answer: Response<Value> = Call::new(&client, &GET)
        .path("2")
        .response()
        .wait()
        .unwrap();
    assert_eq!((answer.status(), answer.attempts()), (200, 1));
    // A refused token is renewed here, too.
    platform.revoke_tokens();
    call(&client).unwrap();
    assert_ne!(
        client.auth_info().unwrap().access_token(),
        info.access_token()
    );
    let url = format!("{}/api/v2/files/1", platform.url);
    assert!(!client.download(&url).bytes().wait().unwrap().is_empty());
    client.upload(&url).send().wait().unwrap();
    client.refresh().wait().unwrap();
    client.revoke().wait().unwrap();
    assert_eq!(call(&client).unwrap_err().status(), Some(401));
    let fault = client.login_client_credentials("nobody", "wrong").wait();
    assert_eq!(fault.unwrap_err().kind(), ErrorKind::Auth);
}

#[test]
fn inside_an_asynchronous_runtime() {
    let servers = servers();
    let platform = {
        let _context = servers.enter();
        Platform::start()
    };
    let one = Builder::new_current_thread().enable_all().build().unwrap();
    let client = renewing(&platform).build().unwrap();
    one.block_on(async { call(&client) }).unwrap();
    // A client that was used by waiting can be awaited, and the other way round.
    one.block_on(crate::get(&client)).unwrap();
    let two = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let task = two.spawn(async move {
        call(&client)?;
        crate::get(&client).await
    });
    two.block_on(task).unwrap().unwrap();
    let bare = Builder::new_current_thread().build().unwrap();
    bare.block_on(async { call(&platform.client()) }).unwrap();
    drop((one, two, bare));
    assert_eq!(platform.counts().token_calls, 1);
}

#[test]
fn many_threads_and_several_clients() {
    const THREADS: usize = 24;
    const CALLS: usize = 20;
    let servers = servers();
    let _context = servers.enter();
    let platforms = [Platform::start(), Platform::start()];
    let clients: Vec<Client> = platforms
        .iter()
        .map(|platform| renewing(platform).build().unwrap())
        .collect();
    thread::scope(|scope| {
        for number in 0..THREADS {
            let client = &clients[number % clients.len()];
            scope.spawn(move || {
                for _ in 0..CALLS {
                    call(client).unwrap();
                }
            });
        }
    });
    for platform in &platforms {
        let counts = platform.counts();
        assert_eq!(counts.api_calls, (THREADS * CALLS / 2) as u64);
        assert_eq!((counts.token_calls, counts.unauthorized), (1, 0));
    }
}

#[test]
fn limits_hold() {
    let servers = servers();
    let _context = servers.enter();
    let server = ByteServer::start(|_| vec![Step::Hang]);
    let limit = Duration::from_millis(200);
    let client = server.builder().timeout(limit).build().unwrap();
    let start = Instant::now();
    assert_eq!(call(&client).unwrap_err().kind(), ErrorKind::Timeout);
    let took = start.elapsed();
    assert!(took >= limit && took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn a_process_ends_while_calls_wait() {
    // The parent fails if this does not end by itself.
    let test = "blocking::a_process_ends_while_calls_wait";
    alone(test, Duration::from_secs(20), || {
        let servers = servers();
        let _context = servers.enter();
        let platform = Platform::start();
        let client = renewing(&platform).build().unwrap();
        call(&client).unwrap();
        let silent = ByteServer::start(|_| vec![Step::Hang]);
        let waiting = silent.client();
        thread::spawn(move || call(&waiting));
        while silent.traffic().requests() == 0 {
            thread::sleep(Duration::from_millis(5));
        }
    });
}
