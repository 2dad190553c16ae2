//! `cargo xtask diff`: what changed between two descriptions, and which
//! version comes next.

mod change;
mod document;
mod platform;
mod problem;
mod report;
mod shape;
mod tree;

#[cfg(test)]
mod tests;

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgAction, Args, ValueEnum};

use crate::failure::{Failure, at};
use change::{Impact, Report};
use document::Text;
pub(crate) use problem::Problems;
use report::Format;
use tree::Node;

/// Exit code when the impact that `--fail-on` names is reached.
const REACHED: u8 = 2;

/// Arguments of `cargo xtask diff`.
#[derive(Debug, Clone, Args)]
pub(crate) struct Diff {
    /// The description before: a file (JSON or YAML, gzipped or not), an
    /// http(s) address, or REV:path of the git repository.
    old: String,

    /// The description after.
    new: String,

    /// Which rules judge the differences.
    #[arg(long, value_enum)]
    rules: Rules,

    /// Whether an added optional parameter is major, as in the versions of the
    /// official SDKs.
    #[arg(long, value_name = "BOOL", default_value_t = true, action = ArgAction::Set)]
    sdk_versioning: bool,

    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Write the report to this file instead of standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// End with code 2 when there is a change of this impact or a graver one.
    #[arg(long, value_enum, value_name = "IMPACT")]
    fail_on: Option<FailOn>,
}

/// The rules that judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Rules {
    /// The verdicts of the official differ.
    Platform,
}

/// What `--fail-on` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Major,
    Minor,
}

impl FailOn {
    fn impact(self) -> Impact {
        match self {
            FailOn::Major => Impact::Major,
            FailOn::Minor => Impact::Minor,
        }
    }
}

/// Runs the task: 0, or 2 when the impact of `--fail-on` is reached.
///
/// # Errors
/// [`Failure::Descriptions`] with everything that is wrong with the two
/// descriptions; [`Failure::Io`] when the report cannot be written.
pub(crate) fn run(task: &Diff) -> Result<ExitCode, Failure> {
    let report = compared(task)?;
    let text = report::write(&report, task.format);
    match &task.output {
        Some(path) => fs::write(path, text).map_err(at("write the report", path))?,
        None => print(&text)?,
    }
    let reached = match task.fail_on {
        Some(limit) => report.impact() >= Some(limit.impact()),
        None => false,
    };
    Ok(match reached {
        true => ExitCode::from(REACHED),
        false => ExitCode::SUCCESS,
    })
}

/// Prints the report; a reader that has read enough is no failure.
fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    let written = stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(at("write the report", "standard output")),
    }
}

/// Reads both descriptions side by side and compares them.
fn compared(task: &Diff) -> Result<Report, Failure> {
    let (old, new) = side_by_side(|| Text::read(&task.old), || Text::read(&task.new));
    let (old, new) = accepted(
        old.map_err(|problem| vec![problem]),
        new.map_err(|problem| vec![problem]),
    )?;
    let (old, new) = side_by_side(|| old.parse(), || new.parse());
    let (old, new) = accepted(old, new)?;
    Ok(judged(&old, &new, task.rules, task.sdk_versioning))
}

fn judged(old: &Node<'_>, new: &Node<'_>, rules: Rules, sdk_versioning: bool) -> Report {
    match rules {
        Rules::Platform => Report::new("platform", platform::compare(old, new, sdk_versioning)),
    }
}

/// Both results, or the problems of both.
fn accepted<T>(
    old: Result<T, Vec<problem::Problem>>,
    new: Result<T, Vec<problem::Problem>>,
) -> Result<(T, T), Failure> {
    match (old, new) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (old, new) => {
            let mut problems = old.err().unwrap_or_default();
            problems.extend(new.err().unwrap_or_default());
            Err(Failure::Descriptions(Problems(problems)))
        }
    }
}

/// Runs two functions at the same time.
fn side_by_side<T: Send>(
    first: impl FnOnce() -> T + Send,
    second: impl FnOnce() -> T + Send,
) -> (T, T) {
    std::thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        match first.join() {
            Ok(first) => (first, second),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
