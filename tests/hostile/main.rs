//! Whatever the texts of a description hold, the crate that is made of it has
//! the form of the crate of a harmless description.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod crates;
mod payloads;
mod positions;
mod prose;
mod skeleton;

use std::collections::BTreeMap;
use std::path::{Component, Path};

use payloads::PAYLOADS;
use platform_sdk_generator::{Options, Output};
use positions::{POSITIONS, Position, base};
use workspace_tests::generating::{Generated, generate_bytes};

fn generate(position: &Position, payload: &str) -> Generated {
    let mut document = base();
    (position.put)(&mut document, payload);
    generate_bytes(document.to_string().as_bytes(), &Options::default())
}

/// Everything that is wrong with a crate.
fn faults(output: &Output) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, content) in &output.files {
        let mut parts = path.components();
        let plain = |part: Component<'_>| {
            let name = part.as_os_str().to_str().unwrap_or_default();
            matches!(part, Component::Normal(_))
                && name.len() < 128
                && name.bytes().all(|byte| byte.is_ascii_graphic())
        };
        let known = ["Cargo.toml", "README.md", "MANIFEST.json"]
            .iter()
            .any(|name| path == Path::new(name));
        if !parts.all(plain) || !(known || path.starts_with("src")) {
            faults.push(format!("a file {}", path.display()));
        }
        if path.extension().is_some_and(|extension| extension == "rs") {
            match syn::parse_file(content) {
                Err(error) => faults.push(format!("{} is not Rust: {error}", path.display())),
                Ok(_) => faults.extend(prose::faults(content)),
            }
        }
        if let Some(control) = content.chars().find(|c| is_deceptive(*c)) {
            faults.push(format!("{} holds {:?}", path.display(), control));
        }
    }
    if output.names_lock.chars().any(is_deceptive) {
        faults.push("the names lock holds deceptive characters".to_owned());
    }
    let manifest = output.files.get(Path::new("MANIFEST.json"));
    if manifest.is_none_or(|text| serde_json::from_str::<serde_json::Value>(text).is_err()) {
        faults.push("MANIFEST.json is not JSON".to_owned());
    }
    faults
}

/// Characters that make source text look like another text, and controls.
fn is_deceptive(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[test]
fn every_payload_at_every_position() {
    assert!(
        PAYLOADS.len() >= 40 && POSITIONS.len() >= 20,
        "{} {}",
        PAYLOADS.len(),
        POSITIONS.len()
    );
    let mut wrong = Vec::new();
    let mut refused: BTreeMap<&str, usize> = BTreeMap::new();
    for position in POSITIONS {
        let harmless = generate(position, "benign")
            .unwrap_or_else(|faults| panic!("{}: {faults}", position.name));
        let expected = skeleton::of(&harmless);
        for payload in PAYLOADS {
            let shown: String = payload.chars().take(40).collect();
            let output = match generate(position, payload) {
                Ok(output) => output,
                // A description may be refused, but with words about it.
                Err(faults) if position.may_refuse && faults.contains("pointer") => {
                    *refused.entry(position.name).or_default() += 1;
                    continue;
                }
                Err(faults) => {
                    wrong.push(format!("{} {shown:?}: refused: {faults}", position.name));
                    continue;
                }
            };
            let mut faults = faults(&output);
            if !position.shapes(payload)
                && let Some(difference) = expected.difference(&skeleton::of(&output))
            {
                faults.push(difference);
            }
            wrong.extend(
                faults
                    .into_iter()
                    .map(|fault| format!("{} {shown:?}: {fault}", position.name)),
            );
        }
    }
    let shown: Vec<&str> = wrong.iter().take(40).map(String::as_str).collect();
    assert!(
        wrong.is_empty(),
        "{} faults\n{}",
        wrong.len(),
        shown.join("\n")
    );
    assert!(refused.values().sum::<usize>() < 40, "{refused:?}");
}

/// The comparison can fail.
#[test]
fn a_skeleton_tells_forms_apart() {
    let position = POSITIONS
        .iter()
        .find(|position| position.name == "property name")
        .unwrap();
    let one = generate(position, "benign").unwrap();
    let mut document = base();
    (position.put)(&mut document, "benign");
    document["definitions"]["Owner"]["properties"]["more"] = serde_json::json!({"type": "string"});
    let other = generate_bytes(document.to_string().as_bytes(), &Options::default()).unwrap();
    assert!(
        skeleton::of(&one)
            .difference(&skeleton::of(&other))
            .is_some()
    );
    assert_eq!(
        skeleton::of(&one).difference(&skeleton::of(&generate(position, "type").unwrap())),
        None
    );
}
