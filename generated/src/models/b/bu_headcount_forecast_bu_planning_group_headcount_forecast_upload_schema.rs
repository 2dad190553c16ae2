// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema`.
#[non_exhaustive]
pub struct BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema {
    /// `entities`.
    pub entities: Option<Vec<super::BuPlanningGroupHeadcountForecastUploadSchema>>,
    /// `referenceStartDate`.
    pub reference_start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema {
    "entities" Any entities,
    "referenceStartDate" DateTime reference_start_date,
});
