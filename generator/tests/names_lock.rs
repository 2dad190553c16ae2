//! What the names lock forbids, and what it keeps.

// A test that can not set up its case fails there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use platform_sdk_generator::load::{Limits, load_bytes};
use platform_sdk_generator::{Options, Output, generate};

/// A description with one tag, one operation and these definitions.
fn description(parameters: &str, definitions: &str) -> String {
    format!(
        r##"{{"swagger":"2.0","info":{{"title":"T","version":"1"}},"paths":{{"/users":{{"get":{{
        "operationId":"getUsers","tags":["Users"],"parameters":[{parameters}],
        "responses":{{"200":{{"description":"","schema":{{"$ref":"#/definitions/User"}}}}}}}}}}}},
        "definitions":{{{definitions}}}}}"##
    )
}

const USER: &str = r#""User":{"type":"object","properties":{"name":{"type":"string"}}}"#;

fn options(lock: Option<&Output>) -> Options {
    Options {
        names_lock: lock.map(|output| output.names_lock.clone()),
        ..Options::default()
    }
}

/// Generates; the errors are their codes and messages.
fn run(text: &str, options: &Options) -> Result<Output, Vec<String>> {
    let loaded = load_bytes(text.as_bytes(), "spec.json", &Limits::default());
    let document = loaded.document.expect("the description loads");
    generate(&document, &loaded.diagnostics, options, &|_| {}).map_err(|errors| {
        errors
            .iter()
            .map(|error| format!("{} {}", error.code, error.message))
            .collect()
    })
}

#[test]
fn additions_pass() {
    let first = run(&description("", USER), &options(None)).unwrap();
    let more = r#""User":{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"}}},
        "Other":{"type":"object","properties":{"state":{"type":"string","enum":["a"]}}}"#;
    let parameter = r#"{"name":"expand","in":"query","type":"string"}"#;
    let second = run(&description(parameter, more), &options(Some(&first))).unwrap();
    for line in first.names_lock.lines() {
        assert!(second.names_lock.lines().any(|new| new == line), "{line}");
    }
}

#[test]
fn every_breach_is_named_and_can_be_accepted() {
    let first = run(&description("", USER), &options(None)).unwrap();
    let changed = description(
        r#"{"name":"id","in":"query","type":"integer","required":true}"#,
        r#""User":{"type":"object","properties":{"name":{"type":"integer"}}}"#,
    );
    let mut errors = run(&changed, &options(Some(&first))).unwrap_err();
    errors.sort();
    assert_eq!(
        errors,
        [
            "breaks-users model User name: `name: Option<String>` is now `name: Option<i64>`",
            "breaks-users operation GET /users tag Users: `get_users() -> User as GetUsers` is now `get_users(id: i64) -> User as GetUsers`",
        ]
    );
    let accepted = Options {
        accept_breaking: true,
        ..options(Some(&first))
    };
    assert!(run(&changed, &accepted).is_ok());
}

#[test]
fn a_newcomer_never_takes_a_name() {
    // `user` alone becomes `User`; later a schema that is spelled `User` comes.
    let old = description(
        "",
        r#""user":{"type":"object","properties":{"a":{"type":"string"}}},"User":{"type":"object"}"#,
    )
    .replace(",\"User\":{\"type\":\"object\"}", "")
    .replace("definitions/User", "definitions/user");
    let first = run(&old, &options(None)).unwrap();
    assert!(first.names_lock.contains("model user = User struct"));
    let new = old.replace("\"definitions\":{", "\"definitions\":{\"User\":{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}},");
    let second = run(&new, &options(Some(&first))).unwrap();
    assert!(
        second.names_lock.contains("model user = User struct"),
        "{}",
        second.names_lock
    );
    assert!(
        second.names_lock.contains("model User = UserModel struct"),
        "{}",
        second.names_lock
    );
}

#[test]
fn wrong_wishes_are_errors() {
    let text = description("", USER);
    let wish = |options: Options| run(&text, &options).unwrap_err();
    let no_tag = Options {
        tags: vec!["Nobody".to_owned()],
        ..Options::default()
    };
    assert_eq!(
        wish(no_tag),
        ["unknown-tag no operation has the tag \"Nobody\""]
    );
    let no_feature = Options {
        default_features: vec!["nobody".to_owned()],
        ..Options::default()
    };
    assert_eq!(
        wish(no_feature),
        ["unknown-feature no tag makes the default feature \"nobody\""]
    );
    let bad_lock = Options {
        names_lock: Some("model User\nwhat".to_owned()),
        ..Options::default()
    };
    assert_eq!(
        wish(bad_lock),
        [
            "names-lock line 1 is not a name with its signature",
            "names-lock line 2 is not a name with its signature"
        ]
    );
}

#[test]
fn strict_makes_warnings_errors() {
    let text = description(
        "",
        r#""User":{"type":"object","properties":{"a":{"type":"strang"}}}"#,
    );
    assert!(run(&text, &Options::default()).is_ok());
    let strict = Options {
        strict: true,
        ..Options::default()
    };
    assert!(
        run(&text, &strict)
            .unwrap_err()
            .iter()
            .any(|error| error.starts_with("strict"))
    );
}
