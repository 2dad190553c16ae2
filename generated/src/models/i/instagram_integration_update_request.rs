// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InstagramIntegrationUpdateRequest`.
#[non_exhaustive]
pub struct InstagramIntegrationUpdateRequest {
    /// `id`.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingRequestReference>,
    /// `name`.
    pub name: Option<String>,
    /// `pageAccessToken`.
    pub page_access_token: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `userAccessToken`.
    pub user_access_token: Option<String>,
    __marks: rt::Marks,
}

rt::model!(InstagramIntegrationUpdateRequest {
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "pageAccessToken" Str page_access_token,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
    "userAccessToken" Str user_access_token,
});

rt::setters!(InstagramIntegrationUpdateRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    2 name with_name(impl Into<String>) clear_name,
    3 page_access_token with_page_access_token(impl Into<String>) clear_page_access_token,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
    6 user_access_token with_user_access_token(impl Into<String>) clear_user_access_token,
});
