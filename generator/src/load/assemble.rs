//! The whole description from the tree of the document.
//!
//! Paths and named schemas do not depend on each other, so large documents
//! are read in chunks on several threads, each with a context of its own. The
//! few documents whose parts do depend on each other (references to other
//! files, schemas that need a new name) are read again on one thread.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, PathItem, ReferenceOr, Schema};

use super::context::{Context, Sections};
use super::files::Files;
use super::operation::Inherited;
use super::pointer::Pointer;
use super::tree::{Node, Object};
use super::{Form, STACK_BYTES, SourceCounts};
use crate::diagnostic::Diagnostics;

/// Documents with fewer values are read on one thread.
const PARALLEL_FROM: usize = 20_000;
/// Most threads that read one document.
const MAX_THREADS: usize = 8;
/// Paths or schemas of one chunk.
const CHUNK: usize = 64;

/// A named schema or a path with its place in the document.
#[derive(Clone, Copy)]
enum Entry<'s> {
    Schema(&'s str, &'s Node<'s>),
    Path(&'s str, &'s Node<'s>),
}

/// What was read of a range of entries.
#[derive(Default)]
struct Part<'s> {
    schemas: Vec<(&'s str, ReferenceOr<Schema>)>,
    paths: Vec<(&'s str, String, PathItem)>,
    operations: usize,
    diagnostics: Diagnostics,
}

/// What the readers of all entries need.
struct Job<'s> {
    sections: &'s Sections<'s>,
    root: &'s Node<'s>,
    name: &'s str,
    inherited: &'s Inherited,
}

/// Builds the description. The root is an object.
pub(super) fn assemble(
    form: Form,
    node: &Node<'_>,
    files: &Files<'_>,
    nodes: usize,
    diagnostics: &mut Diagnostics,
) -> (OpenAPI, SourceCounts) {
    let sections = Sections::new(form, node);
    let context = Context::new(&sections, files);
    let result = match node {
        Node::Object(root) => context.document(root, node, &sections, nodes),
        _ => (OpenAPI::default(), SourceCounts::default()),
    };
    diagnostics.extend(context.diagnostics.take());
    result
}

impl<'s> Context<'s> {
    fn document(
        &self,
        root: &'s Object<'s>,
        node: &'s Node<'s>,
        sections: &'s Sections<'s>,
        nodes: usize,
    ) -> (OpenAPI, SourceCounts) {
        let at = Pointer::base(0, "");
        let (holder, holder_at, scheme_key, schema_key) = match self.form {
            Form::Swagger2 => (Some(root), at, "securityDefinitions", "definitions"),
            Form::OpenApi30 => (
                self.object(root, "components", &at),
                at.key("components"),
                "securitySchemes",
                "schemas",
            ),
        };
        let mut components = Components::default();
        if let Some(holder) = holder {
            components.security_schemes = self.security_schemes(holder, scheme_key, &holder_at);
        }
        let inherited = Inherited {
            schemes: components.security_schemes.clone(),
            consumes: self.media_types(root, "consumes", &at),
            produces: self.media_types(root, "produces", &at),
        };
        let named = holder.and_then(|holder| self.object(holder, schema_key, &holder_at));
        let paths_object = self.paths_object(root, &at);
        let entries = entries(named, paths_object);

        let job = Job {
            sections,
            root: node,
            name: self.files.name(0),
            inherited: &inherited,
        };
        let parallel = if nodes >= PARALLEL_FROM {
            in_parallel(&job, &entries)
        } else {
            None
        };
        let parts = match parallel {
            Some(parts) => parts,
            None => vec![self.part(&entries, &inherited)],
        };

        let mut paths = Vec::with_capacity(parts.len());
        components
            .schemas
            .reserve_exact(named.map_or(0, Object::len));
        for part in parts {
            self.absorb(part.diagnostics);
            self.operations.set(self.operations.get() + part.operations);
            paths.push(part.paths);
            components.schemas.extend(
                part.schemas
                    .into_iter()
                    .map(|(name, schema)| (name.to_owned(), schema)),
            );
        }
        let paths_at = at.key("paths");
        let mut paths = self.joined_paths(
            paths.into_iter().flatten(),
            paths_object.map_or(0, Object::len),
            &paths_at,
        );
        for (key, value) in paths_object.into_iter().flat_map(Object::iter) {
            self.extension(&mut paths.extensions, key, value, &paths_at);
        }
        self.add_hoisted(&mut components);
        self.cut_cycles(&mut components.schemas);
        let counts = SourceCounts {
            operations: self.operations.get(),
            schemas: named.map_or(0, Object::len),
        };
        let api = OpenAPI {
            openapi: "3.0.3".to_owned(),
            info: self.info(root, &at),
            servers: match self.form {
                Form::Swagger2 => self.swagger_servers(root, &at),
                Form::OpenApi30 => self.servers(root, &at),
            },
            paths,
            components: Some(components),
            security: self.security(root, &at, &inherited.schemes),
            tags: self.tags(root, &at),
            external_docs: self.external_docs(root, &at),
            extensions: self.extensions(root, &at),
        };
        (api, counts)
    }

    /// The global media types, which only Swagger 2.0 has.
    fn media_types(&self, root: &Object<'s>, key: &str, at: &Pointer<'_>) -> Vec<String> {
        match self.form {
            Form::Swagger2 => self.texts(root, key, at),
            Form::OpenApi30 => Vec::new(),
        }
    }

    /// Reads a range of entries.
    fn part<'e>(&self, entries: &[Entry<'e>], inherited: &Inherited) -> Part<'e>
    where
        'e: 's,
    {
        let root = Pointer::base(0, "");
        let paths_at = root.key("paths");
        let mut part = Part::default();
        let before = self.operations.get();
        for entry in entries {
            match *entry {
                Entry::Schema(name, node) => {
                    let schema = self.at_schema(name, |at| self.schema(node, at));
                    part.schemas.push((name, schema));
                }
                Entry::Path(key, node) => {
                    if let Some((path, item)) = self.path(key, node, &paths_at.key(key), inherited)
                    {
                        part.paths.push((key, path, item));
                    }
                }
            }
        }
        part.operations = self.operations.replace(before) - before;
        part
    }
}

/// All paths and named schemas, paths first since they take longer.
fn entries<'s>(named: Option<&'s Object<'s>>, paths: Option<&'s Object<'s>>) -> Vec<Entry<'s>> {
    let paths = paths.into_iter().flat_map(Object::iter);
    let named = named.into_iter().flat_map(Object::iter);
    paths
        .filter(|(key, _)| !key.starts_with("x-"))
        .map(|(key, node)| Entry::Path(key, node))
        .chain(named.map(|(name, node)| Entry::Schema(name, node)))
        .collect()
}

/// Reads the entries on several threads. `None` when that is of no use, or
/// when the document has to be read on one thread.
fn in_parallel<'s>(job: &Job<'s>, entries: &[Entry<'s>]) -> Option<Vec<Part<'s>>> {
    let chunks: Vec<&[Entry<'s>]> = entries.chunks(CHUNK).collect();
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(MAX_THREADS)
        .min(chunks.len());
    if threads < 2 {
        return None;
    }
    let next = AtomicUsize::new(0);
    let independent = AtomicBool::new(true);
    let done: Mutex<IndexMap<usize, Part<'s>>> = Mutex::new(IndexMap::new());
    let work = || {
        while independent.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(chunk) = chunks.get(number) else {
                return;
            };
            let (part, whole) = read_chunk(job, chunk);
            if !whole {
                independent.store(false, Ordering::Relaxed);
            }
            if let Ok(mut done) = done.lock() {
                done.insert(number, part);
            }
        }
    };
    std::thread::scope(|scope| {
        // The thread at hand works too; a thread that cannot be started is
        // made up for by the others.
        for _ in 1..threads {
            let _ = std::thread::Builder::new()
                .name("load".to_owned())
                .stack_size(STACK_BYTES)
                .spawn_scoped(scope, work);
        }
        work();
    });
    if !independent.load(Ordering::Relaxed) {
        return None;
    }
    let mut done = done.into_inner().ok()?;
    done.sort_unstable_keys();
    (done.len() == chunks.len()).then(|| done.into_values().collect())
}

/// Reads a chunk with a context of its own, and says whether that context
/// could do without the rest of the document.
fn read_chunk<'s>(job: &Job<'s>, chunk: &[Entry<'s>]) -> (Part<'s>, bool) {
    let files = Files::alone(job.root, job.name);
    let context = Context::new(job.sections, &files);
    let mut part = context.part(chunk, job.inherited);
    part.diagnostics = context.diagnostics.take();
    (part, context.whole.get())
}
