// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanImportedForecast`.
#[non_exhaustive]
pub struct CapacityPlanImportedForecast {
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanImportedForecast {
    "weekCount" Int week_count,
    "weekDate" Date week_date,
});
