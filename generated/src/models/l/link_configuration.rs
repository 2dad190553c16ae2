// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LinkConfiguration`.
///
/// The service requires `uriTemplate` in requests.
#[non_exhaustive]
pub struct LinkConfiguration {
    /// `uriTemplate`, required.
    pub uri_template: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LinkConfiguration {
    "uriTemplate" Str uri_template,
});

rt::setters!(LinkConfiguration {
    0 uri_template with_uri_template(impl Into<String>) clear_uri_template,
});
