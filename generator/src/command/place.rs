//! Where the crate stands: its workspace, its runtime, its present manifest.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// Folder of the runtime of the workspace that this program was built in.
const OWN_RUNTIME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime");

/// What the place of the crate decides.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Path of the runtime as it goes into `Cargo.toml`, with `/`.
    pub(crate) runtime_path: String,
    /// Whether no Cargo workspace around the crate lists it as a member.
    pub(crate) standalone: bool,
    /// Version in the crate's present `Cargo.toml`.
    pub(crate) present_version: Option<String>,
}

/// Looks around the crate's folder, which need not exist yet. `runtime` is
/// relative to the current folder or absolute; `None` for the own runtime.
///
/// # Errors
/// A line that says what to do, when there is no runtime at that place.
pub(crate) fn look_around(crate_dir: &Path, runtime: Option<&Path>) -> Result<Place, String> {
    let crate_dir = resolve(crate_dir);
    let resolved = resolve(runtime.unwrap_or(Path::new(OWN_RUNTIME)));
    if !resolved.join("Cargo.toml").is_file() {
        return Err(format!(
            "{}: there is no Cargo.toml of a runtime crate; pass its folder with --runtime-path",
            resolved.display()
        ));
    }
    let relative = match runtime {
        Some(path) => path.is_relative(),
        None => resolved
            .parent()
            .is_some_and(|workspace| crate_dir.starts_with(workspace)),
    };
    let written = match relative {
        true => relative_path(&crate_dir, &resolved).unwrap_or(resolved),
        false => resolved,
    };
    Ok(Place {
        runtime_path: with_slashes(&written),
        standalone: !is_listed_member(&crate_dir),
        present_version: present_version(&crate_dir),
    })
}

fn manifest(folder: &Path) -> Option<toml::Table> {
    fs::read_to_string(folder.join("Cargo.toml"))
        .ok()?
        .parse()
        .ok()
}

fn present_version(crate_dir: &Path) -> Option<String> {
    let manifest = manifest(crate_dir)?;
    let version = manifest.get("package")?.get("version")?.as_str()?;
    Some(version.to_owned())
}

/// Whether the nearest workspace above a folder lists it in `members`, which
/// may have `*` and `?`, and not in `exclude`.
fn is_listed_member(crate_dir: &Path) -> bool {
    let above = crate_dir.ancestors().skip(1);
    let workspace = above
        .filter_map(|folder| Some((folder, manifest(folder)?)))
        .find_map(|(folder, manifest)| Some((folder, manifest.get("workspace")?.clone())));
    let Some((root, table)) = workspace else {
        return false;
    };
    let Ok(path) = crate_dir.strip_prefix(root) else {
        return false;
    };
    let path = with_slashes(path);
    let lists = |key: &str, matches: &dyn Fn(&str) -> bool| {
        let list = table.get(key).and_then(|list| list.as_array());
        list.is_some_and(|list| list.iter().filter_map(|item| item.as_str()).any(matches))
    };
    let excluded = lists("exclude", &|folder| {
        Path::new(&path).starts_with(folder.trim_start_matches("./"))
    });
    !excluded
        && lists("members", &|pattern| {
            glob(pattern.trim_start_matches("./"), &path)
        })
}

/// Matches a path with a pattern segment by segment.
fn glob(pattern: &str, path: &str) -> bool {
    let patterns: Vec<&str> = pattern.trim_end_matches('/').split('/').collect();
    let segments: Vec<&str> = path.split('/').collect();
    patterns.len() == segments.len()
        && patterns
            .iter()
            .zip(segments)
            .all(|(pattern, segment)| wildcard(pattern, segment))
}

/// Matches one segment: `*` stands for any characters, `?` for one.
fn wildcard(pattern: &str, text: &str) -> bool {
    let mut rest = pattern.chars();
    match rest.next() {
        None => text.is_empty(),
        Some('*') => {
            let mut tails = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            tails.any(|at| {
                text.get(at..)
                    .is_some_and(|tail| wildcard(rest.as_str(), tail))
            })
        }
        Some(expected) => {
            let mut characters = text.chars();
            characters
                .next()
                .is_some_and(|c| expected == '?' || c == expected)
                && wildcard(rest.as_str(), characters.as_str())
        }
    }
}

/// The absolute path without links as far as it exists, and without `..`.
fn resolve(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let existing = absolute
        .ancestors()
        .find_map(|ancestor| Some((ancestor, fs::canonicalize(ancestor).ok()?)));
    let Some((ancestor, mut resolved)) = existing else {
        return absolute;
    };
    let missing = absolute.strip_prefix(ancestor).unwrap_or(Path::new(""));
    for component in missing.components() {
        match component {
            Component::ParentDir => {
                resolved.pop();
            }
            other => resolved.push(other),
        }
    }
    resolved
}

/// The way from one absolute folder to another; `None` between two drives.
fn relative_path(from: &Path, to: &Path) -> Option<PathBuf> {
    let shared = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .count();
    if shared == 0 {
        return None;
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    Some(up.chain(to.components().skip(shared)).collect())
}

fn with_slashes(path: &Path) -> String {
    let text = path.display().to_string();
    if cfg!(windows) {
        text.replace('\\', "/")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with a workspace of the given table and a runtime in it.
    fn workspace(table: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), table).unwrap();
        fs::create_dir(folder.path().join("runtime")).unwrap();
        fs::write(folder.path().join("runtime/Cargo.toml"), "[package]").unwrap();
        folder
    }

    #[test]
    fn members_of_the_nearest_workspace_are_found() {
        let cases = [
            ("[workspace]\nmembers = ['generated']", "generated", true),
            ("[workspace]\nmembers = ['./generated/']", "generated", true),
            ("[workspace]\nmembers = ['crates/*']", "crates/a", true),
            ("[workspace]\nmembers = ['crates/a?c']", "crates/abc", true),
            ("[workspace]\nmembers = ['crates/*']", "crates/a/b", false),
            (
                "[workspace]\nmembers = ['crates/*']\nexclude = ['crates/a']",
                "crates/a",
                false,
            ),
            ("[workspace]\nmembers = ['other']", "generated", false),
            ("[package]\nname = 'a'", "generated", false),
            ("not toml", "generated", false),
        ];
        for (table, path, listed) in cases {
            let folder = workspace(table);
            let runtime = folder.path().join("runtime");
            let place = look_around(&folder.path().join(path), Some(&runtime)).unwrap();
            assert_eq!(place.standalone, !listed, "{table} {path}");
        }
    }

    #[test]
    fn paths_to_the_runtime() {
        let folder = workspace("[workspace]");
        let root = fs::canonicalize(folder.path()).unwrap();
        let runtime = root.join("runtime");
        let place = look_around(&root.join("a/b"), Some(&runtime)).unwrap();
        assert_eq!(place.runtime_path, runtime.display().to_string());
        assert_eq!(
            relative_path(&root.join("a/b"), &runtime).unwrap(),
            Path::new("../../runtime")
        );
        let own = look_around(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated"),
            None,
        );
        assert_eq!(own.unwrap().runtime_path, "../runtime");
        let outside = look_around(&root.join("a"), None).unwrap().runtime_path;
        assert!(Path::new(&outside).is_absolute(), "{outside}");
        let missing = look_around(&root, Some(&root.join("none"))).unwrap_err();
        assert!(missing.contains("--runtime-path"), "{missing}");
    }

    #[test]
    fn the_present_version_is_read() {
        let folder = workspace("[package]\nname = 'a'\nversion = '3.2.1'");
        let runtime = folder.path().join("runtime");
        let place = look_around(folder.path(), Some(&runtime)).unwrap();
        assert_eq!(place.present_version.as_deref(), Some("3.2.1"));
    }
}
