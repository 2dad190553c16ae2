//! The official SDKs of other languages, making the same calls.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};

use super::runtime::measured;
use crate::failure::{Failure, at};
use crate::workspace;

/// How long each of them calls.
const SECONDS: &str = "5";

/// What an SDK needed for its calls.
#[derive(Debug, Clone, Copy, Serialize)]
pub(super) struct Peer {
    pub(super) name: &'static str,
    #[serde(flatten)]
    used: Used,
}

/// What a script prints.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Used {
    calls: u32,
    wall_seconds: f64,
    cpu_seconds: f64,
}

impl Peer {
    #[cfg(test)]
    pub(super) fn of(name: &'static str, calls: u32, wall_seconds: f64, cpu_seconds: f64) -> Self {
        let used = Used {
            calls,
            wall_seconds,
            cpu_seconds,
        };
        Self { name, used }
    }

    /// Wall time of a call, microseconds.
    pub(super) fn wall_micros(&self) -> f64 {
        self.used.wall_seconds * 1e6 / f64::from(self.used.calls)
    }

    /// CPU time of a call, microseconds.
    pub(super) fn cpu_micros(&self) -> f64 {
        self.used.cpu_seconds * 1e6 / f64::from(self.used.calls)
    }
}

/// Measures those whose language is installed, and says which are left out.
pub(super) fn measure(url: &str) -> Result<Vec<Peer>, Failure> {
    let scripts = workspace::root().join("xtask/src/measure/peers");
    let mut peers = Vec::new();
    if let Some(folder) = set_up("Python", &["python3"], python)? {
        let script = scripts.join("client.py");
        let mut command = Command::new(python_in(&folder));
        command.arg(script).args([url, SECONDS]);
        let used = measured(&mut command)?;
        peers.push(Peer {
            name: "official Python SDK",
            used,
        });
    }
    if let Some(folder) = set_up("JavaScript", &["node", "npm"], javascript)? {
        let mut command = Command::new("node");
        command.arg(scripts.join("client.mjs")).arg(folder);
        let used = measured(command.args([url, SECONDS]))?;
        peers.push(Peer {
            name: "official JavaScript SDK",
            used,
        });
    }
    Ok(peers)
}

/// The folder with the SDK of a language, installed by the first run; `None`
/// where a program is missing or the SDK cannot be installed.
fn set_up(
    language: &str,
    programs: &[&str],
    install: fn(&Path) -> Result<(), Failure>,
) -> Result<Option<std::path::PathBuf>, Failure> {
    if let Some(missing) = programs.iter().find(|program| !is_installed(program)) {
        eprintln!("skipped: the {language} SDK, for `{missing}` is not installed");
        return Ok(None);
    }
    let folder = super::folder_of("peers").join(language.to_lowercase());
    let done = folder.join("installed");
    if !done.is_file() {
        fs::create_dir_all(&folder).map_err(at("make the folder", &folder))?;
        if let Err(failure) = install(&folder) {
            eprintln!("skipped: the {language} SDK, for it cannot be installed: {failure}");
            return Ok(None);
        }
        fs::write(&done, "").map_err(at("write the file", &done))?;
    }
    Ok(Some(folder))
}

fn is_installed(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn python(folder: &Path) -> Result<(), Failure> {
    workspace::succeed(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    workspace::succeed(Command::new(python_in(folder)).args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "PureCloudPlatformClientV2",
    ]))
}

fn python_in(folder: &Path) -> std::path::PathBuf {
    match cfg!(windows) {
        true => folder.join("Scripts/python.exe"),
        false => folder.join("bin/python"),
    }
}

fn javascript(folder: &Path) -> Result<(), Failure> {
    workspace::succeed(
        Command::new("npm")
            .args(["install", "--silent", "--no-fund", "--no-audit", "--prefix"])
            .arg(folder)
            .arg("purecloud-platform-client-v2"),
    )
}
