//! The workspace: its root, its manifests, Cargo.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::failure::{Failure, at};
use crate::product;

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// The folder that Cargo builds into.
pub(crate) fn target_dir() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Cargo, in the root of the workspace.
pub(crate) fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// A command as a person would type it, without its folder and variables.
pub(crate) fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut text = program
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

/// Runs a command to its end.
pub(crate) fn status(command: &mut Command) -> Result<ExitStatus, Failure> {
    let program = PathBuf::from(command.get_program());
    command.status().map_err(at("start the program", program))
}

/// Runs a command that has to succeed.
pub(crate) fn succeed(command: &mut Command) -> Result<(), Failure> {
    if status(command)?.success() {
        Ok(())
    } else {
        Err(Failure::Program(shown(command)))
    }
}

/// Runs a command that has to succeed and gives what it prints.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let program = PathBuf::from(command.get_program());
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(at("start the program", program))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::Program(shown(command)))
    }
}

/// The features of the generated crate, sorted; without `default` and `full`.
pub(crate) fn tag_features() -> Result<Vec<String>, Failure> {
    let path = root().join(product::OUT).join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(at("read the manifest", &path))?;
    let manifest: toml::Table = text
        .parse()
        .map_err(|error| Failure::Other(format!("{}: {error}", path.display())))?;
    let features = tag_features_of(&manifest);
    if features.is_empty() {
        return Err(Failure::Other(format!(
            "{}: there are no features; run `cargo xtask regenerate`",
            path.display()
        )));
    }
    Ok(features)
}

fn tag_features_of(manifest: &toml::Table) -> Vec<String> {
    let features = manifest.get("features").and_then(|table| table.as_table());
    let mut names: Vec<String> = features
        .into_iter()
        .flat_map(|features| features.keys().cloned())
        .filter(|name| name != "default" && name != product::FULL_FEATURE)
        .collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_all_but_the_groups() {
        let cases = [
            (
                "[features]\ndefault=['a']\nfull=['b','a']\nb=[]\na=[]",
                vec!["a", "b"],
            ),
            ("[package]\nname='a'", vec![]),
        ];
        for (text, expected) in cases {
            assert_eq!(tag_features_of(&text.parse().unwrap()), expected, "{text}");
        }
    }

    #[test]
    fn commands_are_shown_as_typed() {
        let mut command = Command::new("/somewhere/cargo");
        command.args(["check", "-p", "a"]).env("SECRET", "x");
        assert_eq!(shown(&command), "cargo check -p a");
    }

    #[test]
    fn no_banned_package_is_locked() {
        let read = |name: &str| -> toml::Table {
            fs::read_to_string(root().join(name))
                .unwrap()
                .parse()
                .unwrap()
        };
        let deny = read("deny.toml");
        let banned: Vec<_> = deny["bans"]["deny"]
            .as_array()
            .unwrap()
            .iter()
            .map(|ban| ban["crate"].as_str().unwrap())
            .collect();
        assert!(banned.contains(&"openssl-sys"), "{banned:?}");
        let lock = read("Cargo.lock");
        for package in lock["package"].as_array().unwrap() {
            let name = package["name"].as_str().unwrap();
            assert!(!banned.contains(&name), "{name}");
        }
    }
}
