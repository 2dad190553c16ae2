// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsTrend`.
#[non_exhaustive]
pub struct InsightsTrend {
    /// `comparativePeriod`.
    pub comparative_period: Option<super::WorkdayPeriod>,
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `entities`.
    pub entities: Option<Vec<super::InsightsTrendMetricItem>>,
    /// `granularity`.
    pub granularity: Option<super::InsightsTrendGranularity>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    /// `primaryPeriod`.
    pub primary_period: Option<super::WorkdayPeriod>,
    /// `total`.
    pub total: Option<super::InsightsTrendTotalItem>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`InsightsTrend`](super::InsightsTrend).
#[derive(Clone)]
#[non_exhaustive]
pub enum InsightsTrendGranularity {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InsightsTrend {
    "comparativePeriod" Any comparative_period,
    "division" Any division,
    "entities" Any entities,
    "granularity" Enum granularity,
    "performanceProfile" Any performance_profile,
    "primaryPeriod" Any primary_period,
    "total" Any total,
});

rt::open_enum!(InsightsTrendGranularity {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
