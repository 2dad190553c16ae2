// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalMetricDataUnprocessedItem`.
#[non_exhaustive]
pub struct ExternalMetricDataUnprocessedItem {
    /// `code`.
    pub code: Option<String>,
    /// `count`.
    pub count: Option<i64>,
    /// `dateOccurred`, required.
    pub date_occurred: Option<rt::Date>,
    /// `message`.
    pub message: Option<String>,
    /// `metricId`, required.
    pub metric_id: Option<String>,
    /// `type`.
    pub r#type: Option<super::ExternalMetricDataUnprocessedItemType>,
    /// `userEmail`.
    pub user_email: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ExternalMetricDataUnprocessedItem`](super::ExternalMetricDataUnprocessedItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalMetricDataUnprocessedItemType {
    /// `Total`
    Total,
    /// `Cumulative`
    Cumulative,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalMetricDataUnprocessedItem {
    "code" Str code,
    "count" Int count,
    "dateOccurred" Date date_occurred,
    "message" Str message,
    "metricId" Str metric_id,
    "type" Enum r#type,
    "userEmail" Str user_email,
    "userId" Str user_id,
    "value" Float value,
});

rt::open_enum!(ExternalMetricDataUnprocessedItemType {
    Total = "Total",
    Cumulative = "Cumulative",
});
