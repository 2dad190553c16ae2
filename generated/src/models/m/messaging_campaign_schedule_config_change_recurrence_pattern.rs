// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingCampaignScheduleConfigChangeRecurrencePattern`.
#[non_exhaustive]
pub struct MessagingCampaignScheduleConfigChangeRecurrencePattern {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `daysOfWeek`.
    pub days_of_week: Option<Vec<String>>,
    /// `interval`.
    pub interval: Option<i64>,
    /// `type`.
    pub r#type: Option<
        super::MessagingCampaignScheduleConfigChangeRecurrencePatternType,
    >,
    __marks: rt::Marks,
}
/// The values of `type` in [`MessagingCampaignScheduleConfigChangeRecurrencePattern`](super::MessagingCampaignScheduleConfigChangeRecurrencePattern).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingCampaignScheduleConfigChangeRecurrencePatternType {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessagingCampaignScheduleConfigChangeRecurrencePattern {
    "additionalProperties" Any additional_properties_2,
    "daysOfWeek" Texts days_of_week,
    "interval" Int interval,
    "type" Enum r#type,
});

rt::open_enum!(MessagingCampaignScheduleConfigChangeRecurrencePatternType {
    Daily = "Daily",
    Weekly = "Weekly",
});
