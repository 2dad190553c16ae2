// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Metric`.
#[non_exhaustive]
pub struct Metric {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateUnlinked`.
    pub date_unlinked: Option<rt::Date>,
    /// `externalMetricDefinitionId`.
    pub external_metric_definition_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `linkedMetric`.
    pub linked_metric: Option<super::AddressableEntityRef>,
    /// `metricDefinitionId`.
    pub metric_definition_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `objective`.
    pub objective: Option<super::Objective>,
    /// `performanceProfileId`.
    pub performance_profile_id: Option<String>,
    /// `precision`.
    pub precision: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourcePerformanceProfile`.
    pub source_performance_profile: Option<super::PerformanceProfile>,
    /// `timeDisplayUnit`.
    pub time_display_unit: Option<super::MetricTimeDisplayUnit>,
    __marks: rt::Marks,
}
/// The values of `timeDisplayUnit` in [`Metric`](super::Metric).
#[derive(Clone)]
#[non_exhaustive]
pub enum MetricTimeDisplayUnit {
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

rt::model!(Metric {
    "dateCreated" DateTime date_created,
    "dateUnlinked" Date date_unlinked,
    "externalMetricDefinitionId" Str external_metric_definition_id,
    "id" Str id,
    "linkedMetric" Any linked_metric,
    "metricDefinitionId" Str metric_definition_id,
    "name" Str name,
    "objective" Any objective,
    "performanceProfileId" Str performance_profile_id,
    "precision" Int precision,
    "selfUri" Str self_uri,
    "sourcePerformanceProfile" Any source_performance_profile,
    "timeDisplayUnit" Enum time_display_unit,
});

rt::open_enum!(MetricTimeDisplayUnit {
    None = "None",
    Seconds = "Seconds",
    Minutes = "Minutes",
    Hours = "Hours",
});
