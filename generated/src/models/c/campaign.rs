// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Campaign`.
///
/// The service requires `callerAddress`, `callerName`, `contactList`, `dialingMode`, `name`, `phoneColumns` in requests.
#[non_exhaustive]
pub struct Campaign {
    /// `abandonRate`.
    pub abandon_rate: Option<f64>,
    /// `agentOwnedColumn`.
    pub agent_owned_column: Option<String>,
    /// `alwaysRunning`.
    pub always_running: Option<bool>,
    /// `callAnalysisLanguage`.
    pub call_analysis_language: Option<String>,
    /// `callAnalysisResponseSet`.
    pub call_analysis_response_set: Option<super::DomainEntityRef>,
    /// `callableTimeSet`.
    pub callable_time_set: Option<super::DomainEntityRef>,
    /// `callbackAutoAnswer`.
    pub callback_auto_answer: Option<bool>,
    /// `callerAddress`, required.
    pub caller_address: Option<String>,
    /// `callerName`, required.
    pub caller_name: Option<String>,
    /// `campaignStatus`.
    pub campaign_status: Option<super::CampaignCampaignStatus>,
    /// `contactList`, required.
    pub contact_list: Option<super::DomainEntityRef>,
    /// `contactListFilters`.
    pub contact_list_filters: Option<Vec<super::DomainEntityRef>>,
    /// `contactSort`.
    pub contact_sort: Option<super::ContactSort>,
    /// `contactSorts`.
    pub contact_sorts: Option<Vec<super::ContactSort>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `diagnosticsSettings`.
    pub diagnostics_settings: Option<super::DiagnosticsSettings>,
    /// `dialingMode`, required.
    pub dialing_mode: Option<super::CampaignDialingMode>,
    /// `division`.
    pub division: Option<super::DomainEntityRef>,
    /// `dncLists`.
    pub dnc_lists: Option<Vec<super::DomainEntityRef>>,
    /// `dynamicContactQueueingSettings`.
    pub dynamic_contact_queueing_settings: Option<super::DynamicContactQueueingSettings>,
    /// `dynamicLineBalancingSettings`.
    pub dynamic_line_balancing_settings: Option<super::DynamicLineBalancingSettings>,
    /// `edgeGroup`.
    pub edge_group: Option<super::DomainEntityRef>,
    /// `errors`.
    pub errors: Option<Vec<super::RestErrorDetail>>,
    /// `id`.
    pub id: Option<String>,
    /// `maxCallsPerAgent`.
    pub max_calls_per_agent: Option<i64>,
    /// `maxCallsPerAgentDecimal`.
    pub max_calls_per_agent_decimal: Option<f64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `noAnswerTimeout`.
    pub no_answer_timeout: Option<i64>,
    /// `outboundLineCount`.
    pub outbound_line_count: Option<i64>,
    /// `phoneColumns`, required.
    pub phone_columns: Option<Vec<super::PhoneColumn>>,
    /// `preciseDialingEnabled`.
    pub precise_dialing_enabled: Option<bool>,
    /// `previewAutoEnd`.
    pub preview_auto_end: Option<bool>,
    /// `previewTimeOutSeconds`.
    pub preview_time_out_seconds: Option<i64>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `ruleSets`.
    pub rule_sets: Option<Vec<super::DomainEntityRef>>,
    /// `script`.
    pub script: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `site`.
    pub site: Option<super::DomainEntityRef>,
    /// `skillColumns`.
    pub skill_columns: Option<Vec<String>>,
    /// `skipPreviewDisabled`.
    pub skip_preview_disabled: Option<bool>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `campaignStatus` in [`Campaign`](super::Campaign).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignCampaignStatus {
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
/// The values of `dialingMode` in [`Campaign`](super::Campaign).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignDialingMode {
    /// `agentless`
    Agentless,
    /// `preview`
    Preview,
    /// `power`
    Power,
    /// `predictive`
    Predictive,
    /// `progressive`
    Progressive,
    /// `external`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Campaign {
    "abandonRate" Float abandon_rate,
    "agentOwnedColumn" Str agent_owned_column,
    "alwaysRunning" Bool always_running,
    "callAnalysisLanguage" Str call_analysis_language,
    "callAnalysisResponseSet" Any call_analysis_response_set,
    "callableTimeSet" Any callable_time_set,
    "callbackAutoAnswer" Bool callback_auto_answer,
    "callerAddress" Str caller_address,
    "callerName" Str caller_name,
    "campaignStatus" Enum campaign_status,
    "contactList" Any contact_list,
    "contactListFilters" Any contact_list_filters,
    "contactSort" Any contact_sort,
    "contactSorts" Any contact_sorts,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "diagnosticsSettings" Any diagnostics_settings,
    "dialingMode" Enum dialing_mode,
    "division" Any division,
    "dncLists" Any dnc_lists,
    "dynamicContactQueueingSettings" Any dynamic_contact_queueing_settings,
    "dynamicLineBalancingSettings" Any dynamic_line_balancing_settings,
    "edgeGroup" Any edge_group,
    "errors" Any errors,
    "id" Str id,
    "maxCallsPerAgent" Int max_calls_per_agent,
    "maxCallsPerAgentDecimal" Float max_calls_per_agent_decimal,
    "name" Str name,
    "noAnswerTimeout" Int no_answer_timeout,
    "outboundLineCount" Int outbound_line_count,
    "phoneColumns" Any phone_columns,
    "preciseDialingEnabled" Bool precise_dialing_enabled,
    "previewAutoEnd" Bool preview_auto_end,
    "previewTimeOutSeconds" Int preview_time_out_seconds,
    "priority" Int priority,
    "queue" Any queue,
    "ruleSets" Any rule_sets,
    "script" Any script,
    "selfUri" Str self_uri,
    "site" Any site,
    "skillColumns" Texts skill_columns,
    "skipPreviewDisabled" Bool skip_preview_disabled,
    "version" Int version,
});

rt::setters!(Campaign {
    0 abandon_rate with_abandon_rate(f64) clear_abandon_rate,
    1 agent_owned_column with_agent_owned_column(impl Into<String>) clear_agent_owned_column,
    2 always_running with_always_running(bool) clear_always_running,
    3 call_analysis_language with_call_analysis_language(impl Into<String>) clear_call_analysis_language,
    4 call_analysis_response_set with_call_analysis_response_set(super::DomainEntityRef) clear_call_analysis_response_set,
    5 callable_time_set with_callable_time_set(super::DomainEntityRef) clear_callable_time_set,
    6 callback_auto_answer with_callback_auto_answer(bool) clear_callback_auto_answer,
    7 caller_address with_caller_address(impl Into<String>) clear_caller_address,
    8 caller_name with_caller_name(impl Into<String>) clear_caller_name,
    9 campaign_status with_campaign_status(impl Into<super::CampaignCampaignStatus>) clear_campaign_status,
    10 contact_list with_contact_list(super::DomainEntityRef) clear_contact_list,
    11 contact_list_filters with_contact_list_filters(Vec<super::DomainEntityRef>) clear_contact_list_filters,
    12 contact_sort with_contact_sort(super::ContactSort) clear_contact_sort,
    13 contact_sorts with_contact_sorts(Vec<super::ContactSort>) clear_contact_sorts,
    14 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    15 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    16 diagnostics_settings with_diagnostics_settings(super::DiagnosticsSettings) clear_diagnostics_settings,
    17 dialing_mode with_dialing_mode(impl Into<super::CampaignDialingMode>) clear_dialing_mode,
    18 division with_division(super::DomainEntityRef) clear_division,
    19 dnc_lists with_dnc_lists(Vec<super::DomainEntityRef>) clear_dnc_lists,
    20 dynamic_contact_queueing_settings with_dynamic_contact_queueing_settings(super::DynamicContactQueueingSettings) clear_dynamic_contact_queueing_settings,
    21 dynamic_line_balancing_settings with_dynamic_line_balancing_settings(super::DynamicLineBalancingSettings) clear_dynamic_line_balancing_settings,
    22 edge_group with_edge_group(super::DomainEntityRef) clear_edge_group,
    23 errors with_errors(Vec<super::RestErrorDetail>) clear_errors,
    24 id with_id(impl Into<String>) clear_id,
    25 max_calls_per_agent with_max_calls_per_agent(i64) clear_max_calls_per_agent,
    26 max_calls_per_agent_decimal with_max_calls_per_agent_decimal(f64) clear_max_calls_per_agent_decimal,
    27 name with_name(impl Into<String>) clear_name,
    28 no_answer_timeout with_no_answer_timeout(i64) clear_no_answer_timeout,
    29 outbound_line_count with_outbound_line_count(i64) clear_outbound_line_count,
    30 phone_columns with_phone_columns(Vec<super::PhoneColumn>) clear_phone_columns,
    31 precise_dialing_enabled with_precise_dialing_enabled(bool) clear_precise_dialing_enabled,
    32 preview_auto_end with_preview_auto_end(bool) clear_preview_auto_end,
    33 preview_time_out_seconds with_preview_time_out_seconds(i64) clear_preview_time_out_seconds,
    34 priority with_priority(i64) clear_priority,
    35 queue with_queue(super::DomainEntityRef) clear_queue,
    36 rule_sets with_rule_sets(Vec<super::DomainEntityRef>) clear_rule_sets,
    37 script with_script(super::DomainEntityRef) clear_script,
    38 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    39 site with_site(super::DomainEntityRef) clear_site,
    40 skill_columns with_skill_columns(Vec<String>) clear_skill_columns,
    41 skip_preview_disabled with_skip_preview_disabled(bool) clear_skip_preview_disabled,
    42 version with_version(i64) clear_version,
});

rt::open_enum!(CampaignCampaignStatus {
    On = "on",
    Stopping = "stopping",
    Off = "off",
    Complete = "complete",
    Invalid = "invalid",
    ForcedOff = "forced_off",
    ForcedStopping = "forced_stopping",
});

rt::open_enum!(CampaignDialingMode {
    Agentless = "agentless",
    Preview = "preview",
    Power = "power",
    Predictive = "predictive",
    Progressive = "progressive",
    External = "external",
});
