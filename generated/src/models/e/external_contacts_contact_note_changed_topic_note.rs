// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactNoteChangedTopicNote`.
#[non_exhaustive]
pub struct ExternalContactsContactNoteChangedTopicNote {
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `createdBy`.
    pub created_by: Option<super::ExternalContactsContactNoteChangedTopicUser>,
    /// `division`.
    pub division: Option<super::ExternalContactsContactNoteChangedTopicDivision>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityType`.
    pub entity_type: Option<
        super::ExternalContactsContactNoteChangedTopicNoteEntityType,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `modifyDate`.
    pub modify_date: Option<rt::DateTime>,
    /// `noteText`.
    pub note_text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`ExternalContactsContactNoteChangedTopicNote`](super::ExternalContactsContactNoteChangedTopicNote).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalContactsContactNoteChangedTopicNoteEntityType {
    /// `Contact`
    Contact,
    /// `Organization`
    Organization,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalContactsContactNoteChangedTopicNote {
    "createDate" DateTime create_date,
    "createdBy" Any created_by,
    "division" Any division,
    "entityId" Str entity_id,
    "entityType" Enum entity_type,
    "id" Str id,
    "modifyDate" DateTime modify_date,
    "noteText" Str note_text,
});

rt::open_enum!(ExternalContactsContactNoteChangedTopicNoteEntityType {
    Contact = "Contact",
    Organization = "Organization",
});
