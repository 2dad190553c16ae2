//! Lowering: from the loaded description to the [`crate::ir`].
//!
//! Decides what every schema and operation is. It makes no name, and whatever
//! it can not express it types as JSON with a warning.

mod operation;
mod parameter;
mod reach;
mod schema;

use std::collections::{BTreeMap, HashMap};

use openapiv3::{ReferenceOr, Schema as SourceSchema};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Origin, Schema, SchemaId, Shape, Tag, Type};
use crate::load::Document;

/// Name of the tag of operations that have none.
const DEFAULT_TAG: &str = "Default";

/// What lowering is told beside the document.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Only the operations of these tags (exact names); empty: all.
    pub tags: Vec<String>,
    /// Tags whose list parameters in queries are joined by commas, whatever
    /// the description says.
    pub csv_tags: Vec<String>,
}

/// Lowers a document.
pub fn lower(document: &Document, choices: &Choices, diagnostics: &mut Diagnostics) -> Api {
    let mut lowering = Lowering {
        document,
        choices,
        diagnostics,
        api: Api {
            title: document.api.info.title.clone(),
            version: document.api.info.version.clone(),
            description: document.api.info.description.clone().unwrap_or_default(),
            server: document
                .api
                .servers
                .first()
                .map(|server| server.url.clone()),
            ..Api::default()
        },
        named: HashMap::new(),
        sources: BTreeMap::new(),
    };
    lowering.index();
    lowering.define_named();
    lowering.tags();
    lowering.operations();
    let Lowering {
        mut api,
        diagnostics,
        ..
    } = lowering;
    reach::cut_alias_cycles(&mut api, document, diagnostics);
    reach::mark(&mut api);
    reach::box_recursion(&mut api);
    api
}

/// The names of all tags that operations have.
pub(crate) fn tag_names(document: &Document) -> Vec<String> {
    let mut names = std::collections::BTreeSet::new();
    for item in document.api.paths.paths.values() {
        let ReferenceOr::Item(item) = item else {
            continue;
        };
        for (_, operation) in item.iter() {
            if operation.tags.is_empty() {
                names.insert(DEFAULT_TAG.to_owned());
            }
            names.extend(operation.tags.iter().cloned());
        }
    }
    names.into_iter().collect()
}

struct Lowering<'a> {
    document: &'a Document,
    choices: &'a Choices,
    diagnostics: &'a mut Diagnostics,
    api: Api,
    named: HashMap<&'a str, SchemaId>,
    sources: BTreeMap<&'a str, &'a SourceSchema>,
}

impl<'a> Lowering<'a> {
    /// Gives every named schema an id, in the order of the names.
    fn index(&mut self) {
        let Some(components) = &self.document.api.components else {
            return;
        };
        let mut names: Vec<&str> = components.schemas.keys().map(String::as_str).collect();
        names.sort_unstable();
        for name in names {
            let id = SchemaId(self.api.schemas.len());
            self.named.insert(name, id);
            self.api.schemas.push(blank(name.to_owned(), Origin::Named));
        }
        for (name, schema) in &components.schemas {
            if let ReferenceOr::Item(schema) = schema {
                self.sources.insert(name, schema);
            }
        }
    }

    fn define_named(&mut self) {
        let Some(components) = &self.document.api.components else {
            return;
        };
        let mut entries: Vec<_> = components.schemas.iter().collect();
        entries.sort_unstable_by_key(|(name, _)| *name);
        for (name, schema) in entries {
            let Some(&id) = self.named.get(name.as_str()) else {
                continue;
            };
            self.define(id, schema);
        }
        self.link_subtypes();
    }

    fn tags(&mut self) {
        let mut tags: BTreeMap<String, String> = tag_names(self.document)
            .into_iter()
            .map(|name| (name, String::new()))
            .collect();
        for tag in &self.document.api.tags {
            if let Some(description) = tags.get_mut(&tag.name) {
                *description = tag.description.clone().unwrap_or_default();
            }
        }
        self.api.tags = tags
            .into_iter()
            .filter(|(name, _)| self.choices.tags.is_empty() || self.choices.tags.contains(name))
            .map(|(name, description)| Tag { name, description })
            .collect();
    }

    /// A new schema that stands inside another place.
    fn lift(&mut self, key: String, origin: Origin) -> SchemaId {
        let id = SchemaId(self.api.schemas.len());
        self.api.schemas.push(blank(key, origin));
        id
    }

    fn warn(&mut self, code: &'static str, pointer: String, message: String, hint: &str) {
        let file = self.document.name.clone();
        self.diagnostics.warn(code, &file, pointer, message, hint);
    }
}

fn blank(key: String, origin: Origin) -> Schema {
    Schema {
        key,
        origin,
        description: String::new(),
        deprecated: false,
        shape: Shape::Alias(Type::Json),
        subtypes: Vec::new(),
        reached_by: Default::default(),
        in_events: false,
        in_request: false,
    }
}
