// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalMetricDefinition`.
#[non_exhaustive]
pub struct ExternalMetricDefinition {
    /// `dateLastRefreshed`.
    pub date_last_refreshed: Option<rt::DateTime>,
    /// `defaultObjectiveType`.
    pub default_objective_type: Option<
        super::ExternalMetricDefinitionDefaultObjectiveType,
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
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `unit`.
    pub unit: Option<super::ExternalMetricDefinitionUnit>,
    /// `unitDefinition`.
    pub unit_definition: Option<String>,
    __marks: rt::Marks,
}
/// The values of `defaultObjectiveType` in [`ExternalMetricDefinition`](super::ExternalMetricDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalMetricDefinitionDefaultObjectiveType {
    /// `HigherIsBetter`
    HigherIsBetter,
    /// `LowerIsBetter`
    LowerIsBetter,
    /// `TargetArea`
    TargetArea,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `unit` in [`ExternalMetricDefinition`](super::ExternalMetricDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalMetricDefinitionUnit {
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

rt::model!(ExternalMetricDefinition {
    "dateLastRefreshed" DateTime date_last_refreshed,
    "defaultObjectiveType" Enum default_objective_type,
    "enabled" Bool enabled,
    "id" Str id,
    "inUse" Bool in_use,
    "name" Str name,
    "precision" Int precision,
    "retentionMonths" Int retention_months,
    "selfUri" Str self_uri,
    "unit" Enum unit,
    "unitDefinition" Str unit_definition,
});

rt::open_enum!(ExternalMetricDefinitionDefaultObjectiveType {
    HigherIsBetter = "HigherIsBetter",
    LowerIsBetter = "LowerIsBetter",
    TargetArea = "TargetArea",
});

rt::open_enum!(ExternalMetricDefinitionUnit {
    Seconds = "Seconds",
    Percent = "Percent",
    Number = "Number",
    Currency = "Currency",
});
