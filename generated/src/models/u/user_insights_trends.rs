// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserInsightsTrends`.
#[non_exhaustive]
pub struct UserInsightsTrends {
    /// `comparativePeriod`.
    pub comparative_period: Option<Vec<super::UserTrendData>>,
    /// `primaryPeriod`.
    pub primary_period: Option<Vec<super::UserTrendData>>,
    __marks: rt::Marks,
}

rt::model!(UserInsightsTrends {
    "comparativePeriod" Any comparative_period,
    "primaryPeriod" Any primary_period,
});
