//! The tree of a document: what JSON and YAML have in common, with the order
//! of members kept and identical keys reported.
//!
//! `serde_json` and `openapiv3` silently keep the last of two identical keys,
//! so the tree is built by a visitor of its own before either sees the data.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::{Number, Value};

use super::Limits;
use super::pointer::Pointer;
use crate::diagnostic::Diagnostics;

/// Objects with at least this many members look for identical keys in a set.
const SET_FROM: usize = 16;

/// A value of a document. Text borrows from the file where the file holds it unescaped.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node<'a> {
    Null,
    Bool(bool),
    Number(Number),
    String(Cow<'a, str>),
    Array(Vec<Node<'a>>),
    Object(Object<'a>),
}

/// The members of an object in the order of the file; keys are unique.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Object<'a>(Vec<(Cow<'a, str>, Node<'a>)>);

impl<'a> Object<'a> {
    /// The value of `key`. Linear: objects of a description are small, and
    /// the large sections are indexed by the readers.
    pub(super) fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.0.iter().find(|(k, _)| k == key).map(|(_, v)| v)
    }

    /// The members in the order of the file.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Node<'a>)> {
        self.0.iter().map(|(k, v)| (k.as_ref(), v))
    }

    /// Number of members.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

impl<'a> Node<'a> {
    pub(super) fn as_object(&self) -> Option<&Object<'a>> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// What the value is, for messages.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// The value as JSON, for extensions, defaults and enum values.
    pub(super) fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(b) => Value::Bool(*b),
            Self::Number(n) => Value::Number(n.clone()),
            Self::String(s) => Value::String(s.as_ref().to_owned()),
            Self::Array(items) => Value::Array(items.iter().map(Node::to_value).collect()),
            Self::Object(object) => Value::Object(
                object
                    .iter()
                    .map(|(k, v)| (k.to_owned(), v.to_value()))
                    .collect(),
            ),
        }
    }

    /// The same tree without borrowed text.
    pub(super) fn into_owned(self) -> Node<'static> {
        match self {
            Self::Null => Node::Null,
            Self::Bool(b) => Node::Bool(b),
            Self::Number(n) => Node::Number(n),
            Self::String(s) => Node::String(Cow::Owned(s.into_owned())),
            Self::Array(items) => Node::Array(items.into_iter().map(Node::into_owned).collect()),
            Self::Object(object) => Node::Object(Object(
                object
                    .0
                    .into_iter()
                    .map(|(k, v)| (Cow::Owned(k.into_owned()), v.into_owned()))
                    .collect(),
            )),
        }
    }
}

/// The notation that a tree is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Json,
    Yaml,
}

/// Why the building of a tree was given up before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// More values than the limit allows.
    Nodes,
    /// More text than the limit allows, after aliases.
    Text,
    /// A YAML tag that has no meaning in a description.
    Tag,
}

/// Builds one tree and notes what it meets on the way.
pub(super) struct Builder<'b> {
    pub(super) syntax: Syntax,
    pub(super) limits: &'b Limits,
    /// Largest number of values of this tree.
    pub(super) max_nodes: usize,
    pub(super) file: usize,
    pub(super) file_name: &'b str,
    /// Whether the letters of version numbers may be asked of the YAML reader.
    pub(super) version_letters: bool,
    pub(super) diagnostics: RefCell<Diagnostics>,
    pub(super) stop: Cell<Option<Stop>>,
    nodes: Cell<usize>,
    text: Cell<u64>,
    too_deep: Cell<bool>,
}

impl<'b> Builder<'b> {
    pub(super) fn new(
        syntax: Syntax,
        limits: &'b Limits,
        max_nodes: usize,
        file: usize,
        file_name: &'b str,
    ) -> Self {
        Self {
            syntax,
            limits,
            max_nodes,
            file,
            file_name,
            version_letters: syntax == Syntax::Yaml,
            diagnostics: RefCell::new(Diagnostics::new()),
            stop: Cell::new(None),
            nodes: Cell::new(0),
            text: Cell::new(0),
            too_deep: Cell::new(false),
        }
    }

    /// Number of values read so far.
    pub(super) fn nodes(&self) -> usize {
        self.nodes.get()
    }

    /// Reads the whole tree from a deserializer.
    pub(super) fn read<'de, D: Deserializer<'de>>(
        &self,
        deserializer: D,
    ) -> Result<Node<'de>, D::Error> {
        let at = Pointer::base(self.file, "");
        Seed {
            builder: self,
            at: &at,
            depth: 0,
        }
        .deserialize(deserializer)
    }

    fn count_node<E: serde::de::Error>(&self) -> Result<(), E> {
        let nodes = self.nodes.get() + 1;
        self.nodes.set(nodes);
        if nodes > self.max_nodes {
            self.stop.set(Some(Stop::Nodes));
            return Err(E::custom("too many values"));
        }
        Ok(())
    }

    /// Counts text that had to be copied: aliases can multiply it.
    fn count_text<E: serde::de::Error>(&self, len: usize) -> Result<(), E> {
        let text = self.text.get() + len as u64;
        self.text.set(text);
        if text > self.limits.max_bytes {
            self.stop.set(Some(Stop::Text));
            return Err(E::custom("too much text"));
        }
        Ok(())
    }

    fn report_depth(&self, at: &Pointer<'_>) {
        if self.too_deep.replace(true) {
            return;
        }
        self.diagnostics.borrow_mut().error(
            "nesting-too-deep",
            self.file_name,
            at.text(),
            format!(
                "the document is nested deeper than {} levels",
                self.limits.max_depth
            ),
            "flatten the value or leave it out",
        );
    }

    /// Reports the second of two identical keys. Below the root, `paths` and
    /// a path item a member is a section, a path or an operation, and losing
    /// one of two silently would lose a part of the API.
    fn report_duplicate(&self, at: &Pointer<'_>, key: &str) {
        let here = at.key(key);
        let mut diagnostics = self.diagnostics.borrow_mut();
        let quoted = format!("the key \"{key}\" is given more than once");
        if at.is(&["paths"]) {
            diagnostics.error(
                "duplicate-path",
                self.file_name,
                here.text(),
                format!("the path \"{key}\" is described more than once"),
                "merge the path items into one",
            );
        } else if at.is(&[]) || (at.parent_is(&["paths"]) && super::is_method(key)) {
            diagnostics.error(
                "duplicate-key",
                self.file_name,
                here.text(),
                quoted,
                "keep one of them",
            );
        } else {
            diagnostics.warn(
                "duplicate-key",
                self.file_name,
                here.text(),
                quoted,
                "the first one is used",
            );
        }
    }
}

struct Seed<'b, 'p> {
    builder: &'b Builder<'b>,
    at: &'p Pointer<'p>,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        self.builder.count_node()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<Node<'de>, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<Node<'de>, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
        match Number::from_f64(value) {
            Some(number) => Ok(Node::Number(number)),
            None => {
                self.builder.diagnostics.borrow_mut().warn(
                    "number-not-finite",
                    self.builder.file_name,
                    self.at.text(),
                    "JSON has no infinite number and no NaN",
                    "read as null",
                );
                Ok(Node::Null)
            }
        }
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Node<'de>, E> {
        self.builder.count_text(value.len())?;
        Ok(Node::String(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<Node<'de>, E> {
        self.builder.count_text(value.len())?;
        Ok(Node::String(Cow::Owned(value)))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Borrowed(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node<'de>, A::Error> {
        if self.depth >= self.builder.limits.max_depth {
            self.builder.report_depth(self.at);
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Node::Null);
        }
        let mut items = Vec::new();
        loop {
            let at = self.at.index(items.len());
            let seed = Seed {
                builder: self.builder,
                at: &at,
                depth: self.depth + 1,
            };
            match seq.next_element_seed(seed)? {
                Some(item) => items.push(item),
                None => {
                    items.shrink_to_fit();
                    return Ok(Node::Array(items));
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        if self.depth >= self.builder.limits.max_depth {
            self.builder.report_depth(self.at);
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(Node::Null);
        }
        let mut entries: Vec<(Cow<'de, str>, Node<'de>)> = Vec::new();
        let mut seen: HashSet<Cow<'de, str>> = HashSet::new();
        let mut has_merge = false;
        while let Some(key) = map.next_key_seed(KeySeed(self.builder))? {
            let at = self.at.key(&key);
            let value = self.member(&mut map, &at)?;
            let duplicate = if entries.len() < SET_FROM {
                entries.iter().any(|(k, _)| *k == key)
            } else {
                if seen.is_empty() {
                    seen.extend(entries.iter().map(|(k, _)| k.clone()));
                }
                !seen.insert(key.clone())
            };
            if duplicate {
                self.builder.report_duplicate(self.at, &key);
                continue;
            }
            has_merge |= key == "<<";
            entries.push((key, value));
        }
        if has_merge && self.builder.syntax == Syntax::Yaml {
            entries = self.merge(entries);
        }
        // Most objects have fewer members than the first growth of a list
        // makes room for; the room would be most of the tree.
        entries.shrink_to_fit();
        Ok(Node::Object(Object(entries)))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Node<'de>, A::Error> {
        let (tag, content) = data.variant::<String>()?;
        let _ = content.newtype_variant::<IgnoredAny>();
        self.builder.stop.set(Some(Stop::Tag));
        Err(A::Error::custom(format!(
            "the tag !{tag} has no meaning here"
        )))
    }
}

impl Seed<'_, '_> {
    /// Reads the value of one member.
    ///
    /// A YAML reader makes numbers of `1.10` and `3.0`, which are versions
    /// here; the places where the letters count are first read as text.
    fn member<'de, A: MapAccess<'de>>(
        &self,
        map: &mut A,
        at: &Pointer<'_>,
    ) -> Result<Node<'de>, A::Error> {
        if self.builder.version_letters
            && (at.is(&["info", "version"]) || at.is(&["swagger"]) || at.is(&["openapi"]))
            && let Ok(text) = map.next_value_seed(ScalarText)
        {
            self.builder.count_node()?;
            return Ok(match text.as_ref() {
                "" | "~" | "null" | "Null" | "NULL" => Node::Null,
                _ => Node::String(text),
            });
        }
        map.next_value_seed(Seed {
            builder: self.builder,
            at,
            depth: self.depth + 1,
        })
    }

    /// Applies the merge key of YAML (`<<`): members of the merged mappings
    /// that the mapping does not have itself, the first of several winning.
    fn merge<'de>(
        &self,
        entries: Vec<(Cow<'de, str>, Node<'de>)>,
    ) -> Vec<(Cow<'de, str>, Node<'de>)> {
        let mut own = Vec::with_capacity(entries.len());
        let mut sources = Vec::new();
        for (key, value) in entries {
            match value {
                Node::Object(object) if key == "<<" => sources.push(object),
                Node::Array(items) if key == "<<" => {
                    for item in items {
                        match item {
                            Node::Object(object) => sources.push(object),
                            other => self.report_merge(&other),
                        }
                    }
                }
                other if key == "<<" => self.report_merge(&other),
                value => own.push((key, value)),
            }
        }
        let mut seen: HashSet<Cow<'de, str>> = own.iter().map(|(k, _)| k.clone()).collect();
        for (key, value) in sources.into_iter().flat_map(|object| object.0) {
            if seen.insert(key.clone()) {
                own.push((key, value));
            }
        }
        own
    }

    fn report_merge(&self, value: &Node<'_>) {
        self.builder.diagnostics.borrow_mut().warn(
            "bad-merge-key",
            self.builder.file_name,
            self.at.key("<<").text(),
            format!(
                "a merge key needs a mapping or a list of mappings, not {}",
                value.kind()
            ),
            "left out",
        );
    }
}

/// Reads a key as the text that the file holds, so that the status `200` and
/// the version `1.10` stay what they look like.
struct KeySeed<'b>(&'b Builder<'b>);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let text = deserializer.deserialize_str(TextVisitor)?;
        if let Cow::Owned(owned) = &text {
            self.0.count_text(owned.len())?;
        }
        Ok(text)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a string")
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value))
    }
}

/// The letters of an untagged YAML scalar. The YAML reader gives them for an
/// enum variant only, and leaves any other value unread.
struct ScalarText;

impl<'de> DeserializeSeed<'de> for ScalarText {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_enum("", &[], self)
    }
}

impl<'de> Visitor<'de> for ScalarText {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {
        let (text, rest) = data.variant_seed(VariantText)?;
        rest.unit_variant()?;
        Ok(text)
    }
}

struct VariantText;

impl<'de> DeserializeSeed<'de> for VariantText {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}
