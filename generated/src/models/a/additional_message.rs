// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdditionalMessage`.
///
/// The service requires `textBody` in requests.
#[non_exhaustive]
pub struct AdditionalMessage {
    /// `mediaIds`.
    pub media_ids: Option<Vec<String>>,
    /// `messagingTemplate`.
    pub messaging_template: Option<super::SendMessagingTemplateRequest>,
    /// `textBody`, required.
    pub text_body: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AdditionalMessage {
    "mediaIds" Texts media_ids,
    "messagingTemplate" Any messaging_template,
    "textBody" Str text_body,
});

rt::setters!(AdditionalMessage {
    0 media_ids with_media_ids(Vec<String>) clear_media_ids,
    1 messaging_template with_messaging_template(super::SendMessagingTemplateRequest) clear_messaging_template,
    2 text_body with_text_body(impl Into<String>) clear_text_body,
});
