use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{Subscription, TIMING, Timing, subscribe_with};
use crate::config::file::load;

/// No wait of these tests is longer.
const LIMIT: Duration = Duration::from_secs(5);
/// Long enough for what should not happen to happen.
const PAUSE: Duration = Duration::from_millis(700);

const EVENTS: Timing = Timing {
    // So that only events can be what helps.
    poll: Duration::from_secs(3600),
    blind: Duration::from_secs(3600),
    ..TIMING
};
/// For tests that play a slow save: a machine under load must not be slower
/// still.
const PATIENT: Timing = Timing {
    quiet: Duration::from_millis(400),
    longest: Duration::from_secs(4),
    confirm: Duration::from_millis(1000),
    ..EVENTS
};
const POLLING: Timing = Timing {
    blind: Duration::from_millis(50),
    events: false,
    ..TIMING
};

/// A client, as far as its file goes. What it is told comes as `retry_max`,
/// `none` for a file without it, or `error`.
struct Client {
    told: Receiver<String>,
    subscription: Option<Subscription>,
}

fn client(path: &Path, timing: Timing) -> Client {
    client_with(path, timing, false)
}

fn client_with(path: &Path, timing: Timing, pinned: bool) -> Client {
    let (sender, told) = mpsc::channel();
    let loaded = load(path).unwrap();
    let listener = Box::new(move |outcome: Result<&_, &_>| {
        let outcome: Result<&crate::config::values::FileSettings, _> = outcome;
        let text = match outcome {
            Ok(settings) => settings
                .retry
                .max
                .map_or_else(|| "none".to_owned(), |max| max.to_string()),
            Err(fault) => {
                let _: &super::ConfigError = fault;
                "error".to_owned()
            }
        };
        let _ = sender.send(text);
    });
    let subscription = subscribe_with(timing, path, &loaded, pinned, listener).unwrap();
    Client { told, subscription }
}

impl Client {
    #[track_caller]
    fn expect(&self, text: &str) {
        match self.told.recv_timeout(LIMIT) {
            Ok(told) => assert_eq!(told, text),
            Err(_) => panic!("nothing was told in place of {text}"),
        }
    }

    #[track_caller]
    fn expect_silence(&self) {
        if let Ok(told) = self.told.recv_timeout(PAUSE) {
            panic!("{told} was told");
        }
    }
}

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config");
    (folder, path)
}

fn content(max: u32) -> String {
    format!("[retry]\nretry_max = {max}\n")
}

fn put(path: &Path, max: u32) {
    fs::write(path, content(max)).unwrap();
}

/// A save as editors do it: a new file takes the name of the old one.
fn rename_save(path: &Path, max: u32) {
    let other = path.with_extension("new");
    put(&other, max);
    fs::rename(other, path).unwrap();
}

/// Waits until a condition holds.
#[track_caller]
fn eventually(condition: impl Fn() -> bool) {
    let end = Instant::now() + LIMIT;
    while !condition() {
        assert!(Instant::now() < end, "it did not come");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_file_that_appears_late() {
    for timing in [EVENTS, POLLING] {
        let (_folder, path) = folder();
        let client = client(&path, timing);
        put(&path, 1);
        client.expect("1");
    }
}

#[test]
fn folders_that_appear_late() {
    for timing in [EVENTS, POLLING] {
        let (folder, _) = folder();
        let parent = folder.path().join("a").join("b");
        let path = parent.join("config");
        let client = client(&path, timing);
        fs::create_dir_all(&parent).unwrap();
        put(&path, 1);
        client.expect("1");
        // One by one, each after the watch has settled.
        fs::remove_dir_all(folder.path().join("a")).unwrap();
        client.expect("none");
        fs::create_dir(folder.path().join("a")).unwrap();
        std::thread::sleep(Duration::from_millis(400));
        fs::create_dir(&parent).unwrap();
        std::thread::sleep(Duration::from_millis(400));
        put(&path, 2);
        client.expect("2");
    }
}

#[test]
fn a_folder_that_is_replaced() {
    let (folder, _) = folder();
    let (parent, other) = (folder.path().join("a"), folder.path().join("b"));
    fs::create_dir(&parent).unwrap();
    fs::create_dir(&other).unwrap();
    let path = parent.join("config");
    put(&path, 1);
    put(&other.join("config"), 2);
    let client = client(&path, EVENTS);
    fs::rename(&parent, folder.path().join("c")).unwrap();
    fs::rename(&other, &parent).unwrap();
    client.expect("2");
    put(&path, 3);
    client.expect("3");
}

#[test]
fn saves_by_rename() {
    let (_folder, path) = folder();
    put(&path, 1);
    let client = client(&path, EVENTS);
    for max in 2..5 {
        rename_save(&path, max);
        client.expect(&max.to_string());
    }
    put(&path, 5);
    client.expect("5");
}

#[test]
fn a_save_in_two_steps_is_one() {
    let (_folder, path) = folder();
    put(&path, 1);
    let client = client(&path, PATIENT);
    fs::write(&path, "[retry]\nretry_m").unwrap();
    std::thread::sleep(Duration::from_millis(50));
    put(&path, 2);
    client.expect("2");
    // An editor that removes the file first, slower than a save is.
    fs::remove_file(&path).unwrap();
    std::thread::sleep(Duration::from_millis(600));
    put(&path, 3);
    client.expect("3");
    // Emptied, and written later.
    fs::write(&path, "").unwrap();
    std::thread::sleep(Duration::from_millis(600));
    put(&path, 4);
    client.expect("4");
    client.expect_silence();
}

#[test]
fn a_bad_file_is_told_once() {
    for timing in [EVENTS, POLLING] {
        let (_folder, path) = folder();
        put(&path, 1);
        let client = client(&path, timing);
        let bad = "[retry]\nretry_max = many\n";
        fs::write(&path, bad).unwrap();
        client.expect("error");
        fs::write(&path, bad).unwrap();
        client.expect_silence();
        // Another content is another fault.
        fs::write(&path, "nonsense").unwrap();
        client.expect("error");
        // The client still uses this one.
        put(&path, 1);
        client.expect_silence();
        put(&path, 2);
        client.expect("2");
    }
}

#[test]
fn content_that_stays_is_not_told() {
    let (_folder, path) = folder();
    put(&path, 1);
    let client = client(&path, EVENTS);
    put(&path, 1);
    rename_save(&path, 1);
    client.expect_silence();
}

#[test]
fn a_removed_file_says_nothing() {
    let (_folder, path) = folder();
    put(&path, 1);
    let client = client(&path, EVENTS);
    fs::remove_file(&path).unwrap();
    client.expect("none");
    put(&path, 1);
    client.expect("1");
}

#[test]
fn two_files_two_clients() {
    let (_folder, path) = folder();
    let other = path.with_file_name("other");
    put(&path, 1);
    put(&other, 2);
    let (first, second) = (client(&path, EVENTS), client(&other, EVENTS));
    put(&path, 3);
    first.expect("3");
    second.expect_silence();
    put(&other, 4);
    second.expect("4");
    first.expect_silence();
}

#[test]
fn one_file_two_clients() {
    let (_folder, path) = folder();
    put(&path, 1);
    let (first, second) = (client(&path, EVENTS), client(&path, EVENTS));
    let watched = |client: &Client| {
        let subscription = client.subscription.as_ref().unwrap();
        std::sync::Arc::as_ptr(&subscription.watched)
    };
    assert_eq!(watched(&first), watched(&second));
    put(&path, 2);
    first.expect("2");
    second.expect("2");
    drop(first);
    put(&path, 3);
    second.expect("3");
}

/// What changed between the reading of the file and the subscription.
#[test]
fn nothing_is_missed_at_the_start() {
    let (_folder, path) = folder();
    put(&path, 1);
    let earlier = client(&path, EVENTS);
    let loaded = load(&path).unwrap();
    put(&path, 2);
    earlier.expect("2");
    let (sender, told) = mpsc::channel();
    let listener = Box::new(move |_: Result<&_, &_>| {
        let _ = sender.send(());
    });
    let late = subscribe_with(EVENTS, &path, &loaded, false, listener).unwrap();
    assert!(told.recv_timeout(LIMIT).is_ok());
    drop(late);
    earlier.expect_silence();
}

#[test]
fn the_last_client_ends_the_watch() {
    for timing in [EVENTS, POLLING] {
        let (_folder, path) = folder();
        let (first, second) = (client(&path, timing), client(&path, timing));
        let alive = {
            let subscription = second.subscription.as_ref().unwrap();
            subscription.watched.alive.clone()
        };
        drop(first);
        std::thread::sleep(Duration::from_millis(200));
        assert!(alive.strong_count() > 0, "a client is left");
        drop(second);
        // Our thread and that of the system's watch.
        eventually(|| alive.strong_count() == 0);
        // And a new client gets a new one.
        let client = client(&path, timing);
        put(&path, 1);
        client.expect("1");
    }
}

#[test]
fn the_file_switches_it_off() {
    let off = "[general]\nlive_reload_config = false\n[retry]\nretry_max = 2\n";
    let (_folder, path) = folder();
    put(&path, 1);
    let usual = client(&path, EVENTS);
    let pinned = client_with(&path, EVENTS, true);
    fs::write(&path, off).unwrap();
    usual.expect("2");
    pinned.expect("2");
    put(&path, 3);
    pinned.expect("3");
    usual.expect_silence();

    fs::write(&path, off).unwrap();
    pinned.expect("2");
    assert!(client(&path, EVENTS).subscription.is_none());
    // Nobody is left who is told, so the thread ends.
    drop(pinned);
    let subscription = usual.subscription.as_ref().unwrap();
    eventually(|| subscription.watched.alive.strong_count() == 0);
    // A client that is built when it is on again is told again.
    put(&path, 4);
    let later = client(&path, EVENTS);
    put(&path, 5);
    later.expect("5");
    usual.expect_silence();
}

#[test]
fn many_quick_saves() {
    let (_folder, path) = folder();
    put(&path, 0);
    let client = client(&path, PATIENT);
    for max in 1..=20 {
        put(&path, max);
        std::thread::sleep(Duration::from_millis(10));
    }
    let mut told = Vec::new();
    while told.last().map(String::as_str) != Some("20") {
        told.push(client.told.recv_timeout(LIMIT).unwrap());
    }
    assert!(told.len() <= 3, "{told:?}");
    client.expect_silence();
}

#[test]
fn a_listener_that_panics() {
    let (_folder, path) = folder();
    put(&path, 1);
    let loaded = load(&path).unwrap();
    let listener = Box::new(|_: Result<&_, &_>| panic!("a listener of a test panics"));
    let bad = subscribe_with(EVENTS, &path, &loaded, false, listener).unwrap();
    let client = client(&path, EVENTS);
    for max in 2..4 {
        put(&path, max);
        client.expect(&max.to_string());
    }
    drop(bad);
}

/// As Kubernetes mounts a configuration: the file leads through a link that is
/// exchanged.
#[cfg(unix)]
#[test]
fn links_that_are_exchanged() {
    use std::os::unix::fs::symlink;
    let (folder, path) = folder();
    let name = |name: &str| folder.path().join(name);
    for (version, max) in [("v1", 1), ("v2", 2)] {
        fs::create_dir(name(version)).unwrap();
        put(&name(version).join("config"), max);
    }
    symlink("v1", name("data")).unwrap();
    symlink("data/config", &path).unwrap();
    let client = client(&path, EVENTS);
    symlink("v2", name("data.new")).unwrap();
    fs::rename(name("data.new"), name("data")).unwrap();
    client.expect("2");
    // And a change of the file itself, in its own folder.
    put(&name("v2").join("config"), 3);
    client.expect("3");
}

#[test]
fn debug_shows_the_path() {
    let (_folder, path) = folder();
    let client = client(&path, POLLING);
    let text = format!("{:?}", client.subscription);
    assert!(text.contains("config"), "{text}");
}
