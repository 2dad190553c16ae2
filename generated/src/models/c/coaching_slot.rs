// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingSlot`.
#[non_exhaustive]
pub struct CoachingSlot {
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `differenceRating`.
    pub difference_rating: Option<super::CoachingSlotDifferenceRating>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `staffingDifference`.
    pub staffing_difference: Option<f64>,
    /// `wfmSchedule`.
    pub wfm_schedule: Option<super::WfmScheduleReference>,
    __marks: rt::Marks,
}
/// The values of `differenceRating` in [`CoachingSlot`](super::CoachingSlot).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingSlotDifferenceRating {
    /// `Poor`
    Poor,
    /// `Neutral`
    Neutral,
    /// `Good`
    Good,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CoachingSlot {
    "dateStart" DateTime date_start,
    "differenceRating" Enum difference_rating,
    "lengthInMinutes" Int length_in_minutes,
    "staffingDifference" Float staffing_difference,
    "wfmSchedule" Any wfm_schedule,
});

rt::open_enum!(CoachingSlotDifferenceRating {
    Poor = "Poor",
    Neutral = "Neutral",
    Good = "Good",
});
