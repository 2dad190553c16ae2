// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftOffersViewResponseTemplate`.
#[non_exhaustive]
pub struct AlternativeShiftOffersViewResponseTemplate {
    /// `agentId`, required.
    pub agent_id: Option<String>,
    /// `alternativeDays`, required.
    pub alternative_days: Option<Vec<super::AlternativeShiftAgentScheduledShift>>,
    /// `businessUnitId`, required.
    pub business_unit_id: Option<String>,
    /// `jobId`, required.
    pub job_id: Option<String>,
    /// `managementUnitId`, required.
    pub management_unit_id: Option<String>,
    /// `offerWeekDate`, required.
    pub offer_week_date: Option<rt::Date>,
    /// `schedule`, required.
    pub schedule: Option<super::AlternativeShiftScheduleLookup>,
    /// `shifts`, required.
    pub shifts: Option<Vec<super::AlternativeShiftAgentScheduledShift>>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftOffersViewResponseTemplate {
    "agentId" Str agent_id,
    "alternativeDays" Any alternative_days,
    "businessUnitId" Str business_unit_id,
    "jobId" Str job_id,
    "managementUnitId" Str management_unit_id,
    "offerWeekDate" Date offer_week_date,
    "schedule" Any schedule,
    "shifts" Any shifts,
});
