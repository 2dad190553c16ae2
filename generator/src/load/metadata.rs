//! What surrounds the operations: title, tags, security, servers.

use indexmap::IndexMap;
use openapiv3::{Contact, Info, License, SecurityRequirement, Server, ServerVariable, Tag};

use super::context::Context;
use super::pointer::Pointer;
use super::tree::{Node, Object};

impl<'s> Context<'s> {
    /// The member `info` of the root.
    pub(super) fn info(&self, root: &Object<'s>, root_at: &Pointer<'_>) -> Info {
        let at = root_at.key("info");
        let Some(info) = self.object(root, "info", root_at) else {
            self.warn(
                root_at,
                "missing-info",
                "the document has no \"info\" object",
                "the title and the version are empty",
            );
            return Info::default();
        };
        let title = self.text(info, "title", &at).unwrap_or_default();
        let version = self.text(info, "version", &at).unwrap_or_default();
        for (key, value) in [("title", &title), ("version", &version)] {
            if value.trim().is_empty() {
                self.warn(
                    &at,
                    "missing-info",
                    format!("the API has no {key}"),
                    "it is left empty",
                );
            }
        }
        let contact = self.object(info, "contact", &at).map(|contact| {
            let at = at.key("contact");
            Contact {
                name: self.text(contact, "name", &at),
                url: self.text(contact, "url", &at),
                email: self.text(contact, "email", &at),
                extensions: self.extensions(contact, &at),
            }
        });
        let license = self.object(info, "license", &at).map(|license| {
            let at = at.key("license");
            License {
                name: self.text(license, "name", &at).unwrap_or_default(),
                url: self.text(license, "url", &at),
                extensions: self.extensions(license, &at),
            }
        });
        Info {
            title,
            description: self.text(info, "description", &at),
            terms_of_service: self.text(info, "termsOfService", &at),
            contact,
            license,
            version,
            extensions: self.extensions(info, &at),
        }
    }

    /// The member `tags` of the root.
    pub(super) fn tags(&self, root: &Object<'s>, root_at: &Pointer<'_>) -> Vec<Tag> {
        let at = root_at.key("tags");
        let mut tags = Vec::new();
        for (index, node) in self.list(root, "tags", root_at).iter().enumerate() {
            let at = at.index(index);
            match node {
                Node::Object(tag) => {
                    let Some(name) = self.text(tag, "name", &at) else {
                        self.warn(&at, "bad-tag", "the tag has no name", "left out");
                        continue;
                    };
                    tags.push(Tag {
                        name,
                        description: self.text(tag, "description", &at),
                        external_docs: self.external_docs(tag, &at),
                        extensions: self.extensions(tag, &at),
                    });
                }
                Node::String(name) => {
                    self.warn(
                        &at,
                        "bad-tag",
                        "a tag must be an object, not a string",
                        "read as the name of the tag",
                    );
                    tags.push(Tag {
                        name: name.as_ref().to_owned(),
                        ..Tag::default()
                    });
                }
                other => self.wrong_kind(&at, "an object", other),
            }
        }
        tags
    }

    /// The member `security` of the root or of an operation. `None` when it is
    /// absent or unusable; an explicit empty list stays an empty list.
    pub(super) fn security(
        &self,
        object: &Object<'s>,
        at: &Pointer<'_>,
        schemes: &IndexMap<String, openapiv3::ReferenceOr<openapiv3::SecurityScheme>>,
    ) -> Option<Vec<SecurityRequirement>> {
        let at = at.key("security");
        let items = match object.get("security")? {
            Node::Array(items) => items,
            Node::Null => return None,
            other => {
                self.wrong_kind(&at, "a list", other);
                return None;
            }
        };
        let mut requirements = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let at = at.index(index);
            let Node::Object(item) = item else {
                self.wrong_kind(&at, "an object", item);
                continue;
            };
            let mut requirement = SecurityRequirement::with_capacity(item.len());
            let mut complete = true;
            for (scheme, _) in item.iter() {
                if schemes.contains_key(scheme) {
                    requirement.insert(scheme.to_owned(), self.texts(item, scheme, &at));
                } else {
                    complete = false;
                    self.warn(
                        &at.key(scheme),
                        "undefined-security",
                        format!("the security scheme \"{scheme}\" is not defined"),
                        "the requirement is left out",
                    );
                }
            }
            if complete {
                requirements.push(requirement);
            }
        }
        // Only an empty list as written says that no credentials are needed.
        (!requirements.is_empty() || items.is_empty()).then_some(requirements)
    }

    /// The member `servers` of OpenAPI 3.0.
    pub(super) fn servers(&self, object: &Object<'s>, at: &Pointer<'_>) -> Vec<Server> {
        let list_at = at.key("servers");
        let mut servers = Vec::new();
        for (index, node) in self.list(object, "servers", at).iter().enumerate() {
            let at = list_at.index(index);
            let Node::Object(server) = node else {
                self.wrong_kind(&at, "an object", node);
                continue;
            };
            let Some(url) = self.text(server, "url", &at) else {
                self.warn(&at, "bad-server", "the server has no url", "left out");
                continue;
            };
            servers.push(Server {
                url,
                description: self.text(server, "description", &at),
                variables: self.server_variables(server, &at),
                extensions: self.extensions(server, &at),
            });
        }
        servers
    }

    fn server_variables(
        &self,
        server: &Object<'s>,
        at: &Pointer<'_>,
    ) -> Option<IndexMap<String, ServerVariable>> {
        let object = self.object(server, "variables", at)?;
        let at = at.key("variables");
        let mut variables = IndexMap::with_capacity(object.len());
        for (name, node) in object.iter() {
            let at = at.key(name);
            let Node::Object(variable) = node else {
                self.wrong_kind(&at, "an object", node);
                continue;
            };
            let enumeration = self.texts(variable, "enum", &at);
            let default = self
                .text(variable, "default", &at)
                .or_else(|| enumeration.first().cloned())
                .unwrap_or_default();
            variables.insert(
                name.to_owned(),
                ServerVariable {
                    enumeration,
                    default,
                    description: self.text(variable, "description", &at),
                    extensions: self.extensions(variable, &at),
                },
            );
        }
        Some(variables)
    }

    /// The servers of Swagger 2.0: each scheme with the host and the base path.
    /// Without a scheme https is taken, without a host the base path alone.
    pub(super) fn swagger_servers(&self, root: &Object<'s>, at: &Pointer<'_>) -> Vec<Server> {
        let host = self.text(root, "host", at).unwrap_or_default();
        let base = self.text(root, "basePath", at).unwrap_or_default();
        let mut base = base.trim().trim_end_matches('/').to_owned();
        if !base.is_empty() && !base.starts_with('/') && !base.contains("://") {
            self.warn(
                &at.key("basePath"),
                "bad-server",
                "the base path does not begin with a slash",
                "one is put before it",
            );
            base.insert(0, '/');
        }
        let mut host = host.trim().trim_end_matches('/').to_owned();
        if host.is_empty() {
            let url = if base.is_empty() {
                "/".to_owned()
            } else {
                base
            };
            return vec![server(url)];
        }
        if let Some((_, rest)) = host.split_once("://") {
            self.warn(
                &at.key("host"),
                "bad-server",
                "the host names a scheme",
                "it is left out; schemes belong to \"schemes\"",
            );
            host = rest.to_owned();
        }
        let mut schemes = self.texts(root, "schemes", at);
        if schemes.is_empty() {
            schemes.push("https".to_owned());
        }
        schemes
            .iter()
            .map(|scheme| server(format!("{}://{host}{base}", scheme.to_ascii_lowercase())))
            .collect()
    }
}

fn server(url: String) -> Server {
    Server {
        url,
        ..Server::default()
    }
}
