// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanForecastInputsResponse`.
#[non_exhaustive]
pub struct CapacityPlanForecastInputsResponse {
    /// `businessUnit`, required.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `capacityPlan`, required.
    pub capacity_plan: Option<super::CapacityPlanReference>,
    /// `downloadTemplate`.
    pub download_template: Option<super::CapacityPlanForecastInputsTemplate>,
    /// `downloadUrl`, required.
    pub download_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanForecastInputsResponse {
    "businessUnit" Any business_unit,
    "capacityPlan" Any capacity_plan,
    "downloadTemplate" Any download_template,
    "downloadUrl" Str download_url,
});
