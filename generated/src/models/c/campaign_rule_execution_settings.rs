// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleExecutionSettings`.
///
/// The service requires `frequency` in requests.
#[non_exhaustive]
pub struct CampaignRuleExecutionSettings {
    /// `frequency`, required.
    pub frequency: Option<super::CampaignRuleExecutionSettingsFrequency>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `frequency` in [`CampaignRuleExecutionSettings`](super::CampaignRuleExecutionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleExecutionSettingsFrequency {
    /// `onEachTrigger`
    OnEachTrigger,
    /// `oncePerDay`
    OncePerDay,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignRuleExecutionSettings {
    "frequency" Enum frequency,
    "timeZoneId" Str time_zone_id,
});

rt::setters!(CampaignRuleExecutionSettings {
    0 frequency with_frequency(impl Into<super::CampaignRuleExecutionSettingsFrequency>) clear_frequency,
    1 time_zone_id with_time_zone_id(impl Into<String>) clear_time_zone_id,
});

rt::open_enum!(CampaignRuleExecutionSettingsFrequency {
    OnEachTrigger = "onEachTrigger",
    OncePerDay = "oncePerDay",
});
