// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageStickerAttachment`.
#[non_exhaustive]
pub struct MessageStickerAttachment {
    /// `id`.
    pub id: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessageStickerAttachment {
    "id" Str id,
    "url" Str url,
});

rt::setters!(MessageStickerAttachment {
    0 id with_id(impl Into<String>) clear_id,
    1 url with_url(impl Into<String>) clear_url,
});
