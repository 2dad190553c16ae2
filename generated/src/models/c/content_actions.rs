// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentActions`.
#[non_exhaustive]
pub struct ContentActions {
    /// `textback`.
    pub textback: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `urlTarget`.
    pub url_target: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContentActions {
    "textback" Str textback,
    "url" Str url,
    "urlTarget" Str url_target,
});
