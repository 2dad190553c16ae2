//! Operations: paths, bodies, answers, security, documentation.

use std::collections::BTreeSet;

use openapiv3::{
    MediaType, Operation as SourceOperation, ReferenceOr, Response, Schema as SourceSchema,
    SchemaKind, StatusCode, StringFormat, Type as SourceType, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::schema::Place;
use super::{DEFAULT_TAG, Lowering};
use crate::ir::{
    Body, BodyKind, Location, Method, Operation, Origin, Parameter, Permissions, Type,
};
use crate::load::{BODY_NAME_KEY, SCHEMA_PREFIX};

const JSON: &str = "application/json";

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) {
        let document = self.document;
        let prefix = self.path_prefix();
        let mut sources = Vec::new();
        for (path, item) in &document.api.paths.paths {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            for (method, operation) in item.iter() {
                let method = match method {
                    "get" => Method::Get,
                    "put" => Method::Put,
                    "post" => Method::Post,
                    "delete" => Method::Delete,
                    "options" => Method::Options,
                    "head" => Method::Head,
                    "patch" => Method::Patch,
                    "trace" => Method::Trace,
                    _ => continue,
                };
                sources.push((path.as_str(), method, operation));
            }
        }
        sources.sort_by(|left, right| (left.0, left.1).cmp(&(right.0, right.1)));
        for (path, method, source) in sources {
            let tags = self.operation_tags(source);
            if !tags.is_empty() {
                let operation = self.operation(&prefix, path, method, source, tags);
                self.api.operations.push(operation);
            }
        }
    }

    /// The path of the first server: part of every operation's path, since a
    /// client is given a host.
    fn path_prefix(&self) -> String {
        let Some(url) = &self.api.server else {
            return String::new();
        };
        if url.contains('{') {
            return String::new();
        }
        let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| {
            rest.find('/').map_or("", |at| &rest[at..])
        });
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        path.trim_end_matches('/').to_owned()
    }

    fn operation_tags(&self, source: &SourceOperation) -> Vec<usize> {
        let position = |name: &str| self.api.tags.iter().position(|tag| tag.name == name);
        let mut tags: BTreeSet<usize> = source.tags.iter().filter_map(|t| position(t)).collect();
        if source.tags.is_empty() {
            tags.extend(position(DEFAULT_TAG));
        }
        tags.into_iter().collect()
    }

    fn operation(
        &mut self,
        prefix: &str,
        path: &str,
        method: Method,
        source: &'a SourceOperation,
        tags: Vec<usize>,
    ) -> Operation {
        let lower_method = method.wire().to_ascii_lowercase();
        let pointer = self.document.operation_pointer(path, &lower_method);
        let text = |key: &str| match source.extensions.get(key) {
            Some(Value::String(text)) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        };
        let id = source
            .operation_id
            .clone()
            .filter(|id| !id.trim().is_empty());
        let name = text("x-purecloud-method-name")
            .or_else(|| id.clone())
            .unwrap_or_else(|| format!("{lower_method} {path}"));
        let index = self.api.operations.len();
        let place = |part: &str| Place {
            key: format!("{name}.{part}"),
            origin: Origin::Operation {
                operation: index,
                part: part.to_owned(),
            },
            pointer: pointer.clone(),
        };
        let csv = tags.iter().any(|tag| {
            let tag = self.api.tags.get(*tag);
            tag.is_some_and(|tag| self.choices.csv_tags.contains(&tag.name))
        });
        let (path_parts, names) = split_path(prefix, path);
        let mut parameters = Vec::new();
        for parameter in &source.parameters {
            if let ReferenceOr::Item(parameter) = parameter {
                let lowered = self.parameter(parameter, csv, &place);
                parameters.extend(lowered);
            }
        }
        order(&mut parameters, &names);
        let (body, content_type) = self.body(source, &mut parameters, &place);
        let (answer, accept, successes) = self.answer(source, &place("answer"));
        let (security, scopes) = self.security(source);
        Operation {
            method,
            path: format!("{prefix}{path}"),
            path_parts,
            id: id.unwrap_or_else(|| name.clone()),
            name,
            tags,
            summary: source.summary.clone().unwrap_or_default(),
            description: source.description.clone().unwrap_or_default(),
            permissions: permissions(source),
            deprecated: source.deprecated,
            preview: ["x-preview", "x-genesys-preview"]
                .iter()
                .any(|key| source.extensions.get(*key) == Some(&Value::Bool(true))),
            security,
            scopes,
            parameters,
            body,
            accept,
            content_type,
            answer,
            successes,
            error_codes: error_codes(source),
            pointer,
        }
    }

    fn body(
        &mut self,
        source: &'a SourceOperation,
        parameters: &mut Vec<Parameter>,
        place: &dyn Fn(&str) -> Place,
    ) -> (Option<Body>, String) {
        let Some(ReferenceOr::Item(body)) = &source.request_body else {
            return (None, String::new());
        };
        let Some((media, content)) = preferred(&body.content) else {
            return (None, String::new());
        };
        let name = match body.extensions.get(BODY_NAME_KEY) {
            Some(Value::String(name)) => name.clone(),
            _ => "body".to_owned(),
        };
        let essence = essence(media);
        let is_form =
            essence == "multipart/form-data" || essence == "application/x-www-form-urlencoded";
        if is_form {
            match self.form(content, place) {
                Some(fields) => {
                    parameters.extend(fields);
                    return (None, essence);
                }
                None => self.warn(
                    "form",
                    place("body").pointer,
                    "a form whose fields are not described".to_owned(),
                    "sent as text that the caller encodes",
                ),
            }
        }
        let kind = if is_json(&essence) {
            match &content.schema {
                Some(schema) => match self.ty(schema, &place("body")).0 {
                    // A text body is a JSON document that the caller wrote.
                    Type::Str | Type::DateTime | Type::Date => BodyKind::Text,
                    Type::File => BodyKind::Bytes,
                    ty => BodyKind::Json(ty),
                },
                None => BodyKind::Json(Type::Json),
            }
        } else if is_form || essence.starts_with("text/") || essence.ends_with("xml") {
            BodyKind::Text
        } else {
            BodyKind::Bytes
        };
        let body = Body {
            name,
            kind,
            required: body.required,
            description: body.description.clone().unwrap_or_default(),
        };
        (
            Some(body),
            if essence == "*/*" {
                JSON.to_owned()
            } else {
                media.to_owned()
            },
        )
    }

    /// The answer type, the `Accept` header and the documented successes.
    fn answer(
        &mut self,
        source: &'a SourceOperation,
        place: &Place,
    ) -> (Type, String, Vec<(String, String)>) {
        let mut responses: Vec<(u16, &Response)> = Vec::new();
        for (status, response) in &source.responses.responses {
            let ReferenceOr::Item(response) = response else {
                continue;
            };
            match status {
                StatusCode::Code(code) if (200..300).contains(code) => {
                    responses.push((*code, response))
                }
                StatusCode::Range(2) => responses.push((299, response)),
                _ => {}
            }
        }
        responses.sort_by_key(|(code, _)| *code);
        if responses.is_empty()
            && let Some(ReferenceOr::Item(response)) = &source.responses.default
        {
            responses.push((200, response));
        }
        let mut answer = None;
        let mut media_types: Vec<&str> = Vec::new();
        for (_, response) in &responses {
            for media in response.content.keys() {
                if !media_types.contains(&media.as_str()) {
                    media_types.push(media);
                }
            }
            if answer.is_none()
                && let Some((media, content)) = preferred(&response.content)
            {
                answer = self.answer_type(media, content, place);
            }
        }
        let accept = if media_types.is_empty() || media_types.iter().any(|m| essence(m) == JSON) {
            JSON.to_owned()
        } else {
            media_types.join(", ")
        };
        let successes = responses
            .iter()
            .map(|(code, response)| (code.to_string(), response.description.clone()))
            .collect();
        (answer.unwrap_or(Type::Unit), accept, successes)
    }

    fn answer_type(&mut self, media: &str, content: &'a MediaType, place: &Place) -> Option<Type> {
        let essence = essence(media);
        if is_json(&essence) {
            let schema = content.schema.as_ref()?;
            return Some(match schema {
                // An enumeration in an answer is not in every form of a description.
                ReferenceOr::Item(schema) if is_text(schema) => Type::Str,
                schema => match self.ty(schema, place).0 {
                    Type::DateTime | Type::Date => Type::Str,
                    ty => ty,
                },
            });
        }
        if essence.starts_with("text/") || essence.ends_with("xml") {
            return Some(Type::Str);
        }
        let is_plain = matches!(&content.schema, Some(ReferenceOr::Item(schema)) if is_text(schema) && !is_binary(schema));
        Some(if is_plain { Type::Str } else { Type::File })
    }

    fn security(&self, source: &SourceOperation) -> (Vec<String>, Vec<String>) {
        let requirements = source
            .security
            .as_ref()
            .or(self.document.api.security.as_ref());
        let mut schemes = Vec::new();
        let mut scopes = Vec::new();
        for requirement in requirements.into_iter().flatten() {
            for (scheme, wanted) in requirement {
                if !schemes.contains(scheme) {
                    schemes.push(scheme.clone());
                }
                if scopes.is_empty() {
                    scopes.clone_from(wanted);
                }
            }
        }
        (schemes, scopes)
    }

    /// Whether a named or inline schema is an object with these properties.
    pub(super) fn resolve(
        &self,
        source: &'a ReferenceOr<SourceSchema>,
    ) -> Option<&'a SourceSchema> {
        match source {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self
                .sources
                .get(reference.strip_prefix(SCHEMA_PREFIX)?)
                .copied(),
        }
    }
}

/// Path parameters in template order, then by location and name.
fn order(parameters: &mut [Parameter], names: &[String]) {
    let rank = |parameter: &Parameter| {
        let position = names.iter().position(|name| *name == parameter.wire);
        (
            parameter.location,
            if parameter.location == Location::Path {
                position
            } else {
                None
            },
            parameter.wire.clone(),
        )
    };
    parameters.sort_by_cached_key(rank);
}

/// The literal parts of a path, percent-encoded, and the names between them.
fn split_path(prefix: &str, path: &str) -> (Vec<String>, Vec<String>) {
    let mut parts = Vec::new();
    let mut names = Vec::new();
    let mut literal = prefix.to_owned();
    let mut rest = path;
    while let Some((before, name, after)) = placeholder(rest) {
        literal.push_str(before);
        parts.push(std::mem::take(&mut literal));
        names.push(name.to_owned());
        rest = after;
    }
    literal.push_str(rest);
    parts.push(literal);
    (parts, names)
}

fn placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// The content to use: JSON if there is any, else the first.
fn preferred(content: &openapiv3::Content) -> Option<(&str, &MediaType)> {
    let entries = || {
        content
            .iter()
            .map(|(media, content)| (media.as_str(), content))
    };
    entries()
        .find(|(media, _)| essence(media) == JSON)
        .or_else(|| entries().find(|(media, _)| is_json(&essence(media))))
        .or_else(|| entries().next())
}

/// A media type without parameters, in lower case.
fn essence(media: &str) -> String {
    media
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

fn is_json(essence: &str) -> bool {
    essence == JSON || essence.ends_with("+json") || essence == "*/*" || essence == "text/json"
}

fn is_text(schema: &SourceSchema) -> bool {
    matches!(&schema.schema_kind, SchemaKind::Type(SourceType::String(_)))
}

fn is_binary(schema: &SourceSchema) -> bool {
    matches!(
        &schema.schema_kind,
        SchemaKind::Type(SourceType::String(text))
            if text.format == VariantOrUnknownOrEmpty::Item(StringFormat::Binary)
    )
}

fn permissions(source: &SourceOperation) -> Option<Permissions> {
    let Some(Value::Object(extension)) = source.extensions.get("x-inin-requires-permissions")
    else {
        return None;
    };
    let names: Vec<String> = extension
        .get("permissions")?
        .as_array()?
        .iter()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    (!names.is_empty()).then(|| Permissions {
        all: extension.get("type").and_then(Value::as_str) != Some("ANY"),
        names,
    })
}

fn error_codes(source: &SourceOperation) -> Vec<(String, String, String)> {
    let mut codes = Vec::new();
    for (status, response) in &source.responses.responses {
        let ReferenceOr::Item(response) = response else {
            continue;
        };
        if let Some(Value::Object(listed)) = response.extensions.get("x-inin-error-codes") {
            for (code, text) in listed {
                let text = text.as_str().unwrap_or_default().to_owned();
                codes.push((status.to_string(), code.clone(), text));
            }
        }
    }
    codes.sort();
    codes
}
