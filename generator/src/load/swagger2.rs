//! What only Swagger 2.0 has: parameters that hold their type, bodies and
//! forms among the parameters, media types beside the schemas.

use indexmap::IndexMap;
use openapiv3::{
    Content, Encoding, HeaderStyle, MediaType, ObjectType, Parameter, ParameterData,
    ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr, RequestBody, Schema, SchemaData,
    SchemaKind, Type,
};
use serde_json::Value;

use super::context::Context;
use super::operation::Inherited;
use super::parameter::{Declared, Location, parameter_data};
use super::pointer::Pointer;
use super::schema::{Place, binary_schema};
use super::tree::{Node, Object};
use super::{BODY_NAME_KEY, COLLECTION_FORMAT_KEY};

const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/form-data";
const URLENCODED: &str = "application/x-www-form-urlencoded";
const OCTETS: &str = "application/octet-stream";

impl<'s> Context<'s> {
    /// Splits the parameters of an operation into parameters and a body.
    pub(super) fn swagger_parameters(
        &self,
        declared: Vec<Declared<'s>>,
        operation: &'s Object<'s>,
        at: &Pointer<'_>,
        inherited: &Inherited,
    ) -> (Vec<Parameter>, Option<RequestBody>) {
        let own = operation
            .get("consumes")
            .map(|_| self.texts(operation, "consumes", at));
        let consumes = own.as_deref().unwrap_or(&inherited.consumes);
        let mut parameters = Vec::with_capacity(declared.len());
        let mut body = None;
        let mut fields = Vec::new();
        for parameter in declared {
            match parameter.location {
                Location::Body => body = Some(parameter),
                Location::Form => fields.push(parameter),
                _ => parameters.extend(self.swagger_parameter(&parameter)),
            }
        }
        let request_body = match body {
            Some(body) => {
                if let Some(field) = fields.first() {
                    self.warn(
                        &field.at(),
                        "body-and-form",
                        "an operation has either a body or form fields, not both",
                        "the form fields are left out",
                    );
                }
                Some(self.body(&body, consumes))
            }
            None if fields.is_empty() => None,
            None => Some(self.form_body(&fields, consumes)),
        };
        (parameters, request_body)
    }

    fn swagger_parameter(&self, declared: &Declared<'s>) -> Option<Parameter> {
        let at = declared.at();
        let object = declared.object;
        let schema = self.swagger_value(declared);
        let is_array = matches!(
            &schema,
            ReferenceOr::Item(Schema {
                schema_kind: SchemaKind::Type(Type::Array(_)),
                ..
            })
        );
        let mut data = parameter_data(
            declared.name.clone(),
            ParameterSchemaOrContent::Schema(schema),
        );
        data.description = self.text(object, "description", &at);
        data.required = self.flag(object, "required", &at).unwrap_or(false);
        data.extensions = self.extensions(object, &at);
        let format = if is_array {
            self.collection_format(object, &at, declared.location == Location::Query)
        } else {
            CollectionFormat::None
        };
        let query = declared.location == Location::Query;
        format.apply(&mut data, query);
        Some(match declared.location {
            Location::Path => Parameter::Path {
                parameter_data: self.required_path(data, &at),
                style: PathStyle::Simple,
            },
            Location::Header => Parameter::Header {
                parameter_data: data,
                style: HeaderStyle::Simple,
            },
            Location::Query => Parameter::Query {
                parameter_data: data,
                allow_reserved: false,
                style: format.style(),
                allow_empty_value: self.flag(object, "allowEmptyValue", &at),
            },
            Location::Cookie | Location::Body | Location::Form => return None,
        })
    }

    /// The schema of a parameter that holds its type itself.
    fn swagger_value(&self, declared: &Declared<'s>) -> ReferenceOr<Schema> {
        let at = declared.at();
        let object = declared.object;
        if object.get("type").is_none() {
            if let Some(schema) = object.get("schema") {
                self.warn(
                    &at.key("schema"),
                    "schema-outside-body",
                    "only a body has a schema in Swagger 2.0",
                    "the schema is used",
                );
                return self.schema(schema, &at.key("schema"));
            }
            self.warn(
                &at,
                "missing-type",
                format!("the parameter \"{}\" has no type", declared.name),
                "the type is taken from its other members, or is any JSON value",
            );
        }
        if declared.location != Location::Form
            && object.get("type").and_then(Node::as_str) == Some("file")
        {
            self.warn(
                &at.key("type"),
                "file-outside-form",
                "only a form field can be a file",
                "read as a string",
            );
        }
        ReferenceOr::Item(self.schema_object(object, &at, Place::Parameter))
    }

    /// The body parameter as a request body of every media type.
    fn body(&self, declared: &Declared<'s>, consumes: &[String]) -> RequestBody {
        let at = declared.at();
        let object = declared.object;
        let schema = object
            .get("schema")
            .map(|node| self.schema(node, &at.key("schema")));
        if schema.is_none() {
            self.warn(
                &at,
                "body-without-schema",
                "the body has no schema",
                "it is any JSON value",
            );
        }
        let mut extensions = self.extensions(object, &at);
        if !declared.name.is_empty() {
            extensions.insert(
                BODY_NAME_KEY.to_owned(),
                Value::String(declared.name.clone()),
            );
        }
        RequestBody {
            description: self.text(object, "description", &at),
            content: contents(consumes, JSON, schema),
            required: self.flag(object, "required", &at).unwrap_or(false),
            extensions,
        }
    }

    /// The form fields as a request body with an object schema. Files need
    /// `multipart/form-data`; otherwise the media types of the operation decide.
    fn form_body(&self, fields: &[Declared<'s>], consumes: &[String]) -> RequestBody {
        let mut object = ObjectType::default();
        let mut encoding = IndexMap::new();
        let mut has_file = false;
        let mut required = false;
        for field in fields {
            let at = field.at();
            has_file |= field.object.get("type").and_then(Node::as_str) == Some("file");
            let mut schema = match self.swagger_value(field) {
                ReferenceOr::Item(schema) => schema,
                reference => Schema {
                    schema_data: SchemaData::default(),
                    schema_kind: SchemaKind::AllOf {
                        all_of: vec![reference],
                    },
                },
            };
            schema.schema_data.description = self.text(field.object, "description", &at);
            schema
                .schema_data
                .extensions
                .extend(self.extensions(field.object, &at));
            if matches!(schema.schema_kind, SchemaKind::Type(Type::Array(_))) {
                let format = self.collection_format(field.object, &at, true);
                encoding.insert(field.name.clone(), format.encoding());
            }
            if self.flag(field.object, "required", &at).unwrap_or(false) {
                object.required.push(field.name.clone());
                required = true;
            }
            object
                .properties
                .insert(field.name.clone(), ReferenceOr::boxed_item(schema));
        }
        let mut media_types: Vec<&str> = consumes
            .iter()
            .map(|name| name.trim())
            .filter(|name| {
                let essence = name.split(';').next().unwrap_or_default().trim();
                essence.eq_ignore_ascii_case(MULTIPART)
                    || (!has_file && essence.eq_ignore_ascii_case(URLENCODED))
            })
            .collect();
        if media_types.is_empty() {
            media_types.push(if has_file { MULTIPART } else { URLENCODED });
        }
        let media_type = MediaType {
            schema: Some(ReferenceOr::Item(Schema {
                schema_data: SchemaData::default(),
                schema_kind: SchemaKind::Type(Type::Object(object)),
            })),
            encoding,
            ..MediaType::default()
        };
        RequestBody {
            description: None,
            content: media_types
                .into_iter()
                .map(|name| (name.to_owned(), media_type.clone()))
                .collect(),
            required,
            extensions: IndexMap::new(),
        }
    }

    fn collection_format(
        &self,
        object: &Object<'s>,
        at: &Pointer<'_>,
        may_repeat: bool,
    ) -> CollectionFormat {
        match self.text(object, "collectionFormat", at).as_deref() {
            Some("csv") | None => CollectionFormat::Csv,
            Some("multi") if may_repeat => CollectionFormat::Multi,
            Some("ssv") => CollectionFormat::Ssv,
            Some("tsv") => CollectionFormat::Tsv,
            Some("pipes") => CollectionFormat::Pipes,
            Some(other) => {
                self.warn(
                    &at.key("collectionFormat"),
                    "unknown-collection-format",
                    format!("\"{other}\" is not a collection format of this place"),
                    "read as csv",
                );
                CollectionFormat::Csv
            }
        }
    }

    /// The content of a response: its schema for every media type, in their
    /// order; nothing when it has no schema.
    pub(super) fn swagger_response_content(
        &self,
        response: &'s Object<'s>,
        at: &Pointer<'_>,
        produces: &[String],
    ) -> Content {
        let Some(node) = response.get("schema") else {
            return Content::new();
        };
        let is_file = node
            .as_object()
            .and_then(|schema| schema.get("type"))
            .and_then(Node::as_str)
            == Some("file");
        let schema = if is_file {
            ReferenceOr::Item(binary_schema())
        } else {
            self.schema(node, &at.key("schema"))
        };
        contents(produces, if is_file { OCTETS } else { JSON }, Some(schema))
    }
}

/// One schema for every media type; `fallback` when none is listed.
fn contents(
    media_types: &[String],
    fallback: &str,
    schema: Option<ReferenceOr<Schema>>,
) -> Content {
    let mut content = Content::with_capacity(media_types.len().max(1));
    let Some((last, others)) = media_types.split_last() else {
        content.insert(fallback.to_owned(), media_type(schema));
        return content;
    };
    for name in others {
        content.insert(name.trim().to_owned(), media_type(schema.clone()));
    }
    content
        .entry(last.trim().to_owned())
        .or_insert_with(|| media_type(schema));
    content
}

fn media_type(schema: Option<ReferenceOr<Schema>>) -> MediaType {
    MediaType {
        schema,
        ..MediaType::default()
    }
}

/// How the items of an array become text (Swagger 2.0, `collectionFormat`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CollectionFormat {
    /// The value is no array.
    None,
    Csv,
    Ssv,
    Tsv,
    Pipes,
    Multi,
}

impl CollectionFormat {
    /// Writes `explode`. What OpenAPI has no style for is kept as an
    /// extension: tabs everywhere, and all but commas outside of the query.
    fn apply(self, data: &mut ParameterData, query: bool) {
        if self != Self::None {
            data.explode = Some(self == Self::Multi);
        }
        let name = match self {
            Self::Tsv => "tsv",
            Self::Ssv if !query => "ssv",
            Self::Pipes if !query => "pipes",
            _ => return,
        };
        data.extensions.insert(
            COLLECTION_FORMAT_KEY.to_owned(),
            Value::String(name.to_owned()),
        );
    }

    fn style(self) -> QueryStyle {
        match self {
            Self::Ssv => QueryStyle::SpaceDelimited,
            Self::Pipes => QueryStyle::PipeDelimited,
            Self::None | Self::Csv | Self::Tsv | Self::Multi => QueryStyle::Form,
        }
    }

    fn encoding(self) -> Encoding {
        let mut encoding = Encoding {
            style: Some(self.style()),
            explode: self == Self::Multi,
            ..Encoding::default()
        };
        if self == Self::Tsv {
            encoding.extensions.insert(
                COLLECTION_FORMAT_KEY.to_owned(),
                Value::String("tsv".to_owned()),
            );
        }
        encoding
    }
}
