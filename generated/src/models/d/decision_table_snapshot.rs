// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableSnapshot`.
#[non_exhaustive]
pub struct DecisionTableSnapshot {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DecisionTableSnapshot {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "name" Str name,
    "notes" Str notes,
});
