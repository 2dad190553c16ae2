// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerOutboundSettingsConfigChangeOutboundSettings`.
#[non_exhaustive]
pub struct DialerOutboundSettingsConfigChangeOutboundSettings {
    /// `abandonSeconds`.
    pub abandon_seconds: Option<f64>,
    /// `automaticTimeZoneMapping`.
    pub automatic_time_zone_mapping: Option<
        super::DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings,
    >,
    /// `complianceAbandonRateDenominator`.
    pub compliance_abandon_rate_denominator: Option<
        super::DialerOutboundSettingsConfigChangeOutboundSettingsComplianceAbandonRateDenominator,
    >,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `maxCallsPerAgent`.
    pub max_calls_per_agent: Option<i64>,
    /// `maxLineUtilization`.
    pub max_line_utilization: Option<f64>,
    /// `name`.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `complianceAbandonRateDenominator` in [`DialerOutboundSettingsConfigChangeOutboundSettings`](super::DialerOutboundSettingsConfigChangeOutboundSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerOutboundSettingsConfigChangeOutboundSettingsComplianceAbandonRateDenominator {
    /// `ALL_CALLS`
    AllCalls,
    /// `CALLS_THAT_REACHED_QUEUE`
    CallsThatReachedQueue,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerOutboundSettingsConfigChangeOutboundSettings {
    "abandonSeconds" Float abandon_seconds,
    "automaticTimeZoneMapping" Any automatic_time_zone_mapping,
    "complianceAbandonRateDenominator" Enum compliance_abandon_rate_denominator,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "maxCallsPerAgent" Int max_calls_per_agent,
    "maxLineUtilization" Float max_line_utilization,
    "name" Str name,
    "version" Int version,
});

rt::open_enum!(DialerOutboundSettingsConfigChangeOutboundSettingsComplianceAbandonRateDenominator {
    AllCalls = "ALL_CALLS",
    CallsThatReachedQueue = "CALLS_THAT_REACHED_QUEUE",
});
