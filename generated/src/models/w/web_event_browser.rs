// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebEventBrowser`.
///
/// The service requires `family`, `version` in requests.
#[non_exhaustive]
pub struct WebEventBrowser {
    /// `family`, required.
    pub family: Option<String>,
    /// `lang`.
    pub lang: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebEventBrowser {
    "family" Str family,
    "lang" Str lang,
    "version" Str version,
});

rt::setters!(WebEventBrowser {
    0 family with_family(impl Into<String>) clear_family,
    1 lang with_lang(impl Into<String>) clear_lang,
    2 version with_version(impl Into<String>) clear_version,
});
