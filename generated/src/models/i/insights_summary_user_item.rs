// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsSummaryUserItem`.
#[non_exhaustive]
pub struct InsightsSummaryUserItem {
    /// `metricData`.
    pub metric_data: Option<Vec<super::InsightsSummaryMetricItem>>,
    /// `overallData`.
    pub overall_data: Option<super::InsightsSummaryOverallItem>,
    /// `ranking`.
    pub ranking: Option<i64>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(InsightsSummaryUserItem {
    "metricData" Any metric_data,
    "overallData" Any overall_data,
    "ranking" Int ranking,
    "user" Any user,
});
