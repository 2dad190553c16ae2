// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailCampaignScheduleConfigChangeScheduleInterval`.
#[non_exhaustive]
pub struct EmailCampaignScheduleConfigChangeScheduleInterval {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmailCampaignScheduleConfigChangeScheduleInterval {
    "additionalProperties" Any additional_properties_2,
    "end" Str end,
    "start" Str start,
});
