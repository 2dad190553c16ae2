//! A configuration file that changes while its clients work.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use platform_client_runtime::logging::{LogLevel, LogRecord, LogSettings, LogSink};
use platform_client_runtime::{Client, ClientBuilder};
use reliability_tests::{Answer, ByteServer, Step};
use tempfile::TempDir;

use crate::get;

/// How long a change may take to come into force: the file is read a moment
/// after it was written, and this machine may have other work.
const LIMIT: Duration = Duration::from_secs(10);

/// Long enough for a change that should not come into force to do so.
const STILL: Duration = Duration::from_millis(700);

struct File {
    path: PathBuf,
    _folder: TempDir,
}

impl File {
    fn new(text: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = Self {
            path: folder.path().join("config"),
            _folder: folder,
        };
        if let Some(text) = text {
            file.write(text);
        }
        file
    }

    fn write(&self, text: &str) {
        std::fs::write(&self.path, text).unwrap();
    }

    fn builder(&self) -> ClientBuilder {
        builder(&self.path)
    }
}

fn builder(path: &Path) -> ClientBuilder {
    Client::builder()
        .proxy_from_environment(false)
        .access_token("canary-token")
        .config_file(path)
}

fn server(name: &'static str) -> ByteServer {
    ByteServer::start(move |_| Answer::json(200, format!("{{\"name\":\"{name}\"}}")))
}

fn host(server: &ByteServer) -> String {
    format!("[general]\nhost = {}\n", server.url)
}

/// Waits until something holds.
async fn until(what: &str, holds: impl Fn() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < LIMIT, "{what} did not happen");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

async fn until_at(client: &Client, url: &str) {
    until(&format!("the change to {url}"), || client.base_url() == url).await;
}

/// Keeps the messages at level error.
#[derive(Default)]
struct Errors(Mutex<Vec<String>>);

impl LogSink for Errors {
    fn emit(&self, record: &LogRecord<'_>) {
        if record.level() == LogLevel::Error {
            self.0.lock().unwrap().push(record.to_text());
        }
    }
}

#[tokio::test]
async fn a_file_that_comes_later() {
    let one = server("one");
    let folder = tempfile::tempdir().unwrap();
    // Neither the file nor its folder is there yet.
    let path = folder.path().join("later").join("config");
    let client = builder(&path).build().unwrap();
    assert_eq!(client.base_url(), "https://api.mypurecloud.com");
    std::fs::create_dir(path.parent().unwrap()).unwrap();
    std::fs::write(&path, host(&one)).unwrap();
    until_at(&client, &one.url).await;
    assert_eq!(get(&client).await.unwrap()["name"], "one");
    assert_eq!(one.only().bearer(), Some("canary-token"));
    // Saved as editors do: beside it, then renamed over it.
    let two = server("two");
    let beside = path.with_extension("new");
    std::fs::write(&beside, host(&two)).unwrap();
    std::fs::rename(&beside, &path).unwrap();
    until_at(&client, &two.url).await;
    assert_eq!(get(&client).await.unwrap()["name"], "two");
}

#[tokio::test]
async fn a_call_keeps_the_host_it_began_with() {
    let (pause, two) = (Duration::from_millis(1500), server("two"));
    // The first answer is an error after a while: its retry goes to the same
    // host.
    let one = ByteServer::start(move |request| -> Vec<Step> {
        if request.number > 0 {
            return Answer::json(200, "{\"name\":\"one\"}").into();
        }
        let mut steps = vec![Step::Pause(pause)];
        steps.push(Step::Write(Answer::status(503).bytes()));
        steps
    });
    let retry = "[retry]\nretry_max = 2\nretry_wait_min = 0\nretry_wait_max = 1\n";
    let file = File::new(Some(&(host(&one) + retry)));
    let client = file.builder().build().unwrap();
    let under_way = tokio::spawn({
        let client = client.clone();
        async move { get(&client).await }
    });
    until("the first request", || one.traffic().requests() == 1).await;
    file.write(&(host(&two) + retry));
    until_at(&client, &two.url).await;
    assert!(!under_way.is_finished());
    assert_eq!(get(&client).await.unwrap()["name"], "two");
    assert_eq!(under_way.await.unwrap().unwrap()["name"], "one");
    assert_eq!((one.requests().len(), two.requests().len()), (2, 1));
}

#[tokio::test]
async fn a_key_that_goes_gives_way_to_the_layer_below() {
    let (one, two) = (server("one"), server("two"));
    let file = File::new(Some(&host(&one)));
    let client = file.builder().build().unwrap();
    let eager = file
        .builder()
        .base_url(&two.url)
        .prefer_file(true)
        .build()
        .unwrap();
    let firm = file.builder().base_url(&two.url).build().unwrap();
    assert_eq!(client.base_url(), one.url);
    // When a client is built its builder wins; of the changes, the file.
    assert_eq!(
        [eager.base_url(), firm.base_url()],
        [two.url.clone(), two.url.clone()]
    );
    file.write(&(host(&one) + "[retry]\nretry_max = 1\n"));
    until_at(&eager, &one.url).await;
    assert_eq!(firm.base_url(), two.url);
    file.write("[retry]\nretry_max = 1\n");
    until_at(&client, "https://api.mypurecloud.com").await;
    until_at(&eager, &two.url).await;
    file.write(&host(&one));
    until_at(&client, &one.url).await;
    std::fs::remove_file(&file.path).unwrap();
    until_at(&client, "https://api.mypurecloud.com").await;
}

#[tokio::test]
async fn a_bad_file_changes_nothing_and_is_told_once() {
    let (one, two) = (server("one"), server("two"));
    let file = File::new(Some(&host(&one)));
    let errors = Arc::new(Errors::default());
    let settings = LogSettings::default()
        .with_level(LogLevel::Error)
        .with_console(false);
    let log = settings.clone();
    let client = file
        .builder()
        .log(log)
        .log_sink(errors.clone())
        .build()
        .unwrap();
    let told = || errors.0.lock().unwrap().len();
    let bad = "[general]\nhost = canary://x\n[retry]\nretry_max = canary\n";
    file.write(bad);
    until("the error", || told() > 0).await;
    // Written again as it is, it says nothing new.
    file.write(bad);
    tokio::time::sleep(STILL).await;
    assert_eq!(told(), 1, "{:?}", errors.0.lock().unwrap());
    let text = errors.0.lock().unwrap()[0].clone();
    assert!(
        text.contains("host") && text.contains("retry_max"),
        "{text}"
    );
    assert!(!text.contains("canary"), "{text}");
    assert_eq!(client.base_url(), one.url);
    assert_eq!(get(&client).await.unwrap()["name"], "one");
    file.write(&host(&two));
    until_at(&client, &two.url).await;
    assert_eq!(told(), 1);
}

#[tokio::test]
async fn two_files_for_two_clients() {
    let (one, two, three) = (server("one"), server("two"), server("three"));
    let (first_file, second_file) = (File::new(Some(&host(&one))), File::new(Some(&host(&two))));
    let (first, second) = (
        first_file.builder().build().unwrap(),
        second_file.builder().build().unwrap(),
    );
    let shared = first_file.builder().build().unwrap();
    first_file.write(&host(&three));
    until_at(&first, &three.url).await;
    until_at(&shared, &three.url).await;
    assert_eq!(second.base_url(), two.url);
    second_file.write(&host(&one));
    until_at(&second, &one.url).await;
    assert_eq!(first.base_url(), three.url);
    // A sibling has the settings of its client.
    assert_eq!(first.with_access_token("other").base_url(), three.url);
}

#[tokio::test]
async fn without_live_reload() {
    let (one, two) = (server("one"), server("two"));
    let off = "live_reload_config = false\n";
    let plain = File::new(Some(&host(&one)));
    let marked = File::new(Some(&(host(&one) + off)));
    let by_builder = plain.builder().live_reload(false).build().unwrap();
    let by_file = marked.builder().build().unwrap();
    let insists = marked.builder().live_reload(true).build().unwrap();
    plain.write(&host(&two));
    marked.write(&(host(&two) + off));
    until_at(&insists, &two.url).await;
    tokio::time::sleep(STILL).await;
    assert_eq!(
        [by_builder.base_url(), by_file.base_url()],
        [one.url.clone(), one.url.clone()]
    );
}

#[tokio::test]
async fn the_log_follows_the_file_until_it_is_set() {
    let one = server("one");
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let logging = |level: &str| {
        let path = log.display();
        let text = "[logging]\nlog_to_console = false\n";
        format!(
            "{}{text}log_file_path = {path}\nlog_level = {level}\n",
            host(&one)
        )
    };
    let file = File::new(Some(&logging("none")));
    let client = file.builder().build().unwrap();
    let written = || std::fs::read_to_string(&log).unwrap_or_default();
    get(&client).await.unwrap();
    assert_eq!(written(), "");
    file.write(&logging("trace"));
    let start = Instant::now();
    while written().is_empty() {
        assert!(start.elapsed() < LIMIT, "the level did not change");
        get(&client).await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(written().contains("/api/v2/things/1"), "{}", written());
    assert!(!written().contains("canary"), "{}", written());

    // What the application says counts from then on.
    let quiet = LogSettings::default()
        .with_level(LogLevel::None)
        .with_console(false);
    client.set_log(quiet);
    let before = written();
    let two = server("two");
    file.write(&logging("debug").replace(&one.url, &two.url));
    until_at(&client, &two.url).await;
    get(&client).await.unwrap();
    assert_eq!(written(), before);
}

#[tokio::test]
async fn a_change_of_the_proxy_makes_a_new_pool_and_nothing_else_does() {
    let (one, two) = (server("one"), server("two"));
    let text = |proxy: &ByteServer, more: &str| {
        format!(
            "[general]\nhost = http://api.test\n[proxy]\nurl = {}\n{more}",
            proxy.url
        )
    };
    let file = File::new(Some(&text(&one, "")));
    let client = file.builder().build().unwrap();
    assert_eq!(get(&client).await.unwrap()["name"], "one");
    assert_eq!(one.only().target, "http://api.test/api/v2/things/1");
    let other_host = text(&one, "[retry]\nretry_max = 3\n").replace("api.test", "api2.test");
    file.write(&other_host);
    until_at(&client, "http://api2.test").await;
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    let connections = one.traffic().connections();
    file.write(
        &other_host
            .replace("= 3", "= 4")
            .replace("api2.test", "api3.test"),
    );
    until_at(&client, "http://api3.test").await;
    let old_host = other_host.replace("= 3", "= 5");
    file.write(&old_host);
    until_at(&client, "http://api2.test").await;
    get(&client).await.unwrap();
    // The connection of before was still in the pool.
    assert_eq!(one.traffic().connections(), connections);

    file.write(&text(&two, "").replace("api.test", "api4.test"));
    until_at(&client, "http://api4.test").await;
    assert_eq!(get(&client).await.unwrap()["name"], "two");
    let credentials = "username = canary-user\npassword = canary-password\n";
    file.write(&text(&two, credentials).replace("api.test", "api5.test"));
    until_at(&client, "http://api5.test").await;
    get(&client).await.unwrap();
    let last = two.requests().pop().unwrap();
    let sent = last.header("proxy-authorization");
    assert!(
        sent.is_some_and(|value| value.starts_with("Basic ")),
        "{last:?}"
    );
    // No pool is left behind.
    drop(client);
    assert_eq!(one.traffic().settle(0, LIMIT).await, 0);
    assert_eq!(two.traffic().settle(0, LIMIT).await, 0);
}
