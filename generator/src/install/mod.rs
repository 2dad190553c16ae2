//! Puts a generated crate on disk, whole or not at all.
//!
//! In the crate's folder the generator owns the `src` tree and three files
//! ([`Owned::CRATE`]); everything else in it belongs to somebody else and is
//! never read or touched. [`install`] works in three steps:
//!
//! 1. The complete new tree is written to `.sdkgen-new`, beside the old one.
//!    Files whose content stays are hard links to the present ones (copies
//!    with the same modification time where the file system has no links), so
//!    that Cargo does not see them as changed.
//! 2. One rename exchanges `src` and the new tree. The new tree carries
//!    [`JOURNAL`], which lists what is left to do.
//! 3. The files beside `src` are renamed into place, the journal and the old
//!    tree are removed.
//!
//! A run that is killed in step 1 leaves the old output as it was. A run that
//! is killed in step 3, which is at most three renames and takes about a
//! millisecond, is carried on by the next one ([`recover`]); until then the
//! sources are the new ones, whole, and `--check` names the journal. Where the
//! file system cannot exchange two names, step 2 is two renames, and a run that
//! is killed between them leaves the old tree as `.sdkgen-old`, which the next
//! run puts back. Against a loss of power nothing is promised: files are not
//! flushed to the device.

mod recover;
mod stage;
mod swap;
#[cfg(test)]
mod tests;
mod tree;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use recover::Journal;
pub use recover::recover;
use swap::Strategy;

/// Folder in the crate's folder in which a new output is made ready.
pub const NEW: &str = ".sdkgen-new";

/// Folder in the crate's folder that has the old tree during two renames.
pub const OLD: &str = ".sdkgen-old";

/// File in the tree that says that its installation is not finished.
pub const JOURNAL: &str = ".sdkgen-journal";

/// What belongs to the generator in a crate's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owned {
    /// The folder that is owned with everything in it.
    pub tree: &'static str,
    /// The files beside it. The last one is written last and proves that an
    /// earlier run wrote the folder.
    pub files: &'static [&'static str],
    /// Whether a folder is taken over that has a tree or files but no proof.
    pub take_over: bool,
}

impl Owned {
    /// A crate: `src/**`, `Cargo.toml`, `README.md`, `MANIFEST.json`. Folders
    /// that the generator did not write are refused.
    pub const CRATE: Self = Self {
        tree: "src",
        files: &["Cargo.toml", "README.md", "MANIFEST.json"],
        take_over: false,
    };

    /// The same, but whatever is there is replaced.
    pub const fn taking_over(self) -> Self {
        Self {
            take_over: true,
            ..self
        }
    }

    /// Whether a path relative to the crate's folder belongs to the generator.
    fn has(&self, path: &Path) -> bool {
        let normal = path.components().all(|c| matches!(c, Component::Normal(_)));
        let in_tree = path.starts_with(self.tree) && path != Path::new(self.tree);
        normal && (in_tree || self.files.iter().any(|file| path == Path::new(file)))
    }
}

/// What [`install`] did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Installed {
    /// Files that are new or have new content.
    pub written: usize,
    /// Files that stayed, with their modification time.
    pub kept: usize,
    /// Files that were deleted because the new output does not have them.
    pub deleted: usize,
}

/// How a file on disk differs from the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is there with other content, or is no regular file.
    Changed,
    /// The output has it, the folder does not.
    Missing,
    /// The folder has it where the generator owns, the output does not.
    Stray,
}

/// A file that differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Path relative to the crate's folder.
    pub path: PathBuf,
    /// How it differs.
    pub kind: Kind,
}

/// Why an output could not be installed or compared.
///
/// The old output is then as it was; only an [`InstallError::Io`] about the
/// last steps means that the next run carries on with the new one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InstallError {
    /// A path of the output lies outside what the generator owns.
    #[error("{}: the output may not have this file; only src, Cargo.toml, README.md and MANIFEST.json are written", .path.display())]
    NotOwned {
        /// The path as the output has it.
        path: PathBuf,
    },
    /// The folder has sources that no run of the generator wrote.
    #[error("{}: this folder has a crate that the generator did not write; choose another folder or pass --force to replace its src and Cargo.toml", .path.display())]
    Foreign {
        /// The crate's folder.
        path: PathBuf,
    },
    /// Another run is writing the same folder.
    #[error("{}: another run is writing this folder; wait for it and try again", .path.display())]
    Busy {
        /// The crate's folder.
        path: PathBuf,
    },
    /// The file system refused.
    #[error("{}: cannot {action}: {source}; check that the folder exists, is writable and has space", .path.display())]
    Io {
        /// What was tried, as a verb with its object.
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// The answer of the operating system.
        source: io::Error,
    },
}

/// Gives an I/O error its place.
fn at(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> InstallError {
    move |source| InstallError::Io {
        action,
        path: path.to_owned(),
        source,
    }
}

/// Makes the owned part of `crate_dir` equal to `files`, whose paths are
/// relative to it. The folder is made when it is missing. What a killed run
/// left is repaired first.
///
/// # Errors
/// [`InstallError`].
pub fn install(
    files: &BTreeMap<PathBuf, String>,
    crate_dir: &Path,
    owned: &Owned,
) -> Result<Installed, InstallError> {
    install_by(Strategy::Exchange, files, crate_dir, owned)
}

fn install_by(
    strategy: Strategy,
    files: &BTreeMap<PathBuf, String>,
    crate_dir: &Path,
    owned: &Owned,
) -> Result<Installed, InstallError> {
    if let Some(path) = files.keys().find(|path| !owned.has(path)) {
        return Err(InstallError::NotOwned { path: path.clone() });
    }
    fs::create_dir_all(crate_dir).map_err(at("make the folder", crate_dir))?;
    let _lock = swap::lock(crate_dir)?;
    recover::recover_locked(crate_dir, owned)?;
    refuse_foreign(crate_dir, owned)?;

    let differences = tree::differences(files, crate_dir, owned)?;
    let mut installed = Installed::default();
    for difference in &differences {
        match difference.kind {
            Kind::Changed | Kind::Missing => installed.written += 1,
            Kind::Stray => installed.deleted += 1,
        }
    }
    installed.kept = files.len() - installed.written;
    if differences.is_empty() {
        return Ok(installed);
    }

    let journal = Journal::of(&differences, owned);
    let staged = stage::stage(files, &differences, crate_dir, owned)
        .and_then(|()| journal.write(&crate_dir.join(NEW).join(owned.tree)))
        .and_then(|()| swap::swap(strategy, crate_dir, owned));
    if let Err(error) = staged {
        // The cause is worth more than a second error about the leftovers,
        // which the next run removes.
        let _ = fs::remove_dir_all(crate_dir.join(NEW));
        return Err(error);
    }
    recover::recover_locked(crate_dir, owned)?;
    Ok(installed)
}

/// Lists where `crate_dir` differs from an output, sorted by path; empty when
/// it is the same. Nothing is written.
///
/// # Errors
/// [`InstallError::Io`] when a folder or file cannot be read.
pub fn differences(
    files: &BTreeMap<PathBuf, String>,
    crate_dir: &Path,
) -> Result<Vec<Difference>, InstallError> {
    tree::differences(files, crate_dir, &Owned::CRATE)
}

/// Replaces one file, for example the names lock, by a rename; a killed run
/// leaves the old content. A file with the same content is not touched.
///
/// # Errors
/// [`InstallError::Io`].
pub fn replace_file(path: &Path, content: &str) -> Result<(), InstallError> {
    if tree::has_content(path, content) {
        return Ok(());
    }
    let mut new_name = std::ffi::OsString::from(".");
    new_name.push(path.file_name().unwrap_or_default());
    new_name.push(".new");
    let new = path.with_file_name(new_name);
    fs::write(&new, content).map_err(at("write the file", &new))?;
    fs::rename(&new, path).map_err(at("replace the file", path))
}

fn refuse_foreign(crate_dir: &Path, owned: &Owned) -> Result<(), InstallError> {
    let there = |name: &str| fs::symlink_metadata(crate_dir.join(name)).is_ok();
    let proven = owned.files.last().is_some_and(|proof| there(proof));
    let occupied = there(owned.tree) || owned.files.iter().any(|file| there(file));
    if occupied && !proven && !owned.take_over {
        return Err(InstallError::Foreign {
            path: crate_dir.to_owned(),
        });
    }
    Ok(())
}
