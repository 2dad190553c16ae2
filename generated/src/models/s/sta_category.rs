// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaCategory`.
#[non_exhaustive]
pub struct StaCategory {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `criteria`, required.
    pub criteria: Option<super::Operand>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `interactionType`, required.
    pub interaction_type: Option<super::StaCategoryInteractionType>,
    /// `modifiedBy`.
    pub modified_by: Option<super::AddressableEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `interactionType` in [`StaCategory`](super::StaCategory).
#[derive(Clone)]
#[non_exhaustive]
pub enum StaCategoryInteractionType {
    /// `Voice`
    Voice,
    /// `Digital`
    Digital,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(StaCategory {
    "createdBy" Any created_by,
    "criteria" Any criteria,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "id" Str id,
    "interactionType" Enum interaction_type,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::open_enum!(StaCategoryInteractionType {
    Voice = "Voice",
    Digital = "Digital",
    All = "All",
});
