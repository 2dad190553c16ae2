// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContinuousForecastTimeSeries`.
#[non_exhaustive]
pub struct ContinuousForecastTimeSeries {
    /// `planningGroup`.
    pub planning_group: Option<String>,
    /// `weeks`.
    pub weeks: Option<Vec<super::ContinuousForecastWeeks>>,
    __marks: rt::Marks,
}

rt::model!(ContinuousForecastTimeSeries {
    "planningGroup" Str planning_group,
    "weeks" Any weeks,
});
