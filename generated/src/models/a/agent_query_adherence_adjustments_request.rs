// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentQueryAdherenceAdjustmentsRequest`.
#[non_exhaustive]
pub struct AgentQueryAdherenceAdjustmentsRequest {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `reasonCodeIds`.
    pub reason_code_ids: Option<Vec<String>>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `statuses`.
    pub statuses: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AgentQueryAdherenceAdjustmentsRequest {
    "endDate" DateTime end_date,
    "reasonCodeIds" Texts reason_code_ids,
    "startDate" DateTime start_date,
    "statuses" Texts statuses,
});

rt::setters!(AgentQueryAdherenceAdjustmentsRequest {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 reason_code_ids with_reason_code_ids(Vec<String>) clear_reason_code_ids,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    3 statuses with_statuses(Vec<String>) clear_statuses,
});
