//! `cargo xtask regenerate`: our product through `sdkgen`.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::failure::{Failure, at};
use crate::{download, product, workspace};

/// Exit code of `sdkgen generate --check` when files differ.
const DIFFERS: i32 = 3;

/// First bytes of a gzip file (RFC 1952, 2.3.1).
const GZIP_START: [u8; 2] = [0x1f, 0x8b];

/// Arguments of `cargo xtask regenerate`.
#[derive(Debug, Args)]
pub(crate) struct Regenerate {
    /// The description, a file or an http(s) address.
    #[arg(long, value_name = "FILE|URL", default_value = product::SPEC)]
    spec: String,

    /// After success, keep the description as swagger/platform-api.json.
    #[arg(long, conflicts_with_all = ["check", "tags"])]
    save_spec: bool,

    /// Write nothing; fail with the list of files that would change.
    #[arg(long)]
    check: bool,

    /// Only these tags; the names lock is then not written.
    #[arg(long, value_name = "TAG,…")]
    tags: Option<String>,

    /// Accept names that changed or went away.
    #[arg(long)]
    accept_breaking: bool,

    /// Treat warnings about the description as errors.
    #[arg(long)]
    strict: bool,
}

/// Runs the task.
pub(crate) fn run(task: &Regenerate) -> Result<(), Failure> {
    // The file is removed when this function returns.
    let downloaded = match download::is_url(&task.spec) {
        true => Some(download::download(&task.spec)?),
        false => None,
    };
    let spec = match &downloaded {
        Some(file) => file.path().to_owned(),
        None => from_root(&task.spec),
    };
    if task.save_spec {
        refuse_compressed(&spec)?;
    }
    let mut command = workspace::cargo();
    command
        .args(["run", "--quiet", "--package", "platform-sdk-generator"])
        .args(["--bin", "sdkgen", "--"])
        .args(sdkgen_arguments(task, &spec));
    let status = workspace::status(&mut command)?;
    if task.check && status.code() == Some(DIFFERS) {
        return Err(Failure::OutOfDate(product::OUT, without_check(task)));
    }
    if !status.success() {
        return Err(Failure::Program(workspace::shown(&command)));
    }
    if task.save_spec {
        save(&spec)?;
    }
    Ok(())
}

/// A path that the caller gave, made fit for the root of the workspace, where
/// the generator runs. The description's name goes into the output, so that
/// ours stays relative.
fn from_root(path: &str) -> PathBuf {
    if path == product::SPEC {
        return PathBuf::from(path);
    }
    std::path::absolute(path).unwrap_or_else(|_| PathBuf::from(path))
}

fn sdkgen_arguments(task: &Regenerate, spec: &Path) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = vec!["generate".into(), "--spec".into(), spec.into()];
    let mut add = |name: &str, value: &str| {
        arguments.push(name.into());
        arguments.push(value.into());
    };
    add("--out", product::OUT);
    add("--package", product::PACKAGE);
    add("--runtime-path", product::RUNTIME);
    add("--names-lock", product::NAMES_LOCK);
    add("--csv-tags", &product::CSV_TAGS.join(","));
    match &task.tags {
        // Default features that the selection left out would be errors.
        Some(tags) => add("--tags", tags),
        None => add("--default-features", &product::DEFAULT_FEATURES.join(",")),
    }
    // generated/ is ours whatever is in it.
    arguments.push("--force".into());
    for (given, name) in [
        (task.check, "--check"),
        (task.accept_breaking, "--accept-breaking"),
        (task.strict, "--strict"),
    ] {
        if given {
            arguments.push(name.into());
        }
    }
    arguments
}

/// The command that brings generated/ up to date.
fn without_check(task: &Regenerate) -> String {
    let mut command = String::from("cargo xtask regenerate");
    if task.spec != product::SPEC {
        command.push_str(&format!(" --spec {}", task.spec));
    }
    if let Some(tags) = &task.tags {
        command.push_str(&format!(" --tags {tags}"));
    }
    for (given, name) in [
        (task.accept_breaking, " --accept-breaking"),
        (task.strict, " --strict"),
    ] {
        if given {
            command.push_str(name);
        }
    }
    command
}

/// Our description is kept as text, so that a change of it can be read.
fn refuse_compressed(spec: &Path) -> Result<(), Failure> {
    let mut start = [0; 2];
    let path = workspace::root().join(spec);
    let read = File::open(&path)
        .and_then(|mut file| file.read(&mut start))
        .map_err(at("read the description", &path))?;
    if read == 2 && start == GZIP_START {
        return Err(Failure::Other(format!(
            "{}: the description is compressed; unpack it before it becomes {}",
            spec.display(),
            product::SPEC
        )));
    }
    Ok(())
}

/// Replaces our description by a rename, so that it is never half there.
fn save(spec: &Path) -> Result<(), Failure> {
    let target = workspace::root().join(product::SPEC);
    let new = target.with_extension("json.new");
    let source = workspace::root().join(spec);
    fs::copy(&source, &new).map_err(at("copy the description", &source))?;
    fs::rename(&new, &target).map_err(at("replace the description", &target))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task() -> Regenerate {
        Regenerate {
            spec: product::SPEC.to_owned(),
            save_spec: false,
            check: false,
            tags: None,
            accept_breaking: false,
            strict: false,
        }
    }

    fn line(task: &Regenerate) -> String {
        let arguments = sdkgen_arguments(task, &from_root(&task.spec));
        let arguments: Vec<_> = arguments.iter().map(|a| a.to_str().unwrap()).collect();
        arguments.join(" ")
    }

    #[test]
    fn our_product_in_arguments() {
        assert_eq!(
            line(&task()),
            "generate --spec swagger/platform-api.json --out generated --package platform-client-v2 \
             --runtime-path runtime --names-lock swagger/names.lock --csv-tags SCIM --default-features users,routing --force"
        );
        let some = Regenerate {
            tags: Some("Users".to_owned()),
            check: true,
            strict: true,
            ..task()
        };
        let text = line(&some);
        assert!(
            text.ends_with("--tags Users --force --check --strict"),
            "{text}"
        );
        assert!(!text.contains("--default-features"), "{text}");
    }

    #[test]
    fn the_command_after_a_failed_check() {
        let other = Regenerate {
            spec: "other.json".to_owned(),
            check: true,
            accept_breaking: true,
            ..task()
        };
        assert_eq!(
            without_check(&other),
            "cargo xtask regenerate --spec other.json --accept-breaking"
        );
    }
}
