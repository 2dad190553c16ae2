// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerSequenceScheduleConfigChangeRecurrencePattern`.
#[non_exhaustive]
pub struct DialerSequenceScheduleConfigChangeRecurrencePattern {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `daysOfWeek`.
    pub days_of_week: Option<Vec<String>>,
    /// `interval`.
    pub interval: Option<i64>,
    /// `type`.
    pub r#type: Option<super::DialerSequenceScheduleConfigChangeRecurrencePatternType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DialerSequenceScheduleConfigChangeRecurrencePattern`](super::DialerSequenceScheduleConfigChangeRecurrencePattern).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerSequenceScheduleConfigChangeRecurrencePatternType {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerSequenceScheduleConfigChangeRecurrencePattern {
    "additionalProperties" Any additional_properties_2,
    "daysOfWeek" Texts days_of_week,
    "interval" Int interval,
    "type" Enum r#type,
});

rt::open_enum!(DialerSequenceScheduleConfigChangeRecurrencePatternType {
    Daily = "Daily",
    Weekly = "Weekly",
});
