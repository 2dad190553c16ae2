// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignConfigChangeCampaign`.
#[non_exhaustive]
pub struct DialerCampaignConfigChangeCampaign {
    /// `abandonRate`.
    pub abandon_rate: Option<f64>,
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `agentOwnedColumn`.
    pub agent_owned_column: Option<String>,
    /// `callAnalysisLanguage`.
    pub call_analysis_language: Option<String>,
    /// `callAnalysisResponseSet`.
    pub call_analysis_response_set: Option<
        super::DialerCampaignConfigChangeUriReference,
    >,
    /// `callableTimeSet`.
    pub callable_time_set: Option<super::DialerCampaignConfigChangeUriReference>,
    /// `callerAddress`.
    pub caller_address: Option<String>,
    /// `callerName`.
    pub caller_name: Option<String>,
    /// `campaignStatus`.
    pub campaign_status: Option<super::DialerCampaignConfigChangeCampaignCampaignStatus>,
    /// `contactList`.
    pub contact_list: Option<super::DialerCampaignConfigChangeUriReference>,
    /// `contactListFilters`.
    pub contact_list_filters: Option<Vec<super::DialerCampaignConfigChangeUriReference>>,
    /// `contactSort`.
    pub contact_sort: Option<super::DialerCampaignConfigChangeContactSort>,
    /// `contactSorts`.
    pub contact_sorts: Option<Vec<super::DialerCampaignConfigChangeContactSort>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dialingMode`.
    pub dialing_mode: Option<super::DialerCampaignConfigChangeCampaignDialingMode>,
    /// `division`.
    pub division: Option<super::DialerCampaignConfigChangeUriReference>,
    /// `dncLists`.
    pub dnc_lists: Option<Vec<super::DialerCampaignConfigChangeUriReference>>,
    /// `edgeGroup`.
    pub edge_group: Option<super::DialerCampaignConfigChangeUriReference>,
    /// `errors`.
    pub errors: Option<Vec<super::DialerCampaignConfigChangeRestErrorDetail>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `noAnswerTimeout`.
    pub no_answer_timeout: Option<i64>,
    /// `outboundLineCount`.
    pub outbound_line_count: Option<i64>,
    /// `phoneColumns`.
    pub phone_columns: Option<Vec<super::DialerCampaignConfigChangePhoneColumn>>,
    /// `previewTimeOutSeconds`.
    pub preview_time_out_seconds: Option<i64>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::DialerCampaignConfigChangeUriReference>,
    /// `ruleSets`.
    pub rule_sets: Option<Vec<super::DialerCampaignConfigChangeUriReference>>,
    /// `script`.
    pub script: Option<super::DialerCampaignConfigChangeUriReference>,
    /// `singleNumberPreview`.
    pub single_number_preview: Option<bool>,
    /// `site`.
    pub site: Option<super::DialerCampaignConfigChangeUriReference>,
    /// `skipPreviewDisabled`.
    pub skip_preview_disabled: Option<bool>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `campaignStatus` in [`DialerCampaignConfigChangeCampaign`](super::DialerCampaignConfigChangeCampaign).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerCampaignConfigChangeCampaignCampaignStatus {
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
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `dialingMode` in [`DialerCampaignConfigChangeCampaign`](super::DialerCampaignConfigChangeCampaign).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerCampaignConfigChangeCampaignDialingMode {
    /// `agentless`
    Agentless,
    /// `external`
    External,
    /// `preview`
    Preview,
    /// `power`
    Power,
    /// `predictive`
    Predictive,
    /// `progressive`
    Progressive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerCampaignConfigChangeCampaign {
    "abandonRate" Float abandon_rate,
    "additionalProperties" Any additional_properties_2,
    "agentOwnedColumn" Str agent_owned_column,
    "callAnalysisLanguage" Str call_analysis_language,
    "callAnalysisResponseSet" Any call_analysis_response_set,
    "callableTimeSet" Any callable_time_set,
    "callerAddress" Str caller_address,
    "callerName" Str caller_name,
    "campaignStatus" Enum campaign_status,
    "contactList" Any contact_list,
    "contactListFilters" Any contact_list_filters,
    "contactSort" Any contact_sort,
    "contactSorts" Any contact_sorts,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dialingMode" Enum dialing_mode,
    "division" Any division,
    "dncLists" Any dnc_lists,
    "edgeGroup" Any edge_group,
    "errors" Any errors,
    "id" Str id,
    "name" Str name,
    "noAnswerTimeout" Int no_answer_timeout,
    "outboundLineCount" Int outbound_line_count,
    "phoneColumns" Any phone_columns,
    "previewTimeOutSeconds" Int preview_time_out_seconds,
    "priority" Int priority,
    "queue" Any queue,
    "ruleSets" Any rule_sets,
    "script" Any script,
    "singleNumberPreview" Bool single_number_preview,
    "site" Any site,
    "skipPreviewDisabled" Bool skip_preview_disabled,
    "version" Int version,
});

rt::open_enum!(DialerCampaignConfigChangeCampaignCampaignStatus {
    On = "on",
    Off = "off",
    Complete = "complete",
    Stopping = "stopping",
    Invalid = "invalid",
});

rt::open_enum!(DialerCampaignConfigChangeCampaignDialingMode {
    Agentless = "agentless",
    External = "external",
    Preview = "preview",
    Power = "power",
    Predictive = "predictive",
    Progressive = "progressive",
});
