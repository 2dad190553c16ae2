//! Why a task failed.

use std::io;
use std::path::{Path, PathBuf};

/// Why a task failed, with the place and what to do.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A file or program could not be used.
    #[error("{}: cannot {action}: {source}", .path.display())]
    Io {
        /// What was tried, as a verb with its object.
        action: &'static str,
        /// The file or program.
        path: PathBuf,
        /// The answer of the operating system.
        source: io::Error,
    },
    /// A program ended with an error, which it has told itself.
    #[error("`{0}` failed; its messages are above")]
    Program(String),
    /// The generated crate is not what the generator makes.
    #[error(
        "{0} is not what the generator makes of the description; run `{1}` and commit the result"
    )]
    OutOfDate(&'static str, String),
    /// A description could not be downloaded.
    #[error("{url}: the description cannot be downloaded: {reason}")]
    Download {
        /// The address as given, without user name and password.
        url: String,
        /// What happened.
        reason: String,
    },
    /// Descriptions cannot be compared.
    #[error("{0}")]
    Descriptions(crate::diff::Problems),
    /// Features did not compile cleanly.
    #[error(
        "{0} of the checked feature sets have errors or warnings: {1}; run `cargo xtask features --only NAME` for one"
    )]
    Features(usize, String),
    /// A figure is over its budget.
    #[error("over budget: {0}")]
    OverBudget(String),
    /// Anything else that a line explains.
    #[error("{0}")]
    Other(String),
}

/// Gives an I/O error its place.
pub(crate) fn at(
    action: &'static str,
    path: impl AsRef<Path>,
) -> impl FnOnce(io::Error) -> Failure {
    move |source| Failure::Io {
        action,
        path: path.as_ref().to_owned(),
        source,
    }
}
