//! `cargo xtask measure compile`: what the generated crate costs a compiler.

use std::fs;
use std::process::Command;

use super::process::{self, Usage};
use super::table::{Budget, Row, Table};
use super::{Compile, application, calibration};
use crate::failure::{Failure, at};
use crate::{product, workspace};

/// A way to compile the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verb {
    Check,
    Build,
    Release,
    Doc,
}

impl Verb {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check", "--lib"],
            Self::Build => &["build", "--lib"],
            Self::Release => &["build", "--lib", "--release"],
            Self::Doc => &["doc", "--lib", "--no-deps"],
        }
    }

    fn profile(self) -> &'static str {
        match self {
            Self::Release => "release",
            _ => "dev",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Build => "debug build",
            Self::Release => "release build",
            Self::Doc => "documentation",
        }
    }
}

/// Feature set, verb and budget of each line about the crate alone.
const CRATE_LINES: &[(&str, Verb, Budget)] = &[
    ("full", Verb::Check, cpu_and_peak(26.0, 3_000_000_000)),
    ("full", Verb::Build, cpu(30.0)),
    ("full", Verb::Release, cpu(30.0)),
    ("full", Verb::Doc, cpu(45.0)),
    ("users", Verb::Check, cpu(0.8)),
    ("users", Verb::Build, cpu(0.8)),
];

const fn cpu(seconds: f64) -> Budget {
    Budget {
        cpu_seconds: Some(seconds),
        peak_bytes: None,
        file_bytes: None,
    }
}

const fn cpu_and_peak(seconds: f64, bytes: u64) -> Budget {
    Budget {
        peak_bytes: Some(bytes),
        ..cpu(seconds)
    }
}

const fn file(bytes: u64) -> Budget {
    Budget {
        cpu_seconds: None,
        peak_bytes: None,
        file_bytes: Some(bytes),
    }
}

/// Runs the task.
pub(crate) fn run(task: &Compile) -> Result<(), Failure> {
    let before = calibration::usage()?;
    let mut rows = Vec::new();
    if task.features.is_empty() {
        for (set, verb, budget) in CRATE_LINES {
            rows.push(crate_row(set, *verb, *budget)?);
        }
        rows.extend(application_rows()?);
    } else {
        for set in &task.features {
            for verb in [Verb::Check, Verb::Build] {
                rows.push(crate_row(set, verb, Budget::default())?);
            }
        }
    }
    let after = calibration::usage()?;
    let ratio = calibration::ratio(&before, &after);
    for (when, usage) in [("before", before), ("after", after)] {
        let what = format!("calibration {when}: check of 1,000 synthetic structs");
        rows.push(Row::of(what, usage, Budget::default()));
    }
    let table = Table {
        caption: format!(
            "`cargo xtask measure compile`, {}, `CARGO_INCREMENTAL=0`; this machine takes {ratio:.2} times the CPU time of the reference machine.",
            compiler()
        ),
        ratio,
        rows,
    };
    // The page has the complete table only.
    let page = task.features.is_empty().then_some("compile");
    table.publish(page, &task.output)
}

/// Name and version of the compiler, `rustc 1.95.0` for example.
fn compiler() -> String {
    let output = Command::new("rustc").arg("--version").output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let text = text.unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().take(2).collect();
    words.join(" ")
}

fn crate_row(set: &str, verb: Verb, budget: Budget) -> Result<Row, Failure> {
    eprintln!("measuring: {} of {set}", verb.name());
    let usage = crate_usage(set, verb)?;
    let what = format!("{}, features `{}`", verb.name(), set.replace('+', "`, `"));
    Ok(Row::of(what, usage, budget))
}

/// Compiles the generated crate alone: what it depends on is there before.
fn crate_usage(set: &str, verb: Verb) -> Result<Usage, Failure> {
    let command = || {
        let mut command = workspace::cargo();
        command
            .args(verb.arguments())
            .args([
                "--quiet",
                "--package",
                product::PACKAGE,
                "--no-default-features",
            ])
            .arg("--target-dir")
            .arg(super::folder());
        command
    };
    process::of_crate(&mut command(), product::CRATE)?;
    clean(verb)?;
    let mut measured = command();
    measured.args(["--features", &set.replace('+', ",")]);
    let usage = process::of_crate(&mut measured, product::CRATE)?;
    usage.ok_or_else(|| {
        Failure::Other(format!(
            "{}: the crate was not compiled; delete {} and try again",
            product::PACKAGE,
            super::folder().display()
        ))
    })
}

/// Forgets what was built of the generated crate.
fn clean(verb: Verb) -> Result<(), Failure> {
    workspace::succeed(
        workspace::cargo()
            .args(["clean", "--quiet", "--package", product::PACKAGE])
            .args(["--profile", verb.profile(), "--target-dir"])
            .arg(super::folder()),
    )
}

fn application_rows() -> Result<Vec<Row>, Failure> {
    let mut rows = Vec::new();
    let sixteen = application::sixteen_calls()?;
    for (verb, release, budget) in [
        (Verb::Build, false, cpu(1.0)),
        (Verb::Release, true, cpu(6.0)),
    ] {
        eprintln!("measuring: {} of an application with 16 calls", verb.name());
        let usage = sixteen.build(release)?;
        let what = format!(
            "{} of an application with 16 calls, its crate alone",
            verb.name()
        );
        rows.push(Row::of(what, usage, budget));
    }
    eprintln!("measuring: size of a program with one call");
    let hello = application::one_call()?;
    hello.build(true)?;
    let program = hello.release_program();
    let size = fs::metadata(&program)
        .map_err(at("look at the program", &program))?
        .len();
    rows.push(Row {
        what: "release program with one call, stripped".to_owned(),
        usage: None,
        file_bytes: Some(size),
        budget: file(6_000_000),
    });
    Ok(rows)
}
