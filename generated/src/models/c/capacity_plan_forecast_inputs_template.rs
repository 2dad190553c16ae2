// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanForecastInputsTemplate`.
#[non_exhaustive]
pub struct CapacityPlanForecastInputsTemplate {
    /// `capacityPlanForecastSummary`, required.
    pub capacity_plan_forecast_summary: Option<super::CapacityPlanForecastMetrics>,
    /// `granularity`, required.
    pub granularity: Option<super::CapacityPlanForecastInputsTemplateGranularity>,
    /// `months`.
    pub months: Option<Vec<String>>,
    /// `planningGroupsForecastData`, required.
    pub planning_groups_forecast_data: Option<
        Vec<super::ForecastInputPlanningGroupData>,
    >,
    /// `referenceBusinessUnitDate`, required.
    pub reference_business_unit_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`CapacityPlanForecastInputsTemplate`](super::CapacityPlanForecastInputsTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityPlanForecastInputsTemplateGranularity {
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CapacityPlanForecastInputsTemplate {
    "capacityPlanForecastSummary" Any capacity_plan_forecast_summary,
    "granularity" Enum granularity,
    "months" Texts months,
    "planningGroupsForecastData" Any planning_groups_forecast_data,
    "referenceBusinessUnitDate" Date reference_business_unit_date,
});

rt::open_enum!(CapacityPlanForecastInputsTemplateGranularity {
    Weekly = "Weekly",
    Monthly = "Monthly",
});
