// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenIntegrationUpdateRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct OpenIntegrationUpdateRequest {
    /// `id`.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingRequestReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `outboundNotificationWebhookSignatureSecretToken`.
    pub outbound_notification_webhook_signature_secret_token: Option<String>,
    /// `outboundNotificationWebhookUrl`.
    pub outbound_notification_webhook_url: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `webhookHeaders`.
    pub webhook_headers: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(OpenIntegrationUpdateRequest {
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "name" Str name,
    "outboundNotificationWebhookSignatureSecretToken" Str outbound_notification_webhook_signature_secret_token,
    "outboundNotificationWebhookUrl" Str outbound_notification_webhook_url,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
    "webhookHeaders" Any webhook_headers,
});

rt::setters!(OpenIntegrationUpdateRequest {
    0 id with_id(impl Into<String>) clear_id,
    1 messaging_setting with_messaging_setting(super::MessagingSettingRequestReference) clear_messaging_setting,
    2 name with_name(impl Into<String>) clear_name,
    3 outbound_notification_webhook_signature_secret_token with_outbound_notification_webhook_signature_secret_token(impl Into<String>) clear_outbound_notification_webhook_signature_secret_token,
    4 outbound_notification_webhook_url with_outbound_notification_webhook_url(impl Into<String>) clear_outbound_notification_webhook_url,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
    7 webhook_headers with_webhook_headers(std::collections::BTreeMap<String, String>) clear_webhook_headers,
});
