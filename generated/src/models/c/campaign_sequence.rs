// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignSequence`.
///
/// The service requires `campaigns`, `currentCampaign`, `status` in requests.
#[non_exhaustive]
pub struct CampaignSequence {
    /// `campaigns`, required.
    pub campaigns: Option<Vec<super::DomainEntityRef>>,
    /// `currentCampaign`, required.
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
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::CampaignSequenceStatus>,
    /// `stopMessage`.
    pub stop_message: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `status` in [`CampaignSequence`](super::CampaignSequence).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignSequenceStatus {
    /// `on`
    On,
    /// `off`
    Off,
    /// `complete`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignSequence {
    "campaigns" Any campaigns,
    "currentCampaign" Int current_campaign,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "repeat" Bool repeat,
    "selfUri" Str self_uri,
    "status" Enum status,
    "stopMessage" Str stop_message,
    "version" Int version,
});

rt::setters!(CampaignSequence {
    0 campaigns with_campaigns(Vec<super::DomainEntityRef>) clear_campaigns,
    1 current_campaign with_current_campaign(i64) clear_current_campaign,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 id with_id(impl Into<String>) clear_id,
    5 name with_name(impl Into<String>) clear_name,
    6 repeat with_repeat(bool) clear_repeat,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 status with_status(impl Into<super::CampaignSequenceStatus>) clear_status,
    9 stop_message with_stop_message(impl Into<String>) clear_stop_message,
    10 version with_version(i64) clear_version,
});

rt::open_enum!(CampaignSequenceStatus {
    On = "on",
    Off = "off",
    Complete = "complete",
});
