// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAsyncAggregateQueryResponse`.
#[non_exhaustive]
pub struct UserAsyncAggregateQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `results`.
    pub results: Option<Vec<super::UserAggregateDataContainer>>,
    /// `systemToOrganizationMappings`.
    pub system_to_organization_mappings: Option<
        std::collections::BTreeMap<String, Vec<String>>,
    >,
    __marks: rt::Marks,
}

rt::model!(UserAsyncAggregateQueryResponse {
    "cursor" Str cursor,
    "results" Any results,
    "systemToOrganizationMappings" Any system_to_organization_mappings,
});
