// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestConfig`.
#[non_exhaustive]
pub struct RequestConfig {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `requestTemplate`.
    pub request_template: Option<String>,
    /// `requestTemplateUri`.
    pub request_template_uri: Option<String>,
    /// `requestType`.
    pub request_type: Option<String>,
    /// `requestUrlTemplate`.
    pub request_url_template: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RequestConfig {
    "headers" Any headers,
    "requestTemplate" Str request_template,
    "requestTemplateUri" Str request_template_uri,
    "requestType" Str request_type,
    "requestUrlTemplate" Str request_url_template,
});

rt::setters!(RequestConfig {
    0 headers with_headers(std::collections::BTreeMap<String, String>) clear_headers,
    1 request_template with_request_template(impl Into<String>) clear_request_template,
    2 request_template_uri with_request_template_uri(impl Into<String>) clear_request_template_uri,
    3 request_type with_request_type(impl Into<String>) clear_request_type,
    4 request_url_template with_request_url_template(impl Into<String>) clear_request_url_template,
});
