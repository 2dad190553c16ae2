// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundSettings`.
#[non_exhaustive]
pub struct OutboundSettings {
    /// `abandonSeconds`.
    pub abandon_seconds: Option<f64>,
    /// `automaticTimeZoneMapping`.
    pub automatic_time_zone_mapping: Option<super::AutomaticTimeZoneMappingSettings>,
    /// `complianceAbandonRateDenominator`.
    pub compliance_abandon_rate_denominator: Option<
        super::OutboundSettingsComplianceAbandonRateDenominator,
    >,
    /// `contactListDefaultRetentionDays`.
    pub contact_list_default_retention_days: Option<i64>,
    /// `contactListDefaultRetentionType`.
    pub contact_list_default_retention_type: Option<
        super::OutboundSettingsContactListDefaultRetentionType,
    >,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `maxCallsPerAgent`.
    pub max_calls_per_agent: Option<i64>,
    /// `maxCallsPerAgentDecimal`.
    pub max_calls_per_agent_decimal: Option<f64>,
    /// `maxConfigurableCallsPerAgent`.
    pub max_configurable_calls_per_agent: Option<i64>,
    /// `maxLineUtilization`.
    pub max_line_utilization: Option<f64>,
    /// `name`.
    pub name: Option<String>,
    /// `rescheduleTimeZoneSkippedContacts`.
    pub reschedule_time_zone_skipped_contacts: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `complianceAbandonRateDenominator` in [`OutboundSettings`](super::OutboundSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundSettingsComplianceAbandonRateDenominator {
    /// `ALL_CALLS`
    AllCalls,
    /// `CALLS_THAT_REACHED_QUEUE`
    CallsThatReachedQueue,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `contactListDefaultRetentionType` in [`OutboundSettings`](super::OutboundSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundSettingsContactListDefaultRetentionType {
    /// `Never`
    Never,
    /// `Today`
    Today,
    /// `RetentionDays`
    RetentionDays,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundSettings {
    "abandonSeconds" Float abandon_seconds,
    "automaticTimeZoneMapping" Any automatic_time_zone_mapping,
    "complianceAbandonRateDenominator" Enum compliance_abandon_rate_denominator,
    "contactListDefaultRetentionDays" Int contact_list_default_retention_days,
    "contactListDefaultRetentionType" Enum contact_list_default_retention_type,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "maxCallsPerAgent" Int max_calls_per_agent,
    "maxCallsPerAgentDecimal" Float max_calls_per_agent_decimal,
    "maxConfigurableCallsPerAgent" Int max_configurable_calls_per_agent,
    "maxLineUtilization" Float max_line_utilization,
    "name" Str name,
    "rescheduleTimeZoneSkippedContacts" Bool reschedule_time_zone_skipped_contacts,
    "selfUri" Str self_uri,
    "timeZone" Str time_zone,
    "version" Int version,
});

rt::setters!(OutboundSettings {
    0 abandon_seconds with_abandon_seconds(f64) clear_abandon_seconds,
    1 automatic_time_zone_mapping with_automatic_time_zone_mapping(super::AutomaticTimeZoneMappingSettings) clear_automatic_time_zone_mapping,
    2 compliance_abandon_rate_denominator with_compliance_abandon_rate_denominator(impl Into<super::OutboundSettingsComplianceAbandonRateDenominator>) clear_compliance_abandon_rate_denominator,
    3 contact_list_default_retention_days with_contact_list_default_retention_days(i64) clear_contact_list_default_retention_days,
    4 contact_list_default_retention_type with_contact_list_default_retention_type(impl Into<super::OutboundSettingsContactListDefaultRetentionType>) clear_contact_list_default_retention_type,
    5 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    6 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    7 id with_id(impl Into<String>) clear_id,
    8 max_calls_per_agent with_max_calls_per_agent(i64) clear_max_calls_per_agent,
    9 max_calls_per_agent_decimal with_max_calls_per_agent_decimal(f64) clear_max_calls_per_agent_decimal,
    10 max_configurable_calls_per_agent with_max_configurable_calls_per_agent(i64) clear_max_configurable_calls_per_agent,
    11 max_line_utilization with_max_line_utilization(f64) clear_max_line_utilization,
    12 name with_name(impl Into<String>) clear_name,
    13 reschedule_time_zone_skipped_contacts with_reschedule_time_zone_skipped_contacts(bool) clear_reschedule_time_zone_skipped_contacts,
    14 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    15 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    16 version with_version(i64) clear_version,
});

rt::open_enum!(OutboundSettingsComplianceAbandonRateDenominator {
    AllCalls = "ALL_CALLS",
    CallsThatReachedQueue = "CALLS_THAT_REACHED_QUEUE",
});

rt::open_enum!(OutboundSettingsContactListDefaultRetentionType {
    Never = "Never",
    Today = "Today",
    RetentionDays = "RetentionDays",
});
