//! Writing a complete new output beside the old one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use super::{Difference, InstallError, NEW, Owned, at};

/// Writes the tree and those files beside it that differ to `.sdkgen-new`,
/// which does not exist yet.
pub(super) fn stage(
    files: &BTreeMap<PathBuf, String>,
    differences: &[Difference],
    crate_dir: &Path,
    owned: &Owned,
) -> Result<(), InstallError> {
    let new = crate_dir.join(NEW);
    let tree = new.join(owned.tree);
    let mut folders: BTreeSet<PathBuf> = files
        .keys()
        .filter_map(|path| Some(new.join(path.parent()?)))
        .collect();
    folders.insert(tree);
    for folder in &folders {
        fs::create_dir_all(folder).map_err(at("make the folder", folder))?;
    }
    let changed: BTreeSet<&Path> = differences.iter().map(|d| d.path.as_path()).collect();
    files.par_iter().try_for_each(|(path, content)| {
        let target = new.join(path);
        if changed.contains(path.as_path()) {
            fs::write(&target, content).map_err(at("write the file", &target))
        } else if path.starts_with(owned.tree) {
            keep(&crate_dir.join(path), &target)
        } else {
            Ok(())
        }
    })
}

/// Makes `target` the same file as `source`, or a copy with its modification
/// time where links are not possible.
fn keep(source: &Path, target: &Path) -> Result<(), InstallError> {
    if fs::hard_link(source, target).is_ok() {
        return Ok(());
    }
    copy(source, target)
}

/// Copies content and modification time.
pub(super) fn copy(source: &Path, target: &Path) -> Result<(), InstallError> {
    fs::copy(source, target).map_err(at("copy the file", source))?;
    let modified = fs::metadata(source).and_then(|found| found.modified());
    let modified = modified.map_err(at("read the time of", source))?;
    File::options()
        .write(true)
        .open(target)
        .and_then(|file| file.set_modified(modified))
        .map_err(at("set the time of", target))
}
