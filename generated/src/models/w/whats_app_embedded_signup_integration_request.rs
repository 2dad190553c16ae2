// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppEmbeddedSignupIntegrationRequest`.
#[non_exhaustive]
pub struct WhatsAppEmbeddedSignupIntegrationRequest {
    /// `embeddedSignupAccessToken`.
    pub embedded_signup_access_token: Option<String>,
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

rt::model!(WhatsAppEmbeddedSignupIntegrationRequest {
    "embeddedSignupAccessToken" Str embedded_signup_access_token,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
});

rt::setters!(WhatsAppEmbeddedSignupIntegrationRequest {
    0 embedded_signup_access_token with_embedded_signup_access_token(impl Into<String>) clear_embedded_signup_access_token,
    1 id with_id(impl Into<String>) clear_id,
    2 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});
