// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetricDefinition`.
#[non_exhaustive]
pub struct MetricDefinition {
    /// `defaultObjective`.
    pub default_objective: Option<super::DefaultObjective>,
    /// `dividendMetrics`.
    pub dividend_metrics: Option<Vec<String>>,
    /// `divisorMetrics`.
    pub divisor_metrics: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `initialDirectionFilteringAllowed`.
    pub initial_direction_filtering_allowed: Option<bool>,
    /// `lockTemplateId`.
    pub lock_template_id: Option<String>,
    /// `mediaTypeFilteringAllowed`.
    pub media_type_filtering_allowed: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `queueFilteringAllowed`.
    pub queue_filtering_allowed: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shortName`.
    pub short_name: Option<String>,
    /// `unitType`.
    pub unit_type: Option<super::MetricDefinitionUnitType>,
    __marks: rt::Marks,
}
/// The values of `unitType` in [`MetricDefinition`](super::MetricDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum MetricDefinitionUnitType {
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

rt::model!(MetricDefinition {
    "defaultObjective" Any default_objective,
    "dividendMetrics" Texts dividend_metrics,
    "divisorMetrics" Texts divisor_metrics,
    "id" Str id,
    "initialDirectionFilteringAllowed" Bool initial_direction_filtering_allowed,
    "lockTemplateId" Str lock_template_id,
    "mediaTypeFilteringAllowed" Bool media_type_filtering_allowed,
    "name" Str name,
    "queueFilteringAllowed" Bool queue_filtering_allowed,
    "selfUri" Str self_uri,
    "shortName" Str short_name,
    "unitType" Enum unit_type,
});

rt::open_enum!(MetricDefinitionUnitType {
    None = "None",
    Percent = "Percent",
    Currency = "Currency",
    Seconds = "Seconds",
    Number = "Number",
    AttendanceStatus = "AttendanceStatus",
    Unit = "Unit",
});
