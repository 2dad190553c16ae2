// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BidGroupWorkPlanRotationResponse`.
#[non_exhaustive]
pub struct BidGroupWorkPlanRotationResponse {
    /// `agentCount`, required.
    pub agent_count: Option<i64>,
    /// `id`, required.
    pub id: Option<String>,
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BidGroupWorkPlanRotationResponse {
    "agentCount" Int agent_count,
    "id" Str id,
    "managementUnit" Any management_unit,
    "selfUri" Str self_uri,
});
