//! Schemas, which Swagger 2.0 and OpenAPI 3.0 share but for small things.

use indexmap::IndexMap;
use openapiv3::{
    AnySchema, Discriminator, ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat,
    StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::context::Context;
use super::pointer::Pointer;
use super::tree::{Node, Object};
use super::{REF_SIBLINGS_KEY, SCHEMA_PREFIX};

/// Deepest nesting of schemas after references have been inlined.
const MAX_DEPTH: usize = 200;

/// What an object that holds a schema is, besides the schema.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A schema and nothing else.
    Schema,
    /// A parameter, form field or header of Swagger 2.0, which holds its type
    /// itself; `required`, the description and the extensions are its own.
    Parameter,
}

/// A schema without any constraint.
pub(super) fn any_schema() -> Schema {
    Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Any(AnySchema::default()),
    }
}

/// A string without any constraint.
pub(super) fn string_schema() -> Schema {
    Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Type(Type::String(StringType::default())),
    }
}

/// The content of a file.
pub(super) fn binary_schema() -> Schema {
    Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Type(Type::String(StringType {
            format: VariantOrUnknownOrEmpty::Item(StringFormat::Binary),
            ..StringType::default()
        })),
    }
}

/// The members of a schema object before they are judged.
#[derive(Default)]
pub(super) struct Raw<'n, 's> {
    pub(super) kind: Option<&'n Node<'s>>,
    pub(super) format: Option<&'n Node<'s>>,
    pub(super) properties: Option<&'n Node<'s>>,
    pub(super) required: Option<&'n Node<'s>>,
    pub(super) additional: Option<&'n Node<'s>>,
    pub(super) items: Option<&'n Node<'s>>,
    pub(super) enumeration: Option<&'n Node<'s>>,
    pub(super) all_of: Option<&'n Node<'s>>,
    pub(super) any_of: Option<&'n Node<'s>>,
    pub(super) one_of: Option<&'n Node<'s>>,
    pub(super) not: Option<&'n Node<'s>>,
    pub(super) pattern: Option<&'n Node<'s>>,
    pub(super) multiple_of: Option<&'n Node<'s>>,
    pub(super) minimum: Option<&'n Node<'s>>,
    pub(super) maximum: Option<&'n Node<'s>>,
    pub(super) exclusive_minimum: Option<&'n Node<'s>>,
    pub(super) exclusive_maximum: Option<&'n Node<'s>>,
    pub(super) min_length: Option<&'n Node<'s>>,
    pub(super) max_length: Option<&'n Node<'s>>,
    pub(super) min_items: Option<&'n Node<'s>>,
    pub(super) max_items: Option<&'n Node<'s>>,
    pub(super) unique_items: Option<&'n Node<'s>>,
    pub(super) min_properties: Option<&'n Node<'s>>,
    pub(super) max_properties: Option<&'n Node<'s>>,
}

impl<'s> Context<'s> {
    /// Reads a schema or a reference to one. Never fails: what cannot be read
    /// is reported and typed as any JSON value.
    pub(super) fn schema(&self, node: &'s Node<'s>, at: &Pointer<'_>) -> ReferenceOr<Schema> {
        let object = match node {
            Node::Object(object) => object,
            other => {
                self.warn(
                    at,
                    "schema-not-object",
                    format!("a schema must be an object, not {}", other.kind()),
                    "typed as any JSON value",
                );
                return ReferenceOr::Item(any_schema());
            }
        };
        if self.depth.get() >= MAX_DEPTH {
            self.error(
                at,
                "nesting-too-deep",
                format!("schemas are nested deeper than {MAX_DEPTH} levels"),
                "move inner schemas to the components and refer to them",
            );
            return ReferenceOr::Item(any_schema());
        }
        if at.through_reference && !self.spend(at) {
            return ReferenceOr::Item(any_schema());
        }
        self.depth.set(self.depth.get() + 1);
        let schema = match object.get("$ref") {
            Some(Node::String(reference)) => self.referring(object, reference, at),
            Some(other) => {
                self.wrong_kind(&at.key("$ref"), "a string", other);
                ReferenceOr::Item(self.schema_object(object, at, Place::Schema))
            }
            None => ReferenceOr::Item(self.schema_object(object, at, Place::Schema)),
        };
        self.depth.set(self.depth.get() - 1);
        schema
    }

    pub(super) fn boxed_schema(
        &self,
        node: &'s Node<'s>,
        at: &Pointer<'_>,
    ) -> ReferenceOr<Box<Schema>> {
        match self.schema(node, at) {
            ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
            ReferenceOr::Item(schema) => ReferenceOr::boxed_item(schema),
        }
    }

    /// Reads a reference with what stands beside it. The specifications say
    /// that siblings of `$ref` are ignored; real documents put descriptions
    /// and `readOnly` there, so these are kept around the reference.
    fn referring(
        &self,
        object: &'s Object<'s>,
        reference: &str,
        at: &Pointer<'_>,
    ) -> ReferenceOr<Schema> {
        let target = self.schema_reference(reference, at);
        if object.len() == 1 {
            return target;
        }
        let mut raw = Raw::default();
        let data = self.schema_data(object, at, Place::Schema, &mut raw);
        if data == SchemaData::default() {
            return target;
        }
        let mut schema = match target {
            ReferenceOr::Item(schema) => return ReferenceOr::Item(beside(schema, data)),
            target @ ReferenceOr::Reference { .. } => Schema {
                schema_data: data,
                schema_kind: SchemaKind::AllOf {
                    all_of: vec![target],
                },
            },
        };
        schema
            .schema_data
            .extensions
            .insert(REF_SIBLINGS_KEY.to_owned(), Value::Bool(true));
        ReferenceOr::Item(schema)
    }

    /// Reads an object that holds a schema, without regard to `$ref`.
    pub(super) fn schema_object(
        &self,
        object: &'s Object<'s>,
        at: &Pointer<'_>,
        place: Place,
    ) -> Schema {
        let mut raw = Raw::default();
        let mut data = self.schema_data(object, at, place, &mut raw);
        let schema_kind = self.schema_kind(&raw, &mut data, at, place);
        Schema {
            schema_data: data,
            schema_kind,
        }
    }

    /// Sorts the members of a schema object: annotations are read at once,
    /// the rest is left for the type to judge.
    fn schema_data<'n>(
        &self,
        object: &'n Object<'s>,
        at: &Pointer<'_>,
        place: Place,
        raw: &mut Raw<'n, 's>,
    ) -> SchemaData {
        let mut data = SchemaData::default();
        let own = place == Place::Schema;
        for (key, node) in object.iter() {
            match key {
                "type" => raw.kind = Some(node),
                "format" => raw.format = Some(node),
                "properties" => raw.properties = Some(node),
                "required" if own => raw.required = Some(node),
                "additionalProperties" => raw.additional = Some(node),
                "items" => raw.items = Some(node),
                "enum" => raw.enumeration = Some(node),
                "allOf" => raw.all_of = Some(node),
                "anyOf" => raw.any_of = Some(node),
                "oneOf" => raw.one_of = Some(node),
                "not" => raw.not = Some(node),
                "pattern" => raw.pattern = Some(node),
                "multipleOf" => raw.multiple_of = Some(node),
                "minimum" => raw.minimum = Some(node),
                "maximum" => raw.maximum = Some(node),
                "exclusiveMinimum" => raw.exclusive_minimum = Some(node),
                "exclusiveMaximum" => raw.exclusive_maximum = Some(node),
                "minLength" => raw.min_length = Some(node),
                "maxLength" => raw.max_length = Some(node),
                "minItems" => raw.min_items = Some(node),
                "maxItems" => raw.max_items = Some(node),
                "uniqueItems" => raw.unique_items = Some(node),
                "minProperties" => raw.min_properties = Some(node),
                "maxProperties" => raw.max_properties = Some(node),
                "default" => data.default = Some(node.to_value()),
                "description" if own => data.description = self.text(object, key, at),
                "title" if own => data.title = self.text(object, key, at),
                "readOnly" if own => {
                    data.read_only = self.flag_of(node, &at.key(key)).unwrap_or(false);
                }
                "writeOnly" if own => {
                    data.write_only = self.flag_of(node, &at.key(key)).unwrap_or(false);
                }
                "deprecated" if own => {
                    data.deprecated = self.flag_of(node, &at.key(key)).unwrap_or(false);
                }
                "nullable" | "x-nullable" => {
                    data.nullable |= self.flag_of(node, &at.key(key)).unwrap_or(false);
                }
                "externalDocs" if own => data.external_docs = self.external_docs(object, at),
                "discriminator" => data.discriminator = self.discriminator(node, &at.key(key)),
                _ if own => self.extension(&mut data.extensions, key, node, at),
                _ => {}
            }
        }
        data
    }

    /// The discriminator: the name of a property in Swagger 2.0, an object in
    /// OpenAPI 3.0; both are accepted in both. Entries of the mapping come
    /// out as references to schemas that exist.
    fn discriminator(&self, node: &'s Node<'s>, at: &Pointer<'_>) -> Option<Discriminator> {
        let object = match node {
            Node::String(name) => {
                return Some(Discriminator {
                    property_name: name.as_ref().to_owned(),
                    ..Discriminator::default()
                });
            }
            Node::Object(object) => object,
            other => {
                self.wrong_kind(at, "a property name or an object", other);
                return None;
            }
        };
        let Some(property_name) = self.text(object, "propertyName", at) else {
            self.warn(
                at,
                "bad-discriminator",
                "the discriminator names no property",
                "left out",
            );
            return None;
        };
        let mut mapping = IndexMap::new();
        if let Some(entries) = self.object(object, "mapping", at) {
            let at = at.key("mapping");
            for (value, target) in entries.iter() {
                let at = at.key(value);
                let Some(target) = target.as_str() else {
                    self.wrong_kind(&at, "a string", target);
                    continue;
                };
                let reference = if self.has_schema(target) {
                    Some(format!("{SCHEMA_PREFIX}{target}"))
                } else if !target.contains(['#', '/', '.']) {
                    self.dangling(target, &at, "no schema has this name");
                    None
                } else {
                    match self.schema_reference(target, &at) {
                        ReferenceOr::Reference { reference } => Some(reference),
                        ReferenceOr::Item(_) => None,
                    }
                };
                if let Some(reference) = reference {
                    mapping.insert(value.to_owned(), reference);
                }
            }
        }
        Some(Discriminator {
            property_name,
            mapping,
            extensions: self.extensions(object, at),
        })
    }
}

/// Lays annotations that stand beside a reference over the schema that was inlined for it.
fn beside(mut schema: Schema, data: SchemaData) -> Schema {
    let own = &mut schema.schema_data;
    own.nullable |= data.nullable;
    own.read_only |= data.read_only;
    own.write_only |= data.write_only;
    own.deprecated |= data.deprecated;
    own.description = data.description.or(own.description.take());
    own.title = data.title.or(own.title.take());
    own.default = data.default.or(own.default.take());
    own.extensions.extend(data.extensions);
    schema
}
