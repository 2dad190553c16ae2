//! The description of the API as the JSON that it is. What the tests expect of
//! the generated crate is read here, not asked of the generator.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// A Swagger 2.0 document.
#[derive(Debug)]
pub struct Description(Value);

/// An operation of the description.
#[derive(Clone, Copy, Debug)]
pub struct Operation<'a> {
    document: &'a Value,
    /// Path template.
    pub path: &'a str,
    /// Method in lower case.
    pub method: &'a str,
    source: &'a Value,
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_owned)
        .unwrap_or_default()
}

impl Description {
    /// Reads `swagger/platform-api.json`.
    pub fn platform_api() -> Result<Self, Box<dyn std::error::Error>> {
        let text = std::fs::read(root().join("swagger/platform-api.json"))?;
        Ok(Self(serde_json::from_slice(&text)?))
    }

    /// The whole document.
    pub fn document(&self) -> &Value {
        &self.0
    }

    /// The named schemas.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &Value)> {
        object(&self.0, "definitions")
    }

    /// All operations.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        object(&self.0, "paths").flat_map(move |(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.map(move |(method, source)| Operation {
                document: &self.0,
                path,
                method,
                source,
            })
        })
    }

    /// The operation of a path and method (lower case).
    pub fn operation<'a>(&'a self, path: &'a str, method: &'a str) -> Option<Operation<'a>> {
        let source = self.0.get("paths")?.get(path)?.get(method)?;
        Some(Operation {
            document: &self.0,
            path,
            method,
            source,
        })
    }
}

impl<'a> Operation<'a> {
    /// The tags.
    pub fn tags(&self) -> Vec<&'a str> {
        texts(self.source, "tags")
    }

    /// The parameters, the body among them.
    pub fn parameters(&self) -> impl Iterator<Item = &'a Value> + use<'a> {
        self.source
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    }

    /// The media types of answers: those of the operation, else of the document.
    pub fn produces(&self) -> Vec<&'a str> {
        self.own_or_global("produces")
    }

    /// The media types of bodies: those of the operation, else of the document.
    pub fn consumes(&self) -> Vec<&'a str> {
        self.own_or_global("consumes")
    }

    /// Whether credentials are asked for.
    pub fn is_secured(&self) -> bool {
        let own = self
            .source
            .get("security")
            .or_else(|| self.document.get("security"));
        own.and_then(Value::as_array)
            .is_some_and(|schemes| !schemes.is_empty())
    }

    /// The first successful status with the schema of its answer.
    pub fn success(&self) -> (u16, Option<&'a Value>) {
        let mut successes =
            object(self.source, "responses").filter(|(status, _)| status.starts_with('2'));
        let Some((status, answer)) = successes.next() else {
            return (200, None);
        };
        (status.parse().unwrap_or(200), answer.get("schema"))
    }

    fn own_or_global(&self, key: &str) -> Vec<&'a str> {
        let own = self.source.get(key).is_some();
        texts(if own { self.source } else { self.document }, key)
    }
}

/// A text in an object, else nothing.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn object<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
    let object = value.get(key).and_then(Value::as_object);
    object
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}

fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}
