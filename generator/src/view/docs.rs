//! Documentation: what is said about each item, and in which order.

use crate::ir::{Api, Field, Operation, Origin, Parameter, Schema, SchemaId, Shape};
use crate::naming::Names;
use crate::sink::{Doc, code};

/// The docs of a schema's type.
pub(super) fn schema(api: &Api, names: &Names, schema: &Schema) -> Doc {
    let mut doc = Doc::default();
    doc.text(&schema.description);
    if doc.is_empty() {
        doc.push(match &schema.origin {
            Origin::Named => format!("The schema {}.", code(&schema.key)),
            Origin::Property { owner, wire } => {
                format!("The values of {} in {}.", code(wire), link(names, *owner))
            }
            Origin::Operation { operation, part } => format!(
                "The values of {} in {}.",
                code(part),
                api.operations
                    .get(*operation)
                    .map_or_else(String::new, |operation| code(&operation.id))
            ),
        });
    }
    if let (Shape::Enum(_), Origin::Property { .. } | Origin::Operation { .. }) =
        (&schema.shape, &schema.origin)
        && !schema.description.is_empty()
    {
        doc.gap();
        doc.push(format!("The values of {}.", code(&schema.key)));
    }
    let required: Vec<String> = match &schema.shape {
        Shape::Struct { fields, .. } if schema.in_request => fields
            .iter()
            .filter(|field| field.required && !field.read_only)
            .map(|field| code(&field.wire))
            .collect(),
        _ => Vec::new(),
    };
    if !required.is_empty() {
        doc.gap();
        doc.push(format!(
            "The service requires {} in requests.",
            required.join(", ")
        ));
    }
    if !schema.subtypes.is_empty() {
        let subtypes: Vec<String> = schema.subtypes.iter().map(|id| link(names, *id)).collect();
        doc.gap();
        doc.push(format!(
            "Extended by {}; what only they have is kept in `additional_properties`.",
            subtypes.join(", ")
        ));
    }
    doc
}

/// The docs of a field.
pub(super) fn field(field: &Field) -> Doc {
    let mut doc = Doc::default();
    doc.text(&field.description);
    let described = !doc.is_empty();
    let mut line = code(&field.wire);
    if field.required {
        line.push_str(", required");
    }
    if field.read_only {
        line.push_str(", read-only: the service ignores it in requests");
    }
    if field.write_only {
        line.push_str(", write-only: the service never returns it");
    }
    line.push('.');
    if described {
        doc.gap();
    }
    doc.push(line);
    facts(&mut doc, &field.facts);
    doc
}

/// The docs of an enumeration value.
pub(super) fn value(value: &str) -> Doc {
    Doc::line(if value.is_empty() {
        "The empty text.".to_owned()
    } else {
        code(value)
    })
}

/// The docs of an operation's method.
pub(super) fn operation(api: &Api, names: &Names, index: usize, operation: &Operation) -> Doc {
    let mut doc = Doc::default();
    doc.text(&operation.summary);
    let request_line = code(&format!("{} {}", operation.method.wire(), operation.path));
    if doc.is_empty() {
        doc.push(request_line);
    } else {
        if !operation.description.is_empty()
            && operation.description.trim() != operation.summary.trim()
        {
            doc.gap();
            doc.text(&operation.description);
        }
        doc.gap();
        doc.push(request_line);
    }
    if operation.preview {
        doc.gap();
        doc.push("A preview: it may change or go without notice.");
    }
    if let Some(permissions) = &operation.permissions {
        let names: Vec<String> = permissions.names.iter().map(|name| code(name)).collect();
        let which = match (names.len(), permissions.all) {
            (1, _) => "Permission",
            (_, true) => "Permissions, all of",
            (_, false) => "Permissions, any of",
        };
        doc.gap();
        doc.push(format!("{which}: {}.", names.join(", ")));
    }
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> = operation.scopes.iter().map(|scope| code(scope)).collect();
        doc.gap();
        doc.push(format!("OAuth scopes: {}.", scopes.join(", ")));
    }
    if operation.security.is_empty() {
        doc.gap();
        doc.push("Sent without credentials.");
    }
    parameters(&mut doc, api, names, index, operation);
    answers(&mut doc, operation);
    doc
}

fn parameters(doc: &mut Doc, api: &Api, names: &Names, index: usize, operation: &Operation) {
    let Some(idents) = names.parameters.get(index) else {
        return;
    };
    let mut required = Vec::new();
    let mut optional = Vec::new();
    for (parameter, ident) in operation.parameters.iter().zip(&idents.parameters) {
        let line = (ident.as_str(), summary(api, parameter));
        if parameter.required {
            required.push(line)
        } else {
            optional.push(line)
        }
    }
    if let (Some(body), Some(ident)) = (&operation.body, &idents.body) {
        let line = (ident.as_str(), body.description.clone());
        if body.required {
            required.push(line)
        } else {
            optional.push(line)
        }
    }
    for (title, lines) in [
        ("Arguments:", required),
        ("Optional, set on the request:", optional),
    ] {
        if !lines.is_empty() {
            doc.gap();
            doc.push(title);
        }
        for (ident, text) in lines {
            if text.trim().is_empty() {
                doc.push(format!("- `{ident}`"));
            } else {
                doc.labelled(&format!("- `{ident}`: "), &text);
            }
        }
    }
}

fn summary(api: &Api, parameter: &Parameter) -> String {
    let mut text = parameter.description.trim().to_owned();
    if let Some(values) = allowed(api, parameter) {
        if !text.is_empty() && !text.ends_with('.') {
            text.push('.');
        }
        text.push_str(" One of: ");
        text.push_str(&values);
        text.push('.');
    }
    text
}

fn allowed(api: &Api, parameter: &Parameter) -> Option<String> {
    match &api.schema(parameter.values?)?.shape {
        Shape::Enum(values) => Some(values.values.join(", ")),
        _ => None,
    }
}

fn answers(doc: &mut Doc, operation: &Operation) {
    let described: Vec<&(String, String)> = operation
        .successes
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    if !described.is_empty() {
        doc.gap();
        doc.push("Answers:");
        for (status, text) in described {
            doc.labelled(&format!("- {status}: "), text);
        }
    }
    if !operation.error_codes.is_empty() {
        let mut codes: Vec<String> = Vec::new();
        let mut last = "";
        for (status, name, _) in &operation.error_codes {
            if status == last {
                codes.push(format!(", {}", code(name)));
            } else {
                let separator = if last.is_empty() { "" } else { "; " };
                codes.push(format!(
                    "{separator}{} {}",
                    crate::sink::inline(status),
                    code(name)
                ));
            }
            last = status;
        }
        doc.gap();
        doc.push(format!("Error codes: {}.", codes.concat()));
    }
}

/// The docs of a setter of an optional parameter.
pub(super) fn setter(api: &Api, parameter: &Parameter) -> Doc {
    let mut doc = Doc::default();
    doc.text(&parameter.description);
    if doc.is_empty() {
        doc.push(format!("Sets {}.", code(&parameter.wire)));
    }
    if let Some(values) = allowed(api, parameter) {
        doc.gap();
        doc.labelled("One of: ", &values);
    }
    facts(&mut doc, &parameter.facts);
    doc
}

/// The docs of a setter of an optional body.
pub(super) fn body_setter(description: &str) -> Doc {
    let mut doc = Doc::default();
    doc.text(description);
    if doc.is_empty() {
        doc.push("Sets the body.");
    }
    doc
}

fn facts(doc: &mut Doc, facts: &[String]) {
    for fact in facts {
        doc.gap();
        doc.labelled("", fact);
    }
}

/// A link to a type from any file of models.
fn link(names: &Names, id: SchemaId) -> String {
    let name = names.ty(id);
    format!("[`{name}`](super::{name})")
}
