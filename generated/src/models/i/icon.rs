// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Icon`.
#[non_exhaustive]
pub struct Icon {
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Icon {
    "url" Str url,
});

rt::setters!(Icon {
    0 url with_url(impl Into<String>) clear_url,
});
