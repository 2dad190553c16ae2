// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ApiUsageSimpleSearch`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct ApiUsageSimpleSearch {
    /// `httpMethods`.
    pub http_methods: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<String>>,
    /// `oauthClientNames`.
    pub oauth_client_names: Option<Vec<String>>,
    /// `templateUris`.
    pub template_uris: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ApiUsageSimpleSearch {
    "httpMethods" Texts http_methods,
    "interval" Str interval,
    "metrics" Texts metrics,
    "oauthClientNames" Texts oauth_client_names,
    "templateUris" Texts template_uris,
});

rt::setters!(ApiUsageSimpleSearch {
    0 http_methods with_http_methods(Vec<String>) clear_http_methods,
    1 interval with_interval(impl Into<String>) clear_interval,
    2 metrics with_metrics(Vec<String>) clear_metrics,
    3 oauth_client_names with_oauth_client_names(Vec<String>) clear_oauth_client_names,
    4 template_uris with_template_uris(Vec<String>) clear_template_uris,
});
