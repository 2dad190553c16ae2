// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailCampaignScheduleConfigChangeAlteration`.
#[non_exhaustive]
pub struct EmailCampaignScheduleConfigChangeAlteration {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    /// `type`.
    pub r#type: Option<super::EmailCampaignScheduleConfigChangeAlterationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`EmailCampaignScheduleConfigChangeAlteration`](super::EmailCampaignScheduleConfigChangeAlteration).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailCampaignScheduleConfigChangeAlterationType {
    /// `Exclusion`
    Exclusion,
    /// `Inclusion`
    Inclusion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EmailCampaignScheduleConfigChangeAlteration {
    "additionalProperties" Any additional_properties_2,
    "end" Str end,
    "start" Str start,
    "type" Enum r#type,
});

rt::open_enum!(EmailCampaignScheduleConfigChangeAlterationType {
    Exclusion = "Exclusion",
    Inclusion = "Inclusion",
});
