// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Metrics`.
#[non_exhaustive]
pub struct Metrics {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateUnlinked`.
    pub date_unlinked: Option<rt::Date>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `externalMetricDefinitionId`.
    pub external_metric_definition_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `linkedMetric`.
    pub linked_metric: Option<super::AddressableEntityRef>,
    /// `maxPoints`.
    pub max_points: Option<i64>,
    /// `metricDefinitionId`.
    pub metric_definition_id: Option<String>,
    /// `metricDefinitionName`.
    pub metric_definition_name: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `order`.
    pub order: Option<i64>,
    /// `performanceProfileId`.
    pub performance_profile_id: Option<String>,
    /// `precision`.
    pub precision: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourcePerformanceProfile`.
    pub source_performance_profile: Option<super::PerformanceProfile>,
    /// `templateName`.
    pub template_name: Option<String>,
    /// `timeDisplayUnit`.
    pub time_display_unit: Option<super::MetricsTimeDisplayUnit>,
    /// `unitDefinition`.
    pub unit_definition: Option<String>,
    /// `unitType`.
    pub unit_type: Option<super::MetricsUnitType>,
    __marks: rt::Marks,
}
/// The values of `timeDisplayUnit` in [`Metrics`](super::Metrics).
#[derive(Clone)]
#[non_exhaustive]
pub enum MetricsTimeDisplayUnit {
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
/// The values of `unitType` in [`Metrics`](super::Metrics).
#[derive(Clone)]
#[non_exhaustive]
pub enum MetricsUnitType {
    /// `None`
    None,
    /// `Percent`
    Percent,
    /// `Currency`
    Currency,
    /// `Seconds`
    Seconds,
    /// `Number`
    Number,
    /// `AttendanceStatus`
    AttendanceStatus,
    /// `Unit`
    Unit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Metrics {
    "dateCreated" DateTime date_created,
    "dateUnlinked" Date date_unlinked,
    "enabled" Bool enabled,
    "externalMetricDefinitionId" Str external_metric_definition_id,
    "id" Str id,
    "linkedMetric" Any linked_metric,
    "maxPoints" Int max_points,
    "metricDefinitionId" Str metric_definition_id,
    "metricDefinitionName" Str metric_definition_name,
    "name" Str name,
    "order" Int order,
    "performanceProfileId" Str performance_profile_id,
    "precision" Int precision,
    "selfUri" Str self_uri,
    "sourcePerformanceProfile" Any source_performance_profile,
    "templateName" Str template_name,
    "timeDisplayUnit" Enum time_display_unit,
    "unitDefinition" Str unit_definition,
    "unitType" Enum unit_type,
});

rt::open_enum!(MetricsTimeDisplayUnit {
    None = "None",
    Seconds = "Seconds",
    Minutes = "Minutes",
    Hours = "Hours",
});

rt::open_enum!(MetricsUnitType {
    None = "None",
    Percent = "Percent",
    Currency = "Currency",
    Seconds = "Seconds",
    Number = "Number",
    AttendanceStatus = "AttendanceStatus",
    Unit = "Unit",
});
