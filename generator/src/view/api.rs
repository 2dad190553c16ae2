//! Files of operations.

use askama::Template;

use super::docs;
use super::types::{At, argument, ty};
use crate::ir::{
    Api, BodyKind, Collection, Location, Method, Operation, Parameter, ParameterType, Type,
};
use crate::naming::{Names, OperationNames};
use crate::sink::{Code, Doc, Ident, PathPart, StrLit};

/// The file of one tag.
#[derive(Template)]
#[template(path = "api_file.rs.askama", escape = "none")]
pub(crate) struct ApiFile {
    doc: Doc,
    api: Ident,
    request: Ident,
    uses_models: bool,
    operations: Vec<OperationView>,
}

struct OperationView {
    doc: Doc,
    is_deprecated: bool,
    method: Ident,
    marker: Ident,
    marker_doc: Doc,
    facts: Ident,
    arguments: Vec<ArgumentView>,
    /// `.path(...)` of every path parameter.
    path: Code,
    statements: Vec<Code>,
    id: StrLit,
    http_method: Code,
    path_parts: Vec<PathPart>,
    accept: Option<StrLit>,
    content_type: Option<StrLit>,
    form: Option<Code>,
    security: Vec<StrLit>,
    answer: Code,
    setters: Vec<SetterView>,
}

struct ArgumentView {
    name: Ident,
    ty: Code,
}

struct SetterView {
    doc: Doc,
    is_deprecated: bool,
    name: Ident,
    ty: Code,
    statement: Code,
}

/// The view of a tag's file.
pub(super) fn file(api: &Api, names: &Names, tag: usize) -> Option<ApiFile> {
    let tag_names = names.tags.get(tag)?;
    let described = api.tags.get(tag)?;
    let mut doc = Doc::default();
    doc.labelled("The operations of ", &format!("{}.", described.name));
    if !described.description.trim().is_empty() {
        doc.gap();
        doc.text(&described.description);
    }
    let operations: Vec<OperationView> = api
        .operations
        .iter()
        .enumerate()
        .filter_map(|(index, operation)| {
            let operation_names = names.operations.get(index)?.get(&tag)?;
            Some(view(api, names, index, operation, operation_names))
        })
        .collect();
    let names_model = |code: &Code| code.as_str().contains("models::");
    let uses_models = operations.iter().any(|operation| {
        names_model(&operation.answer)
            || operation
                .arguments
                .iter()
                .any(|argument| names_model(&argument.ty))
            || operation
                .setters
                .iter()
                .any(|setter| names_model(&setter.ty))
    });
    Some(ApiFile {
        doc,
        uses_models,
        api: tag_names.api.clone(),
        request: tag_names.request.clone(),
        operations,
    })
}

fn view(
    api: &Api,
    names: &Names,
    index: usize,
    operation: &Operation,
    own: &OperationNames,
) -> OperationView {
    let mut arguments = Vec::new();
    let mut path = String::new();
    let mut statements = Vec::new();
    let mut setters = Vec::new();
    let idents = names.parameters.get(index).cloned().unwrap_or_default();
    for (parameter, ident) in operation.parameters.iter().zip(&idents.parameters) {
        if parameter.location == Location::Path {
            path.push_str(&path_call(parameter.ty, ident));
        }
        if parameter.required {
            arguments.push(ArgumentView {
                name: ident.clone(),
                ty: Code::new(argument(parameter.ty)),
            });
            if parameter.location != Location::Path {
                statements.push(Code::new(statement(parameter, ident.as_str())));
            }
        } else {
            setters.push(SetterView {
                doc: docs::setter(api, parameter),
                is_deprecated: parameter.deprecated,
                name: ident.clone(),
                ty: Code::new(argument(parameter.ty)),
                statement: Code::new(statement(parameter, "value")),
            });
        }
    }
    if let (Some(body), Some(ident)) = (&operation.body, &idents.body) {
        let ty = Code::new(body_argument(names, &body.kind));
        if body.required {
            statements.push(Code::new(body_statement(&body.kind, ident.as_str())));
            arguments.push(ArgumentView {
                name: ident.clone(),
                ty,
            });
        } else {
            setters.push(SetterView {
                doc: docs::body_setter(&body.description),
                is_deprecated: false,
                name: ident.clone(),
                ty,
                statement: Code::new(body_statement(&body.kind, "value")),
            });
        }
    }
    let form = match operation.content_type.as_str() {
        "multipart/form-data" if operation.body.is_none() => Some("Multipart"),
        "application/x-www-form-urlencoded" if operation.body.is_none() => Some("UrlEncoded"),
        _ => None,
    };
    let literal = |text: &String| (!text.is_empty()).then(|| StrLit::new(text));
    OperationView {
        doc: docs::operation(api, names, index, operation),
        is_deprecated: operation.deprecated,
        method: own.method.clone(),
        marker: own.marker.clone(),
        marker_doc: Doc::line(format!("Marks the requests of `{}`.", own.method)),
        facts: own.facts.clone(),
        arguments,
        path: Code::new(path),
        statements,
        id: StrLit::new(&operation.id),
        http_method: Code::new(method(operation.method)),
        path_parts: operation
            .path_parts
            .iter()
            .map(|part| PathPart::new(part))
            .collect(),
        accept: literal(&operation.accept),
        content_type: if form.is_some() {
            None
        } else {
            literal(&operation.content_type)
        },
        form: form.map(Code::new),
        security: operation
            .security
            .iter()
            .map(|scheme| StrLit::new(scheme))
            .collect(),
        answer: Code::new(ty(&operation.answer, names, At::Apis)),
        setters,
    }
}

fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "Get",
        Method::Put => "Put",
        Method::Post => "Post",
        Method::Delete => "Delete",
        Method::Options => "Options",
        Method::Head => "Head",
        Method::Patch => "Patch",
        Method::Trace => "Trace",
    }
}

fn path_call(ty: ParameterType, ident: &Ident) -> String {
    match ty {
        ParameterType::Str => format!(".path(&{ident}.into())"),
        _ => format!(".path(&{ident}.to_string())"),
    }
}

fn statement(parameter: &Parameter, value: &str) -> String {
    let name = StrLit::new(&parameter.wire);
    let texts = format!("{value}.into_iter().map(Into::into).collect()");
    match (parameter.location, parameter.ty) {
        (Location::Header, ParameterType::List(_)) => format!("call.header_list({name}, {texts})"),
        (Location::Form, ParameterType::List(collection)) => {
            format!(
                "call.form_list({name}, {texts}, rt::Collection::{})",
                collection_name(collection)
            )
        }
        (_, ParameterType::List(collection)) => {
            format!(
                "call.query_list({name}, {texts}, rt::Collection::{})",
                collection_name(collection)
            )
        }
        (Location::Form, ParameterType::Map) => {
            format!("call.form({name}, rt::to_json(&{value}))")
        }
        (_, ParameterType::Map) => format!("call.query_map({name}, {value})"),
        (_, ParameterType::File) => format!("call.file({name}, {value})"),
        (location, ty) => {
            let method = match location {
                Location::Query | Location::Path => "query",
                Location::Header => "header",
                Location::Cookie => "cookie",
                Location::Form => "form",
            };
            let text = if ty == ParameterType::Str {
                "into"
            } else {
                "to_string"
            };
            format!("call.{method}({name}, {value}.{text}())")
        }
    }
}

fn collection_name(collection: Collection) -> &'static str {
    match collection {
        Collection::Multi => "Multi",
        Collection::Csv => "Csv",
        Collection::Ssv => "Ssv",
        Collection::Tsv => "Tsv",
        Collection::Pipes => "Pipes",
    }
}

fn body_argument(names: &Names, kind: &BodyKind) -> String {
    match kind {
        BodyKind::Text => "impl Into<String>".to_owned(),
        BodyKind::Bytes => "Vec<u8>".to_owned(),
        BodyKind::Json(Type::List(item)) if **item == Type::Str => {
            "impl IntoIterator<Item = impl Into<String>>".to_owned()
        }
        BodyKind::Json(body) => ty(body, names, At::Apis),
    }
}

fn body_statement(kind: &BodyKind, value: &str) -> String {
    match kind {
        BodyKind::Text => format!("call.body_text({value}.into())"),
        BodyKind::Bytes => format!("call.body_bytes({value})"),
        BodyKind::Json(Type::List(item)) if **item == Type::Str => {
            format!("call.body_json(&{value}.into_iter().map(Into::into).collect::<Vec<String>>())")
        }
        BodyKind::Json(_) => format!("call.body_json(&{value})"),
    }
}

/// The signature of an operation for the names lock.
pub(super) fn signature(
    names: &Names,
    index: usize,
    operation: &Operation,
    own: &OperationNames,
) -> String {
    let idents = names.parameters.get(index).cloned().unwrap_or_default();
    let mut arguments: Vec<String> = operation
        .parameters
        .iter()
        .zip(&idents.parameters)
        .filter(|(parameter, _)| parameter.required)
        .map(|(parameter, ident)| format!("{ident}: {}", lock_argument(parameter.ty)))
        .collect();
    if let (Some(body), Some(ident)) = (&operation.body, &idents.body)
        && body.required
    {
        arguments.push(format!("{ident}: {}", lock_body(names, &body.kind)));
    }
    format!(
        "{}({}) -> {} as {}",
        own.method,
        arguments.join(", "),
        ty(&operation.answer, names, At::Lock),
        own.marker
    )
}

/// The type of an argument for the names lock.
pub(super) fn lock_argument(ty: ParameterType) -> &'static str {
    match ty {
        ParameterType::Str => "String",
        ParameterType::Int => "i64",
        ParameterType::Float => "f64",
        ParameterType::Bool => "bool",
        ParameterType::List(_) => "Vec<String>",
        ParameterType::Map => "BTreeMap<String, String>",
        ParameterType::File => "FilePart",
    }
}

/// The type of a body for the names lock.
pub(super) fn lock_body(names: &Names, kind: &BodyKind) -> String {
    match kind {
        BodyKind::Text => "String".to_owned(),
        BodyKind::Bytes => "Vec<u8>".to_owned(),
        BodyKind::Json(body) => ty(body, names, At::Lock),
    }
}
