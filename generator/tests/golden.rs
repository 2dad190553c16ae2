//! Whole crates of small descriptions against files on disk.
//!
//! `BLESS=1 cargo test -p platform-sdk-generator --test golden` writes the
//! files anew; read the difference before you commit it.

// A test that can not set up its case fails there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use platform_sdk_generator::load::{Limits, load_path};
use platform_sdk_generator::{Options, Output, generate};

fn folder(topic: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(topic)
}

fn output(topic: &str) -> Output {
    let loaded = load_path(&folder(topic).join("spec.json"), &Limits::default());
    let mut document = loaded.document.expect("the description loads");
    // The name goes into warnings; a path would differ from machine to machine.
    document.name = "spec.json".to_owned();
    let options = Options {
        package: topic.to_owned(),
        standalone: true,
        ..Options::default()
    };
    generate(&document, &loaded.diagnostics, &options, &|_| {}).expect("a crate is made")
}

/// Compares the crate of a topic, and its names lock, with `out/`.
fn check(topic: &str) {
    let output = output(topic);
    let mut files: BTreeMap<PathBuf, String> = output.files;
    files.insert("names.lock".into(), output.names_lock);
    let out = folder(topic).join("out");
    if std::env::var_os("BLESS").is_some() {
        assert!(
            std::env::var_os("CI").is_none(),
            "goldens are never blessed in CI"
        );
        let _ = fs::remove_dir_all(&out);
        for (path, content) in &files {
            let path = out.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        return;
    }
    let mut expected = BTreeMap::new();
    collect(&out, &out, &mut expected);
    let names = |files: &BTreeMap<PathBuf, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&files), names(&expected), "files of {topic}");
    for (path, content) in &files {
        assert_eq!(content, &expected[path], "{topic}: {}", path.display());
    }
}

fn collect(root: &Path, at: &Path, into: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(at).expect("out/ is there: bless it once") {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, into);
        } else {
            let name = path.strip_prefix(root).unwrap().to_owned();
            into.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn shapes() {
    check("shapes");
}
