//! Parameters: the lists of path item and operation made one, and what both
//! forms of description share.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{
    Content, CookieStyle, Encoding, Header, HeaderStyle, MediaType, Parameter, ParameterData,
    ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr, RequestBody,
};

use super::Form;
use super::context::Context;
use super::operation::ParameterList;
use super::pointer::Pointer;
use super::schema::{Place, any_schema};
use super::tree::{Node, Object};

/// One declared parameter, its reference followed.
pub(super) struct Declared<'s> {
    pub(super) object: &'s Object<'s>,
    pub(super) name: String,
    pub(super) location: Location,
    file: usize,
    pointer: String,
    through_reference: bool,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Location {
    Path,
    Query,
    Header,
    Cookie,
    Body,
    Form,
}

impl Declared<'_> {
    /// The place of the declaration.
    pub(super) fn at(&self) -> Pointer<'_> {
        Pointer::again(self.file, &self.pointer, self.through_reference)
    }
}

/// Parameter data with nothing but a name and a format.
pub(super) fn parameter_data(name: String, format: ParameterSchemaOrContent) -> ParameterData {
    ParameterData {
        name,
        description: None,
        required: false,
        deprecated: None,
        format,
        example: None,
        examples: IndexMap::new(),
        explode: None,
        extensions: IndexMap::new(),
    }
}

impl<'s> Context<'s> {
    /// The parameters of an operation: those of its path item that it does
    /// not replace, then its own. Name and place identify a parameter.
    pub(super) fn merged_parameters(
        &self,
        shared: &ParameterList<'s, '_>,
        own: &ParameterList<'s, '_>,
    ) -> Vec<Declared<'s>> {
        let own = self.declared(own);
        if shared.items.is_empty() {
            return own;
        }
        let known: HashSet<(Location, String)> = own.iter().map(identity).collect();
        let mut merged = self.declared(shared);
        merged.retain(|parameter| !known.contains(&identity(parameter)));
        merged.extend(own);
        merged
    }

    fn declared(&self, list: &ParameterList<'s, '_>) -> Vec<Declared<'s>> {
        let mut declared: Vec<Declared<'s>> = Vec::with_capacity(list.items.len());
        let mut known: HashSet<(Location, String)> = HashSet::new();
        for (index, node) in list.items.iter().enumerate() {
            let at = list.at.index(index);
            let Some(parameter) = self.declaration(node, &at) else {
                continue;
            };
            if !known.insert(identity(&parameter)) {
                self.warn(
                    &at,
                    "duplicate-parameter",
                    format!(
                        "the parameter \"{}\" is declared more than once",
                        parameter.name
                    ),
                    "the first one is used",
                );
                continue;
            }
            declared.push(parameter);
        }
        declared
    }

    fn declaration(&self, node: &'s Node<'s>, at: &Pointer<'_>) -> Option<Declared<'s>> {
        let followed = self.follow(node, at)?;
        let at = followed.at(at);
        let Node::Object(object) = followed.node else {
            self.wrong_kind(&at, "a parameter", followed.node);
            return None;
        };
        if at.through_reference && !self.spend(&at) {
            return None;
        }
        let name = self.text(object, "name", &at).unwrap_or_default();
        let place = self.text(object, "in", &at).unwrap_or_default();
        let location = match (place.as_str(), self.form) {
            ("path", _) => Location::Path,
            ("query", _) => Location::Query,
            ("header", _) => Location::Header,
            ("cookie", Form::OpenApi30) => Location::Cookie,
            ("body", Form::Swagger2) => Location::Body,
            ("formData", Form::Swagger2) => Location::Form,
            _ => {
                self.warn(
                    &at,
                    "unknown-parameter-place",
                    format!("a parameter cannot be in \"{place}\""),
                    "the parameter is left out",
                );
                return None;
            }
        };
        if name.is_empty() && location != Location::Body {
            self.warn(
                &at,
                "nameless-parameter",
                "the parameter has no name",
                "it is left out",
            );
            return None;
        }
        Some(Declared {
            object,
            name,
            location,
            file: at.file,
            pointer: at.text(),
            through_reference: at.through_reference,
        })
    }

    /// The parameters of an operation of OpenAPI 3.0.
    pub(super) fn openapi_parameters(&self, declared: &[Declared<'s>]) -> Vec<Parameter> {
        declared
            .iter()
            .filter_map(|parameter| self.openapi_parameter(parameter))
            .collect()
    }

    fn openapi_parameter(&self, declared: &Declared<'s>) -> Option<Parameter> {
        let object = declared.object;
        let at = declared.at();
        let mut data = parameter_data(declared.name.clone(), self.schema_or_content(object, &at));
        data.description = self.text(object, "description", &at);
        data.required = self.flag(object, "required", &at).unwrap_or(false);
        data.deprecated = self.flag(object, "deprecated", &at);
        data.explode = self.flag(object, "explode", &at);
        data.extensions = self.extensions(object, &at);
        let style = self.text(object, "style", &at);
        let style = style.as_deref();
        let unknown = |wanted: &str| {
            self.warn(
                &at.key("style"),
                "unknown-style",
                format!(
                    "\"{}\" is not a style of this place",
                    style.unwrap_or_default()
                ),
                format!("read as \"{wanted}\""),
            );
        };
        Some(match declared.location {
            Location::Path => Parameter::Path {
                parameter_data: self.required_path(data, &at),
                style: match style {
                    Some("matrix") => PathStyle::Matrix,
                    Some("label") => PathStyle::Label,
                    Some("simple") | None => PathStyle::Simple,
                    Some(_) => {
                        unknown("simple");
                        PathStyle::Simple
                    }
                },
            },
            Location::Query => Parameter::Query {
                parameter_data: data,
                allow_reserved: self.flag(object, "allowReserved", &at).unwrap_or(false),
                style: match query_style(style) {
                    Some(style) => style,
                    None => {
                        unknown("form");
                        QueryStyle::Form
                    }
                },
                allow_empty_value: self.flag(object, "allowEmptyValue", &at),
            },
            Location::Header => {
                if !matches!(style, Some("simple") | None) {
                    unknown("simple");
                }
                Parameter::Header {
                    parameter_data: data,
                    style: HeaderStyle::Simple,
                }
            }
            Location::Cookie => {
                if !matches!(style, Some("form") | None) {
                    unknown("form");
                }
                Parameter::Cookie {
                    parameter_data: data,
                    style: CookieStyle::Form,
                }
            }
            Location::Body | Location::Form => return None,
        })
    }

    /// A path parameter is always required; a path without it is another path.
    pub(super) fn required_path(&self, mut data: ParameterData, at: &Pointer<'_>) -> ParameterData {
        if !data.required {
            self.warn(
                at,
                "path-parameter-optional",
                format!(
                    "the path parameter \"{}\" is not marked as required",
                    data.name
                ),
                "it is taken as required",
            );
            data.required = true;
        }
        data
    }

    fn schema_or_content(
        &self,
        object: &'s Object<'s>,
        at: &Pointer<'_>,
    ) -> ParameterSchemaOrContent {
        if let Some(node) = object.get("schema") {
            if object.get("content").is_some() {
                self.warn(
                    at,
                    "schema-and-content",
                    "a parameter has either a schema or a content, not both",
                    "the schema is used",
                );
            }
            return ParameterSchemaOrContent::Schema(self.schema(node, &at.key("schema")));
        }
        let content = self.content(object, at);
        if content.is_empty() {
            if object.get("type").is_some() {
                self.warn(
                    &at.key("type"),
                    "type-outside-schema",
                    "the type belongs into a \"schema\" in OpenAPI 3.0",
                    "the type is used",
                );
                return ParameterSchemaOrContent::Schema(ReferenceOr::Item(self.schema_object(
                    object,
                    at,
                    Place::Parameter,
                )));
            }
            self.warn(
                at,
                "missing-type",
                "the parameter does not say what its value is",
                "typed as any JSON value",
            );
            return ParameterSchemaOrContent::Schema(ReferenceOr::Item(any_schema()));
        }
        ParameterSchemaOrContent::Content(content)
    }

    /// The member `requestBody` of an operation of OpenAPI 3.0.
    pub(super) fn request_body(
        &self,
        operation: &'s Object<'s>,
        at: &Pointer<'_>,
    ) -> Option<RequestBody> {
        let at = at.key("requestBody");
        let followed = self.follow(operation.get("requestBody")?, &at)?;
        let at = followed.at(&at);
        let Some(object) = followed.node.as_object() else {
            self.wrong_kind(&at, "a request body", followed.node);
            return None;
        };
        let content = self.content(object, &at);
        if content.is_empty() {
            self.warn(
                &at,
                "empty-body",
                "the request body has no content",
                "the operation is taken to have no body",
            );
            return None;
        }
        Some(RequestBody {
            description: self.text(object, "description", &at),
            content,
            required: self.flag(object, "required", &at).unwrap_or(false),
            extensions: self.extensions(object, &at),
        })
    }

    /// The member `content`: media types in the order of the document.
    pub(super) fn content(&self, object: &'s Object<'s>, at: &Pointer<'_>) -> Content {
        let Some(media_types) = self.object(object, "content", at) else {
            return Content::new();
        };
        let at = at.key("content");
        let mut content = Content::with_capacity(media_types.len());
        for (name, node) in media_types.iter() {
            let at = at.key(name);
            let Some(followed) = self.follow(node, &at) else {
                continue;
            };
            let at = followed.at(&at);
            let Some(media_type) = followed.node.as_object() else {
                self.wrong_kind(&at, "a media type", followed.node);
                continue;
            };
            content.insert(
                name.trim().to_owned(),
                MediaType {
                    schema: media_type
                        .get("schema")
                        .map(|schema| self.schema(schema, &at.key("schema"))),
                    example: None,
                    examples: IndexMap::new(),
                    encoding: self.encodings(media_type, &at),
                    extensions: self.extensions(media_type, &at),
                },
            );
        }
        content
    }

    fn encodings(
        &self,
        media_type: &'s Object<'s>,
        at: &Pointer<'_>,
    ) -> IndexMap<String, Encoding> {
        let mut encodings = IndexMap::new();
        let Some(object) = self.object(media_type, "encoding", at) else {
            return encodings;
        };
        let at = at.key("encoding");
        for (name, node) in object.iter() {
            let at = at.key(name);
            let Node::Object(encoding) = node else {
                self.wrong_kind(&at, "an object", node);
                continue;
            };
            let style = self.text(encoding, "style", &at);
            let explode = self.flag(encoding, "explode", &at);
            encodings.insert(
                name.to_owned(),
                Encoding {
                    content_type: self.text(encoding, "contentType", &at),
                    headers: self.headers(encoding, &at),
                    // The default of `explode` depends on the style.
                    explode: explode.unwrap_or(matches!(style.as_deref(), Some("form") | None)),
                    style: style.and_then(|style| query_style(Some(&style))),
                    allow_reserved: self.flag(encoding, "allowReserved", &at).unwrap_or(false),
                    extensions: self.extensions(encoding, &at),
                },
            );
        }
        encodings
    }

    /// The member `headers` of a response or of an encoding.
    pub(super) fn headers(
        &self,
        holder: &'s Object<'s>,
        at: &Pointer<'_>,
    ) -> IndexMap<String, ReferenceOr<Header>> {
        let mut headers = IndexMap::new();
        let Some(object) = self.object(holder, "headers", at) else {
            return headers;
        };
        let at = at.key("headers");
        for (name, node) in object.iter() {
            let at = at.key(name);
            let Some(followed) = self.follow(node, &at) else {
                continue;
            };
            let at = followed.at(&at);
            let Some(header) = followed.node.as_object() else {
                self.wrong_kind(&at, "a header", followed.node);
                continue;
            };
            let format = match self.form {
                Form::Swagger2 => ParameterSchemaOrContent::Schema(ReferenceOr::Item(
                    self.schema_object(header, &at, Place::Parameter),
                )),
                Form::OpenApi30 => self.schema_or_content(header, &at),
            };
            headers.insert(
                name.to_owned(),
                ReferenceOr::Item(Header {
                    description: self.text(header, "description", &at),
                    style: HeaderStyle::Simple,
                    required: self.flag(header, "required", &at).unwrap_or(false),
                    deprecated: self.flag(header, "deprecated", &at),
                    format,
                    example: None,
                    examples: IndexMap::new(),
                    extensions: self.extensions(header, &at),
                }),
            );
        }
        headers
    }
}

/// Header names do not depend on case (RFC 9110, section 5.1).
fn identity(parameter: &Declared<'_>) -> (Location, String) {
    let name = match parameter.location {
        Location::Header => parameter.name.to_ascii_lowercase(),
        // There is at most one body, whatever its name.
        Location::Body => String::new(),
        _ => parameter.name.clone(),
    };
    (parameter.location, name)
}

/// The style of a query parameter; `None` when it is unknown.
fn query_style(style: Option<&str>) -> Option<QueryStyle> {
    match style {
        Some("form") | None => Some(QueryStyle::Form),
        Some("spaceDelimited") => Some(QueryStyle::SpaceDelimited),
        Some("pipeDelimited") => Some(QueryStyle::PipeDelimited),
        Some("deepObject") => Some(QueryStyle::DeepObject),
        Some(_) => None,
    }
}
