// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InteractiveApplication`.
#[non_exhaustive]
pub struct InteractiveApplication {
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(InteractiveApplication {
    "name" Str name,
    "url" Str url,
});

rt::setters!(InteractiveApplication {
    0 name with_name(impl Into<String>) clear_name,
    1 url with_url(impl Into<String>) clear_url,
});
