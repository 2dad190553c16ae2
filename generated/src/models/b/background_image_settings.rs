// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BackgroundImageSettings`.
#[non_exhaustive]
pub struct BackgroundImageSettings {
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BackgroundImageSettings {
    "url" Str url,
});

rt::setters!(BackgroundImageSettings {
    0 url with_url(impl Into<String>) clear_url,
});
