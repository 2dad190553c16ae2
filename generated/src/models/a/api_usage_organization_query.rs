// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ApiUsageOrganizationQuery`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct ApiUsageOrganizationQuery {
    /// `granularity`.
    pub granularity: Option<super::ApiUsageOrganizationQueryGranularity>,
    /// `groupBy`.
    pub group_by: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`ApiUsageOrganizationQuery`](super::ApiUsageOrganizationQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiUsageOrganizationQueryGranularity {
    /// `Day`
    Day,
    /// `Week`
    Week,
    /// `Month`
    Month,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ApiUsageOrganizationQuery {
    "granularity" Enum granularity,
    "groupBy" Texts group_by,
    "interval" Str interval,
    "metrics" Texts metrics,
});

rt::setters!(ApiUsageOrganizationQuery {
    0 granularity with_granularity(impl Into<super::ApiUsageOrganizationQueryGranularity>) clear_granularity,
    1 group_by with_group_by(Vec<String>) clear_group_by,
    2 interval with_interval(impl Into<String>) clear_interval,
    3 metrics with_metrics(Vec<String>) clear_metrics,
});

rt::open_enum!(ApiUsageOrganizationQueryGranularity {
    Day = "Day",
    Week = "Week",
    Month = "Month",
});
