//! Security schemes of both forms.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, AuthorizationCodeOAuth2Flow, ClientCredentialsOAuth2Flow, ImplicitOAuth2Flow,
    OAuth2Flows, PasswordOAuth2Flow, ReferenceOr, SecurityScheme,
};

use super::context::Context;
use super::pointer::Pointer;
use super::tree::Object;

impl<'s> Context<'s> {
    /// The schemes of `securityDefinitions` or `components.securitySchemes`
    /// (`key` of `holder`). Schemes of no known kind are reported and left out.
    pub(super) fn security_schemes(
        &self,
        holder: &'s Object<'s>,
        key: &str,
        at: &Pointer<'_>,
    ) -> IndexMap<String, ReferenceOr<SecurityScheme>> {
        let mut schemes = IndexMap::new();
        let Some(object) = self.object(holder, key, at) else {
            return schemes;
        };
        let at = at.key(key);
        for (name, node) in object.iter() {
            let at = at.key(name);
            let Some(followed) = self.follow(node, &at) else {
                continue;
            };
            let at = followed.at(&at);
            let Some(scheme) = followed.node.as_object() else {
                self.wrong_kind(&at, "an object", followed.node);
                continue;
            };
            if let Some(scheme) = self.security_scheme(scheme, &at) {
                schemes.insert(name.to_owned(), ReferenceOr::Item(scheme));
            }
        }
        schemes
    }

    fn security_scheme(&self, scheme: &Object<'s>, at: &Pointer<'_>) -> Option<SecurityScheme> {
        let description = self.text(scheme, "description", at);
        let extensions = self.extensions(scheme, at);
        let kind = self.text(scheme, "type", at).unwrap_or_default();
        match kind.as_str() {
            "basic" => Some(SecurityScheme::HTTP {
                scheme: "basic".to_owned(),
                bearer_format: None,
                description,
                extensions,
            }),
            "apiKey" => {
                let location = match self.text(scheme, "in", at).as_deref() {
                    Some("query") => APIKeyLocation::Query,
                    Some("header") => APIKeyLocation::Header,
                    Some("cookie") => APIKeyLocation::Cookie,
                    _ => return self.bad_scheme(at, "it does not say where the key goes"),
                };
                match self.text(scheme, "name", at) {
                    Some(name) => Some(SecurityScheme::APIKey {
                        location,
                        name,
                        description,
                        extensions,
                    }),
                    None => self.bad_scheme(at, "the key has no name"),
                }
            }
            "http" => match self.text(scheme, "scheme", at) {
                Some(name) => Some(SecurityScheme::HTTP {
                    scheme: name,
                    bearer_format: self.text(scheme, "bearerFormat", at),
                    description,
                    extensions,
                }),
                None => self.bad_scheme(at, "it does not name the HTTP scheme"),
            },
            "oauth2" => Some(SecurityScheme::OAuth2 {
                flows: self.flows(scheme, at),
                description,
                extensions,
            }),
            "openIdConnect" => match self.text(scheme, "openIdConnectUrl", at) {
                Some(open_id_connect_url) => Some(SecurityScheme::OpenIDConnect {
                    open_id_connect_url,
                    description,
                    extensions,
                }),
                None => self.bad_scheme(at, "it does not name the discovery URL"),
            },
            _ => self.bad_scheme(at, &format!("the type \"{kind}\" is unknown")),
        }
    }

    fn bad_scheme(&self, at: &Pointer<'_>, why: &str) -> Option<SecurityScheme> {
        self.warn(
            at,
            "bad-security-scheme",
            format!("the security scheme cannot be used: {why}"),
            "left out, with the requirements that name it",
        );
        None
    }

    /// The flows of OAuth 2: one with its name in `flow` in Swagger 2.0, an
    /// object of flows in OpenAPI 3.0.
    fn flows(&self, scheme: &Object<'s>, at: &Pointer<'_>) -> OAuth2Flows {
        let mut flows = OAuth2Flows::default();
        if let Some(flow) = self.text(scheme, "flow", at) {
            let known = self.flow(&mut flows, &flow, scheme, at);
            if !known {
                self.warn(
                    &at.key("flow"),
                    "unknown-flow",
                    format!("\"{flow}\" is not a flow of OAuth 2"),
                    "left out",
                );
            }
            return flows;
        }
        let Some(object) = self.object(scheme, "flows", at) else {
            self.warn(
                at,
                "unknown-flow",
                "the scheme names no flow of OAuth 2",
                "kept without flows",
            );
            return flows;
        };
        let at = at.key("flows");
        flows.extensions = self.extensions(object, &at);
        for (name, node) in object.iter() {
            if name.starts_with("x-") {
                continue;
            }
            let at = at.key(name);
            let known = match node.as_object() {
                Some(flow) => self.flow(&mut flows, name, flow, &at),
                None => false,
            };
            if !known {
                self.warn(
                    &at,
                    "unknown-flow",
                    format!("\"{name}\" is not a flow of OAuth 2, or not an object"),
                    "left out",
                );
            }
        }
        flows
    }

    fn flow(
        &self,
        flows: &mut OAuth2Flows,
        name: &str,
        flow: &Object<'s>,
        at: &Pointer<'_>,
    ) -> bool {
        let authorization_url = self.text(flow, "authorizationUrl", at).unwrap_or_default();
        let token_url = self.text(flow, "tokenUrl", at).unwrap_or_default();
        let refresh_url = self.text(flow, "refreshUrl", at);
        let mut scopes = IndexMap::new();
        if let Some(object) = self.object(flow, "scopes", at) {
            let at = at.key("scopes");
            for (scope, _) in object.iter() {
                let description = self.text(object, scope, &at).unwrap_or_default();
                scopes.insert(scope.to_owned(), description);
            }
        }
        let extensions = IndexMap::new();
        match name {
            "implicit" => {
                flows.implicit = Some(ImplicitOAuth2Flow {
                    authorization_url,
                    refresh_url,
                    scopes,
                    extensions,
                });
            }
            "password" => {
                flows.password = Some(PasswordOAuth2Flow {
                    refresh_url,
                    token_url,
                    scopes,
                    extensions,
                });
            }
            "application" | "clientCredentials" => {
                flows.client_credentials = Some(ClientCredentialsOAuth2Flow {
                    refresh_url,
                    token_url,
                    scopes,
                    extensions,
                });
            }
            "accessCode" | "authorizationCode" => {
                flows.authorization_code = Some(AuthorizationCodeOAuth2Flow {
                    authorization_url,
                    token_url,
                    refresh_url,
                    scopes,
                    extensions,
                });
            }
            _ => return false,
        }
        true
    }
}
