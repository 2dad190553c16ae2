//! The results of the official differ, read where they lie, and the command.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::change::Report;
use super::document::Text;
use super::*;

/// Folder of the results beside the repository.
fn shared() -> Option<PathBuf> {
    let folder = crate::workspace::root().join("../shared/diff");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: ../shared/diff is not there");
    None
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn parsed(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// How often each (id, key, location, impact) is there.
type Multiset = BTreeMap<String, usize>;

fn multiset<'c>(changes: impl Iterator<Item = &'c Value>) -> Multiset {
    let mut found = Multiset::new();
    for change in changes {
        let impact = change["impact"].as_str().unwrap().replace("point", "patch");
        let line = format!(
            "{} {} {} {impact}",
            change["id"], change["key"], change["location"]
        );
        *found.entry(line).or_default() += 1;
    }
    found
}

/// Compares one pair in both settings with what was expected; gives the number
/// of settings in which the official differ has a result.
fn check(name: &str, old: &Node<'_>, new: &Node<'_>, expected: &Value) -> usize {
    let mut compared = 0;
    for setting in [true, false] {
        let expected = &expected[format!("sdk_versioning_{setting}")];
        let report = judged(old, new, Rules::Platform, setting);
        let Some(changes) = expected["changes"].as_array() else {
            assert!(expected["error"].is_string(), "{name}: {expected}");
            continue;
        };
        let found = serde_json::to_value(&report).unwrap();
        let found = multiset(found["changes"].as_array().unwrap().iter());
        assert_eq!(found, multiset(changes.iter()), "{name}, {setting}");
        assert_values(name, &report, changes);
        let bump = expected["bump"].as_str().unwrap().replace("point", "patch");
        assert_eq!(report.bump, bump, "{name}, {setting}");
        for (impact, count) in [
            ("major", report.counts.major),
            ("minor", report.counts.minor),
            ("point", report.counts.patch),
        ] {
            assert_eq!(
                expected["counts"][impact], count,
                "{name}, {setting}, {impact}"
            );
        }
        compared += 1;
    }
    compared
}

/// The values on both sides are the same, too.
fn assert_values(name: &str, report: &Report, expected: &[Value]) {
    let line =
        |id: &Value, key: &Value, old: &Value, new: &Value| format!("{id} {key} {old} {new}");
    let mut expected: Vec<_> = expected
        .iter()
        .map(|change| {
            line(
                &change["id"],
                &change["key"],
                &change["old"],
                &change["new"],
            )
        })
        .collect();
    let report = serde_json::to_value(report).unwrap();
    let mut found: Vec<_> = report["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| {
            line(
                &change["id"],
                &change["key"],
                &change["old"],
                &change["new"],
            )
        })
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn published_descriptions_are_judged_as_the_official_differ_does() {
    let Some(folder) = shared() else { return };
    let mut compared = 0;
    for file in files(&folder.join("golden")) {
        let expected = parsed(&file);
        let text = |key: &str| {
            let path = folder
                .join("swaggers")
                .join(expected[key].as_str().unwrap());
            Text::read(path.to_str().unwrap()).unwrap()
        };
        let (old, new) = (text("old"), text("new"));
        let (old, new) = (old.parse().unwrap(), new.parse().unwrap());
        compared += check(&file.display().to_string(), &old, &new, &expected);
    }
    assert_eq!(compared, 120);
}

#[test]
fn synthetic_descriptions_are_judged_as_the_official_differ_does() {
    let Some(folder) = shared() else { return };
    let mut compared = 0;
    for file in files(&folder.join("synthetic")) {
        let case = parsed(&file);
        let (old, new) = (case["old"].to_string(), case["new"].to_string());
        let old: Node<'_> = serde_json::from_str(&old).unwrap();
        let new: Node<'_> = serde_json::from_str(&new).unwrap();
        compared += check(&file.display().to_string(), &old, &new, &case);
    }
    // In three settings the official differ has no result.
    assert_eq!(compared, 46 * 2 - 3);
}

#[test]
fn every_rule_is_in_the_page() {
    let page = crate::workspace::root().join("docs/versioning.md");
    let page = fs::read_to_string(page).unwrap();
    for rule in platform::rules() {
        let row = format!("| `{}` | {} |", rule.name, rule.location);
        let line = page.lines().find(|line| line.starts_with(&row));
        let line = line.unwrap_or_else(|| panic!("no row {row}"));
        assert!(line.contains(&format!("| {}", rule.impact)), "{line}");
    }
    let rows = page.lines().filter(|line| line.starts_with("| `")).count();
    assert!(rows >= platform::rules().count());
}

/// A task that compares two texts, written to files.
fn task(folder: &Path, old: &str, new: &str) -> Diff {
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    Diff {
        old: write("old.json", old),
        new: write("new.yaml", new),
        rules: Rules::Platform,
        sdk_versioning: true,
        format: Format::Json,
        output: Some(folder.join("report")),
        fail_on: None,
    }
}

#[test]
fn exit_codes() {
    let folder = tempfile::tempdir().unwrap();
    let empty = r#"{"swagger":"2.0"}"#;
    let path = "swagger: '2.0'\npaths:\n  /a: {}\n";
    let cases = [
        (empty, path, None, 0),
        (empty, path, Some(FailOn::Major), 0),
        (empty, path, Some(FailOn::Minor), 2),
        (empty, "swagger: '2.0'\n", Some(FailOn::Minor), 0),
    ];
    for (old, new, fail_on, expected) in cases {
        let mut task = task(folder.path(), old, new);
        task.fail_on = fail_on;
        let code = run(&task).unwrap();
        assert_eq!(code, ExitCode::from(expected), "{new} {fail_on:?}");
        let report = parsed(&folder.path().join("report"));
        assert_eq!(report["rules"], "platform");
    }
}

#[test]
fn problems_of_both_descriptions_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let task = task(
        folder.path(),
        "{",
        "swagger: '2.0'\npaths: 1\ndefinitions: 2\n",
    );
    let failure = run(&task).unwrap_err().to_string();
    for expected in [
        "old.json: is not JSON",
        "new.yaml: #/paths must",
        "new.yaml: #/definitions",
    ] {
        assert!(failure.contains(expected), "{failure}");
    }
    assert!(!folder.path().join("report").exists());
}

#[test]
fn a_revision_of_the_repository_is_read() {
    let git = std::process::Command::new("git")
        .current_dir(crate::workspace::root())
        .args(["cat-file", "-e", "HEAD:swagger/platform-api.json"])
        .status();
    if !git.is_ok_and(|status| status.success()) {
        println!("skipped: this is not a clone with git at hand");
        return;
    }
    let text = Text::read("HEAD:swagger/platform-api.json").unwrap();
    assert!(text.parse().unwrap().get("paths").is_some());
}

/// Answers one request with the bytes as a body and tells the address.
fn serve(body: Vec<u8>) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = [0; 4096];
        io::Read::read(&mut stream, &mut request).unwrap();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&body).unwrap();
    });
    format!("http://user:secret@{address}/description")
}

#[test]
fn addresses_are_read_and_keep_their_secret() {
    let text = Text::read(&serve(b"swagger: '2.0'".to_vec())).unwrap();
    assert!(text.parse().is_ok());
    let text = Text::read(&serve(b"{}".to_vec())).unwrap();
    let problems = Problems(text.parse().unwrap_err()).to_string();
    assert!(problems.contains("/description: #/swagger"), "{problems}");
    assert!(!problems.contains("secret"), "{problems}");
    let problem = Text::read("http://user:secret@127.0.0.1:1/").unwrap_err();
    let problem = problem.to_string();
    assert!(
        problem.contains("127.0.0.1:1/: cannot be downloaded"),
        "{problem}"
    );
    assert!(!problem.contains("secret"), "{problem}");
}
