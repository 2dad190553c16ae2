// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Note`.
///
/// The service requires `createdBy` in requests.
#[non_exhaustive]
pub struct Note {
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `createdBy`, required.
    pub created_by: Option<super::User>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityType`.
    pub entity_type: Option<super::NoteEntityType>,
    /// `externalDataSources`.
    pub external_data_sources: Option<Vec<super::ExternalDataSource>>,
    /// `id`.
    pub id: Option<String>,
    /// `modifyDate`.
    pub modify_date: Option<rt::DateTime>,
    /// `noteText`.
    pub note_text: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`Note`](super::Note).
#[derive(Clone)]
#[non_exhaustive]
pub enum NoteEntityType {
    /// `contact`
    Contact,
    /// `organization`
    Organization,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Note {
    "createDate" DateTime create_date,
    "createdBy" Any created_by,
    "division" Any division,
    "entityId" Str entity_id,
    "entityType" Enum entity_type,
    "externalDataSources" Any external_data_sources,
    "id" Str id,
    "modifyDate" DateTime modify_date,
    "noteText" Str note_text,
    "selfUri" Str self_uri,
});

rt::setters!(Note {
    0 create_date with_create_date(impl Into<rt::DateTime>) clear_create_date,
    1 created_by with_created_by(super::User) clear_created_by,
    2 division with_division(super::WritableStarrableDivision) clear_division,
    3 entity_id with_entity_id(impl Into<String>) clear_entity_id,
    4 entity_type with_entity_type(impl Into<super::NoteEntityType>) clear_entity_type,
    5 external_data_sources with_external_data_sources(Vec<super::ExternalDataSource>) clear_external_data_sources,
    6 id with_id(impl Into<String>) clear_id,
    7 modify_date with_modify_date(impl Into<rt::DateTime>) clear_modify_date,
    8 note_text with_note_text(impl Into<String>) clear_note_text,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(NoteEntityType {
    Contact = "contact",
    Organization = "organization",
});
