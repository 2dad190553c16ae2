// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsOrganizationNoteChangedTopicNote`.
#[non_exhaustive]
pub struct ExternalContactsOrganizationNoteChangedTopicNote {
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `createdBy`.
    pub created_by: Option<super::ExternalContactsOrganizationNoteChangedTopicUser>,
    /// `division`.
    pub division: Option<super::ExternalContactsOrganizationNoteChangedTopicDivision>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityType`.
    pub entity_type: Option<
        super::ExternalContactsOrganizationNoteChangedTopicNoteEntityType,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `modifyDate`.
    pub modify_date: Option<rt::DateTime>,
    /// `noteText`.
    pub note_text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`ExternalContactsOrganizationNoteChangedTopicNote`](super::ExternalContactsOrganizationNoteChangedTopicNote).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalContactsOrganizationNoteChangedTopicNoteEntityType {
    /// `Contact`
    Contact,
    /// `Organization`
    Organization,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalContactsOrganizationNoteChangedTopicNote {
    "createDate" DateTime create_date,
    "createdBy" Any created_by,
    "division" Any division,
    "entityId" Str entity_id,
    "entityType" Enum entity_type,
    "id" Str id,
    "modifyDate" DateTime modify_date,
    "noteText" Str note_text,
});

rt::open_enum!(ExternalContactsOrganizationNoteChangedTopicNoteEntityType {
    Contact = "Contact",
    Organization = "Organization",
});
