//! The tests that the documentation names exist.

// A test that can not set up its case fails there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

/// The texts between backticks.
fn codes(page: &str) -> impl Iterator<Item = &str> {
    page.split('`').skip(1).step_by(2)
}

/// Every `file.rs::test` of a page that is not there.
fn missing(page: &str) -> (usize, Vec<&str>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut count = 0;
    let mut missing = Vec::new();
    for code in codes(page) {
        let Some((file, test)) = code.split_once(".rs::") else {
            continue;
        };
        count += 1;
        let texts = [root.clone(), root.join("runtime/src")]
            .map(|folder| fs::read_to_string(folder.join(format!("{file}.rs"))));
        let found = |text: &String| text.contains(&format!("fn {test}("));
        if !texts.iter().flatten().any(found) {
            missing.push(code);
        }
    }
    (count, missing)
}

#[test]
fn named_tests_exist() {
    for (page, least) in [
        (include_str!("../../docs/features.md"), 50),
        (include_str!("../../ARCHITECTURE.md"), 15),
    ] {
        let (count, missing) = missing(page);
        assert_eq!(missing, Vec::<&str>::new());
        assert!(count >= least, "{count}");
    }
}

#[test]
fn what_is_missing_is_noticed() {
    let page = "`retry/tests.rs::r10_attempt_100_000` `retry/tests.rs::no_such` `no.rs::such`";
    assert_eq!(
        missing(page),
        (3, vec!["retry/tests.rs::no_such", "no.rs::such"])
    );
}

/// Links from page to page, and their anchors.
#[test]
fn links_lead_somewhere() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    for entry in fs::read_dir(&docs).unwrap() {
        let path = entry.unwrap().path();
        let page = fs::read_to_string(&path).unwrap();
        for link in page.split("](").skip(1) {
            let link = link.split(')').next().unwrap();
            if link.contains("://") || link.contains(' ') {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() {
                path.clone()
            } else {
                docs.join(file)
            };
            let shown = format!("{}: {link}", path.display());
            assert!(target.exists(), "{shown}");
            if !anchor.is_empty() {
                let text = fs::read_to_string(target).unwrap();
                let mut titles = text.lines().filter(|line| line.starts_with('#'));
                assert!(titles.any(|title| slug(title) == anchor), "{shown}");
            }
        }
    }
}

/// The anchor of a title, as the usual renderers make it.
fn slug(title: &str) -> String {
    let words = title.trim_start_matches('#').trim().to_lowercase();
    words
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}
