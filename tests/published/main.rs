//! The published description of July 2025, which is richer in facts than the
//! one of the repository. The file is not part of the repository: where it is
//! absent, these tests say so and pass.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod order;
mod strip;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use flate2::read::GzDecoder;
use platform_sdk_generator::{Options, Output};
use serde_json::Value;
use workspace_tests::description::root;
use workspace_tests::generating::generate_bytes;

const PUBLISHED: &str = "../shared/swagger/publicapi-2025-07.json.gz";

/// The text of the published document; nothing where it is absent.
static TEXT: LazyLock<Option<Vec<u8>>> = LazyLock::new(|| {
    let packed = std::fs::read(root().join(PUBLISHED)).ok()?;
    let mut text = Vec::new();
    GzDecoder::new(packed.as_slice())
        .read_to_end(&mut text)
        .unwrap();
    Some(text)
});

/// The crate of the published document.
static CRATE: LazyLock<Output> = LazyLock::new(|| generate(TEXT.as_deref().unwrap()));

fn is_absent() -> bool {
    if TEXT.is_none() {
        println!("skipped: {PUBLISHED} is absent");
    }
    TEXT.is_none()
}

fn generate(text: &[u8]) -> Output {
    let options = Options {
        csv_tags: vec!["SCIM".to_owned()],
        default_features: vec!["users".to_owned(), "routing".to_owned()],
        runtime_path: root().join("runtime").display().to_string(),
        standalone: true,
        ..Options::default()
    };
    generate_bytes(text, &options).unwrap_or_else(|faults| panic!("{faults}"))
}

#[track_caller]
fn assert_same(one: &Output, other: &Output) {
    let (one_files, other_files) = (&one.files, &other.files);
    let paths = |files: &BTreeMap<PathBuf, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(one_files), paths(other_files));
    for (path, content) in one_files {
        let fault = content
            .lines()
            .zip(other_files[path].lines())
            .find(|(one, other)| one != other);
        assert!(
            content == &other_files[path],
            "{}: {fault:?}",
            path.display()
        );
    }
    assert!(one.names_lock == other.names_lock, "the names lock differs");
}

#[test]
fn everything_is_in_the_crate() {
    if is_absent() {
        return;
    }
    let document: Value = serde_json::from_slice(TEXT.as_deref().unwrap()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let operations: usize = paths
        .values()
        .map(|item| item.as_object().unwrap().len())
        .sum();
    assert_eq!(CRATE.summary.operations, operations);
    assert_eq!(
        CRATE.summary.models,
        document["definitions"].as_object().unwrap().len()
    );
}

#[test]
fn facts_change_no_name() {
    if is_absent() {
        return;
    }
    let mut document: Value = serde_json::from_slice(TEXT.as_deref().unwrap()).unwrap();
    strip::strip(&mut document);
    let bare = generate(document.to_string().as_bytes());
    let bare = strip::sections(&bare.names_lock);
    let rich = strip::sections(&CRATE.names_lock);
    let mut faults = Vec::new();
    for (key, lines) in &bare {
        if rich.get(key) != Some(lines) {
            faults.push(format!("{key}: {lines:?} became {:?}", rich.get(key)));
        }
    }
    for (key, lines) in rich.iter().filter(|(key, _)| !bare.contains_key(*key)) {
        if !lines[0].ends_with(" enum") {
            faults.push(format!("{key} is new: {lines:?}"));
        }
    }
    let shown: Vec<&str> = faults.iter().take(10).map(String::as_str).collect();
    assert!(
        faults.is_empty(),
        "{} sections of {}\n{}",
        faults.len(),
        bare.len(),
        shown.join("\n")
    );
    assert!(
        bare.len() > 6_000 && bare.len() < rich.len(),
        "{} {}",
        bare.len(),
        rich.len()
    );
}

#[test]
fn the_order_of_keys_changes_no_byte() {
    if is_absent() {
        return;
    }
    let document: Value = serde_json::from_slice(TEXT.as_deref().unwrap()).unwrap();
    for text in [order::sorted(&document), order::reversed(&document)] {
        assert_same(&CRATE, &generate(text.as_bytes()));
    }
}

#[test]
fn the_order_of_keys_changes_no_byte_of_the_product() {
    let text = std::fs::read(root().join("swagger/platform-api.json")).unwrap();
    let document: Value = serde_json::from_slice(&text).unwrap();
    assert_same(
        &generate(&text),
        &generate(order::reversed(&document).as_bytes()),
    );
}

#[test]
fn a_second_run_and_one_thread_give_the_same() {
    if is_absent() {
        return;
    }
    let text = TEXT.as_deref().unwrap();
    assert_same(&CRATE, &generate(text));
    let one = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build()
        .unwrap();
    assert_same(&CRATE, &one.install(|| generate(text)));
}

#[test]
fn the_crate_compiles() {
    if is_absent() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in &CRATE.files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    std::fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--offline",
            "--quiet",
            "--features",
            "full,events-models",
        ])
        .current_dir(folder.path())
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("published"),
        )
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
