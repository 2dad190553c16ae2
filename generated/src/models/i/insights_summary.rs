// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsSummary`.
#[non_exhaustive]
pub struct InsightsSummary {
    /// `comparativePeriod`.
    pub comparative_period: Option<super::WorkdayPeriod>,
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `entities`.
    pub entities: Option<Vec<super::InsightsSummaryUserItem>>,
    /// `granularity`.
    pub granularity: Option<super::InsightsSummaryGranularity>,
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    /// `primaryPeriod`.
    pub primary_period: Option<super::WorkdayPeriod>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`InsightsSummary`](super::InsightsSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum InsightsSummaryGranularity {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InsightsSummary {
    "comparativePeriod" Any comparative_period,
    "division" Any division,
    "entities" Any entities,
    "granularity" Enum granularity,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "performanceProfile" Any performance_profile,
    "primaryPeriod" Any primary_period,
    "total" Int total,
});

rt::open_enum!(InsightsSummaryGranularity {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
