//! Which form of description a document is.

use super::Form;
use super::pointer::Pointer;
use super::tree::{Node, Object};
use crate::diagnostic::Diagnostics;

/// Finds the form from the members `swagger` and `openapi` of the root.
/// `None` after an error.
pub(super) fn form(root: &Object<'_>, name: &str, diagnostics: &mut Diagnostics) -> Option<Form> {
    match (root.get("swagger"), root.get("openapi")) {
        (Some(_), Some(_)) => {
            diagnostics.error(
                "two-versions",
                name,
                "",
                "the document has both a \"swagger\" and an \"openapi\" member",
                "keep the one that the document follows",
            );
            None
        }
        (Some(version), None) => {
            let text = version_text(version, "swagger", name, diagnostics)?;
            match text.as_str() {
                "2.0" | "2" => Some(Form::Swagger2),
                _ => {
                    unknown("swagger", &text, name, diagnostics);
                    None
                }
            }
        }
        (None, Some(version)) => {
            let text = version_text(version, "openapi", name, diagnostics)?;
            openapi(&text, name, diagnostics)
        }
        (None, None) => {
            let hint = if root.get("swaggerVersion").is_some() {
                "Swagger 1.x cannot be read; convert the document to Swagger 2.0 or OpenAPI 3.0"
            } else {
                "add \"swagger\": \"2.0\" or \"openapi\": \"3.0.3\" if it is an API description"
            };
            diagnostics.error(
                "missing-version",
                name,
                "",
                "the document has neither a \"swagger\" nor an \"openapi\" member",
                hint,
            );
            None
        }
    }
}

fn openapi(text: &str, name: &str, diagnostics: &mut Diagnostics) -> Option<Form> {
    let mut parts = text.splitn(3, '.');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("3"), Some("0"), patch) => {
            if patch.is_some_and(|p| p.is_empty() || !p.bytes().all(|b| b.is_ascii_digit())) {
                diagnostics.warn(
                    "odd-version",
                    name,
                    "/openapi",
                    format!("\"{text}\" is not a released version"),
                    "read as OpenAPI 3.0",
                );
            }
            Some(Form::OpenApi30)
        }
        (Some("3"), Some("1" | "2"), _) => {
            diagnostics.error(
                "unsupported-version",
                name,
                "/openapi",
                format!("OpenAPI {text} is not yet supported"),
                "give a Swagger 2.0 or an OpenAPI 3.0 document",
            );
            None
        }
        _ => {
            unknown("openapi", text, name, diagnostics);
            None
        }
    }
}

/// The text of a version; numbers and surrounding blanks are accepted with a warning.
fn version_text(
    version: &Node<'_>,
    key: &str,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let root = Pointer::base(0, "");
    let at = root.key(key);
    match version {
        Node::String(text) => {
            let trimmed = text.trim();
            if trimmed.len() != text.len() {
                diagnostics.warn(
                    "odd-version",
                    name,
                    at.text(),
                    "the version has blanks around it",
                    "they are ignored",
                );
            }
            Some(trimmed.to_owned())
        }
        Node::Number(number) => {
            diagnostics.warn(
                "odd-version",
                name,
                at.text(),
                "the version is a number, not a string",
                "put it in quotes",
            );
            Some(number.to_string())
        }
        other => {
            diagnostics.error(
                "unknown-version",
                name,
                at.text(),
                format!("the version is {}, not a string", other.kind()),
                "write \"2.0\" for swagger, or \"3.0.3\" for openapi",
            );
            None
        }
    }
}

fn unknown(key: &str, text: &str, name: &str, diagnostics: &mut Diagnostics) {
    let root = Pointer::base(0, "");
    diagnostics.error(
        "unknown-version",
        name,
        root.key(key).text(),
        format!("version \"{text}\" of {key} is unknown"),
        "give a Swagger 2.0 or an OpenAPI 3.0 document",
    );
}
