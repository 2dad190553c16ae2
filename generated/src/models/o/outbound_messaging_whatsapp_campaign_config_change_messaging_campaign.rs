// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign {
    /// `alwaysRunning`.
    pub always_running: Option<bool>,
    /// `callableTimeSet`.
    pub callable_time_set: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeUriReference,
    >,
    /// `campaignStatus`.
    pub campaign_status: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaignCampaignStatus,
    >,
    /// `contactList`.
    pub contact_list: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeUriReference,
    >,
    /// `contactListFilters`.
    pub contact_list_filters: Option<
        Vec<super::OutboundMessagingWhatsappCampaignConfigChangeUriReference>,
    >,
    /// `contactSorts`.
    pub contact_sorts: Option<
        Vec<super::OutboundMessagingWhatsappCampaignConfigChangeContactSort>,
    >,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeUriReference,
    >,
    /// `dncLists`.
    pub dnc_lists: Option<
        Vec<super::OutboundMessagingWhatsappCampaignConfigChangeUriReference>,
    >,
    /// `emailConfig`.
    pub email_config: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeEmailConfig,
    >,
    /// `errors`.
    pub errors: Option<
        Vec<super::OutboundMessagingWhatsappCampaignConfigChangeErrorDetail>,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `messagesPerMinute`.
    pub messages_per_minute: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `ruleSets`.
    pub rule_sets: Option<
        Vec<super::OutboundMessagingWhatsappCampaignConfigChangeUriReference>,
    >,
    /// `smsConfig`.
    pub sms_config: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeSmsConfig,
    >,
    /// `version`.
    pub version: Option<i64>,
    /// `whatsAppConfig`.
    pub whats_app_config: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig,
    >,
    __marks: rt::Marks,
}
/// The values of `campaignStatus` in [`OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign`](super::OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaignCampaignStatus {
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

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign {
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

rt::open_enum!(OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaignCampaignStatus {
    On = "on",
    Off = "off",
    Complete = "complete",
    Stopping = "stopping",
    Invalid = "invalid",
    ForcedOff = "forced_off",
    ForcedStopping = "forced_stopping",
});
