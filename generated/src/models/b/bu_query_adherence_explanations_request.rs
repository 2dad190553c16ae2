// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuQueryAdherenceExplanationsRequest`.
///
/// The service requires `endDate`, `startDate` in requests.
#[non_exhaustive]
pub struct BuQueryAdherenceExplanationsRequest {
    /// `agentIds`.
    pub agent_ids: Option<Vec<String>>,
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `managementUnitIds`.
    pub management_unit_ids: Option<Vec<String>>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(BuQueryAdherenceExplanationsRequest {
    "agentIds" Texts agent_ids,
    "endDate" DateTime end_date,
    "managementUnitIds" Texts management_unit_ids,
    "startDate" DateTime start_date,
});

rt::setters!(BuQueryAdherenceExplanationsRequest {
    0 agent_ids with_agent_ids(Vec<String>) clear_agent_ids,
    1 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    2 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
    3 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
});
