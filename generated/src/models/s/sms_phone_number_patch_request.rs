// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsPhoneNumberPatchRequest`.
#[non_exhaustive]
pub struct SmsPhoneNumberPatchRequest {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}

rt::model!(SmsPhoneNumberPatchRequest {
    "id" Str id,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
});

rt::setters!(SmsPhoneNumberPatchRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    2 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});
