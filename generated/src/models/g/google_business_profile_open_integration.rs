// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleBusinessProfileOpenIntegration`.
#[non_exhaustive]
pub struct GoogleBusinessProfileOpenIntegration {
    /// `account`, required.
    pub account: Option<super::GoogleBusinessProfileAccountReference>,
    /// `createError`.
    pub create_error: Option<super::ErrorBody>,
    /// `createStatus`.
    pub create_status: Option<super::GoogleBusinessProfileOpenIntegrationCreateStatus>,
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
    /// `recipient`.
    pub recipient: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `token`, required.
    pub token: Option<super::GoogleAuthTokenReference>,
    __marks: rt::Marks,
}
/// The values of `createStatus` in [`GoogleBusinessProfileOpenIntegration`](super::GoogleBusinessProfileOpenIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum GoogleBusinessProfileOpenIntegrationCreateStatus {
    /// `Initiated`
    Initiated,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GoogleBusinessProfileOpenIntegration {
    "account" Any account,
    "createError" Any create_error,
    "createStatus" Enum create_status,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "status" Str status,
    "supportedContent" Any supported_content,
    "token" Any token,
});

rt::open_enum!(GoogleBusinessProfileOpenIntegrationCreateStatus {
    Initiated = "Initiated",
    Completed = "Completed",
    Error = "Error",
});
