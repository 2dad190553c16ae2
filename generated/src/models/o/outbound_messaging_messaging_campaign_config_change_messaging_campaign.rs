// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign {
    /// `alwaysRunning`.
    pub always_running: Option<bool>,
    /// `callableTimeSet`.
    pub callable_time_set: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeUriReference,
    >,
    /// `campaignStatus`.
    pub campaign_status: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeMessagingCampaignCampaignStatus,
    >,
    /// `contactList`.
    pub contact_list: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeUriReference,
    >,
    /// `contactListFilters`.
    pub contact_list_filters: Option<
        Vec<super::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// `contactSorts`.
    pub contact_sorts: Option<
        Vec<super::OutboundMessagingMessagingCampaignConfigChangeContactSort>,
    >,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeUriReference,
    >,
    /// `dncLists`.
    pub dnc_lists: Option<
        Vec<super::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// `emailConfig`.
    pub email_config: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeEmailConfig,
    >,
    /// `errors`.
    pub errors: Option<
        Vec<super::OutboundMessagingMessagingCampaignConfigChangeErrorDetail>,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `messagesPerMinute`.
    pub messages_per_minute: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `ruleSets`.
    pub rule_sets: Option<
        Vec<super::OutboundMessagingMessagingCampaignConfigChangeUriReference>,
    >,
    /// `smsConfig`.
    pub sms_config: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeSmsConfig,
    >,
    /// `version`.
    pub version: Option<i64>,
    /// `whatsAppConfig`.
    pub whats_app_config: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig,
    >,
    __marks: rt::Marks,
}
/// The values of `campaignStatus` in [`OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`](super::OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingMessagingCampaignConfigChangeMessagingCampaignCampaignStatus {
    /// `on`
    On,
    /// `off`
    Off,
    /// `complete`
    Complete,
    /// `stopping`
    Stopping,
    /// `invalid`
    Invalid,
    /// `forced_off`
    ForcedOff,
    /// `forced_stopping`
    ForcedStopping,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign {
    "alwaysRunning" Bool always_running,
    "callableTimeSet" Any callable_time_set,
    "campaignStatus" Enum campaign_status,
    "contactList" Any contact_list,
    "contactListFilters" Any contact_list_filters,
    "contactSorts" Any contact_sorts,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "division" Any division,
    "dncLists" Any dnc_lists,
    "emailConfig" Any email_config,
    "errors" Any errors,
    "id" Str id,
    "messagesPerMinute" Int messages_per_minute,
    "name" Str name,
    "ruleSets" Any rule_sets,
    "smsConfig" Any sms_config,
    "version" Int version,
    "whatsAppConfig" Any whats_app_config,
});

rt::open_enum!(OutboundMessagingMessagingCampaignConfigChangeMessagingCampaignCampaignStatus {
    On = "on",
    Off = "off",
    Complete = "complete",
    Stopping = "stopping",
    Invalid = "invalid",
    ForcedOff = "forced_off",
    ForcedStopping = "forced_stopping",
});
