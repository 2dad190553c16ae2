// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalMetricDefinitionUpdateRequest`.
#[non_exhaustive]
pub struct ExternalMetricDefinitionUpdateRequest {
    /// `defaultObjectiveType`.
    pub default_objective_type: Option<
        super::ExternalMetricDefinitionUpdateRequestDefaultObjectiveType,
    >,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `precision`.
    ///
    /// Minimum: 0
    ///
    /// Maximum: 5
    pub precision: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `defaultObjectiveType` in [`ExternalMetricDefinitionUpdateRequest`](super::ExternalMetricDefinitionUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalMetricDefinitionUpdateRequestDefaultObjectiveType {
    /// `HigherIsBetter`
    HigherIsBetter,
    /// `LowerIsBetter`
    LowerIsBetter,
    /// `TargetArea`
    TargetArea,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalMetricDefinitionUpdateRequest {
    "defaultObjectiveType" Enum default_objective_type,
    "enabled" Bool enabled,
    "name" Str name,
    "precision" Int precision,
});

rt::setters!(ExternalMetricDefinitionUpdateRequest {
    0 default_objective_type with_default_objective_type(impl Into<super::ExternalMetricDefinitionUpdateRequestDefaultObjectiveType>) clear_default_objective_type,
    1 enabled with_enabled(bool) clear_enabled,
    2 name with_name(impl Into<String>) clear_name,
    3 precision with_precision(i64) clear_precision,
});

rt::open_enum!(ExternalMetricDefinitionUpdateRequestDefaultObjectiveType {
    HigherIsBetter = "HigherIsBetter",
    LowerIsBetter = "LowerIsBetter",
    TargetArea = "TargetArea",
});
