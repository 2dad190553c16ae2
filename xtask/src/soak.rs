//! `cargo xtask soak`: a client under load for an hour, with faults.

use clap::Args;

use crate::failure::Failure;
use crate::workspace;

/// Cargo package of the program that makes the load.
const PACKAGE: &str = "reliability-tests";

/// Arguments of `cargo xtask soak`.
#[derive(Debug, Args)]
pub(crate) struct Soak {
    /// Arguments of the program, such as `--seconds 60 --rate 500`; `--help`
    /// lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

/// Runs the task.
pub(crate) fn run(task: &Soak) -> Result<(), Failure> {
    let mut cargo = workspace::cargo();
    cargo.args(["run", "--release", "--quiet", "--package", PACKAGE]);
    cargo.args(["--bin", "soak", "--"]).args(&task.arguments);
    workspace::succeed(&mut cargo)
}
