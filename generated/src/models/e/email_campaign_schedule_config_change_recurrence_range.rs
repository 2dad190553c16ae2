// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailCampaignScheduleConfigChangeRecurrenceRange`.
#[non_exhaustive]
pub struct EmailCampaignScheduleConfigChangeRecurrenceRange {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `end`.
    pub end: Option<String>,
    /// `numberOfOccurrences`.
    pub number_of_occurrences: Option<i64>,
    /// `type`.
    pub r#type: Option<super::EmailCampaignScheduleConfigChangeRecurrenceRangeType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`EmailCampaignScheduleConfigChangeRecurrenceRange`](super::EmailCampaignScheduleConfigChangeRecurrenceRange).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailCampaignScheduleConfigChangeRecurrenceRangeType {
    /// `NoEnd`
    NoEnd,
    /// `Numbered`
    Numbered,
    /// `EndDate`
    EndDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EmailCampaignScheduleConfigChangeRecurrenceRange {
    "additionalProperties" Any additional_properties_2,
    "end" Str end,
    "numberOfOccurrences" Int number_of_occurrences,
    "type" Enum r#type,
});

rt::open_enum!(EmailCampaignScheduleConfigChangeRecurrenceRangeType {
    NoEnd = "NoEnd",
    Numbered = "Numbered",
    EndDate = "EndDate",
});
