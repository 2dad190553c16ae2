//! What the description says that a request has, and what is answered.

use serde_json::Value;
use workspace_tests::compare::difference;
use workspace_tests::description::{Description, Operation, text};
use workspace_tests::sample::{Flavour, Sampler};
use workspace_tests::server::{Answer, Received, decode};

use crate::arguments::Arguments;

/// Tag whose lists in queries are joined by commas, whatever the description
/// says: the service reads them so.
const JOINED: &str = "SCIM";

/// Header fields that any request may have.
const USUAL: &[&str] = &[
    "accept",
    "accept-encoding",
    "authorization",
    "content-length",
    "content-type",
    "host",
    "purecloud-sdk",
    "user-agent",
];

/// A successful answer of an operation, and the JSON that it stands for.
pub(crate) fn answer(description: &Description, operation: Operation<'_>) -> (Answer, Value) {
    let (status, schema) = operation.success();
    let Some(schema) = schema else {
        return (Answer::status(status), Value::Null);
    };
    let sample = Sampler {
        description,
        flavour: Flavour::Full,
        depth: 1,
        surprise: true,
    }
    .sample(schema);
    let expected = Sampler {
        description,
        flavour: Flavour::Full,
        depth: 1,
        surprise: false,
    }
    .sample(schema);
    let media_type = operation
        .produces()
        .first()
        .copied()
        .unwrap_or_default()
        .to_owned();
    let body = match &sample {
        Value::String(text) if media_type.starts_with("text/") => text.clone(),
        _ => sample.to_string(),
    };
    (
        Answer::body(&media_type, body).with_status(status),
        expected,
    )
}

/// Everything in which a request differs from what the description says.
pub(crate) fn faults(
    operation: Operation<'_>,
    arguments: &Arguments<'_>,
    request: &Received,
) -> Vec<String> {
    let mut faults = Vec::new();
    let mut compare = |what: &str, expected: String, found: String| {
        if expected != found {
            faults.push(format!("{what}: expected {expected}, found {found}"));
        }
    };
    compare(
        "method",
        operation.method.to_ascii_uppercase(),
        request.method.clone(),
    );
    compare(
        "path",
        format!("{:?}", segments(operation, arguments)),
        format!("{:?}", received_segments(request)),
    );
    let (mut expected, mut found) = (query(operation, arguments), request.query());
    expected.sort();
    found.sort();
    compare("query", format!("{expected:?}"), format!("{found:?}"));

    for parameter in operation
        .parameters()
        .filter(|parameter| text(parameter, "in") == "header")
    {
        let name = text(parameter, "name");
        let value = arguments.value(&format!("header {name}")).as_str();
        let found = request.header(&name.to_ascii_lowercase());
        compare(name, format!("{value:?}"), format!("{found:?}"));
    }
    let token = operation.is_secured().then_some("Bearer t");
    compare(
        "authorization",
        format!("{token:?}"),
        format!("{:?}", request.header("authorization")),
    );
    let accepted: Vec<&str> = request
        .header("accept")
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .collect();
    compare(
        "accept",
        format!("{:?}", media_types(operation)),
        format!("{accepted:?}"),
    );
    for (name, _) in &request.headers {
        let own = operation
            .parameters()
            .any(|parameter| text(parameter, "name").eq_ignore_ascii_case(name));
        compare(
            name,
            "a header of the description".to_owned(),
            match own || USUAL.contains(&name.as_str()) {
                true => "a header of the description".to_owned(),
                false => "another header".to_owned(),
            },
        );
    }
    faults.extend(body_fault(operation, arguments, request));
    faults
}

/// What is asked for: JSON where the operation has it, else whatever it has.
fn media_types(operation: Operation<'_>) -> Vec<&str> {
    let produced = operation.produces();
    if produced.contains(&"application/json") {
        vec!["application/json"]
    } else {
        produced
    }
}

fn body_fault(
    operation: Operation<'_>,
    arguments: &Arguments<'_>,
    request: &Received,
) -> Option<String> {
    let content_type = request.header("content-type");
    let Some(body) = operation
        .parameters()
        .find(|parameter| text(parameter, "in") == "body")
    else {
        let nothing = request.body.is_empty() && content_type.is_none();
        return (!nothing).then(|| {
            format!(
                "body: expected none, found {} ({content_type:?})",
                request.text()
            )
        });
    };
    if !content_type.is_some_and(|own| operation.consumes().contains(&own)) {
        return Some(format!(
            "content type: expected one of {:?}, found {content_type:?}",
            operation.consumes()
        ));
    }
    let expected = arguments.value("body");
    if body
        .get("schema")
        .is_some_and(|schema| text(schema, "type") == "string")
    {
        // A text is sent as the caller wrote it.
        let same = expected.as_str() == Some(&request.text());
        return (!same).then(|| {
            format!(
                "body: expected the text {expected}, found {}",
                request.text()
            )
        });
    }
    match serde_json::from_slice(&request.body) {
        Err(error) => Some(format!("body: {error}")),
        Ok(found) => difference(expected, &found).map(|fault| format!("body {fault}")),
    }
}

fn segments(operation: Operation<'_>, arguments: &Arguments<'_>) -> Vec<String> {
    let segment = |segment: &str| match segment
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
    {
        Some(name) => written(arguments.value(&format!("path {name}"))),
        None => segment.to_owned(),
    };
    operation.path.split('/').map(segment).collect()
}

fn received_segments(request: &Received) -> Vec<String> {
    request.path().split('/').map(decode).collect()
}

fn query(operation: Operation<'_>, arguments: &Arguments<'_>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for parameter in operation
        .parameters()
        .filter(|parameter| text(parameter, "in") == "query")
    {
        let name = text(parameter, "name").to_owned();
        match arguments.value(&format!("query {name}")) {
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(written).collect();
                let joined = text(parameter, "collectionFormat") != "multi"
                    || operation.tags().contains(&JOINED);
                match joined {
                    true => pairs.push((name, items.join(","))),
                    false => pairs.extend(items.into_iter().map(|item| (name.clone(), item))),
                }
            }
            value => pairs.push((name, written(value))),
        }
    }
    pairs
}

fn written(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
