// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsappCampaignScheduleConfigChangeAlteration`.
#[non_exhaustive]
pub struct WhatsappCampaignScheduleConfigChangeAlteration {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    /// `type`.
    pub r#type: Option<super::WhatsappCampaignScheduleConfigChangeAlterationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WhatsappCampaignScheduleConfigChangeAlteration`](super::WhatsappCampaignScheduleConfigChangeAlteration).
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsappCampaignScheduleConfigChangeAlterationType {
    /// `Exclusion`
    Exclusion,
    /// `Inclusion`
    Inclusion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WhatsappCampaignScheduleConfigChangeAlteration {
    "additionalProperties" Any additional_properties_2,
    "end" Str end,
    "start" Str start,
    "type" Enum r#type,
});

rt::open_enum!(WhatsappCampaignScheduleConfigChangeAlterationType {
    Exclusion = "Exclusion",
    Inclusion = "Inclusion",
});
