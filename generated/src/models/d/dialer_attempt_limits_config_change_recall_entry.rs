// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerAttemptLimitsConfigChangeRecallEntry`.
#[non_exhaustive]
pub struct DialerAttemptLimitsConfigChangeRecallEntry {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `minutesBetweenAttempts`.
    pub minutes_between_attempts: Option<i64>,
    /// `nbrAttempts`.
    pub nbr_attempts: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DialerAttemptLimitsConfigChangeRecallEntry {
    "additionalProperties" Any additional_properties_2,
    "minutesBetweenAttempts" Int minutes_between_attempts,
    "nbrAttempts" Int nbr_attempts,
});
