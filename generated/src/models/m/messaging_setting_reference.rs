// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingSettingReference`.
#[non_exhaustive]
pub struct MessagingSettingReference {
    /// `content`.
    pub content: Option<super::ContentSetting>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `event`.
    pub event: Option<super::EventSetting>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `updatedBy`.
    pub updated_by: Option<super::DomainEntityRef>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingSettingReference {
    "content" Any content,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "event" Any event,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "updatedBy" Any updated_by,
    "version" Str version,
});
