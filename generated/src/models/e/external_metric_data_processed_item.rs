// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalMetricDataProcessedItem`.
#[non_exhaustive]
pub struct ExternalMetricDataProcessedItem {
    /// `count`.
    pub count: Option<i64>,
    /// `dateOccurred`, required.
    pub date_occurred: Option<rt::Date>,
    /// `metricId`, required.
    pub metric_id: Option<String>,
    /// `totalCount`.
    pub total_count: Option<i64>,
    /// `totalValue`.
    pub total_value: Option<f64>,
    /// `type`.
    pub r#type: Option<super::ExternalMetricDataProcessedItemType>,
    /// `userEmail`.
    pub user_email: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ExternalMetricDataProcessedItem`](super::ExternalMetricDataProcessedItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalMetricDataProcessedItemType {
    /// `Total`
    Total,
    /// `Cumulative`
    Cumulative,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalMetricDataProcessedItem {
    "count" Int count,
    "dateOccurred" Date date_occurred,
    "metricId" Str metric_id,
    "totalCount" Int total_count,
    "totalValue" Float total_value,
    "type" Enum r#type,
    "userEmail" Str user_email,
    "userId" Str user_id,
    "value" Float value,
});

rt::open_enum!(ExternalMetricDataProcessedItemType {
    Total = "Total",
    Cumulative = "Cumulative",
});
