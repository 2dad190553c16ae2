// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppIntegrationUpdateRequest`.
#[non_exhaustive]
pub struct WhatsAppIntegrationUpdateRequest {
    /// `id`.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingRequestReference>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}

rt::model!(WhatsAppIntegrationUpdateRequest {
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
});

rt::setters!(WhatsAppIntegrationUpdateRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});
