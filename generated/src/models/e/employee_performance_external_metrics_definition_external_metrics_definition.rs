// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition`.
#[non_exhaustive]
pub struct EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition {
    /// `dateLastRefreshed`.
    pub date_last_refreshed: Option<rt::DateTime>,
    /// `defaultObjectiveType`.
    pub default_objective_type: Option<
        super::EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionDefaultObjectiveType,
    >,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `inUse`.
    pub in_use: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `precision`.
    pub precision: Option<i64>,
    /// `retentionMonths`.
    pub retention_months: Option<i64>,
    /// `unit`.
    pub unit: Option<
        super::EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionUnit,
    >,
    /// `unitDefinition`.
    pub unit_definition: Option<String>,
    __marks: rt::Marks,
}
/// The values of `defaultObjectiveType` in [`EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition`](super::EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionDefaultObjectiveType {
    /// `HigherIsBetter`
    HigherIsBetter,
    /// `LowerIsBetter`
    LowerIsBetter,
    /// `TargetArea`
    TargetArea,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `unit` in [`EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition`](super::EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionUnit {
    /// `Seconds`
    Seconds,
    /// `Percent`
    Percent,
    /// `Number`
    Number,
    /// `Currency`
    Currency,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinition {
    "dateLastRefreshed" DateTime date_last_refreshed,
    "defaultObjectiveType" Enum default_objective_type,
    "enabled" Bool enabled,
    "id" Str id,
    "inUse" Bool in_use,
    "name" Str name,
    "precision" Int precision,
    "retentionMonths" Int retention_months,
    "unit" Enum unit,
    "unitDefinition" Str unit_definition,
});

rt::open_enum!(EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionDefaultObjectiveType {
    HigherIsBetter = "HigherIsBetter",
    LowerIsBetter = "LowerIsBetter",
    TargetArea = "TargetArea",
    Unknown = "Unknown",
});

rt::open_enum!(EmployeePerformanceExternalMetricsDefinitionExternalMetricsDefinitionUnit {
    Seconds = "Seconds",
    Percent = "Percent",
    Number = "Number",
    Currency = "Currency",
    Unknown = "Unknown",
});
