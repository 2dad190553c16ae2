//! `cargo xtask measure`: the figures of `docs/performance.md`.
//!
//! CPU seconds are user and system time of one process and of those that it
//! waited for, as the operating system counts them. They depend less than wall
//! time on what else the machine does.

mod application;
mod calibration;
mod compile;
mod decode;
mod generate;
mod peers;
pub(crate) mod process;
mod runtime;
mod table;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::workspace;

/// What is measured.
#[derive(Debug, Subcommand)]
pub(crate) enum Measure {
    /// Compile times, memory and sizes of the generated crate.
    Compile(Compile),
    /// Time and memory of the generator.
    Generate(Generate),
    /// Speed of decoding and encoding.
    Decode,
    /// What a call costs, beside the HTTP crate alone and the official SDKs.
    Runtime(Runtime),
}

/// Arguments of `cargo xtask measure runtime`.
#[derive(Debug, Args)]
pub(crate) struct Runtime {
    /// Leave the official SDKs of other languages out; else the first run
    /// installs them under the folder that Cargo builds into.
    #[arg(long)]
    pub(crate) without_peers: bool,

    #[command(flatten)]
    pub(crate) output: Output,
}

/// Arguments of `cargo xtask measure compile`.
#[derive(Debug, Args)]
pub(crate) struct Compile {
    /// Measure these feature sets, joined by `+` where there are several
    /// features in one, without applications and sizes.
    #[arg(long, value_name = "SET,…", value_delimiter = ',')]
    pub(crate) features: Vec<String>,

    #[command(flatten)]
    pub(crate) output: Output,
}

/// Arguments of `cargo xtask measure generate`.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    #[command(flatten)]
    pub(crate) output: Output,
}

/// Where figures go beside standard output.
#[derive(Debug, Args)]
pub(crate) struct Output {
    /// Write the figures to this file too, as JSON.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,

    /// Fail when a figure, normalised by the calibration, is over its budget.
    #[arg(long)]
    pub(crate) enforce: bool,
}

/// Runs the task.
pub(crate) fn run(task: &Measure) -> Result<(), Failure> {
    match task {
        Measure::Compile(task) => compile::run(task),
        Measure::Generate(task) => generate::run(task),
        Measure::Decode => decode::run(),
        Measure::Runtime(task) => runtime::run(task),
    }
}

/// The folder that measurements build in; nothing else does, so that what was
/// built before does not count as done.
fn folder() -> PathBuf {
    workspace::target_dir().join("measure")
}

/// A folder below it.
fn folder_of(name: &str) -> PathBuf {
    Path::new(&folder()).join(name)
}
