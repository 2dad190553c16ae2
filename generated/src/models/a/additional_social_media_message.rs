// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdditionalSocialMediaMessage`.
///
/// The service requires `inReplyToMessageId` in requests.
#[non_exhaustive]
pub struct AdditionalSocialMediaMessage {
    /// `inReplyToMessageId`, required.
    pub in_reply_to_message_id: Option<String>,
    /// `mediaIds`.
    pub media_ids: Option<Vec<String>>,
    /// `textBody`.
    pub text_body: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AdditionalSocialMediaMessage {
    "inReplyToMessageId" Str in_reply_to_message_id,
    "mediaIds" Texts media_ids,
    "textBody" Str text_body,
});

rt::setters!(AdditionalSocialMediaMessage {
    0 in_reply_to_message_id with_in_reply_to_message_id(impl Into<String>) clear_in_reply_to_message_id,
    1 media_ids with_media_ids(Vec<String>) clear_media_ids,
    2 text_body with_text_body(impl Into<String>) clear_text_body,
});
