// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacebookIntegration`.
#[non_exhaustive]
pub struct FacebookIntegration {
    /// `appId`, required.
    pub app_id: Option<String>,
    /// `createError`.
    pub create_error: Option<super::ErrorBody>,
    /// `createStatus`.
    pub create_status: Option<super::FacebookIntegrationCreateStatus>,
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
    /// `pageId`.
    pub page_id: Option<String>,
    /// `pageName`.
    pub page_name: Option<String>,
    /// `pageProfileImageUrl`.
    pub page_profile_image_url: Option<String>,
    /// `recipient`.
    pub recipient: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `createStatus` in [`FacebookIntegration`](super::FacebookIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum FacebookIntegrationCreateStatus {
    /// `Initiated`
    Initiated,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FacebookIntegration {
    "appId" Str app_id,
    "createError" Any create_error,
    "createStatus" Enum create_status,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "messagingSetting" Any messaging_setting,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "pageId" Str page_id,
    "pageName" Str page_name,
    "pageProfileImageUrl" Str page_profile_image_url,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "status" Str status,
    "supportedContent" Any supported_content,
    "version" Int version,
});

rt::open_enum!(FacebookIntegrationCreateStatus {
    Initiated = "Initiated",
    Completed = "Completed",
    Error = "Error",
});
