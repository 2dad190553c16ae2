// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InstagramIntegration`.
#[non_exhaustive]
pub struct InstagramIntegration {
    /// `appId`, required.
    pub app_id: Option<String>,
    /// `createError`.
    pub create_error: Option<super::ErrorBody>,
    /// `createStatus`.
    pub create_status: Option<super::InstagramIntegrationCreateStatus>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `instagramId`.
    pub instagram_id: Option<String>,
    /// `instagramName`.
    pub instagram_name: Option<String>,
    /// `instagramProfileImageUrl`.
    pub instagram_profile_image_url: Option<String>,
    /// `instagramUsername`.
    pub instagram_username: Option<String>,
    /// `messagingSetting`.
    pub messaging_setting: Option<super::MessagingSettingReference>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
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
/// The values of `createStatus` in [`InstagramIntegration`](super::InstagramIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum InstagramIntegrationCreateStatus {
    /// `Initiated`
    Initiated,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InstagramIntegration {
    "appId" Str app_id,
    "createError" Any create_error,
    "createStatus" Enum create_status,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "instagramId" Str instagram_id,
    "instagramName" Str instagram_name,
    "instagramProfileImageUrl" Str instagram_profile_image_url,
    "instagramUsername" Str instagram_username,
    "messagingSetting" Any messaging_setting,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "pageId" Str page_id,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "status" Str status,
    "supportedContent" Any supported_content,
    "version" Int version,
});

rt::open_enum!(InstagramIntegrationCreateStatus {
    Initiated = "Initiated",
    Completed = "Completed",
    Error = "Error",
});
