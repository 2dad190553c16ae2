//! The arguments of `sdkgen`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Makes Rust SDK crates from Swagger 2.0 and OpenAPI 3.0 descriptions.
#[derive(Debug, Parser)]
#[command(name = "sdkgen", version)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands of `sdkgen`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the crate of a description.
    Generate(Generate),
}

/// Arguments of `sdkgen generate`.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// The description: JSON or YAML, gzipped or not.
    #[arg(long, value_name = "FILE")]
    pub(crate) spec: PathBuf,

    /// Folder of the crate. Its src, Cargo.toml, README.md and MANIFEST.json
    /// are replaced; whatever else is in it stays.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,

    /// Cargo package name [default: from the title of the description].
    #[arg(long, value_name = "NAME", value_parser = package_name)]
    pub(crate) package: Option<String>,

    /// Version of the crate [default: that of DIR/Cargo.toml, else 0.1.0].
    #[arg(long, value_name = "V", value_parser = crate_version)]
    pub(crate) crate_version: Option<String>,

    /// Folder of the runtime crate. A relative path becomes one relative to
    /// DIR in Cargo.toml, an absolute path stays [default: the runtime beside
    /// this generator].
    #[arg(long, value_name = "DIR")]
    pub(crate) runtime_path: Option<PathBuf>,

    /// Only the operations of these tags, and what they need. The names lock
    /// is then read but not written.
    #[arg(long, value_name = "TAG,…", value_delimiter = ',')]
    pub(crate) tags: Vec<String>,

    /// Tags, by their exact names, whose list parameters in queries are joined
    /// by commas whatever the description says.
    #[arg(long, value_name = "TAG,…", value_delimiter = ',')]
    pub(crate) csv_tags: Vec<String>,

    /// Cargo features that are on by default.
    #[arg(long, value_name = "FEATURE,…", value_delimiter = ',')]
    pub(crate) default_features: Vec<String>,

    /// File that keeps the Rust names from run to run; made when missing.
    #[arg(long, value_name = "FILE")]
    pub(crate) names_lock: Option<PathBuf>,

    /// Accept names of the lock that changed or went away.
    #[arg(long)]
    pub(crate) accept_breaking: bool,

    /// Treat warnings about the description as errors.
    #[arg(long)]
    pub(crate) strict: bool,

    /// Write nothing; list the files that would change and end with code 3.
    #[arg(long)]
    pub(crate) check: bool,

    /// Replace a crate in DIR that this program did not write.
    #[arg(long)]
    pub(crate) force: bool,

    /// Form of the diagnostics: text on standard error, or one JSON object a
    /// line on standard output.
    #[arg(long, value_enum, default_value_t = MessageFormat::Text)]
    pub(crate) message_format: MessageFormat,
}

/// Form of diagnostics and summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// Lines for people, on standard error.
    Text,
    /// JSON lines, on standard output.
    Json,
}

/// Accepts what Cargo accepts as the name of a package: ASCII letters,
/// digits, `-` and `_`, a letter first.
fn package_name(text: &str) -> Result<String, String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(allowed) {
        Ok(text.to_owned())
    } else {
        Err("a package name has letters, digits, - and _ and starts with a letter".to_owned())
    }
}

/// Accepts a version of Semantic Versioning 2.0.0.
fn crate_version(text: &str) -> Result<String, String> {
    let is_number = |part: &&str| {
        let digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        digits && (part.len() == 1 || !part.starts_with('0'))
    };
    let label = |text: &str| {
        text.split('.').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
    };
    let (rest, build) = text.split_once('+').unwrap_or((text, "0"));
    let (core, pre) = rest.split_once('-').unwrap_or((rest, "0"));
    let parts: Vec<&str> = core.split('.').collect();
    if parts.len() == 3 && parts.iter().all(is_number) && label(pre) && label(build) {
        Ok(text.to_owned())
    } else {
        Err("a version is MAJOR.MINOR.PATCH, for example 1.4.0 or 2.0.0-rc.1".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn package_names_are_those_of_cargo() {
        for name in ["a", "platform-client-v2", "a_b"] {
            assert!(package_name(name).is_ok(), "{name}");
        }
        for name in ["", "2a", "a b", "a\"", "ä", "-a"] {
            assert!(package_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn versions_are_semantic_versions() {
        for version in [
            "0.1.0",
            "10.20.30",
            "2.0.0-rc.1",
            "1.0.0+build.5",
            "1.0.0-a-b+c",
        ] {
            assert!(crate_version(version).is_ok(), "{version}");
        }
        for version in [
            "",
            "1",
            "1.2",
            "1.2.3.4",
            "01.2.3",
            "1.2.3-",
            "1.2.3\"",
            "a.b.c",
            "1.2.3-a..b",
        ] {
            assert!(crate_version(version).is_err(), "{version}");
        }
    }

    #[test]
    fn the_arguments_are_consistent() {
        use clap::CommandFactory as _;
        Arguments::command().debug_assert();
    }
}
