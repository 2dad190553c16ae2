// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuHeadcountForecastBuPlanningGroupHeadcountForecastResult`.
#[non_exhaustive]
pub struct BuHeadcountForecastBuPlanningGroupHeadcountForecastResult {
    /// `entities`.
    pub entities: Option<Vec<super::BuPlanningGroupHeadcountForecastResult>>,
    /// `referenceStartDate`.
    pub reference_start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(BuHeadcountForecastBuPlanningGroupHeadcountForecastResult {
    "entities" Any entities,
    "referenceStartDate" DateTime reference_start_date,
});
