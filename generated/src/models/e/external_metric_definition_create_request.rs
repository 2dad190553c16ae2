// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalMetricDefinitionCreateRequest`.
///
/// The service requires `defaultObjectiveType`, `enabled`, `name`, `precision`, `unit` in requests.
#[non_exhaustive]
pub struct ExternalMetricDefinitionCreateRequest {
    /// `defaultObjectiveType`, required.
    pub default_objective_type: Option<
        super::ExternalMetricDefinitionCreateRequestDefaultObjectiveType,
    >,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `precision`, required.
    ///
    /// Minimum: 0
    ///
    /// Maximum: 5
    pub precision: Option<i64>,
    /// `unit`, required.
    pub unit: Option<super::ExternalMetricDefinitionCreateRequestUnit>,
    /// `unitDefinition`.
    pub unit_definition: Option<String>,
    __marks: rt::Marks,
}
/// The values of `defaultObjectiveType` in [`ExternalMetricDefinitionCreateRequest`](super::ExternalMetricDefinitionCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalMetricDefinitionCreateRequestDefaultObjectiveType {
    /// `HigherIsBetter`
    HigherIsBetter,
    /// `LowerIsBetter`
    LowerIsBetter,
    /// `TargetArea`
    TargetArea,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `unit` in [`ExternalMetricDefinitionCreateRequest`](super::ExternalMetricDefinitionCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalMetricDefinitionCreateRequestUnit {
    /// `Seconds`
    Seconds,
    /// `Percent`
    Percent,
    /// `Number`
    Number,
    /// `Currency`
    Currency,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalMetricDefinitionCreateRequest {
    "defaultObjectiveType" Enum default_objective_type,
    "enabled" Bool enabled,
    "name" Str name,
    "precision" Int precision,
    "unit" Enum unit,
    "unitDefinition" Str unit_definition,
});

rt::setters!(ExternalMetricDefinitionCreateRequest {
    0 default_objective_type with_default_objective_type(impl Into<super::ExternalMetricDefinitionCreateRequestDefaultObjectiveType>) clear_default_objective_type,
    1 enabled with_enabled(bool) clear_enabled,
    2 name with_name(impl Into<String>) clear_name,
    3 precision with_precision(i64) clear_precision,
    4 unit with_unit(impl Into<super::ExternalMetricDefinitionCreateRequestUnit>) clear_unit,
    5 unit_definition with_unit_definition(impl Into<String>) clear_unit_definition,
});

rt::open_enum!(ExternalMetricDefinitionCreateRequestDefaultObjectiveType {
    HigherIsBetter = "HigherIsBetter",
    LowerIsBetter = "LowerIsBetter",
    TargetArea = "TargetArea",
});

rt::open_enum!(ExternalMetricDefinitionCreateRequestUnit {
    Seconds = "Seconds",
    Percent = "Percent",
    Number = "Number",
    Currency = "Currency",
});
