//! The invariants of `ARCHITECTURE.md` that can be read off the source text.

// A test that can not set up its case fails there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All Rust files below a folder of the workspace, with their text.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no Rust file");
    found
}

/// The lines of a text that hold a word, without comments.
fn lines_with<'a>(text: &'a str, word: &str) -> Vec<&'a str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .filter(|line| line.contains(word))
        .collect()
}

#[test]
fn the_http_crate_stays_in_the_transport() {
    for (path, text) in sources("runtime/src") {
        if !path.to_string_lossy().contains("transport") {
            assert_eq!(
                lines_with(&text, "reqwest::"),
                Vec::<&str>::new(),
                "{}",
                path.display()
            );
        }
    }
    for (path, text) in sources("generated/src") {
        assert!(!text.contains("reqwest"), "{}", path.display());
    }
}

#[test]
fn the_runtime_knows_no_model_and_no_operation() {
    for (path, text) in sources("runtime/src") {
        // Ending a token is part of the authorization protocol of the service.
        if path.ends_with("client/revocation.rs") {
            assert_eq!(lines_with(&text, "/api/v2/").len(), 1);
            continue;
        }
        for word in ["platform_client_v2", "/api/v2/"] {
            let uses = lines_with(&text, word);
            let in_tests =
                path.to_string_lossy().contains("tests") || text.contains("#[cfg(test)]");
            assert!(uses.is_empty() || in_tests, "{}: {uses:?}", path.display());
        }
    }
}

#[test]
fn generated_code_uses_the_hidden_interface_only() {
    for (path, text) in sources("generated/src") {
        for line in lines_with(&text, "platform_client_runtime") {
            let allowed = line.contains("platform_client_runtime::__gen as rt")
                || path.ends_with("generated/src/lib.rs");
            assert!(allowed, "{}: {line}", path.display());
        }
    }
}

#[test]
fn identifiers_are_made_in_naming_alone() {
    for (path, text) in sources("generator/src") {
        let text = text.split("#[cfg(test)]").next().unwrap();
        let inside = path.to_string_lossy();
        if !inside.contains("/naming/") {
            for word in ["Ident::new(", "use heck"] {
                assert_eq!(lines_with(text, word), Vec::<&str>::new(), "{inside}");
            }
        }
    }
}

#[test]
fn nothing_panics_outside_tests() {
    for folder in ["generator/src", "runtime/src", "xtask/src"] {
        for (path, text) in sources(folder) {
            if path.to_string_lossy().contains("tests") {
                continue;
            }
            let text = text.split("#[cfg(test)]").next().unwrap();
            for word in [
                ".unwrap()",
                "panic!(",
                "unreachable!(",
                "todo!(",
                "#[ignore",
            ] {
                assert_eq!(
                    lines_with(text, word),
                    Vec::<&str>::new(),
                    "{}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_manifest_counts_what_came_in_and_out() {
    let text = fs::read_to_string(root().join("generated/MANIFEST.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    let description = fs::read_to_string(root().join("swagger/platform-api.json")).unwrap();
    let description: serde_json::Value = serde_json::from_str(&description).unwrap();
    let operations: usize = description["paths"]
        .as_object()
        .unwrap()
        .values()
        .map(|item| item.as_object().unwrap().len())
        .sum();
    let schemas = description["definitions"].as_object().unwrap().len();
    let skipped = |what: &str| manifest["skipped"][what]["count"].as_u64().unwrap_or(0);
    for (what, output, expected) in [
        ("operations", "operations", operations),
        ("schemas", "models", schemas),
    ] {
        assert_eq!(manifest["input"][what], expected);
        let out = manifest["output"][output].as_u64().unwrap();
        assert_eq!(
            out + skipped(what),
            u64::try_from(expected).unwrap(),
            "{what}"
        );
    }
    let files = sources("generated/src").len();
    assert_eq!(manifest["output"]["rust_files"], files);
}
