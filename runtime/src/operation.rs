//! The constant facts of one operation, as generated code states them.

/// An HTTP method (RFC 9110 section 9, RFC 5789).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
}

impl Method {
    /// The method as it is written in a request.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
            Method::Head => "HEAD",
            Method::Options => "OPTIONS",
            Method::Trace => "TRACE",
        }
    }
}

/// How form fields travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormKind {
    /// `application/x-www-form-urlencoded`
    UrlEncoded,
    /// `multipart/form-data` (RFC 7578)
    Multipart,
}

/// What the description says about one operation.
#[derive(Clone, Debug)]
pub struct Operation {
    id: &'static str,
    method: Method,
    path: &'static [&'static str],
    accept: Option<&'static str>,
    content_type: Option<&'static str>,
    security: &'static [&'static str],
    form: Option<FormKind>,
}

impl Operation {
    /// An operation by its operation id, method and path.
    ///
    /// The path is given as its literal parts, already percent-encoded: the
    /// text before the first path parameter, between the first and the second,
    /// and so on; one part more than there are parameters.
    ///
    /// Until said otherwise the operation asks for no media type, has no body
    /// and is sent without credentials.
    pub const fn new(id: &'static str, method: Method, path: &'static [&'static str]) -> Self {
        Self {
            id,
            method,
            path,
            accept: None,
            content_type: None,
            security: &[],
            form: None,
        }
    }

    /// The `Accept` header.
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = Some(media_types);
        self
    }

    /// The `Content-Type` of the body.
    pub const fn content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = Some(media_type);
        self
    }

    /// The security schemes, by name, of which one has to be satisfied.
    pub const fn security(mut self, schemes: &'static [&'static str]) -> Self {
        self.security = schemes;
        self
    }

    /// How form fields travel, if the content type alone does not say it.
    pub const fn form(mut self, kind: FormKind) -> Self {
        self.form = Some(kind);
        self
    }

    /// The operation id of the description.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The literal parts of the path.
    pub const fn path(&self) -> &'static [&'static str] {
        self.path
    }

    /// The `Accept` header, if one is sent.
    pub const fn accepted(&self) -> Option<&'static str> {
        self.accept
    }

    /// The `Content-Type` of the body, if the description names one.
    pub const fn body_type(&self) -> Option<&'static str> {
        self.content_type
    }

    /// The accepted security schemes; with none, no credentials are sent.
    pub const fn schemes(&self) -> &'static [&'static str] {
        self.security
    }

    /// How form fields travel: as stated, else as the content type implies,
    /// else URL-encoded.
    pub fn form_kind(&self) -> FormKind {
        let implied = || match self.content_type {
            Some(media)
                if crate::answer::essence(media).eq_ignore_ascii_case("multipart/form-data") =>
            {
                FormKind::Multipart
            }
            _ => FormKind::UrlEncoded,
        };
        self.form.unwrap_or_else(implied)
    }
}
