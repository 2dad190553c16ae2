// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterIntegrationRequest`.
///
/// The service requires `appId`, `codeChallenge`, `name`, `redirectUri`, `signupCode` in requests.
#[non_exhaustive]
pub struct TwitterIntegrationRequest {
    /// `appId`, required.
    pub app_id: Option<String>,
    /// `codeChallenge`, required.
    pub code_challenge: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingRequestReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `redirectUri`, required.
    pub redirect_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `signupCode`, required.
    pub signup_code: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}

rt::model!(TwitterIntegrationRequest {
    "appId" Str app_id,
    "codeChallenge" Str code_challenge,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "redirectUri" Str redirect_uri,
    "selfUri" Str self_uri,
    "signupCode" Str signup_code,
    "supportedContent" Any supported_content,
});

rt::setters!(TwitterIntegrationRequest {
    0 app_id with_app_id(impl Into<String>) clear_app_id,
    1 code_challenge with_code_challenge(impl Into<String>) clear_code_challenge,
    2 id with_id(impl Into<String>) clear_id,
    3 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    4 name with_name(impl Into<String>) clear_name,
    5 redirect_uri with_redirect_uri(impl Into<String>) clear_redirect_uri,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 signup_code with_signup_code(impl Into<String>) clear_signup_code,
    8 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});
