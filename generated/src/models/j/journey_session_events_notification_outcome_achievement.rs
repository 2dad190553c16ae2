// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationOutcomeAchievement`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationOutcomeAchievement {
    /// `achievedDate`.
    pub achieved_date: Option<rt::DateTime>,
    /// `outcome`.
    pub outcome: Option<super::JourneySessionEventsNotificationOutcome>,
    __marks: rt::Marks,
}

rt::model!(JourneySessionEventsNotificationOutcomeAchievement {
    "achievedDate" DateTime achieved_date,
    "outcome" Any outcome,
});
