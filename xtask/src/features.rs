//! `cargo xtask features`: the generated crate with single features.

use std::process::Stdio;
use std::time::Instant;

use clap::Args;
use serde_json::Value;

use crate::failure::{Failure, at};
use crate::{product, workspace};

/// Arguments of `cargo xtask features`.
#[derive(Debug, Args)]
pub(crate) struct Features {
    /// Check this many features, spread over the alphabet, instead of all.
    #[arg(long, value_name = "N", conflicts_with = "only")]
    sample: Option<usize>,

    /// Check these sets: features joined by `+`, `none`, or `full`.
    #[arg(long, value_name = "SET,…", value_delimiter = ',')]
    only: Vec<String>,
}

/// Runs the task: each feature alone, and none, must compile without errors
/// and warnings.
pub(crate) fn run(task: &Features) -> Result<(), Failure> {
    let sets = match task.only.as_slice() {
        [] => {
            let all = workspace::tag_features()?;
            let count = task.sample.unwrap_or(all.len());
            let mut sets = vec!["none".to_owned()];
            sets.extend(spread(&all, count));
            sets
        }
        given => given.to_vec(),
    };
    let mut failed = Vec::new();
    for (number, set) in sets.iter().enumerate() {
        let started = Instant::now();
        let clean = check(set)?;
        let verdict = if clean { "ok" } else { "FAILED" };
        let seconds = started.elapsed().as_secs_f64();
        println!(
            "{}/{} {set}: {verdict} ({seconds:.1} s)",
            number + 1,
            sets.len()
        );
        if !clean {
            failed.push(set.as_str());
        }
    }
    match failed.as_slice() {
        [] => Ok(()),
        sets => Err(Failure::Features(sets.len(), sets.join(", "))),
    }
}

/// `count` of the names at even distances, the first one always among them.
fn spread(names: &[String], count: usize) -> Vec<String> {
    let count = count.min(names.len());
    let picked = (0..count).filter_map(|number| names.get(number * names.len() / count));
    picked.cloned().collect()
}

/// Whether the generated crate compiles with these features and without a
/// warning; messages about it are printed.
fn check(set: &str) -> Result<bool, Failure> {
    let mut command = workspace::cargo();
    command
        .args(["check", "--quiet", "--package", product::PACKAGE])
        .args(["--lib", "--no-default-features", "--message-format=json"])
        .stderr(Stdio::inherit());
    if set != "none" {
        command.args(["--features", &set.replace('+', ",")]);
    }
    let program = command.get_program().to_owned();
    let output = command
        .stdout(Stdio::piped())
        .output()
        .map_err(at("start the program", &program))?;
    let messages = messages(&String::from_utf8_lossy(&output.stdout));
    for message in &messages {
        eprintln!("{message}");
    }
    Ok(output.status.success() && messages.is_empty())
}

/// The rendered warnings and errors about the generated crate in Cargo's JSON
/// lines, those that it kept from an earlier run included.
fn messages(lines: &str) -> Vec<String> {
    lines
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|line| {
            line["reason"] == "compiler-message" && line["target"]["name"] == product::CRATE
        })
        .filter_map(|line| Some(line["message"]["rendered"].as_str()?.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_spread() {
        let names: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        assert_eq!(spread(&names, 2), ["a", "c"]);
        assert_eq!(spread(&names, 9), names);
        assert!(spread(&names, 0).is_empty());
        assert!(spread(&[], 3).is_empty());
    }

    #[test]
    fn messages_of_the_generated_crate_are_found() {
        let lines = concat!(
            r#"{"reason":"compiler-artifact","target":{"name":"platform_client_v2"}}"#,
            "\n",
            r#"{"reason":"compiler-message","target":{"name":"other"},"message":{"rendered":"no"}}"#,
            "\n",
            "not json\n",
            r#"{"reason":"compiler-message","target":{"name":"platform_client_v2"},"message":{"rendered":"warning: yes"}}"#,
            "\n",
        );
        assert_eq!(messages(lines), ["warning: yes"]);
    }
}
