// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterIntegrationUpdateRequest`.
#[non_exhaustive]
pub struct TwitterIntegrationUpdateRequest {
    /// `codeChallenge`.
    pub code_challenge: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingRequestReference>,
    /// `name`.
    pub name: Option<String>,
    /// `redirectUri`.
    pub redirect_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `signupCode`.
    pub signup_code: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}

rt::model!(TwitterIntegrationUpdateRequest {
    "codeChallenge" Str code_challenge,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "redirectUri" Str redirect_uri,
    "selfUri" Str self_uri,
    "signupCode" Str signup_code,
    "supportedContent" Any supported_content,
});

rt::setters!(TwitterIntegrationUpdateRequest {
    0 code_challenge with_code_challenge(impl Into<String>) clear_code_challenge,
    1 id with_id(impl Into<String>) clear_id,
    2 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    3 name with_name(impl Into<String>) clear_name,
    4 redirect_uri with_redirect_uri(impl Into<String>) clear_redirect_uri,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 signup_code with_signup_code(impl Into<String>) clear_signup_code,
    7 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});
