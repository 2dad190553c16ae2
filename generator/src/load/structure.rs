//! The members of a schema that say what its value consists of, and its limits.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::context::Context;
use super::pointer::Pointer;
use super::schema::Raw;
use super::tree::Node;

impl<'s> Context<'s> {
    pub(super) fn properties(
        &self,
        raw: &Raw<'s, 's>,
        at: &Pointer<'_>,
    ) -> IndexMap<String, ReferenceOr<Box<Schema>>> {
        let at = at.key("properties");
        // A property may be called `$ref`, its value being a schema; a string
        // there is a reference to an object of properties.
        let Some(followed) = raw.properties.and_then(|node| self.follow(node, &at)) else {
            return IndexMap::new();
        };
        let at = followed.at(&at);
        let object = match followed.node {
            Node::Object(object) => object,
            Node::Null => return IndexMap::new(),
            other => {
                self.wrong_kind(&at, "an object", other);
                return IndexMap::new();
            }
        };
        let mut properties = IndexMap::with_capacity(object.len());
        for (name, node) in object.iter() {
            properties.insert(name.to_owned(), self.boxed_schema(node, &at.key(name)));
        }
        properties
    }

    pub(super) fn required(&self, raw: &Raw<'s, 's>, at: &Pointer<'_>) -> Vec<String> {
        let at = at.key("required");
        let items = match raw.required {
            Some(Node::Array(items)) => items,
            Some(Node::Null) | None => return Vec::new(),
            Some(other) => {
                self.warn(
                    &at,
                    "bad-required",
                    format!(
                        "\"required\" of a schema is a list of property names, not {}",
                        other.kind()
                    ),
                    "left out; list the property in the schema around it",
                );
                return Vec::new();
            }
        };
        let mut required: Vec<String> = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match item {
                Node::String(name) => {
                    if items.len() > 64 || !required.iter().any(|known| known == name) {
                        required.push(name.as_ref().to_owned());
                    }
                }
                other => self.wrong_kind(&at.index(index), "a property name", other),
            }
        }
        required
    }

    pub(super) fn additional(
        &self,
        raw: &Raw<'s, 's>,
        at: &Pointer<'_>,
    ) -> Option<AdditionalProperties> {
        let at = at.key("additionalProperties");
        match raw.additional? {
            Node::Bool(allowed) => Some(AdditionalProperties::Any(*allowed)),
            node @ Node::Object(_) => Some(AdditionalProperties::Schema(Box::new(
                self.schema(node, &at),
            ))),
            Node::Null => None,
            other => {
                self.wrong_kind(&at, "a boolean or a schema", other);
                None
            }
        }
    }

    pub(super) fn items(
        &self,
        raw: &Raw<'s, 's>,
        at: &Pointer<'_>,
        wanted: bool,
    ) -> Option<ReferenceOr<Box<Schema>>> {
        match raw.items {
            Some(node @ Node::Object(_)) => Some(self.boxed_schema(node, &at.key("items"))),
            Some(Node::Null) | None => {
                if wanted {
                    self.warn(
                        at,
                        "missing-items",
                        "an array says nothing of its items",
                        "items are typed as any JSON value",
                    );
                }
                None
            }
            Some(other) => {
                self.warn(
                    &at.key("items"),
                    "bad-items",
                    format!("\"items\" must be a schema, not {}", other.kind()),
                    "items are typed as any JSON value",
                );
                None
            }
        }
    }

    pub(super) fn format(&self, raw: &Raw<'s, 's>, at: &Pointer<'_>) -> Option<String> {
        self.string_of(raw.format, "format", at)
            .filter(|format| !format.is_empty())
    }

    pub(super) fn string_of(
        &self,
        node: Option<&Node<'_>>,
        key: &str,
        at: &Pointer<'_>,
    ) -> Option<String> {
        match node? {
            Node::String(text) => Some(text.as_ref().to_owned()),
            Node::Null => None,
            other => {
                self.wrong_kind(&at.key(key), "a string", other);
                None
            }
        }
    }

    /// A length or count: an integer that is not negative.
    pub(super) fn size_of(
        &self,
        node: Option<&Node<'_>>,
        key: &str,
        at: &Pointer<'_>,
    ) -> Option<usize> {
        match node? {
            Node::Number(number) => {
                let size = number
                    .as_u64()
                    .or_else(|| whole(number.as_f64()?).and_then(|n| u64::try_from(n).ok()))
                    .and_then(|size| usize::try_from(size).ok());
                if size.is_none() {
                    self.bad_limit(&at.key(key));
                }
                size
            }
            Node::Null => None,
            _ => {
                self.bad_limit(&at.key(key));
                None
            }
        }
    }

    pub(super) fn float_of(
        &self,
        node: Option<&Node<'_>>,
        key: &str,
        at: &Pointer<'_>,
    ) -> Option<f64> {
        match node? {
            Node::Number(number) => number.as_f64(),
            Node::Null => None,
            _ => {
                self.bad_limit(&at.key(key));
                None
            }
        }
    }

    pub(super) fn integer_of(
        &self,
        node: Option<&Node<'_>>,
        key: &str,
        at: &Pointer<'_>,
    ) -> Option<i64> {
        match node? {
            // Limits outside of i64 constrain nothing and are left out silently.
            Node::Number(number) => number.as_i64().or_else(|| number.as_f64().and_then(whole)),
            Node::Null => None,
            _ => {
                self.bad_limit(&at.key(key));
                None
            }
        }
    }

    fn bad_limit(&self, at: &Pointer<'_>) {
        self.warn(
            at,
            "bad-limit",
            "this is not a number that can limit a value of this type",
            "left out",
        );
    }
}

/// Whether a limit is exclusive; the number of later versions is not a boolean.
pub(super) fn exclusive(node: Option<&Node<'_>>) -> bool {
    matches!(node, Some(Node::Bool(true)))
}

/// A float as an integer when it is one.
pub(super) fn whole(value: f64) -> Option<i64> {
    let integral = value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0;
    integral.then_some(value as i64)
}
