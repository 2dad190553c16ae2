// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateMetric`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateMetric {
    /// `externalMetricDefinitionId`.
    pub external_metric_definition_id: Option<String>,
    /// `metricDefinitionId`.
    pub metric_definition_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `objective`.
    pub objective: Option<super::CreateObjective>,
    /// `performanceProfileId`.
    pub performance_profile_id: Option<String>,
    /// `precision`.
    pub precision: Option<i64>,
    /// `timeDisplayUnit`.
    pub time_display_unit: Option<super::CreateMetricTimeDisplayUnit>,
    __marks: rt::Marks,
}
/// The values of `timeDisplayUnit` in [`CreateMetric`](super::CreateMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateMetricTimeDisplayUnit {
    /// `None`
    None,
    /// `Seconds`
    Seconds,
    /// `Minutes`
    Minutes,
    /// `Hours`
    Hours,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateMetric {
    "externalMetricDefinitionId" Str external_metric_definition_id,
    "metricDefinitionId" Str metric_definition_id,
    "name" Str name,
    "objective" Any objective,
    "performanceProfileId" Str performance_profile_id,
    "precision" Int precision,
    "timeDisplayUnit" Enum time_display_unit,
});

rt::setters!(CreateMetric {
    0 external_metric_definition_id with_external_metric_definition_id(impl Into<String>) clear_external_metric_definition_id,
    1 metric_definition_id with_metric_definition_id(impl Into<String>) clear_metric_definition_id,
    2 name with_name(impl Into<String>) clear_name,
    3 objective with_objective(super::CreateObjective) clear_objective,
    4 performance_profile_id with_performance_profile_id(impl Into<String>) clear_performance_profile_id,
    5 precision with_precision(i64) clear_precision,
    6 time_display_unit with_time_display_unit(impl Into<super::CreateMetricTimeDisplayUnit>) clear_time_display_unit,
});

rt::open_enum!(CreateMetricTimeDisplayUnit {
    None = "None",
    Seconds = "Seconds",
    Minutes = "Minutes",
    Hours = "Hours",
});
