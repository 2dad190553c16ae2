// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingCampaign`.
///
/// The service requires `contactList`, `messagesPerMinute` in requests.
#[non_exhaustive]
pub struct MessagingCampaign {
    /// `alwaysRunning`.
    pub always_running: Option<bool>,
    /// `callableTimeSet`.
    pub callable_time_set: Option<super::DomainEntityRef>,
    /// `campaignStatus`.
    pub campaign_status: Option<super::MessagingCampaignCampaignStatus>,
    /// `contactList`, required.
    pub contact_list: Option<super::DomainEntityRef>,
    /// `contactListFilters`.
    pub contact_list_filters: Option<Vec<super::DomainEntityRef>>,
    /// `contactSorts`.
    pub contact_sorts: Option<Vec<super::ContactSort>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::DomainEntityRef>,
    /// `dncLists`.
    pub dnc_lists: Option<Vec<super::DomainEntityRef>>,
    /// `dynamicContactQueueingSettings`.
    pub dynamic_contact_queueing_settings: Option<super::DynamicContactQueueingSettings>,
    /// `emailConfig`.
    pub email_config: Option<super::EmailConfig>,
    /// `errors`.
    pub errors: Option<Vec<super::RestErrorDetail>>,
    /// `id`.
    pub id: Option<String>,
    /// `messagesPerMinute`, required.
    pub messages_per_minute: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `ruleSets`.
    pub rule_sets: Option<Vec<super::DomainEntityRef>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `smsConfig`.
    pub sms_config: Option<super::SmsConfig>,
    /// `version`.
    pub version: Option<i64>,
    /// `whatsAppConfig`.
    pub whats_app_config: Option<super::WhatsAppConfig>,
    __marks: rt::Marks,
}
/// The values of `campaignStatus` in [`MessagingCampaign`](super::MessagingCampaign).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessagingCampaignCampaignStatus {
    /// `on`
    On,
    /// `stopping`
    Stopping,
    /// `off`
    Off,
    /// `complete`
    Complete,
    /// `invalid`
    Invalid,
    /// `forced_off`
    ForcedOff,
    /// `forced_stopping`
    ForcedStopping,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessagingCampaign {
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
    "dynamicContactQueueingSettings" Any dynamic_contact_queueing_settings,
    "emailConfig" Any email_config,
    "errors" Any errors,
    "id" Str id,
    "messagesPerMinute" Int messages_per_minute,
    "name" Str name,
    "ruleSets" Any rule_sets,
    "selfUri" Str self_uri,
    "smsConfig" Any sms_config,
    "version" Int version,
    "whatsAppConfig" Any whats_app_config,
});

rt::setters!(MessagingCampaign {
    0 always_running with_always_running(bool) clear_always_running,
    1 callable_time_set with_callable_time_set(super::DomainEntityRef) clear_callable_time_set,
    2 campaign_status with_campaign_status(impl Into<super::MessagingCampaignCampaignStatus>) clear_campaign_status,
    3 contact_list with_contact_list(super::DomainEntityRef) clear_contact_list,
    4 contact_list_filters with_contact_list_filters(Vec<super::DomainEntityRef>) clear_contact_list_filters,
    5 contact_sorts with_contact_sorts(Vec<super::ContactSort>) clear_contact_sorts,
    6 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    7 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    8 division with_division(super::DomainEntityRef) clear_division,
    9 dnc_lists with_dnc_lists(Vec<super::DomainEntityRef>) clear_dnc_lists,
    10 dynamic_contact_queueing_settings with_dynamic_contact_queueing_settings(super::DynamicContactQueueingSettings) clear_dynamic_contact_queueing_settings,
    11 email_config with_email_config(super::EmailConfig) clear_email_config,
    12 errors with_errors(Vec<super::RestErrorDetail>) clear_errors,
    13 id with_id(impl Into<String>) clear_id,
    14 messages_per_minute with_messages_per_minute(i64) clear_messages_per_minute,
    15 name with_name(impl Into<String>) clear_name,
    16 rule_sets with_rule_sets(Vec<super::DomainEntityRef>) clear_rule_sets,
    17 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    18 sms_config with_sms_config(super::SmsConfig) clear_sms_config,
    19 version with_version(i64) clear_version,
    20 whats_app_config with_whats_app_config(super::WhatsAppConfig) clear_whats_app_config,
});

rt::open_enum!(MessagingCampaignCampaignStatus {
    On = "on",
    Stopping = "stopping",
    Off = "off",
    Complete = "complete",
    Invalid = "invalid",
    ForcedOff = "forced_off",
    ForcedStopping = "forced_stopping",
});
