// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`.
#[non_exhaustive]
pub struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `secondaryId`.
    pub secondary_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType {
    "id" Str id,
    "name" Str name,
    "secondaryId" Str secondary_id,
});
