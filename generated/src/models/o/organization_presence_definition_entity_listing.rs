// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationPresenceDefinitionEntityListing`.
#[non_exhaustive]
pub struct OrganizationPresenceDefinitionEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::OrganizationPresenceDefinition>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(OrganizationPresenceDefinitionEntityListing {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
