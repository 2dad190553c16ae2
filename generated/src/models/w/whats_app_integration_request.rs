// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppIntegrationRequest`.
///
/// The service requires `name`, `phoneNumber`, `wabaCertificate` in requests.
#[non_exhaustive]
pub struct WhatsAppIntegrationRequest {
    /// `id`.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingRequestReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `phoneNumber`, required.
    pub phone_number: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `wabaCertificate`, required.
    pub waba_certificate: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WhatsAppIntegrationRequest {
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "phoneNumber" Str phone_number,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
    "wabaCertificate" Str waba_certificate,
});

rt::setters!(WhatsAppIntegrationRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    2 name with_name(impl Into<String>) clear_name,
    3 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
    6 waba_certificate with_waba_certificate(impl Into<String>) clear_waba_certificate,
});
