//! Writes the two long tables of the tests: every model and every operation of
//! the generated crate, by the names that `swagger/names.lock` promises for
//! what `swagger/platform-api.json` describes.
//!
//! The generator has no part in it: what the crate looks like is told by the
//! lock, and what it must do by the description itself.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

const DESCRIPTION: &str = "../swagger/platform-api.json";
const LOCK: &str = "../swagger/names.lock";

type Failure = Box<dyn Error>;

fn main() -> Result<(), Failure> {
    for file in ["build.rs", DESCRIPTION, LOCK] {
        println!("cargo::rerun-if-changed={file}");
    }
    let description: Value = serde_json::from_slice(&fs::read(DESCRIPTION)?)?;
    let lock = Lock::read(&fs::read_to_string(LOCK)?)?;
    let folder = env::var("OUT_DIR")?;
    fs::write(
        Path::new(&folder).join("models.rs"),
        models(&description, &lock)?,
    )?;
    fs::write(
        Path::new(&folder).join("sweep.rs"),
        sweep(&description, &lock)?,
    )?;
    Ok(())
}

/// The names lock: sections by their keys, and in each the entries.
struct Lock(BTreeMap<String, Section>);

#[derive(Default)]
struct Section {
    signature: String,
    entries: BTreeMap<String, String>,
}

impl Lock {
    fn read(text: &str) -> Result<Self, Failure> {
        let mut sections = BTreeMap::new();
        let mut last = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (key, signature) = key(line.trim_start())?;
            if line.starts_with(' ') {
                let section: &mut Section = sections.entry(last.clone()).or_default();
                section.entries.insert(key, signature.to_owned());
            } else {
                last.clone_from(&key);
                let section = Section {
                    signature: signature.to_owned(),
                    ..Section::default()
                };
                sections.insert(key, section);
            }
        }
        Ok(Self(sections))
    }

    fn section(&self, key: &str) -> Result<&Section, Failure> {
        self.0
            .get(key)
            .ok_or_else(|| format!("names.lock has no `{key}`").into())
    }
}

/// The first word of a signature: a Rust name.
fn name(signature: &str) -> &str {
    signature
        .split([' ', '(', ':', '<'])
        .next()
        .unwrap_or_default()
}

/// Splits a line at the equals sign behind its key. Quoted words of the key
/// lose their quotes.
fn key(line: &str) -> Result<(String, &str), Failure> {
    let mut key = String::new();
    let mut rest = line;
    while !rest.starts_with("= ") {
        let word;
        if rest.starts_with('"') {
            let mut words = serde_json::Deserializer::from_str(rest).into_iter::<String>();
            word = words.next().ok_or("a quoted word is expected")??;
            rest = rest.get(words.byte_offset()..).unwrap_or_default();
        } else {
            let (plain, tail) = rest
                .split_once(' ')
                .ok_or_else(|| format!("names.lock: {line:?}"))?;
            word = plain.to_owned();
            rest = tail;
        }
        rest = rest.trim_start();
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&word);
    }
    Ok((key, rest.strip_prefix("= ").unwrap_or_default()))
}

fn object<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn is_true(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// `MODELS`: every schema with the check of its type.
fn models(description: &Value, lock: &Lock) -> Result<String, Failure> {
    let mut out = String::from("pub static MODELS: &[(&str, Check)] = &[\n");
    for (schema, _) in object(description, "definitions") {
        let ty = name(&lock.section(&format!("model {schema}"))?.signature);
        writeln!(out, "({schema:?}, check::<models::{ty}>),")?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// `CALLS`: every operation under each of its tags with a function that calls
/// the generated method with everything that it takes.
fn sweep(description: &Value, lock: &Lock) -> Result<String, Failure> {
    let mut calls = String::new();
    let mut table = String::new();
    let mut count = 0;
    for (path, methods) in object(description, "paths") {
        for (method, operation) in methods.as_object().into_iter().flatten() {
            let verb = method.to_ascii_uppercase();
            let section = lock.section(&format!("operation {verb} {path}"))?;
            let tags = operation.get("tags").and_then(Value::as_array);
            for tag in tags.into_iter().flatten().filter_map(Value::as_str) {
                let call = call(
                    path,
                    operation,
                    section,
                    tag,
                    name(&lock.section(&format!("tag {tag}"))?.signature),
                )?;
                writeln!(
                    calls,
                    "fn c{count}(c: &Client, a: &Arguments<'_>) -> Sent {{ sent({call}.send()) }}"
                )?;
                writeln!(
                    table,
                    "Call {{ method: {method:?}, path: {path:?}, tag: {tag:?}, send: c{count} }},"
                )?;
                count += 1;
            }
        }
    }
    Ok(format!(
        "{calls}pub static CALLS: &[Call] = &[\n{table}];\n"
    ))
}

fn call(
    path: &str,
    operation: &Value,
    section: &Section,
    tag: &str,
    api: &str,
) -> Result<String, Failure> {
    let missing = |what: &str| {
        format!(
            "names.lock has no {what} of {}",
            text(operation, "operationId")
        )
    };
    let method = section
        .entries
        .get(&format!("tag {tag}"))
        .ok_or_else(|| missing("method"))?;
    let mut parameters: Vec<&Value> = operation
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .collect();
    parameters.sort_by_key(|parameter| position(path, parameter));
    let mut arguments = Vec::new();
    let mut setters = String::new();
    for parameter in parameters {
        let key = match text(parameter, "in") {
            "body" => "body".to_owned(),
            place => format!("{place} {}", text(parameter, "name")),
        };
        let value = format!("a.{}({key:?})", kind(parameter));
        if is_true(parameter, "required") {
            arguments.push(value);
        } else {
            let setter = name(section.entries.get(&key).ok_or_else(|| missing(&key))?);
            write!(setters, ".{setter}({value})")?;
        }
    }
    Ok(format!(
        "apis::{api}::new(c).{}({}){setters}",
        name(method),
        arguments.join(", ")
    ))
}

/// Where an argument stands: those of the path as they stand in it, the others
/// by name, the body last.
fn position<'a>(path: &str, parameter: &'a Value) -> (u8, Option<usize>, &'a str) {
    let name = text(parameter, "name");
    match text(parameter, "in") {
        "path" => (0, path.find(&format!("{{{name}}}")), ""),
        "body" => (2, None, ""),
        _ => (1, None, name),
    }
}

/// The method of `Arguments` that gives a value of the parameter's type.
fn kind(parameter: &Value) -> &'static str {
    let schema = parameter.get("schema");
    match schema.map_or(text(parameter, "type"), |schema| text(schema, "type")) {
        "string" => "text",
        "integer" => "int",
        "number" => "float",
        "boolean" => "bool",
        "array"
            if schema
                .is_none_or(|schema| schema.pointer("/items/type") == Some(&"string".into())) =>
        {
            "texts"
        }
        _ => "model",
    }
}
