// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleBusinessProfileOpenIntegrationRequest`.
///
/// The service requires `account`, `name`, `token` in requests.
#[non_exhaustive]
pub struct GoogleBusinessProfileOpenIntegrationRequest {
    /// `account`, required.
    pub account: Option<super::GoogleBusinessProfileAccountReference>,
    /// `id`.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingRequestReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `token`, required.
    pub token: Option<super::GoogleAuthTokenReference>,
    __marks: rt::Marks,
}

rt::model!(GoogleBusinessProfileOpenIntegrationRequest {
    "account" Any account,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
    "token" Any token,
});

rt::setters!(GoogleBusinessProfileOpenIntegrationRequest {
    0 account with_account(super::GoogleBusinessProfileAccountReference) clear_account,
    1 id with_id(impl Into<String>) clear_id,
    2 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
    6 token with_token(super::GoogleAuthTokenReference) clear_token,
});
