//! Processes that share a token through a real Redis server.

#![cfg(feature = "redis")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use platform_client_runtime::auth::{RedisTokenStore, StoreErrorKind, StoredToken, TokenStore};

const ROLE: &str = "REDIS_ROLE";
const URL: &str = "REDIS_URL";
const PASSWORD: &str = "canary-password";

/// A server of one test, without a file on disk.
struct Redis {
    child: Child,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Redis {
    /// `None` where the program is not installed.
    fn start() -> Option<Self> {
        for _ in 0..5 {
            let port = TcpListener::bind("127.0.0.1:0")
                .unwrap()
                .local_addr()
                .unwrap()
                .port();
            match Self::start_at(port) {
                Ok(Some(server)) => return Some(server),
                // Somebody else has the port by now.
                Ok(None) => {}
                Err(fault) => {
                    let must = std::env::var_os("PLATFORM_SDK_CI").is_some();
                    assert!(!must, "redis-server is not installed: {fault}");
                    println!("skipped: redis-server is not installed");
                    return None;
                }
            }
        }
        panic!("redis-server does not start");
    }

    fn start_at(port: u16) -> std::io::Result<Option<Self>> {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new("redis-server")
            .args([
                "--port",
                &port.to_string(),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
            ])
            .args(["--appendonly", "no", "--requirepass", PASSWORD])
            .arg("--dir")
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(10) {
            if child.try_wait()?.is_some() {
                return Ok(None);
            }
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(Some(Self {
                    child,
                    port,
                    _folder: folder,
                }));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = child.kill();
        let _ = child.wait();
        Ok(None)
    }

    fn url(&self) -> String {
        format!("redis://:{PASSWORD}@127.0.0.1:{}", self.port)
    }

    fn store(&self) -> RedisTokenStore {
        RedisTokenStore::new(self.url()).unwrap()
    }

    /// A command beside the store.
    fn ask<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        ask(&self.url(), words)
    }

    fn signal(&self, name: &str) {
        let process = self.child.id().to_string();
        let sent = Command::new("kill")
            .args([name, &process])
            .status()
            .unwrap();
        assert!(sent.success());
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ask<T: redis::FromRedisValue>(url: &str, words: &[&str]) -> T {
    let mut connection = redis::Client::open(url).unwrap().get_connection().unwrap();
    let mut command = redis::cmd(words[0]);
    for word in &words[1..] {
        command.arg(word);
    }
    command.query(&mut connection).unwrap()
}

fn token(text: &str) -> StoredToken {
    StoredToken::new("https://login.x", "id", text)
}

async fn access_token(store: &RedisTokenStore) -> Option<String> {
    let token = store.load().await.unwrap();
    token.map(|token| token.access_token().to_owned())
}

async fn has_lock(store: &RedisTokenStore, wait: Duration) -> bool {
    store.lock(wait).await.unwrap().is_some()
}

#[tokio::test]
async fn round_trip() {
    let Some(server) = Redis::start() else { return };
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&warnings);
    let store = server
        .store()
        .on_warning(move |fault| kept.lock().unwrap().push(fault.clone()));
    let other = server.store().prefix("other");
    assert_eq!(access_token(&store).await, None);
    store.clear().await.unwrap();
    let end = SystemTime::now() + Duration::from_secs(100);
    store
        .save(&token("canary").with_refresh_token("r").with_expires_at(end))
        .await
        .unwrap();
    assert_eq!(server.ask::<i64>(&["PTTL", "purecloud:auth_data"]), -1);
    let loaded = server.store().load().await.unwrap().unwrap();
    assert_eq!(loaded.refresh_token(), Some("r"));
    assert!(loaded.expires_at().unwrap() <= end);
    assert_eq!(access_token(&other).await, None);
    other
        .save(&token("two").with_expires_at(end))
        .await
        .unwrap();
    let left = server.ask::<i64>(&["PTTL", "other:auth_data"]);
    assert!((150_000..=160_000).contains(&left), "{left}");
    other.save(&token("three")).await.unwrap();
    assert_eq!(server.ask::<i64>(&["PTTL", "other:auth_data"]), -1);
    store.clear().await.unwrap();
    assert_eq!(access_token(&store).await, None);
    assert_eq!(access_token(&other).await.as_deref(), Some("three"));
    for text in ["canary", "{\"version\":2}", ""] {
        server.ask::<()>(&["SET", "purecloud:auth_data", text]);
        assert_eq!(access_token(&store).await, None);
        let fault = warnings.lock().unwrap().pop().unwrap();
        assert_eq!(fault.kind(), StoreErrorKind::Broken);
        assert!(!format!("{fault:?}").contains("canary"), "{fault:?}");
    }
    // A key of another type is an error of the server, not of the answer.
    server.ask::<()>(&["DEL", "purecloud:auth_data"]);
    server.ask::<()>(&["LPUSH", "purecloud:auth_data", "canary"]);
    let fault = store.load().await.unwrap_err();
    assert!(fault.to_string().contains("WRONGTYPE"), "{fault:?}");
    assert!(!format!("{fault:?}").contains("canary"), "{fault:?}");
}

#[tokio::test]
async fn the_lock_excludes_a_second_holder() {
    let Some(server) = Redis::start() else { return };
    let (one, two) = (server.store(), server.store());
    let lock = one.lock(Duration::ZERO).await.unwrap().unwrap();
    let start = Instant::now();
    assert!(!has_lock(&two, Duration::from_millis(200)).await);
    assert!(
        (200..900).contains(&start.elapsed().as_millis()),
        "{:?}",
        start.elapsed()
    );
    // Another prefix is another lock.
    assert!(has_lock(&server.store().prefix("other"), Duration::ZERO).await);
    let waiting = tokio::spawn(async move { two.lock(Duration::from_secs(10)).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!waiting.is_finished());
    lock.release().await;
    let lock = waiting.await.unwrap().unwrap().unwrap();
    assert!(!has_lock(&one, Duration::ZERO).await);
    // A drop releases it as well, a moment later.
    drop(lock);
    assert!(has_lock(&one, Duration::from_secs(5)).await);
}

#[tokio::test]
async fn a_lock_outlives_its_expiry_only_with_its_holder() {
    let Some(server) = Redis::start() else { return };
    let expiry = Duration::from_millis(600);
    let (one, two) = (server.store().lock_expiry(expiry), server.store());
    let lock = one.lock(Duration::ZERO).await.unwrap().unwrap();
    assert!(!has_lock(&two, 3 * expiry).await, "the holder lives");
    // Whoever lost the lock does not release that of another.
    server.ask::<()>(&["SET", "purecloud:refresh_lock", "another"]);
    lock.release().await;
    assert_eq!(
        server.ask::<String>(&["GET", "purecloud:refresh_lock"]),
        "another"
    );
    server.ask::<()>(&["DEL", "purecloud:refresh_lock"]);
    // A holder that is killed.
    let mut holder = Process::start("hold", &server.url());
    assert_eq!(holder.line(), "held");
    let start = Instant::now();
    holder.child.kill().unwrap();
    let next = two.lock(Duration::from_secs(10)).await.unwrap();
    assert!(next.is_some());
    let waited = start.elapsed();
    println!("dead holder: {waited:?} with an expiry of {expiry:?}");
    assert!(waited < expiry + Duration::from_millis(400), "{waited:?}");
}

/// This program again, in a role.
struct Process {
    child: Child,
    output: BufReader<std::process::ChildStdout>,
}

impl Process {
    fn start(role: &str, url: &str) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["role", "--exact", "--nocapture", "--test-threads=1"])
            .env(ROLE, role)
            .env(URL, url)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, output }
    }

    fn tell(&mut self) {
        writeln!(self.child.stdin.as_mut().unwrap(), "go").unwrap();
    }

    /// The next line that is for the parent.
    fn line(&mut self) -> String {
        let mut line = String::new();
        while self.output.read_line(&mut line).unwrap() > 0 {
            if let Some((_, text)) = line.split_once("parent: ") {
                return text.trim().to_owned();
            }
            line.clear();
        }
        panic!("the child ended: {:?}", self.child.wait());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a child process does; nothing in the run of the tests.
#[test]
fn role() {
    let Ok(role) = std::env::var(ROLE) else {
        return;
    };
    let url = std::env::var(URL).unwrap();
    let store = RedisTokenStore::new(&url).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        if role == "hold" {
            let store = store.lock_expiry(Duration::from_millis(600));
            let _lock = store.lock(Duration::ZERO).await.unwrap().unwrap();
            println!("parent: held");
            tokio::time::sleep(Duration::from_secs(60)).await;
        } else {
            refresh(&store, &url).await;
        }
    });
}

/// The refresh of a client, once for each line of the parent.
async fn refresh(store: &RedisTokenStore, url: &str) {
    let mut own = access_token(store).await;
    println!("parent: ready");
    for _ in std::io::stdin().lines().map_while(Result::ok) {
        let lock = store.lock(Duration::from_secs(10)).await.unwrap().unwrap();
        let stored = access_token(store).await;
        if stored == own {
            let count: u64 = ask(url, &["INCR", "refreshes"]);
            // A token request takes its time.
            tokio::time::sleep(Duration::from_millis(5)).await;
            let new = format!("token-{count}");
            store.save(&token(&new)).await.unwrap();
            own = Some(new);
        } else {
            own = stored;
        }
        lock.release().await;
        println!("parent: {}", own.as_deref().unwrap_or_default());
    }
}

#[test]
fn one_process_of_six_refreshes_per_expiry() {
    let Some(server) = Redis::start() else { return };
    let mut processes: Vec<Process> = (0..6)
        .map(|_| Process::start("refresh", &server.url()))
        .collect();
    for process in &mut processes {
        assert_eq!(process.line(), "ready");
    }
    let start = Instant::now();
    for round in 1..=20_u64 {
        for process in &mut processes {
            process.tell();
        }
        for process in &mut processes {
            assert_eq!(process.line(), format!("token-{round}"));
        }
        assert_eq!(server.ask::<u64>(&["GET", "refreshes"]), round);
    }
    println!(
        "6 processes, 20 expiries, 20 refreshes in {:?}",
        start.elapsed()
    );
}

/// Every operation fails, and soon.
async fn all_fail(store: &RedisTokenStore) {
    let start = Instant::now();
    let (token, wait) = (token("canary"), Duration::from_secs(10));
    let results = tokio::join!(
        async { store.load().await.map(|_| ()) },
        store.save(&token),
        store.clear(),
        async { store.lock(wait).await.map(|_| ()) },
    );
    for result in [results.0, results.1, results.2, results.3] {
        let fault = result.unwrap_err();
        assert_eq!(fault.kind(), StoreErrorKind::Unavailable, "{fault:?}");
        assert!(fault.place().contains("127.0.0.1"), "{fault:?}");
        assert!(
            !format!("{fault} {fault:?}").contains("canary"),
            "{fault:?}"
        );
    }
    println!("all failed after {:?}", start.elapsed());
    assert!(
        start.elapsed() < Duration::from_millis(1_500),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn a_server_that_is_down_delays_nobody() {
    let Some(server) = Redis::start() else { return };
    let (url, port) = (server.url(), server.port);
    let store = server.store();
    store.save(&token("one")).await.unwrap();
    let lock = store.lock(Duration::ZERO).await.unwrap().unwrap();
    drop(server);
    all_fail(&store).await;
    all_fail(&RedisTokenStore::new(&url).unwrap()).await;
    // The release of a lock that can not be reached ends as well.
    let start = Instant::now();
    lock.release().await;
    assert!(start.elapsed() < Duration::from_millis(1_500));
    let server = Redis::start_at(port).unwrap().expect("the port is taken");
    store.save(&token("two")).await.unwrap();
    assert_eq!(access_token(&store).await.as_deref(), Some("two"));
    assert!(has_lock(&store, Duration::ZERO).await);
    // A server that is there but answers nothing.
    server.signal("-STOP");
    all_fail(&store).await;
    server.signal("-CONT");
    // The answers to what was given up belong to nobody; what was written may
    // have been done.
    store.save(&token("three")).await.unwrap();
    assert_eq!(access_token(&store).await.as_deref(), Some("three"));
    // The connection is lost between two uses.
    server.ask::<()>(&["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"]);
    assert_eq!(access_token(&store).await.as_deref(), Some("three"));
}

#[tokio::test]
async fn a_wrong_password_is_not_repeated() {
    let Some(server) = Redis::start() else { return };
    for url in [
        format!("redis://:canary@127.0.0.1:{}", server.port),
        format!("redis://canary:canary@127.0.0.1:{}", server.port),
        format!("redis://127.0.0.1:{}", server.port),
    ] {
        all_fail(&RedisTokenStore::new(url).unwrap()).await;
    }
}
