// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchAlternativeShiftTradesRequest`.
#[non_exhaustive]
pub struct SearchAlternativeShiftTradesRequest {
    /// `agentIds`.
    pub agent_ids: Option<Vec<String>>,
    /// `managementUnitIds`.
    pub management_unit_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SearchAlternativeShiftTradesRequest {
    "agentIds" Texts agent_ids,
    "managementUnitIds" Texts management_unit_ids,
});

rt::setters!(SearchAlternativeShiftTradesRequest {
    0 agent_ids with_agent_ids(Vec<String>) clear_agent_ids,
    1 management_unit_ids with_management_unit_ids(Vec<String>) clear_management_unit_ids,
});
