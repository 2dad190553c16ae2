//! Paths and operations, as far as both forms agree on them.

use std::collections::{HashMap, HashSet};

use indexmap::{IndexMap, IndexSet};
use openapiv3::{
    Operation, Parameter, ParameterSchemaOrContent, PathItem, PathStyle, Paths, ReferenceOr,
    Response, Responses, SecurityScheme, StatusCode,
};

use super::Form;
use super::context::Context;
use super::parameter::parameter_data;
use super::pointer::Pointer;
use super::schema::string_schema;
use super::tree::{Node, Object};

/// What an operation inherits from the document.
pub(super) struct Inherited {
    pub(super) schemes: IndexMap<String, ReferenceOr<SecurityScheme>>,
    /// Media types of requests, in the order of the document (Swagger 2.0).
    pub(super) consumes: Vec<String>,
    /// Media types of answers, in the order of the document (Swagger 2.0).
    pub(super) produces: Vec<String>,
}

/// A parameter list and where it stands.
pub(super) struct ParameterList<'s, 'p> {
    pub(super) items: &'s [Node<'s>],
    pub(super) at: Pointer<'p>,
}

impl<'s> Context<'s> {
    /// The member `paths` of the root. `None` when there is none to read.
    pub(super) fn paths_object(
        &self,
        root: &'s Object<'s>,
        root_at: &Pointer<'_>,
    ) -> Option<&'s Object<'s>> {
        match root.get("paths") {
            Some(Node::Object(object)) => Some(object),
            Some(other) => {
                self.error(
                    &root_at.key("paths"),
                    "bad-paths",
                    format!("\"paths\" must be an object, not {}", other.kind()),
                    "give an object of paths, which may be empty",
                );
                None
            }
            None => {
                self.warn(
                    root_at,
                    "missing-paths",
                    "the document has no \"paths\"",
                    "there will be models, but no operations",
                );
                None
            }
        }
    }

    /// One entry of `paths`, with the path as it goes into a request. `None`
    /// when it is left out.
    pub(super) fn path(
        &self,
        key: &str,
        node: &'s Node<'s>,
        at: &Pointer<'_>,
        inherited: &Inherited,
    ) -> Option<(String, PathItem)> {
        let path = self.path_text(key, at)?;
        let template = PathTemplate::new(&path);
        self.check_template(&path, &template, at);
        let followed = self.follow(node, at)?;
        let item_at = followed.at(at);
        let Some(item) = followed.node.as_object() else {
            self.wrong_kind(at, "an object of operations", followed.node);
            return None;
        };
        if let Node::Object(referring) = node
            && referring.get("$ref").is_some()
            && referring
                .iter()
                .any(|(key, _)| super::is_method(key) || key == "parameters")
        {
            self.warn(
                at,
                "path-ref-siblings",
                "what stands beside the reference of a path item has no defined meaning",
                "only the path item that the reference names is used",
            );
        }
        Some((path, self.path_item(item, &item_at, &template, inherited)))
    }

    /// Puts the paths together and compares them with each other. Each comes
    /// with its key in the document.
    pub(super) fn joined_paths(
        &self,
        items: impl Iterator<Item = (&'s str, String, PathItem)>,
        count: usize,
        at: &Pointer<'_>,
    ) -> Paths {
        let mut paths = Paths::default();
        paths.paths.reserve_exact(count);
        let mut templates: HashMap<String, &str> = HashMap::with_capacity(count);
        let mut ids: HashMap<String, String> = HashMap::new();
        // What is said about two paths or operations must not depend on which
        // of them the document names first.
        let mut items: Vec<_> = items.into_iter().collect();
        items.sort_by_key(|(key, _, _)| *key);
        for (key, path, item) in items {
            let at = at.key(key);
            if paths.paths.contains_key(&path) {
                self.error(
                    &at,
                    "duplicate-path",
                    format!("the path \"{path}\" is described more than once"),
                    "merge the path items into one",
                );
                continue;
            }
            let template = PathTemplate::new(&path);
            let named = template.names.iter().any(|name| !name.is_empty());
            if let Some(other) = templates.insert(template.shape, key)
                && named
            {
                self.warn(
                    &at,
                    "equivalent-path",
                    format!(
                        "the path differs from \"{other}\" only in the names of its parameters"
                    ),
                    "both are kept",
                );
            }
            for (method, operation) in item.iter() {
                self.check_id(operation, &at.key(method), &mut ids);
            }
            paths.paths.insert(path, ReferenceOr::Item(item));
        }
        paths
    }

    /// A path as it goes into a request; `None` when it is not one.
    fn path_text(&self, path: &str, at: &Pointer<'_>) -> Option<String> {
        if path.starts_with('/') {
            return Some(path.to_owned());
        }
        if path.contains("://") {
            self.warn(
                at,
                "bad-path",
                "a path must begin with a slash, not with a scheme and a host",
                "left out",
            );
            return None;
        }
        self.warn(
            at,
            "bad-path",
            "a path must begin with a slash",
            "one is put before it",
        );
        Some(format!("/{path}"))
    }

    fn check_template(&self, path: &str, template: &PathTemplate, at: &Pointer<'_>) {
        if template.unbalanced {
            self.warn(
                at,
                "bad-path-template",
                "the braces of the path do not match",
                "the odd ones are taken literally",
            );
        }
        if template.names.iter().any(String::is_empty) {
            self.warn(
                at,
                "bad-path-template",
                "a parameter of the path has no name",
                "its braces are taken literally",
            );
        }
        let mut seen = HashSet::new();
        for name in &template.names {
            if !name.is_empty() && !seen.insert(name) {
                self.warn(
                    at,
                    "repeated-path-parameter",
                    format!("the path names the parameter \"{name}\" more than once"),
                    "every place gets the same value",
                );
            }
        }
        if path.contains(['?', '#']) {
            self.warn(
                at,
                "bad-path",
                "a path cannot hold a query or a fragment",
                "the characters are taken literally",
            );
        }
        if path
            .split('/')
            .any(|segment| segment == "." || segment == "..")
        {
            self.warn(
                at,
                "bad-path",
                "the path has a segment \".\" or \"..\", which a client may resolve",
                "kept as it is",
            );
        }
    }

    fn path_item(
        &self,
        item: &'s Object<'s>,
        at: &Pointer<'_>,
        template: &PathTemplate,
        inherited: &Inherited,
    ) -> PathItem {
        let mut result = PathItem {
            summary: self.text(item, "summary", at),
            description: self.text(item, "description", at),
            extensions: self.extensions(item, at),
            ..PathItem::default()
        };
        let servers = match self.form {
            Form::Swagger2 => Vec::new(),
            Form::OpenApi30 => self.servers(item, at),
        };
        let shared = ParameterList {
            items: self.list(item, "parameters", at),
            at: at.key("parameters"),
        };
        for (key, node) in item.iter() {
            let slot = match key {
                "get" => &mut result.get,
                "put" => &mut result.put,
                "post" => &mut result.post,
                "delete" => &mut result.delete,
                "options" => &mut result.options,
                "head" => &mut result.head,
                "patch" => &mut result.patch,
                "trace" => &mut result.trace,
                "parameters" | "summary" | "description" | "servers" | "$ref" => continue,
                _ if key.starts_with("x-") => continue,
                _ => {
                    self.warn(
                        &at.key(key),
                        "unknown-method",
                        format!("\"{key}\" is neither a method nor a member of a path item"),
                        "left out",
                    );
                    continue;
                }
            };
            self.operations.set(self.operations.get() + 1);
            let at = at.key(key);
            let Some(followed) = self.follow(node, &at) else {
                continue;
            };
            let at = followed.at(&at);
            let Node::Object(operation) = followed.node else {
                self.wrong_kind(&at, "an operation", followed.node);
                continue;
            };
            let mut operation = self.operation(operation, &at, &shared, template, inherited);
            if operation.servers.is_empty() {
                operation.servers.clone_from(&servers);
            }
            *slot = Some(operation);
        }
        result
    }

    fn check_id(&self, operation: &Operation, at: &Pointer<'_>, ids: &mut HashMap<String, String>) {
        let Some(id) = &operation.operation_id else {
            self.warn(
                at,
                "missing-operation-id",
                "the operation has no operationId",
                "it is named after its method and path",
            );
            return;
        };
        match ids.get(id) {
            Some(other) => self.warn(
                &at.key("operationId"),
                "duplicate-operation-id",
                format!("the operationId \"{id}\" is also that of {other}"),
                "both operations are kept and get different names",
            ),
            None => {
                ids.insert(id.clone(), at.text());
            }
        }
    }

    fn operation(
        &self,
        object: &'s Object<'s>,
        at: &Pointer<'_>,
        shared: &ParameterList<'s, '_>,
        template: &PathTemplate,
        inherited: &Inherited,
    ) -> Operation {
        let own = ParameterList {
            items: self.list(object, "parameters", at),
            at: at.key("parameters"),
        };
        let merged = self.merged_parameters(shared, &own);
        let (mut parameters, request_body) = match self.form {
            Form::Swagger2 => self.swagger_parameters(merged, object, at, inherited),
            Form::OpenApi30 => (
                self.openapi_parameters(&merged),
                self.request_body(object, at),
            ),
        };
        self.match_template(&mut parameters, template, at);
        let operation_id = self
            .text(object, "operationId", at)
            .filter(|id| !id.trim().is_empty());
        Operation {
            tags: self.texts(object, "tags", at),
            summary: self.text(object, "summary", at),
            description: self.text(object, "description", at),
            external_docs: self.external_docs(object, at),
            operation_id,
            parameters: parameters.into_iter().map(ReferenceOr::Item).collect(),
            request_body: request_body.map(ReferenceOr::Item),
            responses: self.responses(object, at, inherited),
            callbacks: IndexMap::new(),
            deprecated: self.flag(object, "deprecated", at).unwrap_or(false),
            security: self.security(object, at, &inherited.schemes),
            servers: match self.form {
                Form::Swagger2 => Vec::new(),
                Form::OpenApi30 => self.servers(object, at),
            },
            extensions: self.extensions(object, at),
        }
    }

    /// Makes the path parameters those of the path: others are left out,
    /// missing ones are added as strings.
    fn match_template(
        &self,
        parameters: &mut Vec<Parameter>,
        template: &PathTemplate,
        at: &Pointer<'_>,
    ) {
        let mut missing: IndexSet<&str> = template
            .names
            .iter()
            .map(String::as_str)
            .filter(|name| !name.is_empty())
            .collect();
        parameters.retain(|parameter| {
            let Parameter::Path { parameter_data, .. } = parameter else {
                return true;
            };
            let used = missing.shift_remove(parameter_data.name.as_str());
            if !used {
                self.warn(
                    at,
                    "path-parameter-unused",
                    format!(
                        "the path has no place for the path parameter \"{}\"",
                        parameter_data.name
                    ),
                    "the parameter is left out",
                );
            }
            used
        });
        if missing.is_empty() {
            return;
        }
        let behind_declared = parameters
            .iter()
            .rposition(|parameter| matches!(parameter, Parameter::Path { .. }))
            .map_or(0, |last| last + 1);
        let mut added = Vec::with_capacity(missing.len());
        for name in missing {
            self.warn(
                at,
                "path-parameter-undeclared",
                format!("the parameter \"{name}\" of the path is not declared"),
                "it is added as a string",
            );
            let mut data = parameter_data(
                name.to_owned(),
                ParameterSchemaOrContent::Schema(ReferenceOr::Item(string_schema())),
            );
            data.required = true;
            added.push(Parameter::Path {
                parameter_data: data,
                style: PathStyle::Simple,
            });
        }
        parameters.splice(behind_declared..behind_declared, added);
    }

    /// The member `responses` of an operation.
    fn responses(
        &self,
        operation: &'s Object<'s>,
        operation_at: &Pointer<'_>,
        inherited: &Inherited,
    ) -> Responses {
        let mut responses = Responses::default();
        let Some(object) = self.object(operation, "responses", operation_at) else {
            self.warn(
                operation_at,
                "missing-responses",
                "the operation describes no response",
                "every answer is taken as it comes",
            );
            return responses;
        };
        // In Swagger 2.0 the media types of an operation replace the global ones.
        let own = (self.form == Form::Swagger2 && operation.get("produces").is_some())
            .then(|| self.texts(operation, "produces", operation_at));
        let produces = own.as_deref().unwrap_or(&inherited.produces);
        let at = operation_at.key("responses");
        responses.responses.reserve_exact(object.len());
        for (status, node) in object.iter() {
            let at = at.key(status);
            if status.starts_with("x-") {
                self.extension(&mut responses.extensions, status, node, operation_at);
                continue;
            }
            let code = status_code(status);
            if code.is_none() && status != "default" {
                self.warn(
                    &at,
                    "bad-status",
                    format!("\"{status}\" is not a status code"),
                    "the response is left out",
                );
                continue;
            }
            let Some(response) = self.response(node, &at, produces) else {
                continue;
            };
            match code {
                Some(code) => {
                    responses
                        .responses
                        .insert(code, ReferenceOr::Item(response));
                }
                None => responses.default = Some(ReferenceOr::Item(response)),
            }
        }
        responses
    }

    fn response(
        &self,
        node: &'s Node<'s>,
        at: &Pointer<'_>,
        produces: &[String],
    ) -> Option<Response> {
        let followed = self.follow(node, at)?;
        let at = followed.at(at);
        let Some(object) = followed.node.as_object() else {
            self.wrong_kind(&at, "a response", followed.node);
            return None;
        };
        let description = match self.text(object, "description", &at) {
            Some(description) => description,
            None => {
                self.warn(
                    &at,
                    "missing-description",
                    "the response has no description",
                    "it is empty",
                );
                String::new()
            }
        };
        let content = match self.form {
            Form::Swagger2 => self.swagger_response_content(object, &at, produces),
            Form::OpenApi30 => self.content(object, &at),
        };
        Some(Response {
            description,
            headers: self.headers(object, &at),
            content,
            links: IndexMap::new(),
            extensions: self.extensions(object, &at),
        })
    }
}

/// A status code or a range such as `2XX`.
fn status_code(text: &str) -> Option<StatusCode> {
    let digits = text.as_bytes();
    match *digits {
        [hundreds @ b'1'..=b'9', b'X' | b'x', b'X' | b'x'] => {
            Some(StatusCode::Range(u16::from(hundreds - b'0')))
        }
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => text.parse().ok().map(StatusCode::Code),
        _ => None,
    }
}

/// The parameters in a path, in its order.
pub(super) struct PathTemplate {
    /// Names between braces; empty for `{}`.
    pub(super) names: Vec<String>,
    /// The path with every parameter as `{}`.
    shape: String,
    unbalanced: bool,
}

impl PathTemplate {
    pub(super) fn new(path: &str) -> Self {
        let mut names = Vec::new();
        let mut shape = String::with_capacity(path.len());
        let mut unbalanced = false;
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('{') {
            unbalanced |= before.contains('}');
            shape.push_str(before);
            match after.split_once('}') {
                Some((name, behind)) if !name.contains(['{', '/']) => {
                    names.push(name.to_owned());
                    shape.push_str("{}");
                    rest = behind;
                }
                _ => {
                    unbalanced = true;
                    shape.push('{');
                    rest = after;
                }
            }
        }
        unbalanced |= rest.contains('}');
        shape.push_str(rest);
        Self {
            names,
            shape,
            unbalanced,
        }
    }
}
