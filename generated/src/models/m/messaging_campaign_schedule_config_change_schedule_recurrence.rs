// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingCampaignScheduleConfigChangeScheduleRecurrence`.
#[non_exhaustive]
pub struct MessagingCampaignScheduleConfigChangeScheduleRecurrence {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `alterations`.
    pub alterations: Option<Vec<super::MessagingCampaignScheduleConfigChangeAlteration>>,
    /// `end`.
    pub end: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `pattern`.
    pub pattern: Option<super::MessagingCampaignScheduleConfigChangeRecurrencePattern>,
    /// `range`.
    pub range: Option<super::MessagingCampaignScheduleConfigChangeRecurrenceRange>,
    /// `start`.
    pub start: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingCampaignScheduleConfigChangeScheduleRecurrence {
    "additionalProperties" Any additional_properties_2,
    "alterations" Any alterations,
    "end" Str end,
    "id" Str id,
    "pattern" Any pattern,
    "range" Any range,
    "start" Str start,
    "timeZone" Str time_zone,
});
