// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningSlot`.
#[non_exhaustive]
pub struct LearningSlot {
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `differenceRating`.
    pub difference_rating: Option<super::LearningSlotDifferenceRating>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `staffingDifference`.
    pub staffing_difference: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `differenceRating` in [`LearningSlot`](super::LearningSlot).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningSlotDifferenceRating {
    /// `Poor`
    Poor,
    /// `Neutral`
    Neutral,
    /// `Good`
    Good,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningSlot {
    "dateStart" DateTime date_start,
    "differenceRating" Enum difference_rating,
    "lengthInMinutes" Int length_in_minutes,
    "staffingDifference" Float staffing_difference,
});

rt::open_enum!(LearningSlotDifferenceRating {
    Poor = "Poor",
    Neutral = "Neutral",
    Good = "Good",
});
