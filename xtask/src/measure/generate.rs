//! `cargo xtask measure generate`: the release build of `sdkgen`.

use std::ffi::OsStr;

use super::table::{Budget, Row, Table};
use super::{Generate, calibration, process};
use crate::failure::Failure;
use crate::{product, workspace};

/// Runs the task.
pub(crate) fn run(task: &Generate) -> Result<(), Failure> {
    let target = super::folder();
    workspace::succeed(
        workspace::cargo()
            .args([
                "build",
                "--quiet",
                "--release",
                "--package",
                "platform-sdk-generator",
            ])
            .args(["--bin", "sdkgen", "--target-dir"])
            .arg(&target),
    )?;
    let program = target.join("release").join("sdkgen");
    let before = calibration::usage()?;
    let mut rows = Vec::new();
    for spec in [product::SPEC, product::SHARED_SPEC] {
        if !workspace::root().join(spec).is_file() {
            println!("{spec}: not there, not measured");
            continue;
        }
        let out = tempfile::tempdir()
            .map_err(crate::failure::at("make a folder in", std::env::temp_dir()))?;
        let arguments = [
            "generate",
            "--spec",
            spec,
            "--package",
            product::PACKAGE,
            "--out",
        ];
        let mut arguments: Vec<&OsStr> = arguments.map(OsStr::new).to_vec();
        arguments.push(out.path().as_os_str());
        for what in ["into an empty folder", "again, nothing changed"] {
            let usage = process::of_program(&program, &arguments)?;
            let name = std::path::Path::new(spec).file_name().unwrap_or_default();
            let what = format!("`{}` {what}", name.display());
            rows.push(Row::of(what, usage, Budget::default()));
        }
    }
    let ratio = calibration::ratio(&before, &calibration::usage()?);
    let table = Table {
        caption: format!(
            "`cargo xtask measure generate`, release build; this machine takes {ratio:.2} times the CPU time of the reference machine."
        ),
        ratio,
        rows,
    };
    table.publish(Some("generate"), &task.output)
}
