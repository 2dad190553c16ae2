// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacebookIntegrationRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct FacebookIntegrationRequest {
    /// `appId`.
    pub app_id: Option<String>,
    /// `appSecret`.
    pub app_secret: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingRequestReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `pageAccessToken`.
    pub page_access_token: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `userAccessToken`.
    pub user_access_token: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FacebookIntegrationRequest {
    "appId" Str app_id,
    "appSecret" Str app_secret,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "pageAccessToken" Str page_access_token,
    "pageId" Str page_id,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
    "userAccessToken" Str user_access_token,
});

rt::setters!(FacebookIntegrationRequest {
    0 app_id with_app_id(impl Into<String>) clear_app_id,
    1 app_secret with_app_secret(impl Into<String>) clear_app_secret,
    2 id with_id(impl Into<String>) clear_id,
    3 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    4 name with_name(impl Into<String>) clear_name,
    5 page_access_token with_page_access_token(impl Into<String>) clear_page_access_token,
    6 page_id with_page_id(impl Into<String>) clear_page_id,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
    9 user_access_token with_user_access_token(impl Into<String>) clear_user_access_token,
});
