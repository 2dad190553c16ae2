//! References: to named schemas they stay, everything else is resolved.

use std::collections::{HashMap, HashSet, VecDeque};

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

use super::context::Context;
use super::pointer::{Pointer, encode};
use super::schema::any_schema;
use super::tree::Node;
use super::{DANGLING_REF_KEY, SCHEMA_PREFIX};

/// Longest chain of references that is followed.
const MAX_HOPS: usize = 256;
/// Deepest nesting of inlined places.
const MAX_INLINING: usize = 32;
/// Largest number of elements that are read through references.
const MAX_THROUGH_REFERENCES: usize = 400_000;

/// Schemas that get a name because references name their place: those of
/// other files, and places that contain themselves.
#[derive(Default)]
pub(super) struct Hoisted {
    names: HashMap<(usize, String), String>,
    taken: HashSet<String>,
    queue: VecDeque<(String, usize, String)>,
}

impl Hoisted {
    /// The next schema to read: its name, file and encoded pointer.
    pub(super) fn next(&mut self) -> Option<(String, usize, String)> {
        self.queue.pop_front()
    }

    fn name_of(&self, file: usize, pointer: &str) -> Option<&String> {
        self.names.get(&(file, pointer.to_owned()))
    }
}

/// A place that a reference names.
pub(super) struct Target<'s> {
    pub(super) node: &'s Node<'s>,
    pub(super) file: usize,
    /// Encoded pointer of the place in its file.
    pub(super) pointer: String,
}

/// An element after its references have been followed.
pub(super) struct Followed<'s> {
    pub(super) node: &'s Node<'s>,
    /// File and pointer when at least one reference was followed.
    place: Option<(usize, String)>,
}

impl Followed<'_> {
    /// The place of the element; `at` is where the first reference stands.
    pub(super) fn at<'p>(&'p self, at: &Pointer<'p>) -> Pointer<'p> {
        match &self.place {
            Some((file, pointer)) => Pointer::base(*file, pointer),
            None => *at,
        }
    }
}

impl<'s> Context<'s> {
    /// The node at an encoded pointer of a file.
    pub(super) fn node_at(&self, file: usize, pointer: &str) -> Option<&'s Node<'s>> {
        let segments = decode_segments(pointer);
        self.walk(file, &segments)
    }

    fn walk(&self, file: usize, segments: &[String]) -> Option<&'s Node<'s>> {
        let rest = match segments {
            [section, name, rest @ ..] if file == 0 && self.is_section(section) => {
                return descend(self.section_member(section, name)?, rest);
            }
            [first, section, name, rest @ ..]
                if file == 0 && first == "components" && self.has_section(section) =>
            {
                return descend(self.section_member(section, name)?, rest);
            }
            rest => rest,
        };
        descend(self.files.root(file), rest)
    }

    fn is_section(&self, section: &str) -> bool {
        self.form == super::Form::Swagger2 && self.has_section(section)
    }

    /// Finds what a reference names. Problems are reported; `None` means that
    /// there is nothing.
    pub(super) fn resolve(&self, reference: &str, at: &Pointer<'_>) -> Option<Target<'s>> {
        let (file_part, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if file_part.is_empty() {
            at.file
        } else {
            self.open(file_part, reference, at)?
        };
        if file_part.is_empty() && fragment.is_empty() {
            self.dangling(reference, at, "it names the whole document");
            return None;
        }
        if !fragment.is_empty() && !fragment.starts_with('/') {
            self.dangling(reference, at, "it is not a JSON pointer");
            return None;
        }
        let decoded = decode_segments(&percent_decode(fragment));
        let found = match self.walk(file, &decoded) {
            Some(node) => Some((node, decoded)),
            // Names with a percent sign are often not encoded in references.
            None => {
                let plain = decode_segments(fragment);
                self.walk(file, &plain).map(|node| (node, plain))
            }
        };
        match found {
            Some((node, segments)) => Some(Target {
                node,
                file,
                pointer: encode(&segments),
            }),
            None => {
                self.dangling(reference, at, "nothing is there");
                None
            }
        }
    }

    fn open(&self, file_part: &str, reference: &str, at: &Pointer<'_>) -> Option<usize> {
        self.whole.set(false);
        let path = percent_decode(file_part);
        let opened = self
            .files
            .open(at.file, &path, &mut self.diagnostics.borrow_mut());
        match opened {
            Ok(file) => Some(file),
            Err(reason) => {
                if let Some(reason) = reason {
                    self.error(
                        at,
                        "external-ref",
                        format!("the reference \"{reference}\" cannot be followed: {reason}"),
                        "bundle the description into one file, or keep its files below one directory",
                    );
                }
                None
            }
        }
    }

    pub(super) fn dangling(&self, reference: &str, at: &Pointer<'_>, why: &str) {
        self.warn(
            at,
            "dangling-ref",
            format!("the reference \"{reference}\" leads nowhere: {why}"),
            "typed as any JSON value, or left out where no value is needed",
        );
    }

    /// Follows the references of an element that is not a schema.
    pub(super) fn follow(&self, node: &'s Node<'s>, at: &Pointer<'_>) -> Option<Followed<'s>> {
        let mut node = node;
        let mut place: Option<(usize, String)> = None;
        let mut seen: HashSet<(usize, String)> = HashSet::new();
        loop {
            let reference = match node {
                Node::Object(object) => object.get("$ref").and_then(Node::as_str),
                _ => None,
            };
            let Some(reference) = reference else {
                return Some(Followed { node, place });
            };
            let target = match &place {
                Some((file, pointer)) => self.resolve(reference, &Pointer::base(*file, pointer))?,
                None => self.resolve(reference, at)?,
            };
            let key = (target.file, target.pointer.clone());
            if seen.len() >= MAX_HOPS || !seen.insert(key) {
                self.cycle(reference, at);
                return None;
            }
            node = target.node;
            place = Some((target.file, target.pointer));
        }
    }

    fn cycle(&self, reference: &str, at: &Pointer<'_>) {
        self.error(
            at,
            "reference-cycle",
            format!("the reference \"{reference}\" leads back to itself"),
            "let one of the references name a value",
        );
    }

    /// Counts an element that is read through a reference, and says whether
    /// there may be more.
    pub(super) fn spend(&self, at: &Pointer<'_>) -> bool {
        let spent = self.through_references.get() + 1;
        self.through_references.set(spent);
        if spent == MAX_THROUGH_REFERENCES {
            self.error(
                at,
                "too-many-values",
                format!(
                    "references multiply the description to more than {MAX_THROUGH_REFERENCES} elements"
                ),
                "refer to schemas in components, which are not repeated",
            );
        }
        spent < MAX_THROUGH_REFERENCES
    }

    /// Reads a reference that stands for a schema.
    pub(super) fn schema_reference(
        &self,
        reference: &str,
        at: &Pointer<'_>,
    ) -> ReferenceOr<Schema> {
        if at.file == 0
            && let Some(name) = self.plain_schema_name(reference)
        {
            return named(name);
        }
        if self.has_schema(reference) && !reference.contains(['/', '.', '#']) {
            self.warn(
                at,
                "bare-ref",
                format!("\"{reference}\" is not a reference but the name of a schema"),
                "read as a reference to that schema",
            );
            return named(reference);
        }
        let Some(target) = self.resolve(reference, at) else {
            return dangling_schema(reference);
        };
        let segments = decode_segments(&target.pointer);
        let section = self.schema_section();
        if target.file == 0 {
            if let Some((name, parents)) = segments.split_last()
                && parents.iter().eq(section.iter())
            {
                return named(name);
            }
            if !self.may_hold_schema(&segments) {
                self.dangling(reference, at, "no schema is there");
                return dangling_schema(reference);
            }
        }
        if target.node.as_object().is_none() {
            self.dangling(reference, at, "no schema is there");
            return dangling_schema(reference);
        }
        if let Some(name) = self.hoisted.borrow().name_of(target.file, &target.pointer) {
            return named(name);
        }
        let key = (target.file, target.pointer);
        let inside_itself = self.inlining.borrow().contains(&key);
        if key.0 != 0 || inside_itself || self.inlining.borrow().len() >= MAX_INLINING {
            return named(&self.hoist(key, &segments));
        }
        let (file, pointer) = key.clone();
        self.inlining.borrow_mut().push(key);
        let schema = self.schema(target.node, &Pointer::base(file, &pointer));
        self.inlining.borrow_mut().pop();
        schema
    }

    /// The name in the usual spelling of a reference to a schema of the document.
    fn plain_schema_name<'r>(&self, reference: &'r str) -> Option<&'r str> {
        let prefix = match self.form {
            super::Form::Swagger2 => "#/definitions/",
            super::Form::OpenApi30 => SCHEMA_PREFIX,
        };
        reference
            .strip_prefix(prefix)
            .filter(|name| !name.contains(['/', '~', '%']) && self.has_schema(name))
    }

    /// Whether a place of the document can hold a schema: members of the
    /// other sections themselves, and scalars of the root, cannot.
    fn may_hold_schema(&self, segments: &[String]) -> bool {
        match segments {
            [] | [_] => false,
            [first, _] => first != "info" && !self.has_section(first),
            [first, section, _] if first == "components" => section == "schemas",
            _ => true,
        }
    }

    /// Gives a place a name among the schemas and queues it for reading.
    fn hoist(&self, key: (usize, String), segments: &[String]) -> String {
        self.whole.set(false);
        let mut hoisted = self.hoisted.borrow_mut();
        let base = match segments.last() {
            Some(last) if key.0 != 0 || !last.bytes().all(|b| b.is_ascii_digit()) => last.clone(),
            Some(_) => segments.join("_"),
            None => self.files.stem(key.0).to_owned(),
        };
        let mut name = base.clone();
        let mut number = 2;
        while self.has_schema(&name) || hoisted.taken.contains(&name) {
            name = format!("{base}{number}");
            number += 1;
        }
        hoisted.taken.insert(name.clone());
        hoisted.names.insert(key.clone(), name.clone());
        hoisted.queue.push_back((name.clone(), key.0, key.1));
        name
    }
}

/// A reference to a schema of the components; the name is not escaped.
pub(super) fn named<T>(name: &str) -> ReferenceOr<T> {
    ReferenceOr::Reference {
        reference: format!("{SCHEMA_PREFIX}{name}"),
    }
}

/// Any JSON value, with a note of the reference that led nowhere.
fn dangling_schema(reference: &str) -> ReferenceOr<Schema> {
    let mut schema = any_schema();
    schema.schema_data.extensions.insert(
        DANGLING_REF_KEY.to_owned(),
        Value::String(reference.to_owned()),
    );
    ReferenceOr::Item(schema)
}

fn descend<'s>(node: &'s Node<'s>, segments: &[String]) -> Option<&'s Node<'s>> {
    let mut node = node;
    for segment in segments {
        node = match node {
            Node::Object(object) => object.get(segment)?,
            Node::Array(items) => items.get(segment.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(node)
}

/// The segments of a pointer, `~1` and `~0` undone (RFC 6901, section 4).
fn decode_segments(pointer: &str) -> Vec<String> {
    pointer
        .split('/')
        .skip(1)
        .map(|segment| {
            if segment.contains('~') {
                segment.replace("~1", "/").replace("~0", "~")
            } else {
                segment.to_owned()
            }
        })
        .collect()
}

/// Undoes percent-encoding (RFC 3986, section 2.1). Sequences that are not
/// valid, or do not give UTF-8, leave the text as it is.
fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let decoded = match tail {
            [high, low, after @ ..] if byte == b'%' => {
                hex(*high).zip(hex(*low)).map(|(h, l)| (h * 16 + l, after))
            }
            _ => None,
        };
        match decoded {
            Some((value, after)) => {
                bytes.push(value);
                rest = after;
            }
            None => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}
