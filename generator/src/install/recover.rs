//! Carrying on, or taking back, what a killed run left.

use std::fs;
use std::io;
use std::path::Path;

use super::{Difference, InstallError, JOURNAL, Kind, NEW, OLD, Owned, at, swap};

/// What is left to do once the new tree is in place. As text one line a file,
/// `move NAME` or `delete NAME`; each step may be done twice.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Journal {
    moves: Vec<&'static str>,
    deletes: Vec<&'static str>,
}

impl Journal {
    /// The steps for the files beside the tree.
    pub(super) fn of(differences: &[Difference], owned: &Owned) -> Self {
        let mut journal = Self::default();
        for file in owned.files {
            match differences.iter().find(|d| d.path == Path::new(file)) {
                Some(Difference {
                    kind: Kind::Stray, ..
                }) => journal.deletes.push(file),
                Some(_) => journal.moves.push(file),
                None => {}
            }
        }
        journal
    }

    pub(super) fn write(&self, tree: &Path) -> Result<(), InstallError> {
        let mut text = String::new();
        for (verb, files) in [("move", &self.moves), ("delete", &self.deletes)] {
            for file in files {
                text.push_str(&format!("{verb} {file}\n"));
            }
        }
        let path = tree.join(JOURNAL);
        fs::write(&path, text).map_err(at("write the journal", &path))
    }

    /// Reads a journal; `None` when there is none. Lines about files that are
    /// not owned are passed over, so that a journal from elsewhere does no harm.
    fn read(tree: &Path, owned: &Owned) -> Result<Option<Self>, InstallError> {
        let path = tree.join(JOURNAL);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(at("read the journal", &path)(error)),
        };
        let mut journal = Self::default();
        for (verb, name) in text.lines().filter_map(|line| line.split_once(' ')) {
            let Some(file) = owned.files.iter().find(|file| **file == name) else {
                continue;
            };
            match verb {
                "move" => journal.moves.push(file),
                "delete" => journal.deletes.push(file),
                _ => {}
            }
        }
        Ok(Some(journal))
    }

    fn carry_out(&self, crate_dir: &Path) -> Result<(), InstallError> {
        for file in &self.deletes {
            remove_file(&crate_dir.join(file))?;
        }
        for file in &self.moves {
            let target = crate_dir.join(file);
            match fs::rename(crate_dir.join(NEW).join(file), &target) {
                Ok(()) => {}
                // Moved already, by the run that was killed.
                Err(error) if is_absent(&error) => {}
                Err(error) => return Err(at("replace the file", &target)(error)),
            }
        }
        Ok(())
    }
}

/// Brings a folder in which a run was killed to the old or the new output,
/// and removes its leftovers. [`install`](super::install) does this at its start.
///
/// # Errors
/// [`InstallError`].
pub fn recover(crate_dir: &Path, owned: &Owned) -> Result<(), InstallError> {
    if !crate_dir.is_dir() {
        return Ok(());
    }
    let _lock = swap::lock(crate_dir)?;
    recover_locked(crate_dir, owned)
}

pub(super) fn recover_locked(crate_dir: &Path, owned: &Owned) -> Result<(), InstallError> {
    let tree = crate_dir.join(owned.tree);
    let old = crate_dir.join(OLD);
    if fs::symlink_metadata(&tree).is_err() && fs::symlink_metadata(&old).is_ok() {
        fs::rename(&old, &tree).map_err(at("put the old sources back to", &tree))?;
    }
    if let Some(journal) = Journal::read(&tree, owned)? {
        journal.carry_out(crate_dir)?;
        remove_file(&tree.join(JOURNAL))?;
    }
    remove_folder(&crate_dir.join(NEW))?;
    remove_folder(&old)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

fn remove_file(path: &Path) -> Result<(), InstallError> {
    match fs::remove_file(path) {
        Err(error) if !is_absent(&error) => Err(at("delete the file", path)(error)),
        _ => Ok(()),
    }
}

/// Removes a folder with its content, or what stands in its place.
fn remove_folder(path: &Path) -> Result<(), InstallError> {
    let removed = match fs::symlink_metadata(path) {
        Err(_) => return Ok(()),
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
    };
    removed.map_err(at("delete the leftovers in", path))
}
