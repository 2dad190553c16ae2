// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsTrends`.
#[non_exhaustive]
pub struct InsightsTrends {
    /// `comparativePeriod`.
    pub comparative_period: Option<Vec<super::TrendData>>,
    /// `primaryPeriod`.
    pub primary_period: Option<Vec<super::TrendData>>,
    __marks: rt::Marks,
}

rt::model!(InsightsTrends {
    "comparativePeriod" Any comparative_period,
    "primaryPeriod" Any primary_period,
});
