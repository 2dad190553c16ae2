//! What all readers of one run share: the trees, the problems found so far,
//! the budgets, and lenient access to the members of an object.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{Components, ExternalDocumentation};
use serde_json::Value;

use super::Form;
use super::files::Files;
use super::pointer::Pointer;
use super::reference::Hoisted;
use super::tree::{Node, Object};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// Beginning of the extension keys that the loader itself writes.
pub(super) const RESERVED: &str = "x-sdkgen-";

/// Places beyond this number are no longer remembered to report them once only.
const MAX_REPORTED: usize = 100_000;

/// Members of the sections that references usually name, by section and name.
pub(super) struct Sections<'s> {
    form: Form,
    members: HashMap<&'static str, HashMap<&'s str, &'s Node<'s>>>,
}

pub(super) struct Context<'s> {
    pub(super) form: Form,
    pub(super) files: &'s Files<'s>,
    pub(super) diagnostics: RefCell<Diagnostics>,
    reported: RefCell<HashSet<(&'static str, String, String)>>,
    sections: &'s Sections<'s>,
    /// Nesting of the schema that is being read.
    pub(super) depth: Cell<usize>,
    /// Elements read through references, against references that multiply.
    pub(super) through_references: Cell<usize>,
    /// Places that are being inlined, outermost first.
    pub(super) inlining: RefCell<Vec<(usize, String)>>,
    pub(super) hoisted: RefCell<Hoisted>,
    /// Number of operations met, read or not.
    pub(super) operations: Cell<usize>,
    /// Whether everything could be read without the other parts of the
    /// document: no file was asked for and no schema had to get a name.
    pub(super) whole: Cell<bool>,
}

impl<'s> Sections<'s> {
    /// Indexes the sections of a document.
    pub(super) fn new(form: Form, root: &'s Node<'s>) -> Self {
        let (holder, names): (_, &[&'static str]) = match form {
            Form::Swagger2 => (Some(root), &["definitions", "parameters", "responses"]),
            Form::OpenApi30 => (
                root.as_object().and_then(|root| root.get("components")),
                &[
                    "schemas",
                    "parameters",
                    "responses",
                    "requestBodies",
                    "headers",
                ],
            ),
        };
        let mut members = HashMap::new();
        if let Some(Node::Object(holder)) = holder {
            for name in names {
                if let Some(Node::Object(section)) = holder.get(name) {
                    members.insert(*name, section.iter().collect());
                }
            }
        }
        Self { form, members }
    }
}

impl<'s> Context<'s> {
    pub(super) fn new(sections: &'s Sections<'s>, files: &'s Files<'s>) -> Self {
        Self {
            form: sections.form,
            files,
            diagnostics: RefCell::new(Diagnostics::new()),
            reported: RefCell::new(HashSet::new()),
            sections,
            depth: Cell::new(0),
            through_references: Cell::new(0),
            inlining: RefCell::new(Vec::new()),
            hoisted: RefCell::new(Hoisted::default()),
            operations: Cell::new(0),
            whole: Cell::new(true),
        }
    }

    /// Takes over the problems of a context that read another part of the
    /// document. What both met through references is reported once.
    pub(super) fn absorb(&self, diagnostics: Diagnostics) {
        let mut own = self.diagnostics.borrow_mut();
        let mut reported = self.reported.borrow_mut();
        own.extend_where(diagnostics, |diagnostic| {
            reported.insert((
                diagnostic.code,
                diagnostic.file.clone(),
                diagnostic.pointer.clone(),
            ))
        });
    }

    /// The keys from the root to the schemas that have names.
    pub(super) fn schema_section(&self) -> &'static [&'static str] {
        match self.form {
            Form::Swagger2 => &["definitions"],
            Form::OpenApi30 => &["components", "schemas"],
        }
    }

    /// A member of an indexed section of the document.
    pub(super) fn section_member(&self, section: &str, name: &str) -> Option<&'s Node<'s>> {
        self.sections.members.get(section)?.get(name).copied()
    }

    /// Whether the document has a section of this name that is indexed.
    pub(super) fn has_section(&self, section: &str) -> bool {
        self.sections.members.contains_key(section)
    }

    /// Whether the document itself has a schema of this name.
    pub(super) fn has_schema(&self, name: &str) -> bool {
        let section = match self.form {
            Form::Swagger2 => "definitions",
            Form::OpenApi30 => "schemas",
        };
        self.section_member(section, name).is_some()
    }

    /// Reports a warning, once a place and code.
    pub(super) fn warn(
        &self,
        at: &Pointer<'_>,
        code: &'static str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.report(Severity::Warning, at, code, message.into(), hint.into());
    }

    /// Reports an error, once a place and code.
    pub(super) fn error(
        &self,
        at: &Pointer<'_>,
        code: &'static str,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.report(Severity::Error, at, code, message.into(), hint.into());
    }

    fn report(
        &self,
        severity: Severity,
        at: &Pointer<'_>,
        code: &'static str,
        message: String,
        hint: String,
    ) {
        let pointer = at.text();
        let mut reported = self.reported.borrow_mut();
        let file = self.files.name(at.file).to_owned();
        let key = (code, file.clone(), pointer.clone());
        if reported.contains(&key) {
            return;
        }
        if reported.len() < MAX_REPORTED {
            reported.insert(key);
        }
        self.diagnostics.borrow_mut().push(Diagnostic {
            severity,
            code,
            file,
            pointer,
            message,
            hint,
        });
    }

    /// Reports that a member has a wrong kind of value and is left out.
    pub(super) fn wrong_kind(&self, at: &Pointer<'_>, wanted: &str, found: &Node<'_>) {
        self.warn(
            at,
            "wrong-kind",
            format!("this must be {wanted}, not {}", found.kind()),
            "left out",
        );
    }

    /// A text member; a number or a boolean counts as its letters.
    pub(super) fn text(&self, object: &Object<'_>, key: &str, at: &Pointer<'_>) -> Option<String> {
        match object.get(key)? {
            Node::String(text) => Some(text.as_ref().to_owned()),
            Node::Number(number) => Some(number.to_string()),
            Node::Bool(value) => Some(value.to_string()),
            Node::Null => None,
            other => {
                self.wrong_kind(&at.key(key), "a string", other);
                None
            }
        }
    }

    /// A boolean member, `None` when absent; "true" and "false" as strings are accepted.
    pub(super) fn flag(&self, object: &Object<'_>, key: &str, at: &Pointer<'_>) -> Option<bool> {
        self.flag_of(object.get(key)?, &at.key(key))
    }

    /// The same for a value at hand.
    pub(super) fn flag_of(&self, node: &Node<'_>, at: &Pointer<'_>) -> Option<bool> {
        match node {
            Node::Bool(value) => Some(*value),
            Node::Null => None,
            Node::String(text) if text == "true" || text == "false" => {
                self.warn(
                    at,
                    "wrong-kind",
                    "this must be a boolean, not a string",
                    "read as the boolean that it spells",
                );
                Some(text == "true")
            }
            other => {
                self.wrong_kind(at, "a boolean", other);
                None
            }
        }
    }

    /// A member that must be an object; anything else is reported and left out.
    pub(super) fn object<'n>(
        &self,
        object: &'n Object<'s>,
        key: &str,
        at: &Pointer<'_>,
    ) -> Option<&'n Object<'s>> {
        match object.get(key)? {
            Node::Object(member) => Some(member),
            Node::Null => None,
            other => {
                self.wrong_kind(&at.key(key), "an object", other);
                None
            }
        }
    }

    /// A member that must be a list; anything else is reported and counts as empty.
    pub(super) fn list<'n>(
        &self,
        object: &'n Object<'s>,
        key: &str,
        at: &Pointer<'_>,
    ) -> &'n [Node<'s>] {
        match object.get(key) {
            Some(Node::Array(items)) => items,
            Some(Node::Null) | None => &[],
            Some(other) => {
                self.wrong_kind(&at.key(key), "a list", other);
                &[]
            }
        }
    }

    /// A list of strings; elements of another kind are reported and left out.
    pub(super) fn texts(&self, object: &Object<'s>, key: &str, at: &Pointer<'_>) -> Vec<String> {
        let list_at = at.key(key);
        let mut texts = Vec::new();
        for (index, item) in self.list(object, key, at).iter().enumerate() {
            match item {
                Node::String(text) => texts.push(text.as_ref().to_owned()),
                Node::Number(number) => texts.push(number.to_string()),
                other => self.wrong_kind(&list_at.index(index), "a string", other),
            }
        }
        texts
    }

    /// The extensions (`x-*`) of an object, in the order of the file.
    pub(super) fn extensions(
        &self,
        object: &Object<'_>,
        at: &Pointer<'_>,
    ) -> IndexMap<String, Value> {
        let mut extensions = IndexMap::new();
        for (key, value) in object.iter() {
            self.extension(&mut extensions, key, value, at);
        }
        extensions
    }

    /// Keeps one member if it is an extension.
    pub(super) fn extension(
        &self,
        extensions: &mut IndexMap<String, Value>,
        key: &str,
        value: &Node<'_>,
        at: &Pointer<'_>,
    ) {
        if !key.starts_with("x-") {
            return;
        }
        if key.starts_with(RESERVED) {
            self.warn(
                &at.key(key),
                "reserved-extension",
                format!("extensions that begin with {RESERVED} belong to the generator"),
                "left out",
            );
            return;
        }
        if extensions.capacity() == 0 {
            extensions.reserve_exact(1);
        }
        extensions.insert(key.to_owned(), value.to_value());
    }

    /// The member `externalDocs`.
    pub(super) fn external_docs(
        &self,
        object: &Object<'s>,
        at: &Pointer<'_>,
    ) -> Option<ExternalDocumentation> {
        let docs = self.object(object, "externalDocs", at)?;
        let at = at.key("externalDocs");
        Some(ExternalDocumentation {
            description: self.text(docs, "description", &at),
            url: self.text(docs, "url", &at)?,
            extensions: self.extensions(docs, &at),
        })
    }

    /// Adds the schemas that were moved to the components because a reference
    /// names a place that has no name of its own.
    pub(super) fn add_hoisted(&self, components: &mut Components) {
        loop {
            let next = self.hoisted.borrow_mut().next();
            let Some((name, file, pointer)) = next else {
                return;
            };
            let at = Pointer::base(file, &pointer);
            if let Some(node) = self.node_at(file, &pointer) {
                let schema = self.schema(node, &at);
                components.schemas.insert(name, schema);
            }
        }
    }
}
