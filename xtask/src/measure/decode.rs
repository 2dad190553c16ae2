//! `cargo xtask measure decode`: decoding and encoding, against serde derive.

use super::table;
use crate::failure::Failure;
use crate::workspace;

/// Cargo package of the program that measures.
const PACKAGE: &str = "measure-decode";

/// Runs the task.
pub(crate) fn run() -> Result<(), Failure> {
    let mut cargo = workspace::cargo();
    cargo.args(["run", "--release", "--quiet", "--package", PACKAGE]);
    let text = workspace::output(&mut cargo)?;
    println!("{text}");
    let table = format!("`cargo xtask measure decode`, release build. {text}");
    table::write_page("decode", &table)
}
