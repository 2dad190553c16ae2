//! The program `sdkgen` from outside: arguments in, exit code, output and
//! files out.

#![allow(clippy::unwrap_used, reason = "a test ends where its set-up fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A small description with one tag, one operation and one model.
fn description(title: &str) -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": title, "version": "v1"},
        "host": "localhost",
        "tags": [{"name": "Pets"}],
        "paths": {"/pets/{petId}": {"get": {
            "tags": ["Pets"],
            "operationId": "getPet",
            "parameters": [{"name": "petId", "in": "path", "required": true, "type": "string"}],
            "responses": {"200": {"description": "ok", "schema": {"$ref": "#/definitions/Pet"}}}
        }}},
        "definitions": {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}
    })
}

/// A folder with `spec.json`; the crate goes to `crate` in it.
struct Bench {
    folder: tempfile::TempDir,
}

impl Bench {
    fn new(description: &Value) -> Self {
        let bench = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        bench.describe(description);
        bench
    }

    fn describe(&self, description: &Value) {
        fs::write(self.path("spec.json"), description.to_string()).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs `sdkgen generate --spec spec.json --out crate` and what is given.
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_sdkgen"))
            .current_dir(self.folder.path())
            .args(["generate", "--spec", "spec.json", "--out", "crate"])
            .args(arguments)
            .output()
            .unwrap();
        told(&output)
    }
}

fn told(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// Relative path to content of everything below a folder.
fn content(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), text);
            }
        }
    }
    found
}

#[test]
fn the_working_directory_changes_nothing() {
    let (here, there) = (
        Bench::new(&description("Pet Store")),
        Bench::new(&description("Pet Store")),
    );
    here.run(&[]);
    let elsewhere = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_sdkgen"))
        .current_dir(elsewhere.path())
        .arg("generate")
        .args(["--spec".as_ref(), there.path("spec.json").as_os_str()])
        .args(["--out".as_ref(), there.path("crate").as_os_str()])
        .output()
        .unwrap();
    assert_eq!(told(&output).0, 0, "{output:?}");
    assert_eq!(content(&here.path("crate")), content(&there.path("crate")));
}

#[test]
fn a_crate_is_written_and_checked() {
    let bench = Bench::new(&description("Pet Store"));
    let (code, stdout, stderr) = bench.run(&["--names-lock", "names.lock"]);
    assert_eq!((code, stdout.as_str()), (0, ""), "{stderr}");
    let manifest = fs::read_to_string(bench.path("crate/Cargo.toml")).unwrap();
    assert!(
        manifest.contains("name = \"pet-store-client\""),
        "{manifest}"
    );
    assert!(manifest.contains("version = \"0.1.0\""), "{manifest}");
    assert!(manifest.contains("[workspace]"), "{manifest}");
    assert!(bench.path("crate/src/lib.rs").is_file());
    assert!(bench.path("names.lock").is_file());

    let before = content(bench.folder.path());
    let (code, _, stderr) = bench.run(&["--names-lock", "names.lock", "--check"]);
    assert_eq!(code, 0, "{stderr}");

    fs::write(bench.path("crate/src/lib.rs"), "").unwrap();
    fs::write(bench.path("crate/src/stray.rs"), "").unwrap();
    fs::remove_file(bench.path("names.lock")).unwrap();
    let (code, _, stderr) = bench.run(&["--names-lock", "names.lock", "--check"]);
    assert_eq!(code, 3, "{stderr}");
    for line in [
        "changed: crate/src/lib.rs",
        "stray: crate/src/stray.rs",
        "missing: names.lock",
    ] {
        assert!(stderr.contains(line), "{line}: {stderr}");
    }

    let (code, _, stderr) = bench.run(&["--names-lock", "names.lock"]);
    assert_eq!(code, 0, "{stderr}");
    assert_eq!(content(bench.folder.path()), before);
}

#[test]
fn the_version_stays_until_another_is_given() {
    let bench = Bench::new(&description("Pets"));
    let version = |arguments: &[&str]| {
        let (code, _, stderr) = bench.run(arguments);
        assert_eq!(code, 0, "{stderr}");
        let manifest = fs::read_to_string(bench.path("crate/Cargo.toml")).unwrap();
        let line = manifest.lines().find(|line| line.starts_with("version"));
        line.unwrap().to_owned()
    };
    assert_eq!(
        version(&["--crate-version", "2.3.4"]),
        "version = \"2.3.4\""
    );
    assert_eq!(version(&[]), "version = \"2.3.4\"");
}

#[test]
fn a_selection_of_tags_leaves_the_lock_alone() {
    let bench = Bench::new(&description("Pets"));
    let (code, _, stderr) = bench.run(&["--tags", "Pets", "--names-lock", "names.lock"]);
    assert_eq!(code, 0, "{stderr}");
    assert!(!bench.path("names.lock").exists());
}

#[test]
fn errors_of_the_description_write_nothing() {
    let bench = Bench::new(&json!({"swagger": "1.2"}));
    let before = content(bench.folder.path());
    let (code, stdout, stderr) = bench.run(&[]);
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert!(stderr.contains("error["), "{stderr}");
    assert_eq!(content(bench.folder.path()), before);

    let (code, stdout, _) = bench.run(&["--message-format", "json"]);
    assert_eq!(code, 1);
    let lines: Vec<Value> = stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let first = lines.first().unwrap();
    assert_eq!(first["reason"], "diagnostic");
    assert_eq!(
        (&first["severity"], &first["file"]),
        (&json!("error"), &json!("spec.json"))
    );
    assert_eq!(lines.last().unwrap()["reason"], "error");
}

#[test]
fn json_ends_with_the_summary() {
    let bench = Bench::new(&description("Pets"));
    let (code, stdout, stderr) = bench.run(&["--message-format", "json"]);
    assert_eq!(code, 0, "{stderr}");
    let last: Value = serde_json::from_str(stdout.lines().last().unwrap()).unwrap();
    assert_eq!(last["reason"], "summary");
    assert_eq!(last["written"], last["files"]);
    assert_eq!(last["operations"], 1);
}

#[test]
fn wrong_arguments_end_with_2() {
    let bench = Bench::new(&description("Pets"));
    for arguments in [
        ["--package", "a b"],
        ["--crate-version", "1"],
        ["--message-format", "xml"],
    ] {
        let (code, _, stderr) = bench.run(&arguments);
        assert_eq!(code, 2, "{arguments:?}: {stderr}");
    }
}

#[test]
fn a_foreign_crate_stays_unless_forced() {
    let bench = Bench::new(&description("Pets"));
    fs::create_dir_all(bench.path("crate/src")).unwrap();
    fs::write(bench.path("crate/src/main.rs"), "fn main() {}").unwrap();
    let before = content(bench.folder.path());
    let (code, _, stderr) = bench.run(&[]);
    assert_eq!(code, 1);
    assert!(stderr.contains("--force"), "{stderr}");
    assert_eq!(content(bench.folder.path()), before);
    let (code, _, stderr) = bench.run(&["--force"]);
    assert_eq!(code, 0, "{stderr}");
    assert!(!bench.path("crate/src/main.rs").exists());
}

#[test]
fn a_runtime_that_is_not_there_is_an_error() {
    let bench = Bench::new(&description("Pets"));
    let (code, _, stderr) = bench.run(&["--runtime-path", "none"]);
    assert_eq!(code, 1);
    assert!(stderr.contains("--runtime-path"), "{stderr}");
    assert!(!bench.path("crate").exists());
}

/// Root may write everywhere, so that the program runs as another user then.
#[cfg(unix)]
#[test]
fn a_read_only_folder_is_an_error_with_its_place() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;

    let bench = Bench::new(&description("Pets"));
    let (code, _, stderr) = bench.run(&[]);
    assert_eq!(code, 0, "{stderr}");
    let program = bench.path("sdkgen");
    fs::copy(env!("CARGO_BIN_EXE_sdkgen"), &program).unwrap();
    // The runtime of this workspace may lie where another user cannot look.
    fs::create_dir(bench.path("runtime")).unwrap();
    fs::write(bench.path("runtime/Cargo.toml"), "[package]\n").unwrap();
    bench.describe(&description("Other pets"));
    let before = content(&bench.path("crate"));

    let mode = |path: PathBuf, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(bench.path(""), 0o755);
    mode(bench.path("crate"), 0o555);
    let mut command = Command::new(&program);
    command.current_dir(bench.folder.path()).args([
        "generate",
        "--spec",
        "spec.json",
        "--out",
        "crate",
        "--runtime-path",
        "runtime",
    ]);
    if fs::metadata(bench.path("")).unwrap().uid() == 0 {
        command.uid(65_534);
    }
    let (code, _, stderr) = told(&command.output().unwrap());
    mode(bench.path("crate"), 0o755);
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.contains("crate/.sdkgen-new"), "{stderr}");
    assert!(stderr.contains("is writable"), "{stderr}");
    assert_eq!(content(&bench.path("crate")), before);
}
