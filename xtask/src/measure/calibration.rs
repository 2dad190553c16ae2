//! How fast this machine is, against the one that the budgets are for.

use std::fmt::Write as _;
use std::fs;

use super::process::{self, Usage};
use crate::failure::{Failure, at};
use crate::workspace;

/// CPU seconds that `cargo check` of the synthetic crate needs on the machine
/// that the budgets are for: 2 cores, rustc 1.95.
const REFERENCE_SECONDS: f64 = 1.5;

const CRATE: &str = "calibration";

/// Checks the synthetic crate.
pub(crate) fn usage() -> Result<Usage, Failure> {
    let folder = super::folder_of(CRATE);
    let _ = fs::remove_dir_all(&folder);
    let sources = folder.join("src");
    fs::create_dir_all(&sources).map_err(at("make the folder", &sources))?;
    for (path, text) in [("Cargo.toml", manifest()), ("src/lib.rs", source())] {
        let path = folder.join(path);
        fs::write(&path, text).map_err(at("write the file", &path))?;
    }
    let mut cargo = workspace::cargo();
    cargo
        .current_dir(&folder)
        .args(["check", "--quiet", "--target-dir"])
        .arg(folder.join("target"));
    let usage = process::of_crate(&mut cargo, CRATE)?;
    usage.ok_or_else(|| Failure::Other("the calibration crate was not compiled".to_owned()))
}

/// How many times longer this machine takes than the reference machine, from
/// checks before and after the other measurements: the speed of a core depends
/// on what the others do.
pub(crate) fn ratio(before: &Usage, after: &Usage) -> f64 {
    (before.cpu_seconds + after.cpu_seconds) / 2.0 / REFERENCE_SECONDS
}

fn manifest() -> String {
    format!(
        "[package]\nname = \"{CRATE}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n"
    )
}

/// 1,000 structs of 10 optional fields with derives of the standard library.
fn source() -> String {
    let types = ["String", "i64", "bool", "Vec<String>"];
    let mut text = String::new();
    for number in 0..1_000 {
        let _ = write!(
            text,
            "#[derive(Clone, Debug, PartialEq, Default)] pub struct S{number} {{"
        );
        for (field, kind) in types.iter().cycle().take(10).enumerate() {
            let _ = write!(text, " pub f{field}: Option<{kind}>,");
        }
        text.push_str(" }\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_has_a_thousand_structs_of_ten_fields() {
        let text = source();
        assert_eq!(text.matches("pub struct S").count(), 1_000);
        assert_eq!(text.matches("Option<").count(), 10_000);
        assert_eq!(text.lines().count(), 1_000);
    }
}
