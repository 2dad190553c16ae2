//! Comparing an output with a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use super::{Difference, InstallError, Kind, Owned, at};

/// Every difference between `files` and what the generator owns in
/// `crate_dir`, sorted by path.
pub(super) fn differences(
    files: &BTreeMap<PathBuf, String>,
    crate_dir: &Path,
    owned: &Owned,
) -> Result<Vec<Difference>, InstallError> {
    let present = present(crate_dir, owned)?;
    let mut differences: Vec<Difference> = files
        .par_iter()
        .filter_map(|(path, content)| {
            let kind = if !present.contains(path) {
                Kind::Missing
            } else if has_content(&crate_dir.join(path), content) {
                return None;
            } else {
                Kind::Changed
            };
            let path = path.clone();
            Some(Difference { path, kind })
        })
        .collect();
    let strays = present.into_iter().filter(|path| !files.contains_key(path));
    differences.extend(strays.map(|path| Difference {
        path,
        kind: Kind::Stray,
    }));
    differences.sort();
    Ok(differences)
}

/// Whether `path` is a regular file with exactly this content. A file that
/// cannot be read counts as different: it is then replaced.
pub(super) fn has_content(path: &Path, content: &str) -> bool {
    let same_size = fs::symlink_metadata(path)
        .is_ok_and(|found| found.is_file() && found.len() == content.len() as u64);
    same_size && fs::read(path).is_ok_and(|found| found == content.as_bytes())
}

/// The owned paths that exist, relative to the crate's folder; folders are
/// not listed, links are not followed.
fn present(crate_dir: &Path, owned: &Owned) -> Result<BTreeSet<PathBuf>, InstallError> {
    let mut found = BTreeSet::new();
    for file in owned.files {
        if fs::symlink_metadata(crate_dir.join(file)).is_ok() {
            found.insert(PathBuf::from(file));
        }
    }
    let mut folders = vec![PathBuf::from(owned.tree)];
    while let Some(folder) = folders.pop() {
        let on_disk = crate_dir.join(&folder);
        let entries = match fs::read_dir(&on_disk) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(at("list the folder", &on_disk)(error)),
        };
        for entry in entries {
            let entry = entry.map_err(at("list the folder", &on_disk))?;
            let kind = entry
                .file_type()
                .map_err(at("look at the file", &on_disk))?;
            let path = folder.join(entry.file_name());
            if kind.is_dir() {
                folders.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    Ok(found)
}
