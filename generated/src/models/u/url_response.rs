// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UrlResponse`.
#[non_exhaustive]
pub struct UrlResponse {
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UrlResponse {
    "url" Str url,
});
