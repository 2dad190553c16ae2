// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppleIntegration`.
#[non_exhaustive]
pub struct AppleIntegration {
    /// `appleAuthentication`.
    pub apple_authentication: Option<super::AppleAuthentication>,
    /// `appleIMessageApp`.
    pub apple_i_message_app: Option<super::AppleIMessageApp>,
    /// `applePay`.
    pub apple_pay: Option<super::ApplePay>,
    /// `businessName`.
    pub business_name: Option<String>,
    /// `createError`.
    pub create_error: Option<super::ErrorBody>,
    /// `createStatus`.
    pub create_status: Option<super::AppleIntegrationCreateStatus>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `identityResolution`.
    pub identity_resolution: Option<super::AppleIdentityResolutionConfig>,
    /// `logoUrl`.
    pub logo_url: Option<String>,
    /// `messagesForBusinessId`, required.
    pub messages_for_business_id: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingReference>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `recipient`.
    pub recipient: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}
/// The values of `createStatus` in [`AppleIntegration`](super::AppleIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum AppleIntegrationCreateStatus {
    /// `Initiated`
    Initiated,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AppleIntegration {
    "appleAuthentication" Any apple_authentication,
    "appleIMessageApp" Any apple_i_message_app,
    "applePay" Any apple_pay,
    "businessName" Str business_name,
    "createError" Any create_error,
    "createStatus" Enum create_status,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "identityResolution" Any identity_resolution,
    "logoUrl" Str logo_url,
    "messagesForBusinessId" Str messages_for_business_id,
    "messagingSetting" Any messaging_setting,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "status" Str status,
    "supportedContent" Any supported_content,
});

rt::open_enum!(AppleIntegrationCreateStatus {
    Initiated = "Initiated",
    Completed = "Completed",
    Error = "Error",
});
