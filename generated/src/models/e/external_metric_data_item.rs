// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalMetricDataItem`.
///
/// The service requires `dateOccurred`, `metricId`, `value` in requests.
#[non_exhaustive]
pub struct ExternalMetricDataItem {
    /// `count`.
    pub count: Option<i64>,
    /// `dateOccurred`, required.
    pub date_occurred: Option<rt::Date>,
    /// `metricId`, required.
    pub metric_id: Option<String>,
    /// `type`.
    pub r#type: Option<super::ExternalMetricDataItemType>,
    /// `userEmail`.
    pub user_email: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ExternalMetricDataItem`](super::ExternalMetricDataItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalMetricDataItemType {
    /// `Total`
    Total,
    /// `Cumulative`
    Cumulative,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalMetricDataItem {
    "count" Int count,
    "dateOccurred" Date date_occurred,
    "metricId" Str metric_id,
    "type" Enum r#type,
    "userEmail" Str user_email,
    "userId" Str user_id,
    "value" Float value,
});

rt::setters!(ExternalMetricDataItem {
    0 count with_count(i64) clear_count,
    1 date_occurred with_date_occurred(impl Into<rt::Date>) clear_date_occurred,
    2 metric_id with_metric_id(impl Into<String>) clear_metric_id,
    3 r#type with_type(impl Into<super::ExternalMetricDataItemType>) clear_type,
    4 user_email with_user_email(impl Into<String>) clear_user_email,
    5 user_id with_user_id(impl Into<String>) clear_user_id,
    6 value with_value(f64) clear_value,
});

rt::open_enum!(ExternalMetricDataItemType {
    Total = "Total",
    Cumulative = "Cumulative",
});
