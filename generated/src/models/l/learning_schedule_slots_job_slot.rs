// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScheduleSlotsJobSlot`.
#[non_exhaustive]
pub struct LearningScheduleSlotsJobSlot {
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `schedule`.
    pub schedule: Option<super::LearningScheduleSlotsJobSchedule>,
    __marks: rt::Marks,
}

rt::model!(LearningScheduleSlotsJobSlot {
    "dateStart" DateTime date_start,
    "schedule" Any schedule,
});
