//! Tests that need a process of their own: because they measure it, because
//! they need another environment, or because everything it prints is searched.

use std::fs::File;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Names the one test that the process was started for.
const MARK: &str = "RELIABILITY_TEST_ALONE";

/// The files that take what a process prints.
const STREAMS: [&str; 2] = ["stdout", "stderr"];

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

/// A process that runs one test. Dropping it kills the process.
pub struct Running {
    child: Child,
    test: String,
    streams: TempDir,
}

/// Starts the test of that name (with its modules, without the name of the
/// crate) once more, in a process of its own.
pub fn start(test: &str, environment: &[(&str, &str)]) -> Running {
    let streams = tempfile::tempdir().unwrap();
    let file = |name| File::create(streams.path().join(name)).unwrap();
    let child = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(MARK, test)
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .stdout(file(STREAMS[0]))
        .stderr(file(STREAMS[1]))
        .spawn()
        .unwrap();
    Running {
        child,
        test: test.to_owned(),
        streams,
    }
}

impl Running {
    /// Waits for the end; after `limit` the process is killed, which is no
    /// success.
    pub fn wait(mut self, limit: Duration) -> Output {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break Some(status);
            }
            if start.elapsed() > limit {
                break None;
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        let mut text = self.text();
        if status.is_none() {
            text += &format!("\n{} did not end within {limit:?}\n", self.test);
        }
        Output {
            // A name that is wrong runs no test, which is a success to the
            // harness.
            passed: status.is_some_and(|status| status.success()) && text.contains("1 passed"),
            text,
        }
    }

    /// Kills the process at once (SIGKILL) and waits for its end; whether it
    /// was still running.
    pub fn kill(mut self) -> bool {
        let running = self.child.try_wait().unwrap().is_none();
        self.end();
        running
    }

    /// What it printed so far.
    pub fn text(&self) -> String {
        STREAMS
            .map(|name| std::fs::read(self.streams.path().join(name)).unwrap())
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .concat()
    }

    fn end(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
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
    let output = start(test, environment).wait(limit);
    assert!(output.passed, "{}", output.text);
    // Figures that a test prints are of interest with `--nocapture`. The harness
    // begins the line.
    for line in output.text.lines() {
        if let Some((_, figures)) = line.split_once("measured: ") {
            println!("measured: {figures}");
        }
    }
}
