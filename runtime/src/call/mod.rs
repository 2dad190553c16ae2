//! One request in the making, filled in by generated code.

mod encode;
mod form;
mod options;

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;

pub use encode::Collection;
pub use form::FilePart;
pub(crate) use form::Form;
pub use options::CallOptions;

use crate::client::{Client, Credential};
use crate::error::{Error, ErrorKind};
use crate::headers::{Headers, fault, is_token};
use crate::model::{Wire, encode};
use crate::operation::{Method, Operation};
use crate::pending::{Pending, PendingResponse};
use crate::transfer::Download;
use crate::transport::{HttpRequest, RequestBody};

/// The header of the key that tells a repeated request from a new one.
pub(crate) const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// A request: an operation with its parameters.
///
/// What is wrong with a parameter is reported when the request is sent, before
/// anything leaves the machine; the first fault counts.
#[derive(Clone)]
pub struct Call {
    client: Client,
    operation: &'static Operation,
    path: String,
    path_values: usize,
    query: encode::Pairs,
    headers: Headers,
    cookies: Vec<(&'static str, String)>,
    body: Option<(Bytes, &'static str)>,
    form: form::Form,
    options: CallOptions,
    fault: Option<String>,
}

impl Call {
    /// A request without any parameter.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: operation
                .path()
                .first()
                .copied()
                .unwrap_or_default()
                .to_owned(),
            path_values: 0,
            query: encode::Pairs::default(),
            headers: Headers::default(),
            cookies: Vec::new(),
            body: None,
            form: form::Form::default(),
            options: CallOptions::default(),
            fault: None,
        }
    }

    /// The next path parameter. Empty text, `.` and `..` are faults: they would
    /// name another resource.
    pub fn path(mut self, value: &str) -> Self {
        self.path_values += 1;
        if matches!(value, "" | "." | "..") {
            let position = self.path_values;
            self.spoil(format!("path parameter {position} must not be {value:?}"));
        }
        encode::encode_to(&mut self.path, value);
        match self.operation.path().get(self.path_values) {
            Some(literal) => self.path.push_str(literal),
            None => self.spoil("there are more path values than parameters".to_owned()),
        }
        self
    }

    /// A query parameter, in place of an earlier value of the name.
    pub fn query(&mut self, name: &'static str, value: String) {
        self.query.set(name, value);
    }

    /// A query parameter with a list; an empty list is left out.
    pub fn query_list(&mut self, name: &'static str, values: Vec<String>, format: Collection) {
        self.query.set_list(name, values, format);
    }

    /// A query parameter with a map, as `name[key]=value`.
    pub fn query_map(&mut self, name: &'static str, entries: BTreeMap<String, String>) {
        self.query.set_map(name, entries);
    }

    /// A header parameter, in place of an earlier value of the name.
    pub fn header(&mut self, name: &'static str, value: String) {
        self.headers.set(name, value);
    }

    /// A header parameter with a list, joined by commas; an empty list is left
    /// out.
    pub fn header_list(&mut self, name: &'static str, values: Vec<String>) {
        if values.is_empty() {
            self.headers.remove(name);
        } else {
            self.header(name, values.join(","));
        }
    }

    /// A cookie parameter, in place of an earlier value of the name.
    pub fn cookie(&mut self, name: &'static str, value: String) {
        if !is_token(name) {
            self.spoil(format!("the cookie name {name:?} is not a token"));
        }
        self.cookies.retain(|(own, _)| *own != name);
        self.cookies.push((name, encode::cookie_value(&value)));
    }

    /// A JSON body.
    pub fn body_json(&mut self, value: &dyn Wire) {
        match encode(value) {
            Ok(json) => self.body = Some((json.into(), "application/json")),
            Err(fault) => self.spoil(format!("the body can not be written as JSON: {fault}")),
        }
    }

    /// A body of text, sent as it is.
    pub fn body_text(&mut self, text: String) {
        self.body = Some((text.into(), "text/plain; charset=utf-8"));
    }

    /// A body of bytes.
    pub fn body_bytes(&mut self, bytes: Vec<u8>) {
        self.body = Some((bytes.into(), "application/octet-stream"));
    }

    /// A form field, in place of an earlier value of the name.
    pub fn form(&mut self, name: &'static str, value: String) {
        self.form.fields.set(name, value);
    }

    /// A form field with a list; an empty list is left out.
    pub fn form_list(&mut self, name: &'static str, values: Vec<String>, format: Collection) {
        self.form.set_list(name, values, format);
    }

    /// A file in a form, beside earlier files of the name.
    pub fn file(&mut self, name: &'static str, file: FilePart) {
        self.form.files.push((name, file));
    }

    /// Changes the settings of this request.
    pub fn options(&mut self, change: impl FnOnce(CallOptions) -> CallOptions) {
        self.options = change(std::mem::take(&mut self.options));
    }

    /// Sends the request for the body of its answer.
    pub fn send<T: Wire + Default + Send + 'static>(self) -> Pending<T> {
        Pending::new(Client::execute(self))
    }

    /// Sends the request for its whole answer.
    pub fn response<T: Wire + Default + Send + 'static>(self) -> PendingResponse<T> {
        PendingResponse::new(Client::execute(self))
    }

    /// The answer as a file.
    pub fn into_download(self) -> Download {
        Download::of_call(self)
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn settings(&self) -> &CallOptions {
        &self.options
    }

    fn spoil(&mut self, fault: String) {
        self.fault.get_or_insert(fault);
    }

    /// The request as it is sent, without the credentials of the client.
    ///
    /// Header fields, from strong to weak: those of the options, of the
    /// operation's parameters, the credential, `defaults` of the client, what
    /// the description says about media types.
    pub(crate) fn request(
        &self,
        base: &str,
        defaults: &Headers,
        credential: Option<Credential<'_>>,
    ) -> Result<HttpRequest, Error> {
        let invalid = |fault: String| {
            Error::new(ErrorKind::InvalidRequest, fault).with_operation(self.operation.id())
        };
        if let Some(fault) = &self.fault {
            return Err(invalid(fault.clone()));
        }
        let body = self.body().map_err(invalid)?;
        let mut headers = Headers::with_capacity(8);
        if let Some(accept) = self.operation.accepted() {
            headers.put("Accept".into(), accept.into());
        }
        headers.override_with(defaults);
        if self.operation.schemes().is_empty() {
            headers.remove("Authorization");
        }
        // A default content type says nothing about this body.
        headers.remove("Content-Type");
        if let Some((_, Some(content_type))) = &body {
            headers.set("Content-Type", content_type.clone());
        }
        if let Some(credential) = credential {
            headers.set(credential.header, credential.value.expose());
        }
        headers.override_with(&self.headers);
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            headers.set("Cookie", cookies.join("; "));
        }
        if let Some(key) = &self.options.idempotency_key {
            headers.set(IDEMPOTENCY_KEY, key.clone());
        }
        for (name, value) in &self.options.headers {
            headers.set(name.clone(), value.clone());
        }
        let own_boundary = body
            .as_ref()
            .and_then(|(_, content_type)| content_type.as_ref());
        if let Some(multipart) = own_boundary.filter(|own| own.starts_with("multipart/")) {
            headers.set("Content-Type", multipart.clone());
        }
        for (name, value) in headers.foreign() {
            if let Some(fault) = fault(name, value) {
                return Err(invalid(fault));
            }
        }
        Ok(HttpRequest::new(
            self.operation.method(),
            self.url(base).map_err(invalid)?,
            headers,
            body.map_or_else(RequestBody::none, |(bytes, _)| RequestBody::bytes(bytes)),
        ))
    }

    /// The URL of the request, without the credentials of the client.
    pub(crate) fn url(&self, base: &str) -> Result<String, String> {
        if self.path_values + 1 < self.operation.path().len() {
            return Err(format!(
                "path parameter {} is missing",
                self.path_values + 1
            ));
        }
        // Without it the path could continue the host name of the base URL.
        if !self.path.starts_with('/') {
            return Err("the path does not begin with a slash".to_owned());
        }
        let query = self.query.encoded();
        let mark = if query.is_empty() { "" } else { "?" };
        Ok([base, self.path.as_str(), mark, query.as_str()].concat())
    }

    /// The body with its content type. A request that usually has a body but
    /// has none here gets an empty one, because some servers insist on a
    /// length.
    fn body(&self) -> Result<Option<(Bytes, Option<String>)>, String> {
        if !self.form.is_empty() {
            let (bytes, content_type) = self.form.body(self.operation.form_kind())?;
            return Ok(Some((bytes.into(), Some(content_type))));
        }
        if let Some((bytes, usual)) = &self.body {
            let content_type = match (&self.options.content_type, self.operation.body_type()) {
                (Some(asked), _) => asked.clone(),
                (None, Some(described)) => described.to_owned(),
                (None, None) => (*usual).to_owned(),
            };
            return Ok(Some((bytes.clone(), Some(content_type))));
        }
        let usual = matches!(
            self.operation.method(),
            Method::Post | Method::Put | Method::Patch
        );
        Ok(usual.then(|| (Bytes::new(), None)))
    }
}

impl fmt::Debug for Call {
    /// Without values: they may be credentials or personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
