// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftAgentScheduledShift`.
#[non_exhaustive]
pub struct AlternativeShiftAgentScheduledShift {
    /// `activities`, required.
    pub activities: Option<Vec<super::BuAgentScheduleActivity>>,
    /// `dayIndex`, required.
    pub day_index: Option<i64>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `referenceKey`, required.
    pub reference_key: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftAgentScheduledShift {
    "activities" Any activities,
    "dayIndex" Int day_index,
    "lengthMinutes" Int length_minutes,
    "referenceKey" Str reference_key,
    "startDate" DateTime start_date,
});
