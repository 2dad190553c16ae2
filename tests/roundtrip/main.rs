//! Every model of the crate takes what the description says of it and gives it
//! back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, deprecated)]

use std::collections::BTreeMap;
use std::fmt::Debug;

use platform_client_v2::models;
use platform_client_v2::runtime::__gen::{Target, Wire, decode_json, to_json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use workspace_tests::compare::difference;
use workspace_tests::description::Description;
use workspace_tests::sample::{FLAVOURS, Flavour, Sampler};

/// Decodes a text as a type and encodes it again, by the codec of requests and
/// by serde.
type Check = fn(&str) -> Result<[String; 2], String>;

include!(concat!(env!("OUT_DIR"), "/models.rs"));

fn check<T>(text: &str) -> Result<[String; 2], String>
where
    T: Wire + Default + Clone + PartialEq + Debug + Serialize + DeserializeOwned,
{
    let mut decoded = T::default();
    decode(text, decoded.target())?;
    let by_serde: T = serde_json::from_str(text).map_err(|error| format!("serde: {error}"))?;
    if decoded != by_serde {
        return Err(format!("serde decodes something else: {by_serde:?}"));
    }
    let copy = decoded.clone();
    if decoded != copy {
        return Err(format!("a clone differs: {copy:?}"));
    }
    shows_the_same(&decoded, &copy)?;
    let serialized = serde_json::to_string(&copy).map_err(|error| error.to_string())?;
    Ok([to_json(&decoded), serialized])
}

fn decode(text: &str, target: Target<'_>) -> Result<(), String> {
    decode_json(text.as_bytes(), target).map_err(|error| error.to_string())
}

fn shows_the_same(one: &dyn Debug, other: &dyn Debug) -> Result<(), String> {
    let (one, other) = (format!("{one:?}"), format!("{other:?}"));
    if one == other && !one.is_empty() {
        Ok(())
    } else {
        Err(format!("shows {one} and {other}"))
    }
}

/// Checks every model with a flavour of samples; gives the models that fail.
fn failures(description: &Description, flavour: Flavour, surprise: bool) -> Vec<String> {
    let sampler = Sampler {
        description,
        flavour,
        depth: 2,
        surprise: false,
    };
    let schemas: BTreeMap<&str, &Value> = description.schemas().collect();
    let mut failures = Vec::new();
    for (name, check) in MODELS {
        let schema = schemas[name];
        let expected = sampler.sample(schema);
        let sent = Sampler {
            surprise,
            ..sampler
        }
        .sample(schema)
        .to_string();
        match check(&sent) {
            Err(error) => failures.push(format!("{name}: {error}")),
            Ok(texts) => {
                let found = texts
                    .iter()
                    .map(|text| serde_json::from_str::<Value>(text).unwrap());
                let fault = found
                    .into_iter()
                    .find_map(|found| difference(&expected, &found));
                failures.extend(fault.map(|fault| format!("{name} {fault}")));
            }
        }
    }
    failures
}

fn assert_none(flavour: Flavour, surprise: bool, failures: &[String]) {
    let shown = failures
        .iter()
        .take(20)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        failures.is_empty(),
        "{flavour:?}, surprise {surprise}: {} models fail\n{shown}",
        failures.len()
    );
}

#[test]
fn every_schema_is_a_model() {
    let description = Description::platform_api().unwrap();
    let mut described: Vec<&str> = description.schemas().map(|(name, _)| name).collect();
    let mut checked: Vec<&str> = MODELS.iter().map(|(name, _)| *name).collect();
    described.sort_unstable();
    checked.sort_unstable();
    assert_eq!(checked, described);
    assert!(checked.len() >= 6_651, "{}", checked.len());
}

#[test]
fn every_model_gives_back_what_it_takes() {
    let description = Description::platform_api().unwrap();
    for flavour in FLAVOURS {
        assert_none(flavour, false, &failures(&description, flavour, false));
    }
}

#[test]
fn every_model_survives_an_unknown_property() {
    let description = Description::platform_api().unwrap();
    assert_none(
        Flavour::Full,
        true,
        &failures(&description, Flavour::Full, true),
    );
}

/// The test can fail: a sample of another schema is not taken.
#[test]
fn a_wrong_type_is_an_error() {
    let (_, check) = MODELS.iter().find(|(name, _)| *name == "User").unwrap();
    let error = check(r#"{"name": {"first": "x"}}"#).unwrap_err();
    assert!(error.contains("name"), "{error}");
    let [json, _] = check(r#"{"name": "x"}"#).unwrap();
    assert_eq!(json, r#"{"name":"x"}"#);
}
