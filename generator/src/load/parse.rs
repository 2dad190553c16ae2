//! From the text of a file to its tree: JSON or YAML by content.

use super::Limits;
use super::tree::{Builder, Node, Stop, Syntax};
use super::yaml;
use crate::diagnostic::Diagnostics;

/// Deepest nesting that the JSON reader takes is 127; the limit stays below
/// it so that the problem is reported here, with its place.
const DEEPEST: usize = 120;

/// Parses a document. Text that begins with `{` or `[` is JSON; other text is
/// YAML. A file with a YAML name whose text begins with a bracket, and which
/// is not JSON, is read as YAML, whose flow notation looks the same.
///
/// Also gives the number of values read. `None` after an error that leaves no tree.
pub(super) fn parse<'a>(
    text: &'a str,
    file: usize,
    name: &str,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<(Node<'a>, usize)> {
    let limits = Limits {
        max_depth: limits.max_depth.min(DEEPEST),
        ..limits.clone()
    };
    let bracket = text.trim_start().starts_with(['{', '[']);
    if bracket {
        let builder = Builder::new(Syntax::Json, &limits, limits.max_nodes, file, name);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let result = builder
            .read(&mut deserializer)
            .and_then(|node| deserializer.end().map(|()| node));
        match result {
            Ok(node) => return Some(done(builder, node, diagnostics)),
            Err(_) if has_yaml_name(name) && builder.stop.get().is_none() => {}
            Err(error) => {
                stopped(&builder, "JSON", &error.to_string(), diagnostics);
                return None;
            }
        }
    }
    parse_yaml(text, file, name, &limits, diagnostics)
}

fn parse_yaml<'a>(
    text: &'a str,
    file: usize,
    name: &str,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<(Node<'a>, usize)> {
    let scan = match yaml::scan(text, limits) {
        Ok(scan) => scan,
        Err(problem) => {
            problem.report(name, limits, diagnostics);
            return None;
        }
    };
    // A value of the file itself takes at least one byte, so more values than
    // bytes can only come from aliases; some repetition is legitimate.
    let max_nodes = limits.max_nodes.min(text.len().saturating_add(1_000_000));
    let mut builder = Builder::new(Syntax::Yaml, limits, max_nodes, file, name);
    builder.version_letters = scan.version_letters;
    match builder.read(serde_yaml::Deserializer::from_str(text)) {
        Ok(node) => Some(done(builder, node, diagnostics)),
        Err(error) => {
            let syntax = if has_yaml_name(name) {
                "YAML"
            } else {
                "JSON or YAML"
            };
            stopped(&builder, syntax, &error.to_string(), diagnostics);
            None
        }
    }
}

fn done<'a>(
    builder: Builder<'_>,
    node: Node<'a>,
    diagnostics: &mut Diagnostics,
) -> (Node<'a>, usize) {
    let nodes = builder.nodes();
    diagnostics.extend(builder.diagnostics.into_inner());
    (node, nodes)
}

fn stopped(builder: &Builder<'_>, syntax: &str, error: &str, diagnostics: &mut Diagnostics) {
    diagnostics.extend(builder.diagnostics.take());
    let (code, message, hint) = match builder.stop.get() {
        Some(Stop::Nodes) => (
            "too-many-values",
            format!("the document holds more than {} values", builder.max_nodes),
            "raise the limit, split the document, or use fewer YAML aliases",
        ),
        Some(Stop::Text) => (
            "document-too-large",
            format!(
                "the text of the document is larger than {} bytes after aliases",
                builder.limits.max_bytes
            ),
            "use fewer YAML aliases",
        ),
        Some(Stop::Tag) => (
            "yaml-tag",
            error.to_owned(),
            "write the value without a tag",
        ),
        None if error.contains("repetition limit") => (
            "too-many-values",
            "the YAML aliases of the document multiply its values".to_owned(),
            "use fewer aliases",
        ),
        None => (
            "syntax",
            format!("the document is not {syntax}: {error}"),
            "correct the place that the message names",
        ),
    };
    diagnostics.error(code, builder.file_name, "", message, hint);
}

fn has_yaml_name(name: &str) -> bool {
    let name = name.strip_suffix(".gz").unwrap_or(name);
    name.ends_with(".yaml") || name.ends_with(".yml")
}
