//! Loading: from a file to a description of one known shape.
//!
//! Swagger 2.0 and OpenAPI 3.0 documents, JSON or YAML, gzipped or not, become
//! an [`openapiv3::OpenAPI`] in which
//!
//! - every path item, operation, parameter, request body, response and header
//!   is inline ([`openapiv3::ReferenceOr::Item`]), and the parameters of path
//!   items are merged into their operations;
//! - schemas refer to `#/components/schemas/NAME` only, NAME is not escaped
//!   and exists;
//! - examples, callbacks and links are absent.
//!
//! Elements are read one by one: an odd schema or parameter is reported,
//! repaired or left out, and the rest still loads. All problems of a document
//! are reported in one run, with JSON pointers into it as its owner wrote it.
//!
//! Stages: `bytes` (unpacking, encoding), `parse` (`yaml`, `tree`: values with
//! identical keys reported), `version`, then `assemble` with the readers of the
//! elements, which share a `context` and follow references through `reference`
//! and `files`.

mod assemble;
mod bytes;
mod context;
mod cycles;
mod digest;
mod enumeration;
mod files;
mod kind;
mod metadata;
mod operation;
mod parameter;
mod parse;
mod pointer;
mod reference;
mod schema;
mod security_scheme;
mod structure;
mod swagger2;
mod tree;
mod version;
mod yaml;

#[cfg(test)]
mod tests;

use std::path::Path;

use openapiv3::OpenAPI;

use crate::diagnostic::Diagnostics;
use files::Files;
use tree::Node;

/// Prefix of every reference in a loaded schema. The name behind it is not escaped.
pub const SCHEMA_PREFIX: &str = "#/components/schemas/";

/// Extension of a schema: `true` when it is `allOf` with a single reference
/// only because annotations (description, `readOnly`, ...) stood beside the
/// `$ref`. The type is that of the reference.
pub const REF_SIBLINGS_KEY: &str = "x-sdkgen-ref-siblings";

/// Extension of a schema: all values of its enumeration, as a JSON list, when
/// the type of the schema cannot carry them all.
pub const ENUM_KEY: &str = "x-sdkgen-enum";

/// Extension of a schema that stands for a reference that leads nowhere: the
/// reference as written. The schema itself is any JSON value.
pub const DANGLING_REF_KEY: &str = "x-sdkgen-dangling-ref";

/// Extension of a request body that was a body parameter of Swagger 2.0: the
/// name of the parameter.
pub const BODY_NAME_KEY: &str = "x-body-name";

/// Extension of a parameter or encoding of an array whose `collectionFormat`
/// (Swagger 2.0) has no style in OpenAPI 3.0: `tsv`, and outside of the query
/// also `ssv` and `pipes`.
pub const COLLECTION_FORMAT_KEY: &str = "x-collection-format";

/// Stack of the thread that loads, bytes. Deep documents recurse deeply, and
/// the stack of the caller is not known.
const STACK_BYTES: usize = 64 << 20;

/// How much a document may ask of the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Largest size of the document and its files, bytes after unpacking. Default 256 MiB.
    pub max_bytes: u64,
    /// Deepest nesting of values. Default 120, which is also the most that has an effect.
    pub max_depth: usize,
    /// Largest number of values, after YAML aliases. Default 10 million.
    pub max_nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 256 << 20,
            max_depth: 120,
            max_nodes: 10_000_000,
        }
    }
}

/// The form of a description, from the version that it states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// `"swagger": "2.0"`.
    Swagger2,
    /// `"openapi": "3.0.x"`.
    OpenApi30,
}

/// What the document holds, counted before anything is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SourceCounts {
    /// Methods of all path items.
    pub operations: usize,
    /// Named schemas (`definitions` or `components.schemas`).
    pub schemas: usize,
}

/// A description that was loaded.
#[derive(Debug, Clone)]
pub struct Document {
    /// The description, in the shape that the module describes.
    pub api: OpenAPI,
    /// The form that the document was written in.
    pub form: Form,
    /// SHA-256 of the values with the keys of every object sorted, in lower-case
    /// hexadecimal digits: neither compression nor layout nor the order of keys
    /// changes it.
    pub sha256: String,
    /// Counts of the document, to compare what was made of it with.
    pub source_counts: SourceCounts,
    /// Name of the document, for diagnostics of later stages.
    pub name: String,
}

impl Document {
    /// JSON pointer of a named schema in the document as its owner wrote it.
    pub fn schema_pointer(&self, name: &str) -> String {
        match self.form {
            Form::Swagger2 => pointer::encode(&["definitions", name]),
            Form::OpenApi30 => pointer::encode(&["components", "schemas", name]),
        }
    }

    /// JSON pointer of an operation in the document; `method` in lower case.
    pub fn operation_pointer(&self, path: &str, method: &str) -> String {
        pointer::encode(&["paths", path, method])
    }
}

/// The result of loading.
#[derive(Debug)]
pub struct Loaded {
    /// The description; `None` when there was an error.
    pub document: Option<Document>,
    /// All problems, sorted by file and pointer.
    pub diagnostics: Diagnostics,
}

/// Loads a file. Relative references to other files are followed below its directory.
pub fn load_path(path: &Path, limits: &Limits) -> Loaded {
    let name = path.display().to_string();
    match bytes::read_file(path, limits) {
        Ok(content) => on_large_stack(&name, || load(content, &name, Some(path), limits)),
        Err(error) => failed(
            &name,
            "unreadable",
            format!("the file cannot be read: {error}"),
            "check the path and the permissions",
        ),
    }
}

/// Loads a document from memory. `name` stands for it in diagnostics, and its
/// ending `.yaml` or `.yml` lets text with brackets be YAML. References to
/// other files are errors.
pub fn load_bytes(bytes: &[u8], name: &str, limits: &Limits) -> Loaded {
    on_large_stack(name, || load(bytes.to_vec(), name, None, limits))
}

/// Runs the loader on a thread with a known stack. A panic of a parser ends
/// that thread only and becomes an error.
fn on_large_stack(name: &str, work: impl FnOnce() -> Loaded + Send) -> Loaded {
    let result = std::thread::scope(|scope| {
        std::thread::Builder::new()
            .name("load".to_owned())
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, work)
            .map(|thread| thread.join())
    });
    match result {
        Ok(Ok(loaded)) => loaded,
        Ok(Err(_)) => failed(
            name,
            "internal",
            "the loader broke down on this document".to_owned(),
            "report the document to the maintainers of the generator",
        ),
        Err(error) => failed(
            name,
            "internal",
            format!("no thread could be started: {error}"),
            "try again when the machine has more memory",
        ),
    }
}

fn failed(name: &str, code: &'static str, message: String, hint: &str) -> Loaded {
    let mut diagnostics = Diagnostics::new();
    diagnostics.error(code, name, "", message, hint);
    Loaded {
        document: None,
        diagnostics,
    }
}

fn load(content: Vec<u8>, name: &str, path: Option<&Path>, limits: &Limits) -> Loaded {
    let mut diagnostics = Diagnostics::new();
    let document = bytes::text(content, name, limits, &mut diagnostics)
        .and_then(|text| read(&text, name, path, limits, &mut diagnostics));
    diagnostics.sort();
    Loaded {
        document: document.filter(|_| !diagnostics.has_errors()),
        diagnostics,
    }
}

fn read(
    text: &str,
    name: &str,
    path: Option<&Path>,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let (node, nodes) = parse::parse(text, 0, name, limits, diagnostics)?;
    let Node::Object(root) = &node else {
        diagnostics.error(
            "root-not-object",
            name,
            "",
            format!("the document is {}, not an object", node.kind()),
            "give an API description",
        );
        return None;
    };
    let form = version::form(root, name, diagnostics)?;
    let files = Files::new(&node, name, path, limits, text.len() as u64, nodes);
    let (sha256, (api, source_counts)) = std::thread::scope(|scope| {
        let digest = scope.spawn(|| digest::digest(&node));
        let assembled = assemble::assemble(form, &node, &files, nodes, diagnostics);
        (digest.join().unwrap_or_default(), assembled)
    });
    Some(Document {
        api,
        form,
        sha256,
        source_counts,
        name: name.to_owned(),
    })
}

/// Whether a key of a path item is a method.
fn is_method(key: &str) -> bool {
    matches!(
        key,
        "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace"
    )
}
