// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenIntegration`.
#[non_exhaustive]
pub struct OpenIntegration {
    /// `createError`.
    pub create_error: Option<super::ErrorBody>,
    /// `createStatus`.
    pub create_status: Option<super::OpenIntegrationCreateStatus>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingReference>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `outboundNotificationWebhookSignatureSecretToken`, required.
    pub outbound_notification_webhook_signature_secret_token: Option<String>,
    /// `outboundNotificationWebhookUrl`, required.
    pub outbound_notification_webhook_url: Option<String>,
    /// `recipient`.
    pub recipient: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `webhookHeaders`.
    pub webhook_headers: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}
/// The values of `createStatus` in [`OpenIntegration`](super::OpenIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenIntegrationCreateStatus {
    /// `Initiated`
    Initiated,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenIntegration {
    "createError" Any create_error,
    "createStatus" Enum create_status,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "outboundNotificationWebhookSignatureSecretToken" Str outbound_notification_webhook_signature_secret_token,
    "outboundNotificationWebhookUrl" Str outbound_notification_webhook_url,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "status" Str status,
    "supportedContent" Any supported_content,
    "webhookHeaders" Any webhook_headers,
});

rt::open_enum!(OpenIntegrationCreateStatus {
    Initiated = "Initiated",
    Completed = "Completed",
    Error = "Error",
});
