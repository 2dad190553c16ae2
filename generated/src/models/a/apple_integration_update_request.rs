// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppleIntegrationUpdateRequest`.
#[non_exhaustive]
pub struct AppleIntegrationUpdateRequest {
    /// `appleAuthentication`.
    pub apple_authentication: Option<super::AppleAuthentication>,
    /// `appleIMessageApp`.
    pub apple_i_message_app: Option<super::AppleIMessageApp>,
    /// `applePay`.
    pub apple_pay: Option<super::ApplePay>,
    /// `businessName`.
    pub business_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `logoUrl`.
    pub logo_url: Option<String>,
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

rt::model!(AppleIntegrationUpdateRequest {
    "appleAuthentication" Any apple_authentication,
    "appleIMessageApp" Any apple_i_message_app,
    "applePay" Any apple_pay,
    "businessName" Str business_name,
    "id" Str id,
    "logoUrl" Str logo_url,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
});

rt::setters!(AppleIntegrationUpdateRequest {
    0 apple_authentication with_apple_authentication(super::AppleAuthentication) clear_apple_authentication,
    1 apple_i_message_app with_apple_i_message_app(super::AppleIMessageApp) clear_apple_i_message_app,
    2 apple_pay with_apple_pay(super::ApplePay) clear_apple_pay,
    3 business_name with_business_name(impl Into<String>) clear_business_name,
    4 id with_id(impl Into<String>) clear_id,
    5 logo_url with_logo_url(impl Into<String>) clear_logo_url,
    6 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    7 name with_name(impl Into<String>) clear_name,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});
