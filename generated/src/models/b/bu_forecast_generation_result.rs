// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuForecastGenerationResult`.
#[non_exhaustive]
pub struct BuForecastGenerationResult {
    /// `planningGroupResults`.
    pub planning_group_results: Option<
        Vec<super::BuForecastGenerationPlanningGroupResult>,
    >,
    __marks: rt::Marks,
}

rt::model!(BuForecastGenerationResult {
    "planningGroupResults" Any planning_group_results,
});
