// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterImageSource`.
#[non_exhaustive]
pub struct SupportCenterImageSource {
    /// `defaultUrl`.
    pub default_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterImageSource {
    "defaultUrl" Str default_url,
});

rt::setters!(SupportCenterImageSource {
    0 default_url with_default_url(impl Into<String>) clear_default_url,
});
