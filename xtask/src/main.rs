//! The tasks of this workspace, run as `cargo xtask …`.

mod diff;
mod download;
mod failure;
mod features;
mod measure;
mod product;
mod regenerate;
mod soak;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The tasks of this workspace.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Write generated/ and the names lock from the API description.
    Regenerate(regenerate::Regenerate),
    /// Tell what changed between two API descriptions, and the next version.
    Diff(diff::Diff),
    /// Check features of the generated crate one by one.
    Features(features::Features),
    /// Measure compile times, the generator, decoding or calls.
    #[command(subcommand)]
    Measure(measure::Measure),
    /// Keep a client under load, with faults, and watch what becomes of it.
    #[command(disable_help_flag = true)]
    Soak(soak::Soak),
}

fn main() -> ExitCode {
    // Cargo runs this program in the place of rustc and rustdoc while compile
    // times are measured.
    if let Some(code) = measure::process::stand_in() {
        return code;
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Code 2, which clap would end with, has a meaning of its own in tasks.
        Err(error) => {
            let _ = error.print();
            return match error.use_stderr() {
                true => ExitCode::FAILURE,
                false => ExitCode::SUCCESS,
            };
        }
    };
    let result = match arguments.task {
        Task::Regenerate(task) => regenerate::run(&task),
        Task::Diff(task) => match diff::run(&task) {
            Ok(code) => return code,
            Err(failure) => Err(failure),
        },
        Task::Features(task) => features::run(&task),
        Task::Measure(task) => measure::run(&task),
        Task::Soak(task) => soak::run(&task),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
