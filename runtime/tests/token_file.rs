//! The token file: who may read it, what survives a crash, and processes that
//! share it (rows S04 and A07).

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs::{self, File, Permissions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use platform_client_runtime::auth::{
    FileTokenStore, StoreError, StoreErrorKind, StoredToken, TokenStore as _,
};

const ROLE: &str = "TOKEN_FILE_ROLE";
const FOLDER: &str = "TOKEN_FILE_FOLDER";
const ARGUMENT: &str = "TOKEN_FILE_ARGUMENT";
const NOBODY: u32 = 65_534;

fn token(number: u64) -> StoredToken {
    // Both sizes, so that a mixture of two files would show.
    let length = if number & 1 == 0 { 10 } else { 60_000 };
    StoredToken::new(
        "https://login.x",
        "id",
        format!("{number}-{}", "x".repeat(length)),
    )
    .with_refresh_token(format!("{number}"))
}

fn number(token: &StoredToken) -> u64 {
    let number = token.refresh_token().unwrap().parse().unwrap();
    assert!(token.access_token().starts_with(&format!("{number}-")));
    number
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// A folder of this user alone.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    set_mode(folder.path(), 0o700);
    folder
}

/// A store that keeps its warnings.
fn watched(folder: &Path) -> (FileTokenStore, Arc<Mutex<Vec<StoreError>>>) {
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&warnings);
    let store = FileTokenStore::in_folder(folder, "")
        .on_warning(move |fault| kept.lock().unwrap().push(fault.clone()));
    (store, warnings)
}

/// This program again, in a role.
fn child(role: &str, folder: &Path, argument: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    as_role(&mut command, role, folder, argument);
    command
}

fn as_role(command: &mut Command, role: &str, folder: &Path, argument: &str) {
    command
        .args(["role", "--exact", "--nocapture", "--test-threads=1"])
        .env(ROLE, role)
        .env(FOLDER, folder)
        .env(ARGUMENT, argument)
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
}

/// What a child process does; nothing in the run of the tests.
#[test]
fn role() {
    let Ok(role) = std::env::var(ROLE) else {
        return;
    };
    let folder = PathBuf::from(std::env::var_os(FOLDER).unwrap());
    let argument = std::env::var(ARGUMENT).unwrap();
    let store = FileTokenStore::in_folder(folder, "");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        match role.as_str() {
            "save" => {
                let lock = store.lock(Duration::ZERO).await.unwrap().unwrap();
                store.save(&token(1)).await.unwrap();
                lock.release().await;
            }
            "storm" => storm(&store, argument.parse().unwrap()).await,
            "hold" => {
                let _lock = store.lock(Duration::ZERO).await.unwrap().unwrap();
                println!("ready");
                tokio::time::sleep(Duration::from_secs(60)).await;
            }
            "rotate" => rotate(&store, &argument).await,
            "read_only" => {
                assert_eq!(number(&store.load().await.unwrap().unwrap()), 1);
                let fault = store.save(&token(2)).await.unwrap_err();
                assert_eq!(fault.kind(), StoreErrorKind::Unavailable, "{fault:?}");
                let fault = store.lock(Duration::ZERO).await.map(|_| ()).unwrap_err();
                assert_eq!(fault.kind(), StoreErrorKind::Unavailable, "{fault:?}");
                assert!(store.clear().await.is_err());
                assert_eq!(number(&store.load().await.unwrap().unwrap()), 1);
            }
            other => panic!("{other}"),
        }
    });
}

/// Waits for the line that says that the child is at work.
fn await_ready(child: &mut Child) {
    let lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    let ready = lines
        .map_while(Result::ok)
        .any(|line| line.contains("ready"));
    assert!(ready, "{:?}", child.wait());
}

#[test]
fn s04_mode_is_0600_in_0700_whatever_the_umask() {
    for umask in ["000", "022", "077"] {
        let folder = folder();
        let deep = folder.path().join("a/b");
        let mut command = Command::new("sh");
        command.args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")]);
        command.arg(std::env::current_exe().unwrap());
        as_role(&mut command, "save", &deep, "");
        assert!(command.status().unwrap().success(), "umask {umask}");
        for (path, expected) in [
            ("a", 0o700),
            ("a/b", 0o700),
            ("a/b/purecloud_auth_data", 0o600),
            ("a/b/purecloud_auth_data.lock", 0o600),
        ] {
            assert_eq!(
                mode(&folder.path().join(path)),
                expected,
                "{path}, umask {umask}"
            );
        }
        assert_eq!(fs::read_dir(&deep).unwrap().count(), 2);
    }
}

#[tokio::test]
async fn s04_an_open_file_is_closed_to_others() {
    let folder = folder();
    let (store, warnings) = watched(folder.path());
    store.save(&token(1)).await.unwrap();
    set_mode(store.path(), 0o644);
    assert_eq!(number(&store.load().await.unwrap().unwrap()), 1);
    assert_eq!(mode(store.path()), 0o600);
    set_mode(store.path(), 0o644);
    store.save(&token(2)).await.unwrap();
    assert_eq!(mode(store.path()), 0o600);
    assert!(warnings.lock().unwrap().is_empty());
    for open in [0o666, 0o620, 0o602] {
        set_mode(store.path(), open);
        assert!(store.load().await.unwrap().is_none(), "{open:o}");
        assert_eq!(
            warnings.lock().unwrap().pop().unwrap().kind(),
            StoreErrorKind::Unsafe
        );
        store.save(&token(3)).await.unwrap();
        assert_eq!(number(&store.load().await.unwrap().unwrap()), 3);
    }
}

#[tokio::test]
async fn s04_no_link_is_followed() {
    let folder = folder();
    let precious = folder.path().join("precious");
    fs::write(&precious, token(7).to_json()).unwrap();
    let before = fs::read(&precious).unwrap();
    let (store, _) = watched(folder.path());
    let lock_path = folder.path().join("purecloud_auth_data.lock");
    for target in [precious.as_path(), Path::new("missing")] {
        symlink(target, store.path()).unwrap();
        symlink(target, &lock_path).unwrap();
        let faults = [
            store.load().await.map(|_| ()).unwrap_err(),
            store.save(&token(1)).await.unwrap_err(),
            store.lock(Duration::ZERO).await.map(|_| ()).unwrap_err(),
        ];
        for fault in faults {
            assert_eq!(fault.kind(), StoreErrorKind::Unsafe, "{fault:?}");
            assert!(fault.place().contains("purecloud_auth_data"), "{fault}");
        }
        store.clear().await.unwrap();
        assert!(fs::symlink_metadata(store.path()).is_err());
        fs::remove_file(&lock_path).unwrap();
        assert_eq!(fs::read(&precious).unwrap(), before);
        assert!(!folder.path().join("missing").exists());
    }
}

#[tokio::test]
async fn s04_what_is_no_file_is_refused() {
    let folder = folder();
    let (store, _) = watched(folder.path());
    // A pipe whose other end nobody has: to open it may take for ever.
    assert!(
        Command::new("mkfifo")
            .arg(store.path())
            .status()
            .unwrap()
            .success()
    );
    let check = async || {
        let (load, save) = tokio::time::timeout(Duration::from_secs(5), async {
            (store.load().await, store.save(&token(1)).await)
        })
        .await
        .unwrap();
        assert_eq!(load.map(|_| ()).unwrap_err().kind(), StoreErrorKind::Unsafe);
        assert_eq!(save.unwrap_err().kind(), StoreErrorKind::Unsafe);
    };
    check().await;
    fs::remove_file(store.path()).unwrap();
    fs::create_dir(store.path()).unwrap();
    check().await;
}

#[tokio::test]
async fn s04_folders_of_others_are_refused() {
    let folder = folder();
    let shared = folder.path().join("shared");
    let (store, _) = watched(&shared);
    assert!(store.load().await.unwrap().is_none());
    assert!(!shared.exists(), "a load makes no folder");
    fs::create_dir(&shared).unwrap();
    for (open, accepted) in [
        (0o700, true),
        (0o755, true),
        (0o777, false),
        (0o770, false),
        (0o702, false),
        (0o1777, true),
    ] {
        set_mode(&shared, open);
        let results = [
            store.save(&token(1)).await,
            store.load().await.map(|_| ()),
            store.lock(Duration::ZERO).await.map(|_| ()),
            store.clear().await,
        ];
        for result in results {
            match result {
                Ok(()) => assert!(accepted, "{open:o}"),
                Err(fault) => {
                    assert!(!accepted, "{open:o}: {fault}");
                    assert_eq!(fault.kind(), StoreErrorKind::Unsafe, "{fault:?}");
                }
            }
        }
    }
    // Only root can give files away.
    set_mode(&shared, 0o700);
    store.save(&token(1)).await.unwrap();
    if chown(store.path(), Some(NOBODY), None).is_ok() {
        let fault = store.load().await.unwrap_err();
        assert_eq!(fault.kind(), StoreErrorKind::Unsafe);
        chown(&shared, Some(NOBODY), None).unwrap();
        let fault = store.save(&token(2)).await.unwrap_err();
        assert_eq!(fault.kind(), StoreErrorKind::Unsafe);
    }
}

#[tokio::test]
async fn s04_a_read_only_folder_keeps_its_file() {
    let folder = folder();
    let (store, _) = watched(folder.path());
    store.save(&token(1)).await.unwrap();
    let mut command = child("read_only", folder.path(), "");
    // Root may write everywhere, so it lets another user try.
    if chown(store.path(), Some(NOBODY), None).is_ok() {
        chown(folder.path(), Some(NOBODY), None).unwrap();
        command.uid(NOBODY);
    }
    set_mode(folder.path(), 0o500);
    let ended = command.status();
    set_mode(folder.path(), 0o700);
    match ended {
        Ok(status) => assert!(status.success()),
        // The program itself may lie where the other user may not read.
        Err(fault) => println!("skipped: the other user can not run this program: {fault}"),
    }
}

#[tokio::test]
async fn s04_broken_and_foreign_records_are_ignored() {
    let folder = folder();
    let (store, warnings) = watched(folder.path());
    let good = token(1).to_json();
    for text in [
        "",
        "canary",
        "{}",
        "null",
        &good[..good.len() / 2],
        &good.replace("\"version\":1", "\"version\":9"),
        &" ".repeat(3 << 20),
    ] {
        fs::write(store.path(), text).unwrap();
        assert!(store.load().await.unwrap().is_none());
        let fault = warnings.lock().unwrap().pop().unwrap();
        assert_eq!(fault.kind(), StoreErrorKind::Broken);
        assert!(!format!("{fault:?}").contains("canary"), "{fault:?}");
    }
    store.save(&token(2)).await.unwrap();
    assert_eq!(number(&store.load().await.unwrap().unwrap()), 2);
    store.clear().await.unwrap();
    store.clear().await.unwrap();
    assert!(store.load().await.unwrap().is_none());
    assert!(warnings.lock().unwrap().is_empty());
}

/// Saves until it is killed.
async fn storm(store: &FileTokenStore, first: u64) {
    store.save(&token(first)).await.unwrap();
    println!("ready");
    for number in first + 1.. {
        store.save(&token(number)).await.unwrap();
    }
}

#[tokio::test]
async fn s04_100_kills_leave_the_old_or_the_new_file() {
    let folder = folder();
    let (store, warnings) = watched(folder.path());
    let mut saved = 0;
    for round in 0..100_u64 {
        let first = round * 1_000_000;
        let mut child = child("storm", folder.path(), &first.to_string())
            .spawn()
            .unwrap();
        await_ready(&mut child);
        std::thread::sleep(Duration::from_micros(100 * (round % 40)));
        child.kill().unwrap();
        child.wait().unwrap();
        let loaded = number(&store.load().await.unwrap().unwrap());
        assert!((first..first + 1_000_000).contains(&loaded), "{loaded}");
        assert_eq!(mode(store.path()), 0o600);
        saved += loaded - first;
    }
    assert!(warnings.lock().unwrap().is_empty());
    let unfinished = || {
        let entries = fs::read_dir(folder.path()).unwrap().flatten();
        let paths = entries.map(|entry| entry.path());
        let is_part = |path: &PathBuf| path.to_string_lossy().contains(".part-");
        paths.filter(is_part).collect::<Vec<_>>()
    };
    println!(
        "100 kills, {saved} saves, {} in mid-write",
        unfinished().len()
    );
    assert!(!unfinished().is_empty(), "no kill came in mid-write");
    // What they left holds tokens: it is for nobody else, and not for long.
    let old = SystemTime::now() - Duration::from_secs(120);
    for path in unfinished() {
        assert_eq!(mode(&path), 0o600);
        File::options()
            .write(true)
            .open(&path)
            .unwrap()
            .set_modified(old)
            .unwrap();
    }
    store.save(&token(1)).await.unwrap();
    assert!(unfinished().is_empty(), "{:?}", unfinished());
}

#[tokio::test]
async fn a07_the_lock_excludes_until_it_is_released() {
    let folder = folder();
    let (one, _) = watched(folder.path());
    let two = FileTokenStore::new(one.path());
    let lock = one.lock(Duration::ZERO).await.unwrap().unwrap();
    let start = Instant::now();
    assert!(
        two.lock(Duration::from_millis(100))
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        (100..600).contains(&start.elapsed().as_millis()),
        "{:?}",
        start.elapsed()
    );
    let waiting = tokio::spawn(async move { two.lock(Duration::from_secs(10)).await.map(|_| two) });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!waiting.is_finished());
    lock.release().await;
    let two = waiting.await.unwrap().unwrap();
    // The lock of the other one was dropped.
    drop(one.lock(Duration::ZERO).await.unwrap().unwrap());
    // A process that dies takes its lock along.
    let mut holder = child("hold", folder.path(), "").spawn().unwrap();
    await_ready(&mut holder);
    assert!(two.lock(Duration::ZERO).await.unwrap().is_none());
    holder.kill().unwrap();
    holder.wait().unwrap();
    assert!(two.lock(Duration::ZERO).await.unwrap().is_some());
}

const ROUNDS: u32 = 500;

/// The refresh of a client: under the lock, a newer token is taken, else the
/// refresh token is sent. A token is sent once and never again.
async fn rotate(store: &FileTokenStore, server: &str) {
    let mut server = BufReader::new(TcpStream::connect(server).unwrap());
    let mut own = number(&store.load().await.unwrap().unwrap());
    let mut rotated = 0;
    for round in 0..ROUNDS {
        let lock = store.lock(Duration::from_secs(20)).await.unwrap().unwrap();
        let stored = number(&store.load().await.unwrap().unwrap());
        if stored == own {
            // In one piece: the second one would wait for the answer to the first.
            let line = format!("{own}\n");
            server.get_mut().write_all(line.as_bytes()).unwrap();
            let mut answer = String::new();
            server.read_line(&mut answer).unwrap();
            own = answer.trim().parse().expect("logged out");
            store.save(&token(own)).await.unwrap();
            rotated += 1;
        } else {
            own = stored;
        }
        lock.release().await;
        // The token lives a moment, in which the other process comes in between.
        let pause = u64::from(round * 7 % 5) * 500;
        tokio::time::sleep(Duration::from_micros(pause)).await;
    }
    println!("ready: {rotated}");
}

/// A token endpoint with rotation: each refresh token is good once.
fn token_server(current: Arc<Mutex<u64>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let current = Arc::clone(&current);
            std::thread::spawn(move || {
                let mut stream = BufReader::new(stream);
                let mut line = String::new();
                while stream.read_line(&mut line).is_ok_and(|length| length > 0) {
                    let mut current = current.lock().unwrap();
                    let answer = if line.trim() == current.to_string() {
                        *current += 1;
                        format!("{current}\n")
                    } else {
                        "invalid_grant\n".to_owned()
                    };
                    stream.get_mut().write_all(answer.as_bytes()).unwrap();
                    line.clear();
                }
            });
        }
    });
    address
}

#[tokio::test]
async fn a07_two_processes_rotate_500_rounds_without_a_log_out() {
    // A thousand saves that wait for a slow disk take long, and the disk has no
    // part in this: a folder in memory, where there is one.
    let memory = tempfile::tempdir_in("/dev/shm").ok();
    let folder = memory.unwrap_or_else(folder);
    set_mode(folder.path(), 0o700);
    let (store, warnings) = watched(folder.path());
    store.save(&token(0)).await.unwrap();
    let current = Arc::new(Mutex::new(0));
    let server = token_server(Arc::clone(&current));
    let start = Instant::now();
    let children: Vec<Child> = (0..2)
        .map(|_| child("rotate", folder.path(), &server).spawn().unwrap())
        .collect();
    let mut rotated = Vec::new();
    for child in children {
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{text}");
        let (_, count) = text.split_once("ready: ").unwrap();
        rotated.push(count.lines().next().unwrap().trim().parse::<u64>().unwrap());
    }
    let current = *current.lock().unwrap();
    println!(
        "{rotated:?} rotations of 1,000 rounds in {:?}",
        start.elapsed()
    );
    assert_eq!(rotated.iter().sum::<u64>(), current);
    assert_eq!(number(&store.load().await.unwrap().unwrap()), current);
    assert!(warnings.lock().unwrap().is_empty());
    // Each has taken tokens of the other.
    assert!((500..950).contains(&current), "{current}");
}
