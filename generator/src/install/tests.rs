//! Tests of the installation: trees in, folders out.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use super::*;

/// Set in a child process of the kill test: the folder to install to.
const CHILD_FOLDER: &str = "SDKGEN_TEST_INSTALL_FOLDER";
/// Set beside it: whether the child uses two renames.
const CHILD_TWO_RENAMES: &str = "SDKGEN_TEST_INSTALL_TWO_RENAMES";

fn tree(files: &[(&str, &str)]) -> BTreeMap<PathBuf, String> {
    let own = |(path, content): &(&str, &str)| (PathBuf::from(path), (*content).to_owned());
    files.iter().map(own).collect()
}

fn first() -> BTreeMap<PathBuf, String> {
    tree(&[
        ("Cargo.toml", "[package]\n"),
        ("MANIFEST.json", "{}\n"),
        ("src/lib.rs", "pub mod models;\n"),
        ("src/models/user.rs", "pub struct User;\n"),
    ])
}

/// Everything in a folder, relative path to content; leftovers included.
fn content(folder: &Path) -> BTreeMap<PathBuf, String> {
    fn walk(folder: &Path, base: &Path, into: &mut BTreeMap<PathBuf, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, base, into);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                into.insert(path.strip_prefix(base).unwrap().to_owned(), text);
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

/// Gives a file a modification time in the year 2001.
fn age(path: &Path) {
    let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let file = fs::File::options().write(true).open(path).unwrap();
    file.set_modified(old).unwrap();
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

#[test]
fn a_missing_folder_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let crate_dir = folder.path().join("a/b");
    let installed = install(&first(), &crate_dir, &Owned::CRATE).unwrap();
    assert_eq!(content(&crate_dir), first());
    assert_eq!(
        (installed.written, installed.kept, installed.deleted),
        (4, 0, 0)
    );
}

#[test]
fn unchanged_files_keep_their_time_and_strays_go() {
    for strategy in [Strategy::Exchange, Strategy::TwoRenames] {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path();
        install(&first(), dir, &Owned::CRATE).unwrap();
        for path in ["Cargo.toml", "src/lib.rs", "src/models/user.rs"] {
            age(&dir.join(path));
        }
        fs::create_dir_all(dir.join("examples")).unwrap();
        fs::write(dir.join("examples/own.rs"), "fn main() {}\n").unwrap();
        fs::write(dir.join("src/models/stray.rs"), "stray").unwrap();
        fs::write(dir.join("README.md"), "stray").unwrap();
        let before = modified(&dir.join("src/lib.rs"));

        let mut second = first();
        second.insert("src/models/user.rs".into(), "pub struct User2;\n".into());
        let installed = install_by(strategy, &second, dir, &Owned::CRATE).unwrap();

        let mut expected = second.clone();
        expected.insert("examples/own.rs".into(), "fn main() {}\n".into());
        assert_eq!(content(dir), expected);
        assert_eq!(modified(&dir.join("src/lib.rs")), before);
        assert_eq!(modified(&dir.join("Cargo.toml")), before);
        assert!(modified(&dir.join("src/models/user.rs")) > before);
        assert_eq!(
            (installed.written, installed.kept, installed.deleted),
            (1, 3, 2)
        );
    }
}

#[test]
fn an_equal_output_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    install(&first(), folder.path(), &Owned::CRATE).unwrap();
    age(&folder.path().join("src/lib.rs"));
    let before = (
        modified(&folder.path().join("src")),
        modified(&folder.path().join("src/lib.rs")),
    );
    let installed = install(&first(), folder.path(), &Owned::CRATE).unwrap();
    let after = (
        modified(&folder.path().join("src")),
        modified(&folder.path().join("src/lib.rs")),
    );
    assert_eq!(before, after);
    assert_eq!(
        installed,
        Installed {
            written: 0,
            kept: 4,
            deleted: 0
        }
    );
}

#[test]
fn a_copy_keeps_the_time() {
    let folder = tempfile::tempdir().unwrap();
    let (source, target) = (folder.path().join("a"), folder.path().join("b"));
    fs::write(&source, "text").unwrap();
    age(&source);
    stage::copy(&source, &target).unwrap();
    assert_eq!(modified(&source), modified(&target));
    assert_eq!(fs::read_to_string(&target).unwrap(), "text");
}

#[test]
fn differences_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    install(&first(), folder.path(), &Owned::CRATE).unwrap();
    assert_eq!(differences(&first(), folder.path()).unwrap(), []);
    fs::write(folder.path().join("src/lib.rs"), "pub mod modelz;\n").unwrap();
    fs::write(folder.path().join("src/new.rs"), "").unwrap();
    fs::remove_file(folder.path().join("MANIFEST.json")).unwrap();
    fs::write(folder.path().join("notes.txt"), "not ours").unwrap();
    let found: Vec<_> = differences(&first(), folder.path())
        .unwrap()
        .into_iter()
        .map(|d| (d.path.display().to_string(), d.kind))
        .collect();
    let expected = [
        ("MANIFEST.json", Kind::Missing),
        ("src/lib.rs", Kind::Changed),
        ("src/new.rs", Kind::Stray),
    ];
    assert_eq!(found, expected.map(|(path, kind)| (path.to_owned(), kind)));
}

#[test]
fn paths_outside_are_refused() {
    for path in [
        "build.rs",
        "../lib.rs",
        "/src/lib.rs",
        "src/../build.rs",
        "src",
        "srcs/lib.rs",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let result = install(&tree(&[(path, "")]), folder.path(), &Owned::CRATE);
        assert!(
            matches!(result, Err(InstallError::NotOwned { .. })),
            "{path}: {result:?}"
        );
        assert!(content(folder.path()).is_empty());
    }
}

#[test]
fn a_foreign_crate_is_refused_unless_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/main.rs"), "fn main() {}").unwrap();
    let before = content(folder.path());
    let result = install(&first(), folder.path(), &Owned::CRATE);
    assert!(
        matches!(result, Err(InstallError::Foreign { .. })),
        "{result:?}"
    );
    assert_eq!(content(folder.path()), before);
    install(&first(), folder.path(), &Owned::CRATE.taking_over()).unwrap();
    assert_eq!(content(folder.path()), first());
}

#[test]
fn a_file_in_the_place_of_the_folder_is_a_typed_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "text").unwrap();
    let result = install(&first(), &file.join("crate"), &Owned::CRATE);
    let Err(InstallError::Io { path, .. }) = result else {
        panic!("{result:?}");
    };
    assert_eq!(path, file.join("crate"));
    assert_eq!(fs::read_to_string(&file).unwrap(), "text");
}

#[test]
fn a_second_run_is_kept_out() {
    let folder = tempfile::tempdir().unwrap();
    let lock = swap::lock(folder.path()).unwrap();
    let result = install(&first(), folder.path(), &Owned::CRATE);
    assert!(
        matches!(result, Err(InstallError::Busy { .. })),
        "{result:?}"
    );
    drop(lock);
    install(&first(), folder.path(), &Owned::CRATE).unwrap();
}

#[test]
fn each_state_of_a_killed_run_is_repaired() {
    let second = tree(&[
        ("Cargo.toml", "[package]\nname = 'b'\n"),
        ("MANIFEST.json", "{ \"b\": 1 }\n"),
        ("src/lib.rs", "pub mod apis;\n"),
    ]);
    let journal = "move Cargo.toml\nmove MANIFEST.json\nmove ../outside\n";
    // What lies in the folder beside the first output, and whether the second one comes out.
    let staged: &[(&str, &str)] = &[
        (".sdkgen-new/src/lib.rs", "pub mod apis;\n"),
        (".sdkgen-new/Cargo.toml", "[package]\nname = 'b'\n"),
        (".sdkgen-new/MANIFEST.json", "{ \"b\": 1 }\n"),
    ];
    for moved in [None, Some(0), Some(1), Some(2)] {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path();
        install(&first(), dir, &Owned::CRATE).unwrap();
        for (path, text) in staged {
            fs::create_dir_all(dir.join(path).parent().unwrap()).unwrap();
            fs::write(dir.join(path), text).unwrap();
        }
        let expected = match moved {
            None => first(),
            Some(files) => {
                fs::write(dir.join(".sdkgen-new/src").join(JOURNAL), journal).unwrap();
                swap::swap(Strategy::Exchange, dir, &Owned::CRATE).unwrap();
                for file in ["Cargo.toml", "MANIFEST.json"].into_iter().take(files) {
                    fs::rename(dir.join(NEW).join(file), dir.join(file)).unwrap();
                }
                second.clone()
            }
        };
        recover(dir, &Owned::CRATE).unwrap();
        assert_eq!(content(dir), expected, "{moved:?}");
    }
}

#[test]
fn an_old_tree_is_put_back() {
    let folder = tempfile::tempdir().unwrap();
    install(&first(), folder.path(), &Owned::CRATE).unwrap();
    fs::rename(folder.path().join("src"), folder.path().join(OLD)).unwrap();
    recover(folder.path(), &Owned::CRATE).unwrap();
    assert_eq!(content(folder.path()), first());
}

#[test]
fn a_single_file_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("names.lock");
    replace_file(&path, "a\n").unwrap();
    age(&path);
    let before = modified(&path);
    replace_file(&path, "a\n").unwrap();
    assert_eq!(modified(&path), before);
    replace_file(&path, "b\n").unwrap();
    assert_eq!(content(folder.path()), tree(&[("names.lock", "b\n")]));
}

/// One of the two outputs of the kill test: a third of the files is shared.
fn large(mark: &str) -> BTreeMap<PathBuf, String> {
    let file = |number: usize| {
        let shared = number.is_multiple_of(3);
        let text = if shared { "shared" } else { mark };
        let folder = number % 5;
        (
            PathBuf::from(format!("src/models/m{folder}/f{number}.rs")),
            text.repeat(200),
        )
    };
    let mut files: BTreeMap<_, _> = (0..60).map(file).collect();
    files.insert("Cargo.toml".into(), mark.into());
    files.insert("MANIFEST.json".into(), mark.into());
    files.insert(format!("src/only_{mark}.rs").into(), mark.into());
    if mark == "a" {
        files.insert("README.md".into(), mark.into());
    }
    files
}

/// The body of the child process: installs the two outputs in turn until it
/// is killed, or for ten seconds. Without the variable it does nothing.
#[test]
fn child_process_of_the_kill_test() {
    let Some(folder) = std::env::var_os(CHILD_FOLDER) else {
        return;
    };
    let strategy = match std::env::var_os(CHILD_TWO_RENAMES) {
        Some(_) => Strategy::TwoRenames,
        None => Strategy::Exchange,
    };
    let started = std::time::Instant::now();
    println!("ready");
    while started.elapsed() < Duration::from_secs(10) {
        for mark in ["a", "b"] {
            install_by(strategy, &large(mark), Path::new(&folder), &Owned::CRATE).unwrap();
        }
    }
}

/// Starts the child and kills it at a random moment.
fn kill_a_run(folder: &Path, strategy: Strategy, after: Duration) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "--exact",
            "--nocapture",
            "install::tests::child_process_of_the_kill_test",
        ])
        .env(CHILD_FOLDER, folder)
        .stdout(Stdio::piped());
    if strategy == Strategy::TwoRenames {
        command.env(CHILD_TWO_RENAMES, "1");
    }
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let ready = lines
        .map_while(Result::ok)
        .any(|line| line.contains("ready"));
    assert!(ready, "the child ended early");
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_kill_at_any_moment_leaves_a_whole_output() {
    let (a, b) = (large("a"), large("b"));
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut unfinished = 0;
    for strategy in [Strategy::Exchange, Strategy::TwoRenames] {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path();
        install(&a, dir, &Owned::CRATE).unwrap();
        for run in 0..50 {
            // Marsaglia's xorshift64.
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            kill_a_run(dir, strategy, Duration::from_micros(seed % 20_000));

            let leftovers = dir.join(NEW).exists() || dir.join(OLD).exists();
            unfinished += usize::from(leftovers);
            let in_place = |files| differences(files, dir).unwrap().is_empty();
            let halfway = dir.join("src").join(JOURNAL).exists() || !dir.join("src").exists();
            assert!(
                halfway || in_place(&a) || in_place(&b),
                "run {run}, {strategy:?}"
            );
            recover(dir, &Owned::CRATE).unwrap();
            let found = content(dir);
            assert!(
                found == a || found == b,
                "run {run}, {strategy:?}: {found:?}"
            );
        }
    }
    assert!(
        unfinished > 0,
        "no run was killed in its work; the test proves nothing"
    );
}
