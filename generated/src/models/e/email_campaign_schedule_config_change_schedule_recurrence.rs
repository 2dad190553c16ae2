// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailCampaignScheduleConfigChangeScheduleRecurrence`.
#[non_exhaustive]
pub struct EmailCampaignScheduleConfigChangeScheduleRecurrence {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `alterations`.
    pub alterations: Option<Vec<super::EmailCampaignScheduleConfigChangeAlteration>>,
    /// `end`.
    pub end: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `pattern`.
    pub pattern: Option<super::EmailCampaignScheduleConfigChangeRecurrencePattern>,
    /// `range`.
    pub range: Option<super::EmailCampaignScheduleConfigChangeRecurrenceRange>,
    /// `start`.
    pub start: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmailCampaignScheduleConfigChangeScheduleRecurrence {
    "additionalProperties" Any additional_properties_2,
    "alterations" Any alterations,
    "end" Str end,
    "id" Str id,
    "pattern" Any pattern,
    "range" Any range,
    "start" Str start,
    "timeZone" Str time_zone,
});
