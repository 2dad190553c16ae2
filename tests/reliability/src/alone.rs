//! Tests that need a process of their own: because they measure it, because
//! they need another environment, or because everything it prints is searched.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Names the one test that the process was started for.
const MARK: &str = "RELIABILITY_TEST_ALONE";

/// What a test printed in its own process.
#[derive(Clone, Debug)]
pub struct Output {
    /// Whether the test passed.
    pub passed: bool,
    /// Both output streams, one after the other.
    pub text: String,
}

/// Whether this process was started for the test of that name.
pub fn is_alone(test: &str) -> bool {
    std::env::var(MARK).is_ok_and(|name| name == test)
}

/// Runs the test of that name (with its modules, without the name of the
/// crate) once more, in a process of its own that ends within `limit`.
pub fn start(test: &str, environment: &[(&str, &str)], limit: Duration) -> Output {
    let streams = tempfile::tempdir().unwrap();
    let [out, err] = ["out", "err"].map(|name| streams.path().join(name));
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(MARK, test)
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(std::fs::File::create(&out).unwrap())
        .stderr(std::fs::File::create(&err).unwrap())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break Some(status);
        }
        if start.elapsed() > limit {
            let _ = child.kill();
            let _ = child.wait();
            break None;
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    let mut text = [out, err]
        .map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned())
        .concat();
    if status.is_none() {
        text += &format!("\n{test} did not end within {limit:?}\n");
    }
    Output {
        // A name that is wrong runs no test, which is a success to the harness.
        passed: status.is_some_and(|status| status.success()) && text.contains("1 passed"),
        text,
    }
}

/// Runs a test in a process of its own: calls `body` there, and waits for it
/// here.
pub fn alone(test: &str, limit: Duration, body: impl FnOnce()) {
    alone_with(test, &[], limit, body);
}

/// As [`alone`], with more in the environment of the process.
pub fn alone_with(test: &str, environment: &[(&str, &str)], limit: Duration, body: impl FnOnce()) {
    if is_alone(test) {
        return body();
    }
    let output = start(test, environment, limit);
    assert!(output.passed, "{}", output.text);
    // Figures that a test prints are of interest with `--nocapture`.
    for line in output
        .text
        .lines()
        .filter(|line| line.starts_with("measured: "))
    {
        println!("{line}");
    }
}
