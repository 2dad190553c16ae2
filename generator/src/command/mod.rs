//! The commands of `sdkgen`.

pub(crate) mod arguments;
mod place;
mod report;

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use platform_sdk_generator::diagnostic::Diagnostics;
use platform_sdk_generator::install::{self, Difference, Kind, Owned};
use platform_sdk_generator::load::{self, Document, Limits};
use platform_sdk_generator::{Options, Output};

use arguments::Generate;
use report::Report;

/// Exit code of `--check` when files differ.
const DIFFERS: u8 = 3;

/// Why a run ended without a result.
enum Failure {
    /// Problems of the description.
    Description(Diagnostics),
    /// Anything else, as a line that says where and what to do.
    Other(String),
}

/// Runs `sdkgen generate`.
pub(crate) fn generate(arguments: &Generate) -> ExitCode {
    let report = Report::new(arguments.message_format);
    match run(arguments, &report) {
        Ok(code) => code,
        Err(Failure::Description(diagnostics)) => {
            report.diagnostics(&diagnostics);
            report.error(&format!(
                "{}: no crate can be written; mend the description where the lines above say",
                arguments.spec.display()
            ));
            ExitCode::FAILURE
        }
        Err(Failure::Other(message)) => {
            report.error(&message);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Generate, report: &Report) -> Result<ExitCode, Failure> {
    let place = place::look_around(&arguments.out, arguments.runtime_path.as_deref())
        .map_err(Failure::Other)?;
    let present_lock = read_lock(arguments.names_lock.as_deref())?;

    report.step(&format!("loading {}", arguments.spec.display()));
    let loaded = load::load_path(&arguments.spec, &Limits::default());
    let Some(document) = loaded.document else {
        return Err(Failure::Description(loaded.diagnostics));
    };
    let options = Options {
        package: match &arguments.package {
            Some(package) => package.clone(),
            None => package_of(&document),
        },
        version: arguments
            .crate_version
            .clone()
            .or(place.present_version)
            .unwrap_or_else(|| "0.1.0".to_owned()),
        runtime_path: place.runtime_path,
        csv_tags: arguments.csv_tags.clone(),
        tags: arguments.tags.clone(),
        default_features: arguments.default_features.clone(),
        names_lock: present_lock.clone(),
        accept_breaking: arguments.accept_breaking,
        strict: arguments.strict,
        standalone: place.standalone,
    };
    let output =
        platform_sdk_generator::generate(&document, &loaded.diagnostics, &options, &|progress| {
            report.progress(progress)
        })
        .map_err(Failure::Description)?;
    report.diagnostics(&output.diagnostics);

    if arguments.check {
        check(arguments, report, &output, present_lock.as_deref())
    } else {
        write(arguments, report, &output)
    }
}

/// The text of the lock; empty when the file is not there yet, `None` when no
/// lock is kept.
fn read_lock(path: Option<&Path>) -> Result<Option<String>, Failure> {
    let Some(path) = path else {
        return Ok(None);
    };
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some(String::new())),
        Err(error) => Err(Failure::Other(format!(
            "{}: the names lock cannot be read: {error}",
            path.display()
        ))),
    }
}

/// The lock to write: none when a selection of tags made only part of the names.
fn lock_to_write(arguments: &Generate) -> Option<&Path> {
    arguments
        .names_lock
        .as_deref()
        .filter(|_| arguments.tags.is_empty())
}

fn check(
    arguments: &Generate,
    report: &Report,
    output: &Output,
    present_lock: Option<&str>,
) -> Result<ExitCode, Failure> {
    let mut differences = install::differences(&output.files, &arguments.out)
        .map_err(|error| Failure::Other(error.to_string()))?;
    report.differences(&arguments.out, &differences);
    if let Some(path) = lock_to_write(arguments)
        && present_lock != Some(output.names_lock.as_str())
    {
        let difference = Difference {
            path: path.to_owned(),
            kind: if path.exists() {
                Kind::Changed
            } else {
                Kind::Missing
            },
        };
        report.differences(Path::new(""), std::slice::from_ref(&difference));
        differences.push(difference);
    }
    Ok(match differences.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::from(DIFFERS),
    })
}

fn write(arguments: &Generate, report: &Report, output: &Output) -> Result<ExitCode, Failure> {
    let owned = match arguments.force {
        true => Owned::CRATE.taking_over(),
        false => Owned::CRATE,
    };
    report.step(&format!("writing {}", arguments.out.display()));
    let other = |error: install::InstallError| Failure::Other(error.to_string());
    let installed = install::install(&output.files, &arguments.out, &owned).map_err(other)?;
    if let Some(path) = lock_to_write(arguments) {
        install::replace_file(path, &output.names_lock).map_err(other)?;
    }
    report.summary(&arguments.out, &output.summary, installed);
    Ok(ExitCode::SUCCESS)
}

/// A package name from the title of the description: its ASCII letters and
/// digits with single dashes between, and `-client` behind, which also keeps
/// it clear of the names that Cargo reserves.
fn package_of(document: &Document) -> String {
    let mut name = String::new();
    for word in document
        .api
        .info
        .title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(&word.to_ascii_lowercase());
    }
    let name: String = name.chars().take(50).collect();
    let name = name.trim_matches('-');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return "api-client".to_owned();
    }
    if name.ends_with("client") {
        name.to_owned()
    } else {
        format!("{name}-client")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn package_names_come_from_titles() {
        let cases = [
            ("Platform API", "platform-api-client"),
            ("  Pet-Store (v2)! ", "pet-store-v2-client"),
            ("test", "test-client"),
            ("Acme client", "acme-client"),
            ("2nd API", "api-client"),
            ("接口", "api-client"),
            ("", "api-client"),
        ];
        for (title, expected) in cases {
            let text = serde_json::json!({
                "openapi": "3.0.3", "info": {"title": title, "version": "1"}, "paths": {}
            });
            let loaded = load::load_bytes(text.to_string().as_bytes(), "test", &Limits::default());
            assert_eq!(package_of(&loaded.document.unwrap()), expected, "{title:?}");
        }
    }
}
