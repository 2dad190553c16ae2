//! Programs of the machine that a test needs.

#![allow(dead_code)]

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Whether a program can be run; where it has to be and is not, the test fails.
pub fn is_installed(name: &str) -> bool {
    let mut command = Command::new(name);
    command.arg(if name == "openssl" { "version" } else { "-v" });
    let found = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok();
    if !found {
        assert!(
            std::env::var_os("PLATFORM_SDK_CI").is_none(),
            "{name} is not installed"
        );
        println!("skipped: {name} is not installed");
    }
    found
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// A program that ends with the test.
pub struct Running(Child);

impl Running {
    /// Starts a program and waits until it listens.
    pub fn start(command: &mut Command, port: u16) -> Running {
        let command = command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let running = Running(command.spawn().unwrap());
        let start = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < Duration::from_secs(10), "{command:?}");
            std::thread::sleep(Duration::from_millis(20));
        }
        running
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a program to its end.
pub fn run(directory: &std::path::Path, name: &str, arguments: &[&str]) {
    let output = Command::new(name)
        .args(arguments)
        .current_dir(directory)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name} {arguments:?}: {shown}");
}
