// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingScheduleSlotsJobSlot`.
#[non_exhaustive]
pub struct CoachingScheduleSlotsJobSlot {
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `schedule`.
    pub schedule: Option<super::CoachingScheduleSlotsJobSchedule>,
    __marks: rt::Marks,
}

rt::model!(CoachingScheduleSlotsJobSlot {
    "dateStart" DateTime date_start,
    "schedule" Any schedule,
});
