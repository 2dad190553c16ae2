//! Tests of the loader: data in, description and diagnostics out.

mod bodies;
mod corpus;
mod damage;
mod documents;
mod elements;
mod files;
mod references;
mod syntax;

use openapiv3::{OpenAPI, Operation};
use serde_json::{Value, json};

use super::{Limits, Loaded, load_bytes};

/// Loads text under the name `doc`.
fn load(text: &str) -> Loaded {
    load_bytes(text.as_bytes(), "doc", &Limits::default())
}

/// The diagnostics as `severity code pointer`, sorted by pointer.
fn problems(loaded: &Loaded) -> Vec<String> {
    loaded
        .diagnostics
        .iter()
        .map(|d| format!("{} {} {}", d.severity, d.code, d.pointer))
        .collect()
}

/// The description of a document that must load.
fn api(loaded: Loaded) -> OpenAPI {
    match loaded.document {
        Some(document) => document.api,
        None => panic!("not loaded:\n{}", loaded.diagnostics),
    }
}

/// A Swagger 2.0 document with the given members added or replaced.
fn swagger(members: Value) -> Value {
    with(
        json!({"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}}),
        members,
    )
}

/// An OpenAPI 3.0 document with the given members added or replaced.
fn openapi(members: Value) -> Value {
    with(
        json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}),
        members,
    )
}

/// A Swagger 2.0 document with one operation `GET /a` of these members.
fn swagger_get(members: Value) -> Value {
    swagger(json!({"paths": {"/a": {"get": operation(members)}}}))
}

/// The members of an operation that has no problems, with others added.
fn operation(members: Value) -> Value {
    with(
        json!({"operationId": "op", "responses": {"200": {"description": "ok"}}}),
        members,
    )
}

fn with(mut base: Value, members: Value) -> Value {
    if let (Some(base), Value::Object(members)) = (base.as_object_mut(), members) {
        base.extend(members);
    }
    base
}

/// An operation of a loaded description.
fn find<'a>(api: &'a OpenAPI, path: &str, method: &str) -> &'a Operation {
    api.operations()
        .find(|(p, m, _)| *p == path && *m == method)
        .map(|(_, _, operation)| operation)
        .unwrap()
}

/// A part of a loaded description as JSON.
fn part(api: &OpenAPI, pointer: &str) -> Value {
    let value = serde_json::to_value(api).unwrap();
    value.pointer(pointer).cloned().unwrap_or(Value::Null)
}
