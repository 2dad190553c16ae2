// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsappCampaignScheduleConfigChangeRecurrencePattern`.
#[non_exhaustive]
pub struct WhatsappCampaignScheduleConfigChangeRecurrencePattern {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `daysOfWeek`.
    pub days_of_week: Option<Vec<String>>,
    /// `interval`.
    pub interval: Option<i64>,
    /// `type`.
    pub r#type: Option<super::WhatsappCampaignScheduleConfigChangeRecurrencePatternType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WhatsappCampaignScheduleConfigChangeRecurrencePattern`](super::WhatsappCampaignScheduleConfigChangeRecurrencePattern).
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsappCampaignScheduleConfigChangeRecurrencePatternType {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WhatsappCampaignScheduleConfigChangeRecurrencePattern {
    "additionalProperties" Any additional_properties_2,
    "daysOfWeek" Texts days_of_week,
    "interval" Int interval,
    "type" Enum r#type,
});

rt::open_enum!(WhatsappCampaignScheduleConfigChangeRecurrencePatternType {
    Daily = "Daily",
    Weekly = "Weekly",
});
