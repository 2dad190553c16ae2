//! Schemas: structures, enumerations, aliases.

use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema as SourceSchema, SchemaKind, StringFormat,
    Type as SourceType, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::Lowering;
use crate::ir::{Enumeration, Field, Origin, SchemaId, Shape, Type};
use crate::load::{ENUM_KEY, SCHEMA_PREFIX};

/// How deep `allOf` may refer to `allOf`.
const MERGE_DEPTH: usize = 64;

/// Where an inline schema stands: what its own type is called after, if it
/// needs one.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) key: String,
    pub(super) origin: Origin,
    pub(super) pointer: String,
}

impl Place {
    fn item(&self) -> Place {
        Place {
            pointer: format!("{}/items", self.pointer),
            ..self.clone()
        }
    }
}

/// The parts of an object schema, collected through `allOf`.
#[derive(Default)]
struct Parts<'a> {
    /// Property, schema, whether it is required.
    properties: Vec<(&'a str, &'a ReferenceOr<Box<SourceSchema>>)>,
    required: Vec<&'a str>,
    additional: Option<&'a AdditionalProperties>,
}

impl<'a> Lowering<'a> {
    /// Fills in a schema that has an id.
    pub(super) fn define(&mut self, id: SchemaId, source: &'a ReferenceOr<SourceSchema>) {
        let Some(key) = self.api.schemas.get(id.0).map(|schema| schema.key.clone()) else {
            return;
        };
        let place = Place {
            pointer: self.document.schema_pointer(&key),
            origin: Origin::Named,
            key,
        };
        let shape = match source {
            ReferenceOr::Reference { reference } => Shape::Alias(self.reference(reference)),
            ReferenceOr::Item(schema) => {
                if let Some(defined) = self.api.schemas.get_mut(id.0) {
                    defined.description =
                        schema.schema_data.description.clone().unwrap_or_default();
                    defined.deprecated = schema.schema_data.deprecated;
                }
                self.shape(id, schema, &place)
            }
        };
        if let Some(defined) = self.api.schemas.get_mut(id.0) {
            defined.shape = shape;
        }
    }

    fn shape(&mut self, id: SchemaId, schema: &'a SourceSchema, place: &Place) -> Shape {
        if let Some(values) = enumeration(schema) {
            return Shape::Enum(values);
        }
        if let Some(parts) = self.object(schema) {
            return self.structure(
                id,
                &parts,
                schema.schema_data.discriminator.is_some(),
                place,
            );
        }
        // A list or map type of its own gets its item type lifted as `KeyItem`.
        let inner = Place {
            key: format!("{}.item", place.key),
            origin: Origin::Property {
                owner: id,
                wire: "item".to_owned(),
            },
            pointer: place.pointer.clone(),
        };
        Shape::Alias(self.inline(schema, &inner).0)
    }

    /// The type of a schema that stands somewhere, and the values of its items
    /// when it is a list of texts with listed values.
    pub(super) fn ty(
        &mut self,
        source: &'a ReferenceOr<SourceSchema>,
        place: &Place,
    ) -> (Type, Option<SchemaId>) {
        match source {
            ReferenceOr::Reference { reference } => (self.reference(reference), None),
            ReferenceOr::Item(schema) => self.inline(schema, place),
        }
    }

    fn boxed_ty(
        &mut self,
        source: &'a ReferenceOr<Box<SourceSchema>>,
        place: &Place,
    ) -> (Type, Option<SchemaId>) {
        match source {
            ReferenceOr::Reference { reference } => (self.reference(reference), None),
            ReferenceOr::Item(schema) => self.inline(schema, place),
        }
    }

    pub(super) fn reference(&self, reference: &str) -> Type {
        reference
            .strip_prefix(SCHEMA_PREFIX)
            .and_then(|name| self.named.get(name))
            .map_or(Type::Json, |id| Type::Ref(*id))
    }

    fn inline(&mut self, schema: &'a SourceSchema, place: &Place) -> (Type, Option<SchemaId>) {
        if let Some(values) = enumeration(schema) {
            return (Type::Ref(self.lift_enum(values, schema, place)), None);
        }
        match &schema.schema_kind {
            SchemaKind::Type(SourceType::String(text)) => {
                let ty = match &text.format {
                    VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Type::DateTime,
                    VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Type::Date,
                    VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Type::File,
                    _ => Type::Str,
                };
                (ty, None)
            }
            SchemaKind::Type(SourceType::Number(_)) => (Type::Float, None),
            SchemaKind::Type(SourceType::Integer(_)) => (Type::Int, None),
            SchemaKind::Type(SourceType::Boolean(_)) => (Type::Bool, None),
            SchemaKind::Type(SourceType::Array(list)) => match &list.items {
                None => (Type::List(Box::new(Type::Json)), None),
                Some(items) => self.list(items, &place.item()),
            },
            SchemaKind::OneOf { one_of: branches } | SchemaKind::AnyOf { any_of: branches } => {
                match branches.as_slice() {
                    [only] => self.ty(only, place),
                    _ => {
                        self.warn(
                            "union",
                            place.pointer.clone(),
                            "a union of several schemas".to_owned(),
                            "typed as JSON",
                        );
                        (Type::Json, None)
                    }
                }
            }
            SchemaKind::AllOf { all_of } => match all_of.as_slice() {
                [only] => self.ty(only, place),
                _ => (self.lift_object(schema, place), None),
            },
            SchemaKind::Type(SourceType::Object(_)) | SchemaKind::Any(_) => {
                (self.lift_object(schema, place), None)
            }
            SchemaKind::Not { .. } => (Type::Json, None),
        }
    }

    /// A list: enumerated texts as items stay text, and their values are
    /// listed beside the field, because not every form of a description has them.
    fn list(
        &mut self,
        items: &'a ReferenceOr<Box<SourceSchema>>,
        place: &Place,
    ) -> (Type, Option<SchemaId>) {
        if let ReferenceOr::Item(schema) = items
            && let Some(values) = enumeration(schema)
        {
            let item = if values.numeric { Type::Int } else { Type::Str };
            let id = self.lift_enum(values, schema, place);
            return (Type::List(Box::new(item)), Some(id));
        }
        let (item, values) = self.boxed_ty(items, place);
        (Type::List(Box::new(item)), values)
    }

    pub(super) fn lift_enum(
        &mut self,
        values: Enumeration,
        schema: &SourceSchema,
        place: &Place,
    ) -> SchemaId {
        let id = self.lift(place.key.clone(), place.origin.clone());
        if let Some(lifted) = self.api.schemas.get_mut(id.0) {
            lifted.description = schema.schema_data.description.clone().unwrap_or_default();
            lifted.shape = Shape::Enum(values);
        }
        id
    }

    fn lift_object(&mut self, schema: &'a SourceSchema, place: &Place) -> Type {
        match self.object(schema) {
            None => self.map(schema, place),
            Some(parts) => {
                let id = self.lift(place.key.clone(), place.origin.clone());
                if let Some(lifted) = self.api.schemas.get_mut(id.0) {
                    lifted.description = schema.schema_data.description.clone().unwrap_or_default();
                }
                let shape = self.structure(id, &parts, false, place);
                if let Some(lifted) = self.api.schemas.get_mut(id.0) {
                    lifted.shape = shape;
                }
                Type::Ref(id)
            }
        }
    }

    /// An object without known properties.
    fn map(&mut self, schema: &'a SourceSchema, place: &Place) -> Type {
        let additional = match &schema.schema_kind {
            SchemaKind::Type(SourceType::Object(object)) => &object.additional_properties,
            SchemaKind::Any(any) => &any.additional_properties,
            _ => &None,
        };
        match additional {
            Some(AdditionalProperties::Schema(items)) => {
                let inner = Place {
                    pointer: format!("{}/additionalProperties", place.pointer),
                    ..place.clone()
                };
                Type::Map(Box::new(self.ty(items, &inner).0))
            }
            _ => Type::Json,
        }
    }

    /// The properties of an object, through `allOf`; `None` when it has none.
    fn object(&self, schema: &'a SourceSchema) -> Option<Parts<'a>> {
        let mut parts = Parts::default();
        self.collect(schema, &mut parts, 0);
        (!parts.properties.is_empty()).then_some(parts)
    }

    fn collect(&self, schema: &'a SourceSchema, parts: &mut Parts<'a>, depth: usize) {
        if depth > MERGE_DEPTH {
            return;
        }
        match &schema.schema_kind {
            SchemaKind::Type(SourceType::Object(object)) => {
                for (name, property) in &object.properties {
                    put(&mut parts.properties, name, property);
                }
                parts
                    .required
                    .extend(object.required.iter().map(String::as_str));
                parts.additional = object.additional_properties.as_ref().or(parts.additional);
            }
            SchemaKind::Any(any) => {
                for element in &any.all_of {
                    self.collect_element(element, parts, depth);
                }
                for (name, property) in &any.properties {
                    put(&mut parts.properties, name, property);
                }
                parts
                    .required
                    .extend(any.required.iter().map(String::as_str));
                parts.additional = any.additional_properties.as_ref().or(parts.additional);
            }
            SchemaKind::AllOf { all_of } => {
                for element in all_of {
                    self.collect_element(element, parts, depth);
                }
            }
            _ => {}
        }
    }

    fn collect_element(
        &self,
        element: &'a ReferenceOr<SourceSchema>,
        parts: &mut Parts<'a>,
        depth: usize,
    ) {
        match element {
            ReferenceOr::Item(schema) => self.collect(schema, parts, depth + 1),
            ReferenceOr::Reference { reference } => {
                let target = reference
                    .strip_prefix(SCHEMA_PREFIX)
                    .and_then(|name| self.sources.get(name));
                if let Some(schema) = target {
                    self.collect(schema, parts, depth + 1);
                }
            }
        }
    }

    fn structure(
        &mut self,
        id: SchemaId,
        parts: &Parts<'a>,
        has_subtypes: bool,
        place: &Place,
    ) -> Shape {
        let mut fields = Vec::with_capacity(parts.properties.len());
        for (wire, source) in &parts.properties {
            let inner = Place {
                key: format!("{}.{wire}", place.key),
                origin: Origin::Property {
                    owner: id,
                    wire: (*wire).to_owned(),
                },
                pointer: format!("{}/properties/{}", place.pointer, escape(wire)),
            };
            let (ty, item_values) = self.boxed_ty(source, &inner);
            let mut field = Field {
                wire: (*wire).to_owned(),
                ty,
                boxed: false,
                description: String::new(),
                required: parts.required.contains(wire),
                read_only: false,
                write_only: false,
                deprecated: false,
                item_values,
                facts: Vec::new(),
            };
            if let ReferenceOr::Item(schema) = source {
                let data = &schema.schema_data;
                field.description = data.description.clone().unwrap_or_default();
                field.read_only = data.read_only;
                field.write_only = data.write_only;
                field.deprecated = data.deprecated;
                field.facts = facts(schema);
            }
            fields.push(field);
        }
        fields.sort_by(|left, right| left.wire.as_bytes().cmp(right.wire.as_bytes()));
        let additional = match parts.additional {
            // A base of other schemas keeps what only they know.
            _ if has_subtypes => Some(Type::Json),
            Some(AdditionalProperties::Schema(items)) => {
                let inner = Place {
                    key: format!("{}.additional", place.key),
                    origin: Origin::Property {
                        owner: id,
                        wire: "additional".to_owned(),
                    },
                    pointer: format!("{}/additionalProperties", place.pointer),
                };
                Some(self.ty(items, &inner).0)
            }
            Some(AdditionalProperties::Any(true)) => Some(Type::Json),
            _ => None,
        };
        Shape::Struct { fields, additional }
    }

    /// Finds the schemas that extend one with a discriminator.
    pub(super) fn link_subtypes(&mut self) {
        let mut links = Vec::new();
        for (name, schema) in &self.sources {
            let Some(&child) = self.named.get(name) else {
                continue;
            };
            let elements = match &schema.schema_kind {
                SchemaKind::AllOf { all_of } => all_of,
                SchemaKind::Any(any) => &any.all_of,
                _ => continue,
            };
            for element in elements {
                let ReferenceOr::Reference { reference } = element else {
                    continue;
                };
                let Some(base) = reference.strip_prefix(SCHEMA_PREFIX) else {
                    continue;
                };
                let discriminated = self
                    .sources
                    .get(base)
                    .is_some_and(|base| base.schema_data.discriminator.is_some());
                if let (true, Some(&base)) = (discriminated, self.named.get(base)) {
                    links.push((base, child));
                }
            }
        }
        for (base, child) in links {
            if let Some(base) = self.api.schemas.get_mut(base.0) {
                base.subtypes.push(child);
            }
        }
    }
}

/// Adds a property; a later one of the same name replaces the earlier.
fn put<'a>(
    properties: &mut Vec<(&'a str, &'a ReferenceOr<Box<SourceSchema>>)>,
    name: &'a str,
    property: &'a ReferenceOr<Box<SourceSchema>>,
) {
    match properties.iter_mut().find(|(known, _)| *known == name) {
        Some(known) => known.1 = property,
        None => properties.push((name, property)),
    }
}

/// The values of a text or integer enumeration; `None` for other schemas and
/// for enumerations of other types, which constrain but name nothing.
pub(super) fn enumeration(schema: &SourceSchema) -> Option<Enumeration> {
    if let Some(Value::Array(values)) = schema.schema_data.extensions.get(ENUM_KEY) {
        let texts: Vec<String> = values
            .iter()
            .filter_map(|v| v.as_str().map(str::to_owned))
            .collect();
        return (texts.len() == values.len() && !texts.is_empty()).then_some(Enumeration {
            values: texts,
            numeric: false,
        });
    }
    let (values, numeric): (Vec<String>, bool) = match &schema.schema_kind {
        SchemaKind::Type(SourceType::String(text)) => {
            (text.enumeration.iter().flatten().cloned().collect(), false)
        }
        SchemaKind::Type(SourceType::Integer(number)) => (
            number
                .enumeration
                .iter()
                .flatten()
                .map(i64::to_string)
                .collect(),
            true,
        ),
        _ => return None,
    };
    (!values.is_empty()).then_some(Enumeration { values, numeric })
}

/// What the docs say beyond the type.
pub(super) fn facts(schema: &SourceSchema) -> Vec<String> {
    let mut facts = Vec::new();
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            facts.push(format!("{name}: {value}"));
        }
    };
    match &schema.schema_kind {
        SchemaKind::Type(SourceType::String(text)) => {
            if let VariantOrUnknownOrEmpty::Unknown(format) = &text.format {
                add("Format", Some(format.clone()));
            }
            add(
                "Shortest",
                text.min_length.map(|n| format!("{n} characters")),
            );
            add(
                "Longest",
                text.max_length.map(|n| format!("{n} characters")),
            );
            add("Pattern", text.pattern.clone());
        }
        SchemaKind::Type(SourceType::Integer(number)) => {
            add("Minimum", number.minimum.map(|n| n.to_string()));
            add("Maximum", number.maximum.map(|n| n.to_string()));
        }
        SchemaKind::Type(SourceType::Number(number)) => {
            add("Minimum", number.minimum.map(|n| n.to_string()));
            add("Maximum", number.maximum.map(|n| n.to_string()));
        }
        _ => {}
    }
    let default = match &schema.schema_data.default {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Null) | None => None,
        Some(other) => Some(other.to_string()),
    };
    add("Default of the service", default);
    facts
}

fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}
