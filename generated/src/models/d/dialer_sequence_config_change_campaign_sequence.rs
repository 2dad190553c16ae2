// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerSequenceConfigChangeCampaignSequence`.
#[non_exhaustive]
pub struct DialerSequenceConfigChangeCampaignSequence {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `campaigns`.
    pub campaigns: Option<Vec<super::DialerSequenceConfigChangeUriReference>>,
    /// `currentCampaign`.
    pub current_campaign: Option<i64>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `repeat`.
    pub repeat: Option<bool>,
    /// `status`.
    pub status: Option<super::DialerSequenceConfigChangeCampaignSequenceStatus>,
    /// `stopMessage`.
    pub stop_message: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `status` in [`DialerSequenceConfigChangeCampaignSequence`](super::DialerSequenceConfigChangeCampaignSequence).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerSequenceConfigChangeCampaignSequenceStatus {
    /// `on`
    On,
    /// `off`
    Off,
    /// `complete`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerSequenceConfigChangeCampaignSequence {
    "additionalProperties" Any additional_properties_2,
    "campaigns" Any campaigns,
    "currentCampaign" Int current_campaign,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "repeat" Bool repeat,
    "status" Enum status,
    "stopMessage" Str stop_message,
    "version" Int version,
});

rt::open_enum!(DialerSequenceConfigChangeCampaignSequenceStatus {
    On = "on",
    Off = "off",
    Complete = "complete",
});
