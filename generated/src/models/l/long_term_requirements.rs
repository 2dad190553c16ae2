// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LongTermRequirements`.
#[non_exhaustive]
pub struct LongTermRequirements {
    /// `dateGenerationStarted`, required.
    pub date_generation_started: Option<rt::DateTime>,
    /// `forecastMetadata`, required.
    pub forecast_metadata: Option<super::ForecastMetadata>,
    /// `months`.
    pub months: Option<Vec<String>>,
    /// `requirementResults`, required.
    pub requirement_results: Option<Vec<super::PlanningGroupRequirementOutput>>,
    __marks: rt::Marks,
}

rt::model!(LongTermRequirements {
    "dateGenerationStarted" DateTime date_generation_started,
    "forecastMetadata" Any forecast_metadata,
    "months" Texts months,
    "requirementResults" Any requirement_results,
});
