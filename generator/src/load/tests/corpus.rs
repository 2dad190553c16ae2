//! Real and hostile documents beside the workspace. Skipped when they are absent.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use openapiv3::{ReferenceOr, Schema, SchemaKind, Type};

use super::*;
use crate::load::{SCHEMA_PREFIX, load_path};

/// Longest time for one document. Unoptimized builds get more, since the
/// machine may be busy with other tests.
const PATIENCE: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 5 });

fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared")
        .join(path);
    if !path.exists() {
        println!("skipped: no {}", path.display());
        return None;
    }
    Some(path)
}

/// The rows of a table with tabs, as the values of the named columns.
fn rows<const N: usize>(table: &Path, columns: [&str; N]) -> Vec<[String; N]> {
    let text = fs::read_to_string(table).unwrap();
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let places = columns.map(|column| head.iter().position(|h| *h == column).unwrap());
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            places.map(|place| cells[place].to_owned())
        })
        .collect()
}

fn timed(path: &Path) -> Loaded {
    let start = Instant::now();
    let loaded = load_path(path, &Limits::default());
    let time = start.elapsed();
    assert!(time < PATIENCE, "{} took {time:?}", path.display());
    check(&loaded, path);
    loaded
}

/// What holds for every result: a document or an error, nothing broken inside,
/// and the shape that later stages rely on.
fn check(loaded: &Loaded, path: &Path) {
    let name = path.display();
    assert!(
        loaded.diagnostics.iter().all(|d| d.code != "internal"),
        "{name}"
    );
    assert_eq!(
        loaded.document.is_none(),
        loaded.diagnostics.has_errors(),
        "{name}"
    );
    let Some(document) = &loaded.document else {
        return;
    };
    let api = &document.api;
    let names = &api.components.as_ref().unwrap().schemas;
    let mut references = Vec::new();
    for schema in names.values() {
        collect(schema, &mut references);
    }
    for (path, _, operation) in api.operations() {
        for parameter in &operation.parameters {
            let data = parameter.as_item().unwrap().parameter_data_ref();
            match &data.format {
                openapiv3::ParameterSchemaOrContent::Schema(schema) => {
                    collect(schema, &mut references);
                }
                openapiv3::ParameterSchemaOrContent::Content(content) => {
                    for media_type in content.values() {
                        references.extend(media_type.schema.iter().filter_map(reference));
                    }
                }
            }
        }
        if let Some(body) = &operation.request_body {
            for media_type in body.as_item().unwrap().content.values() {
                collect(
                    media_type.schema.as_ref().unwrap_or(&any()),
                    &mut references,
                );
            }
        }
        for response in operation.responses.responses.values() {
            for media_type in response.as_item().unwrap().content.values() {
                collect(
                    media_type.schema.as_ref().unwrap_or(&any()),
                    &mut references,
                );
            }
        }
        assert!(path.starts_with('/'), "{name}");
    }
    for reference in references {
        let target = reference.strip_prefix(SCHEMA_PREFIX).unwrap();
        assert!(names.contains_key(target), "{name}: {reference}");
    }
}

fn any() -> ReferenceOr<Schema> {
    ReferenceOr::Item(crate::load::schema::any_schema())
}

fn reference(schema: &ReferenceOr<Schema>) -> Option<String> {
    match schema {
        ReferenceOr::Reference { reference } => Some(reference.clone()),
        ReferenceOr::Item(_) => None,
    }
}

fn collect(schema: &ReferenceOr<Schema>, found: &mut Vec<String>) {
    let boxed = |schema: &ReferenceOr<Box<Schema>>, found: &mut Vec<String>| {
        collect(&schema.clone().unbox(), found);
    };
    let schema = match schema {
        ReferenceOr::Reference { reference } => return found.push(reference.clone()),
        ReferenceOr::Item(schema) => schema,
    };
    match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => {
            for property in object.properties.values() {
                boxed(property, found);
            }
            if let Some(openapiv3::AdditionalProperties::Schema(schema)) =
                &object.additional_properties
            {
                collect(schema, found);
            }
        }
        SchemaKind::Type(Type::Array(array)) => {
            if let Some(items) = &array.items {
                boxed(items, found);
            }
        }
        SchemaKind::Type(_) => {}
        SchemaKind::OneOf { one_of: list }
        | SchemaKind::AllOf { all_of: list }
        | SchemaKind::AnyOf { any_of: list } => {
            for schema in list {
                collect(schema, found);
            }
        }
        SchemaKind::Not { not } => collect(not, found),
        SchemaKind::Any(any) => {
            for property in any.properties.values() {
                boxed(property, found);
            }
            for schema in any.all_of.iter().chain(&any.any_of).chain(&any.one_of) {
                collect(schema, found);
            }
        }
    }
}

fn is_later(text: &[u8]) -> bool {
    let head = String::from_utf8_lossy(text);
    ["3.1", "3.2"].iter().any(|version| {
        [
            "\"openapi\": \"",
            "\"openapi\":\"",
            "openapi: ",
            "openapi: \"",
            "openapi: '",
        ]
        .iter()
        .any(|before| head.contains(&format!("{before}{version}")))
    })
}

#[test]
fn hostile_documents() {
    let Some(index) = shared("corpus/hostile/INDEX.tsv") else {
        return;
    };
    // These leave a type open, which is a warning here: the rest of the API
    // is of use without it.
    let dangling = [
        "ref-dangling-schema.json",
        "ref-dangling-non-schema.json",
        "ref-dangling-wrong-kind.json",
    ];
    let directory = index.parent().unwrap().to_path_buf();
    let rows = rows(&index, ["file", "expect"]);
    assert!(rows.len() > 150);
    for [file, expect] in rows {
        let path = directory.join(&file);
        let bytes = fs::read(&path).unwrap();
        let loaded = timed(&path);
        let codes: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
        if is_later(&bytes) {
            assert!(codes.contains(&"unsupported-version"), "{file}: {codes:?}");
            // The content must not break the loader under a version that it reads.
            let text = String::from_utf8_lossy(&bytes)
                .replace("3.1.0", "3.0.3")
                .replace("3.1.1", "3.0.3")
                .replace("3.2.0", "3.0.3");
            check(
                &load_bytes(text.as_bytes(), &file, &Limits::default()),
                &path,
            );
        } else if dangling.contains(&file.as_str()) {
            assert_eq!(codes, ["dangling-ref"], "{file}");
        } else {
            match expect.as_str() {
                "accept" => assert!(loaded.document.is_some(), "{file}\n{}", loaded.diagnostics),
                "reject" => assert!(loaded.document.is_none(), "{file}"),
                _ => {}
            }
        }
    }
}

#[test]
fn real_documents() {
    let Some(index) = shared("corpus/index.tsv") else {
        return;
    };
    let directory = index.parent().unwrap().to_path_buf();
    let mut read = 0;
    for [slug, version, operations, schemas, file, files] in rows(
        &index,
        [
            "slug",
            "spec_version",
            "operations",
            "schemas",
            "file",
            "files",
        ],
    ) {
        let path = directory.join(&file);
        let loaded = timed(&path);
        if version.starts_with("3.1") {
            let codes: Vec<&str> = loaded.diagnostics.iter().map(|d| d.code).collect();
            assert!(codes.contains(&"unsupported-version"), "{slug}: {codes:?}");
            continue;
        }
        if slug == "petstore-separate-v2" {
            // It shares files with its neighbours, outside of its directory.
            assert!(loaded.diagnostics.iter().all(|d| d.code == "external-ref"));
            continue;
        }
        let Some(document) = loaded.document else {
            panic!("{slug}\n{}", loaded.diagnostics);
        };
        let counts = document.source_counts;
        assert_eq!(counts.operations.to_string(), operations, "{slug}");
        assert_eq!(
            document.api.operations().count(),
            counts.operations,
            "{slug}"
        );
        if files == "1" {
            assert_eq!(counts.schemas.to_string(), schemas, "{slug}");
        }
        read += 1;
    }
    assert!(read > 40, "{read}");
}

#[test]
fn platform_documents() {
    for (file, operations, schemas, warnings) in [
        ("swagger/platform-api-269.json", 3_355, 6_651, 3),
        ("swagger/publicapi-2025-07.json.gz", 2_657, 3_916, 85),
    ] {
        let Some(path) = shared(file) else {
            continue;
        };
        let start = Instant::now();
        let loaded = load_path(&path, &Limits::default());
        println!("{file}: {:?}", start.elapsed());
        check(&loaded, &path);
        assert_eq!(loaded.diagnostics.len(), warnings, "{}", loaded.diagnostics);
        let document = loaded.document.unwrap();
        assert_eq!(document.source_counts.operations, operations);
        assert_eq!(document.source_counts.schemas, schemas);
        assert_eq!(document.api.operations().count(), operations);
        assert_eq!(document.api.components.unwrap().schemas.len(), schemas);
    }
}
