// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecallEntry`.
#[non_exhaustive]
pub struct RecallEntry {
    /// `minutesBetweenAttempts`.
    pub minutes_between_attempts: Option<i64>,
    /// `nbrAttempts`.
    pub nbr_attempts: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(RecallEntry {
    "minutesBetweenAttempts" Int minutes_between_attempts,
    "nbrAttempts" Int nbr_attempts,
});

rt::setters!(RecallEntry {
    0 minutes_between_attempts with_minutes_between_attempts(i64) clear_minutes_between_attempts,
    1 nbr_attempts with_nbr_attempts(i64) clear_nbr_attempts,
});
