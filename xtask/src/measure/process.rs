//! What one process used.
//!
//! This program starts itself in the place of the process to be measured; it
//! then has a single child, whose use the operating system tells it. Cargo
//! does that for rustc through `RUSTC_WRAPPER` and for rustdoc through `RUSTDOC`.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use serde::{Deserialize, Serialize};

use crate::failure::{Failure, at};
use crate::workspace;

/// Variable that makes this program a stand-in: the file to append to.
const LOG: &str = "XTASK_MEASURE_LOG";

/// What a process used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Usage {
    /// Name of the crate, for rustc and rustdoc.
    pub(crate) name: Option<String>,
    /// User and system time, seconds.
    pub(crate) cpu_seconds: f64,
    /// Time from start to end, seconds.
    pub(crate) wall_seconds: f64,
    /// Peak of the resident memory, bytes.
    pub(crate) peak_bytes: u64,
}

/// Where the environment asks for it: runs the process to be measured, writes
/// down what it used and gives its exit code.
pub(crate) fn stand_in() -> Option<ExitCode> {
    let log = std::env::var_os(LOG)?;
    let mut arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    // As RUSTDOC this program gets the arguments alone, as RUSTC_WRAPPER the
    // program first.
    let program = match arguments.first() {
        Some(first) if !first.to_string_lossy().starts_with(['-', '@']) => arguments.remove(0),
        _ => OsString::from("rustdoc"),
    };
    let name = crate_name(&arguments);
    let started = Instant::now();
    let status = Command::new(&program)
        .args(&arguments)
        .env_remove(LOG)
        .status();
    let wall_seconds = started.elapsed().as_secs_f64();
    let code = match status {
        Ok(status) => status.code().unwrap_or(1),
        Err(error) => {
            eprintln!(
                "error: {}: cannot start the program: {error}",
                program.display()
            );
            return Some(ExitCode::FAILURE);
        }
    };
    if let Some((cpu_seconds, peak_bytes)) = used_by_children() {
        let usage = Usage {
            name,
            cpu_seconds,
            wall_seconds,
            peak_bytes,
        };
        if let Err(error) = append(Path::new(&log), &usage) {
            eprintln!(
                "error: {}: cannot write the measurement: {error}",
                log.display()
            );
            return Some(ExitCode::FAILURE);
        }
    }
    Some(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}

fn crate_name(arguments: &[OsString]) -> Option<String> {
    let mut rest = arguments.iter().skip_while(|a| *a != "--crate-name");
    rest.next()?;
    Some(rest.next()?.to_string_lossy().into_owned())
}

/// One write, so that stand-ins beside each other do not mix their lines.
fn append(log: &Path, usage: &Usage) -> std::io::Result<()> {
    let mut line = serde_json::to_string(usage)?;
    line.push('\n');
    let mut file = File::options().append(true).create(true).open(log)?;
    file.write_all(line.as_bytes())
}

/// CPU seconds and peak memory in bytes of the children that have ended.
#[cfg(unix)]
fn used_by_children() -> Option<(f64, u64)> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike as _;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    let seconds = std::time::Duration::from_micros(u64::try_from(micros).ok()?).as_secs_f64();
    // Linux counts in KiB, Apple's systems in bytes.
    let unit = if cfg!(target_vendor = "apple") {
        1
    } else {
        1024
    };
    let peak = u64::try_from(usage.max_rss()).unwrap_or(0) * unit;
    Some((seconds, peak))
}

#[cfg(not(unix))]
fn used_by_children() -> Option<(f64, u64)> {
    None
}

fn own_program() -> Result<PathBuf, Failure> {
    std::env::current_exe().map_err(at("find the program", "xtask"))
}

/// Starts a new log and gives its path.
fn new_log() -> Result<PathBuf, Failure> {
    let folder = super::folder();
    fs::create_dir_all(&folder).map_err(at("make the folder", &folder))?;
    let log = folder.join("usage.jsonl");
    fs::write(&log, "").map_err(at("write the file", &log))?;
    Ok(log)
}

fn read(log: &Path) -> Result<Vec<Usage>, Failure> {
    let text = fs::read_to_string(log).map_err(at("read the file", log))?;
    text.lines()
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()
        .map_err(|error| Failure::Other(format!("{}: {error}", log.display())))
}

/// Runs a program that has to succeed and tells what it used. What it prints
/// is shown only when it fails.
pub(crate) fn of_program(program: &Path, arguments: &[&OsStr]) -> Result<Usage, Failure> {
    let log = new_log()?;
    let own = own_program()?;
    let output = Command::new(&own)
        .current_dir(workspace::root())
        .env(LOG, &log)
        .arg(program)
        .args(arguments)
        .output()
        .map_err(at("start the program", &own))?;
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
        return Err(Failure::Program(program.display().to_string()));
    }
    let usage = read(&log)?.pop();
    usage.ok_or_else(|| {
        Failure::Other("what a process uses cannot be measured on this system".to_owned())
    })
}

/// Runs a Cargo command that has to succeed and tells what rustc or rustdoc
/// used for one crate; `None` when that crate was not built.
pub(crate) fn of_crate(cargo: &mut Command, name: &str) -> Result<Option<Usage>, Failure> {
    let log = new_log()?;
    let program = own_program()?;
    cargo
        .env(LOG, &log)
        .env("RUSTC_WRAPPER", &program)
        .env("RUSTDOC", &program)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    workspace::succeed(cargo)?;
    let usages = read(&log)?;
    Ok(usages
        .into_iter()
        .rfind(|usage| usage.name.as_deref() == Some(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crate_names_are_found() {
        let arguments = |text: &str| text.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            crate_name(&arguments("--edition 2024 --crate-name a src/lib.rs")).as_deref(),
            Some("a")
        );
        assert_eq!(crate_name(&arguments("-vV")), None);
        assert_eq!(crate_name(&arguments("--crate-name")), None);
    }

    #[test]
    fn usages_are_appended() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("log");
        let usage = |name: &str| Usage {
            name: Some(name.to_owned()),
            cpu_seconds: 1.5,
            wall_seconds: 0.5,
            peak_bytes: 7,
        };
        append(&log, &usage("a")).unwrap();
        append(&log, &usage("b")).unwrap();
        assert_eq!(read(&log).unwrap(), [usage("a"), usage("b")]);
    }

    #[cfg(unix)]
    #[test]
    fn children_are_counted() {
        let status = Command::new("sh")
            .args(["-c", "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done"])
            .status();
        assert!(status.unwrap().success());
        let (cpu_seconds, peak_bytes) = used_by_children().unwrap();
        assert!(cpu_seconds > 0.0, "{cpu_seconds}");
        assert!(
            (100_000..10_000_000_000).contains(&peak_bytes),
            "{peak_bytes}"
        );
    }
}
