// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Celebration`.
#[non_exhaustive]
pub struct Celebration {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `recipient`.
    pub recipient: Option<super::UserReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourceEntity`.
    pub source_entity: Option<super::SourceEntity>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<super::CelebrationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Celebration`](super::Celebration).
#[derive(Clone)]
#[non_exhaustive]
pub enum CelebrationType {
    /// `Recognition`
    Recognition,
    /// `ContestComplete`
    ContestComplete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Celebration {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "id" Str id,
    "note" Str note,
    "recipient" Any recipient,
    "selfUri" Str self_uri,
    "sourceEntity" Any source_entity,
    "title" Str title,
    "type" Enum r#type,
});

rt::open_enum!(CelebrationType {
    Recognition = "Recognition",
    ContestComplete = "ContestComplete",
});
