// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageSticker`.
#[non_exhaustive]
pub struct MessageSticker {
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessageSticker {
    "id" Str id,
    "url" Str url,
});

rt::setters!(MessageSticker {
    0 id with_id(impl Into<String>) clear_id,
    1 url with_url(impl Into<String>) clear_url,
});
