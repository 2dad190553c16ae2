//! The program `sdkgen`: an API description in, a Rust crate out.
//!
//! Exit codes: 0 done; 1 errors, nothing written; 2 wrong arguments;
//! 3 `--check` found differences.

mod command;

use std::process::ExitCode;

use clap::Parser as _;

/// Half of the time of a run is allocation, on all cores at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match command::arguments::Arguments::parse().command {
        command::arguments::Command::Generate(generate) => command::generate(&generate),
    }
}
