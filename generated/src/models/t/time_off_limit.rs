// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffLimit`.
#[non_exhaustive]
pub struct TimeOffLimit {
    /// `defaultLimitMinutes`.
    pub default_limit_minutes: Option<i64>,
    /// `granularity`.
    pub granularity: Option<super::TimeOffLimitGranularity>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`TimeOffLimit`](super::TimeOffLimit).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffLimitGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffLimit {
    "defaultLimitMinutes" Int default_limit_minutes,
    "granularity" Enum granularity,
    "id" Str id,
    "metadata" Any metadata,
    "selfUri" Str self_uri,
});

rt::open_enum!(TimeOffLimitGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
