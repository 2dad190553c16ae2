//! Parameters, and the fields of forms.

use openapiv3::{
    MediaType, Parameter as SourceParameter, ParameterData, ParameterSchemaOrContent, QueryStyle,
    ReferenceOr, Schema as SourceSchema, SchemaKind, StringFormat, Type as SourceType,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::Lowering;
use super::schema::{Place, enumeration, facts};
use crate::ir::{Collection, Location, Parameter, ParameterType, SchemaId};
use crate::load::COLLECTION_FORMAT_KEY;

impl<'a> Lowering<'a> {
    /// Lowers a parameter; `None` for headers that the client itself owns
    /// (OpenAPI 3.0.3, Parameter Object: `Accept`, `Content-Type`, `Authorization`).
    pub(super) fn parameter(
        &mut self,
        source: &'a SourceParameter,
        csv: bool,
        place: &dyn Fn(&str) -> Place,
    ) -> Option<Parameter> {
        let data = source.parameter_data_ref();
        let explode = data.explode;
        let (location, collection) = match source {
            SourceParameter::Query { style, .. } => {
                let collection = match style {
                    QueryStyle::Form if csv || explode == Some(false) => Collection::Csv,
                    QueryStyle::Form | QueryStyle::DeepObject => Collection::Multi,
                    QueryStyle::SpaceDelimited => Collection::Ssv,
                    QueryStyle::PipeDelimited => Collection::Pipes,
                };
                (Location::Query, collection)
            }
            SourceParameter::Header { .. } => {
                let owned = ["accept", "content-type", "authorization"];
                if owned.contains(&data.name.to_ascii_lowercase().as_str()) {
                    return None;
                }
                (Location::Header, Collection::Csv)
            }
            SourceParameter::Path { .. } => (Location::Path, Collection::Csv),
            SourceParameter::Cookie { .. } => (Location::Cookie, Collection::Csv),
        };
        let collection = match data.extensions.get(COLLECTION_FORMAT_KEY) {
            Some(Value::String(format)) if format == "tsv" => Collection::Tsv,
            Some(Value::String(format)) if format == "ssv" => Collection::Ssv,
            Some(Value::String(format)) if format == "pipes" => Collection::Pipes,
            _ => collection,
        };
        let schema = schema_of(data).and_then(|schema| self.resolve(schema));
        let (ty, values, facts) = self.value(schema, collection, &place(&data.name));
        // Only queries have a form for lists and maps of their own; elsewhere
        // the caller gives the text.
        let ty = match (location, ty) {
            (Location::Query, ty) => ty,
            (Location::Header, ParameterType::List(_)) => ty,
            (_, ParameterType::List(_) | ParameterType::Map | ParameterType::File) => {
                ParameterType::Str
            }
            (_, ty) => ty,
        };
        Some(Parameter {
            wire: data.name.clone(),
            location,
            ty,
            required: location == Location::Path || data.required && location != Location::Cookie,
            description: data.description.clone().unwrap_or_default(),
            deprecated: data.deprecated == Some(true),
            values,
            facts,
        })
    }

    /// The fields of a form; `None` when the schema does not list them.
    pub(super) fn form(
        &mut self,
        content: &'a MediaType,
        place: &dyn Fn(&str) -> Place,
    ) -> Option<Vec<Parameter>> {
        let schema = self.resolve(content.schema.as_ref()?)?;
        let (properties, required) = match &schema.schema_kind {
            SchemaKind::Type(SourceType::Object(object)) => (&object.properties, &object.required),
            SchemaKind::Any(any) => (&any.properties, &any.required),
            _ => return None,
        };
        if properties.is_empty() {
            return None;
        }
        let mut fields = Vec::new();
        for (name, property) in properties {
            let resolved = match property {
                ReferenceOr::Item(schema) => Some(&**schema),
                ReferenceOr::Reference { reference } => reference
                    .strip_prefix(crate::load::SCHEMA_PREFIX)
                    .and_then(|name| self.sources.get(name).copied()),
            };
            let (ty, values, facts) = self.value(resolved, Collection::Multi, &place(name));
            fields.push(Parameter {
                wire: name.clone(),
                location: Location::Form,
                ty,
                required: required.contains(name),
                description: resolved
                    .and_then(|schema| schema.schema_data.description.clone())
                    .unwrap_or_default(),
                deprecated: false,
                values,
                facts,
            });
        }
        fields.sort_by(|left, right| left.wire.cmp(&right.wire));
        Some(fields)
    }

    /// The type of a parameter's value, its listed values, its facts.
    fn value(
        &mut self,
        schema: Option<&'a SourceSchema>,
        collection: Collection,
        place: &Place,
    ) -> (ParameterType, Option<SchemaId>, Vec<String>) {
        let Some(schema) = schema else {
            return (ParameterType::Str, None, Vec::new());
        };
        let mut values = None;
        let listed = |schema: &SourceSchema| enumeration(schema).filter(|listed| !listed.numeric);
        if let Some(listed) = listed(schema) {
            values = Some(self.lift_enum(listed, schema, place));
        }
        let ty = match &schema.schema_kind {
            SchemaKind::Type(SourceType::String(text)) => match text.format {
                VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => ParameterType::File,
                _ => ParameterType::Str,
            },
            SchemaKind::Type(SourceType::Integer(_)) => ParameterType::Int,
            SchemaKind::Type(SourceType::Number(_)) => ParameterType::Float,
            SchemaKind::Type(SourceType::Boolean(_)) => ParameterType::Bool,
            SchemaKind::Type(SourceType::Array(list)) => {
                if let Some(ReferenceOr::Item(item)) = &list.items
                    && let Some(listed) = listed(item)
                {
                    values = Some(self.lift_enum(listed, item, place));
                }
                ParameterType::List(collection)
            }
            SchemaKind::Type(SourceType::Object(_)) => ParameterType::Map,
            _ => ParameterType::Str,
        };
        (ty, values, facts(schema))
    }
}

fn schema_of(data: &ParameterData) -> Option<&ReferenceOr<SourceSchema>> {
    match &data.format {
        ParameterSchemaOrContent::Schema(schema) => Some(schema),
        ParameterSchemaOrContent::Content(content) => content
            .values()
            .next()
            .and_then(|media| media.schema.as_ref()),
    }
}
