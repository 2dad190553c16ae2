//! The type of a schema, stated or implied, and what it allows.

use openapiv3::{
    AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType, ReferenceOr, Schema,
    SchemaData, SchemaKind, StringType, Type,
};

use super::Form;
use super::context::Context;
use super::pointer::Pointer;
use super::schema::{Place, Raw, binary_schema};
use super::structure::exclusive;
use super::tree::Node;

/// The type that a schema names or that its members imply.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    String,
    Number,
    Integer,
    Boolean,
    Object,
    Array,
    File,
    Any,
}

impl<'s> Context<'s> {
    pub(super) fn schema_kind(
        &self,
        raw: &Raw<'s, 's>,
        data: &mut SchemaData,
        at: &Pointer<'_>,
        place: Place,
    ) -> SchemaKind {
        let stated = self.stated_kind(raw, data, at, place);
        let kind = stated.unwrap_or_else(|| implied_kind(raw));
        let all_of = self.schema_list(raw.all_of, "allOf", at);
        let any_of = self.schema_list(raw.any_of, "anyOf", at);
        let one_of = self.schema_list(raw.one_of, "oneOf", at);
        let not = raw
            .not
            .map(|node| Box::new(self.schema(node, &at.key("not"))));
        let combined = [
            !all_of.is_empty(),
            !any_of.is_empty(),
            !one_of.is_empty(),
            not.is_some(),
        ]
        .into_iter()
        .filter(|present| *present)
        .count();
        if combined == 0 {
            return self.plain_kind(raw, kind, data, at);
        }
        let alone = combined == 1
            && matches!(kind, Kind::Any | Kind::Object)
            && raw.properties.is_none()
            && raw.required.is_none()
            && raw.additional.is_none()
            && raw.items.is_none()
            && raw.enumeration.is_none();
        match (alone, not) {
            (true, None) if !all_of.is_empty() => SchemaKind::AllOf { all_of },
            (true, None) if !any_of.is_empty() => SchemaKind::AnyOf { any_of },
            (true, None) => SchemaKind::OneOf { one_of },
            (true, Some(not)) => SchemaKind::Not { not },
            (false, not) => {
                let mut any = self.any_kind(raw, data, at);
                any.typ = match stated {
                    Some(Kind::Any) | None => None,
                    Some(stated) => Some(stated.name().to_owned()),
                };
                any.all_of = all_of;
                any.any_of = any_of;
                any.one_of = one_of;
                any.not = not;
                SchemaKind::Any(any)
            }
        }
    }

    /// The type as the schema states it; `None` when it states none.
    fn stated_kind(
        &self,
        raw: &Raw<'s, 's>,
        data: &mut SchemaData,
        at: &Pointer<'_>,
        place: Place,
    ) -> Option<Kind> {
        let node = raw.kind?;
        let at = at.key("type");
        let name = match node {
            Node::String(name) => name.as_ref(),
            Node::Null => return None,
            Node::Array(items) => {
                let names: Vec<&str> = items.iter().filter_map(Node::as_str).collect();
                let mut other = names.iter().copied().filter(|name| *name != "null");
                match (other.next(), other.next()) {
                    (Some(name), None) if names.len() == items.len() => {
                        data.nullable |= names.len() > 1;
                        self.warn(
                            &at,
                            "type-list",
                            "a list of types belongs to a later version of OpenAPI",
                            "read as its one type, nullable when \"null\" is listed",
                        );
                        name
                    }
                    _ => {
                        self.warn(
                            &at,
                            "unknown-type",
                            "a list of several types belongs to a later version of OpenAPI",
                            "typed as any JSON value",
                        );
                        return Some(Kind::Any);
                    }
                }
            }
            other => {
                self.warn(
                    &at,
                    "unknown-type",
                    format!("the type must be a string, not {}", other.kind()),
                    "typed as any JSON value",
                );
                return Some(Kind::Any);
            }
        };
        match name {
            "string" => Some(Kind::String),
            "number" => Some(Kind::Number),
            "integer" => Some(Kind::Integer),
            "boolean" => Some(Kind::Boolean),
            "object" => Some(Kind::Object),
            "array" => Some(Kind::Array),
            "file" if self.form == Form::Swagger2 || place == Place::Parameter => Some(Kind::File),
            "any" => None,
            _ => {
                self.warn(
                    &at,
                    "unknown-type",
                    format!("\"{name}\" is not a type"),
                    "typed as any JSON value",
                );
                Some(Kind::Any)
            }
        }
    }

    fn schema_list(
        &self,
        node: Option<&'s Node<'s>>,
        key: &str,
        at: &Pointer<'_>,
    ) -> Vec<ReferenceOr<Schema>> {
        let at = at.key(key);
        match node {
            Some(Node::Array(items)) => {
                if items.is_empty() {
                    self.warn(
                        &at,
                        "empty-composition",
                        format!("{key} lists no schema"),
                        "left out",
                    );
                }
                items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| self.schema(item, &at.index(index)))
                    .collect()
            }
            Some(Node::Null) | None => Vec::new(),
            Some(other) => {
                self.wrong_kind(&at, "a list of schemas", other);
                Vec::new()
            }
        }
    }

    /// A schema that combines no others.
    fn plain_kind(
        &self,
        raw: &Raw<'s, 's>,
        kind: Kind,
        data: &mut SchemaData,
        at: &Pointer<'_>,
    ) -> SchemaKind {
        SchemaKind::Type(match kind {
            Kind::String => Type::String(StringType {
                format: self.format(raw, at).into(),
                pattern: self.string_of(raw.pattern, "pattern", at),
                enumeration: self.string_enum(raw, data, at),
                min_length: self.size_of(raw.min_length, "minLength", at),
                max_length: self.size_of(raw.max_length, "maxLength", at),
            }),
            Kind::Number => Type::Number(NumberType {
                format: self.format(raw, at).into(),
                multiple_of: self.float_of(raw.multiple_of, "multipleOf", at),
                exclusive_minimum: exclusive(raw.exclusive_minimum),
                exclusive_maximum: exclusive(raw.exclusive_maximum),
                minimum: self.float_of(raw.minimum, "minimum", at),
                maximum: self.float_of(raw.maximum, "maximum", at),
                enumeration: self.number_enum(raw, data, at),
            }),
            Kind::Integer => Type::Integer(IntegerType {
                format: self.format(raw, at).into(),
                multiple_of: self.integer_of(raw.multiple_of, "multipleOf", at),
                exclusive_minimum: exclusive(raw.exclusive_minimum),
                exclusive_maximum: exclusive(raw.exclusive_maximum),
                minimum: self.integer_of(raw.minimum, "minimum", at),
                maximum: self.integer_of(raw.maximum, "maximum", at),
                enumeration: self.integer_enum(raw, data, at),
            }),
            Kind::Boolean => Type::Boolean(BooleanType {
                enumeration: self.boolean_enum(raw, data, at),
            }),
            Kind::Object => {
                self.foreign_enum(raw, data, at);
                Type::Object(ObjectType {
                    properties: self.properties(raw, at),
                    required: self.required(raw, at),
                    additional_properties: self.additional(raw, at),
                    min_properties: self.size_of(raw.min_properties, "minProperties", at),
                    max_properties: self.size_of(raw.max_properties, "maxProperties", at),
                })
            }
            Kind::Array => {
                self.foreign_enum(raw, data, at);
                Type::Array(ArrayType {
                    items: self.items(raw, at, true),
                    min_items: self.size_of(raw.min_items, "minItems", at),
                    max_items: self.size_of(raw.max_items, "maxItems", at),
                    unique_items: raw
                        .unique_items
                        .and_then(|node| self.flag_of(node, &at.key("uniqueItems")))
                        .unwrap_or(false),
                })
            }
            Kind::File => return binary_schema().schema_kind,
            Kind::Any => {
                return SchemaKind::Any(AnySchema {
                    enumeration: self.any_enum(raw, data, at),
                    ..AnySchema::default()
                });
            }
        })
    }

    /// All members, for a schema that combines others and has a structure of its own.
    fn any_kind(&self, raw: &Raw<'s, 's>, data: &mut SchemaData, at: &Pointer<'_>) -> AnySchema {
        AnySchema {
            typ: None,
            pattern: self.string_of(raw.pattern, "pattern", at),
            multiple_of: self.float_of(raw.multiple_of, "multipleOf", at),
            exclusive_minimum: raw
                .exclusive_minimum
                .map(|_| exclusive(raw.exclusive_minimum)),
            exclusive_maximum: raw
                .exclusive_maximum
                .map(|_| exclusive(raw.exclusive_maximum)),
            minimum: self.float_of(raw.minimum, "minimum", at),
            maximum: self.float_of(raw.maximum, "maximum", at),
            properties: self.properties(raw, at),
            required: self.required(raw, at),
            additional_properties: self.additional(raw, at),
            min_properties: self.size_of(raw.min_properties, "minProperties", at),
            max_properties: self.size_of(raw.max_properties, "maxProperties", at),
            items: self.items(raw, at, false),
            min_items: self.size_of(raw.min_items, "minItems", at),
            max_items: self.size_of(raw.max_items, "maxItems", at),
            unique_items: raw
                .unique_items
                .and_then(|node| self.flag_of(node, &at.key("uniqueItems"))),
            enumeration: self.any_enum(raw, data, at),
            format: self.format(raw, at),
            min_length: self.size_of(raw.min_length, "minLength", at),
            max_length: self.size_of(raw.max_length, "maxLength", at),
            ..AnySchema::default()
        }
    }
}

impl Kind {
    /// The name of the type in a description.
    fn name(self) -> &'static str {
        match self {
            Self::String | Self::File => "string",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Object => "object",
            Self::Array => "array",
            Self::Any => "any",
        }
    }
}

/// The type of a schema that states none: real documents often leave out
/// `object` and `array`, and the type of an enumeration shows in its values.
fn implied_kind(raw: &Raw<'_, '_>) -> Kind {
    if raw.properties.is_some() || matches!(raw.additional, Some(Node::Object(_))) {
        return Kind::Object;
    }
    if raw.items.is_some() {
        return Kind::Array;
    }
    match raw.enumeration {
        Some(Node::Array(values)) if !values.is_empty() => {
            let all = |test: fn(&Node<'_>) -> bool| values.iter().all(test);
            if all(|v| matches!(v, Node::String(_))) {
                Kind::String
            } else if all(|v| matches!(v, Node::Number(n) if n.is_i64())) {
                Kind::Integer
            } else if all(|v| matches!(v, Node::Bool(_))) {
                Kind::Boolean
            } else {
                Kind::Any
            }
        }
        _ => Kind::Any,
    }
}
