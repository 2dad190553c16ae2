// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewChartMetric`.
///
/// The service requires `elementId`, `id` in requests.
#[non_exhaustive]
pub struct JourneyViewChartMetric {
    /// `aggregate`.
    pub aggregate: Option<super::JourneyViewChartMetricAggregate>,
    /// `attribute`.
    pub attribute: Option<String>,
    /// `displayLabel`.
    pub display_label: Option<String>,
    /// `elementId`, required.
    pub element_id: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `aggregate` in [`JourneyViewChartMetric`](super::JourneyViewChartMetric).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewChartMetricAggregate {
    /// `EventCount`
    EventCount,
    /// `CustomerCount`
    CustomerCount,
    /// `Minimum`
    Minimum,
    /// `Maximum`
    Maximum,
    /// `Average`
    Average,
    /// `Sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewChartMetric {
    "aggregate" Enum aggregate,
    "attribute" Str attribute,
    "displayLabel" Str display_label,
    "elementId" Str element_id,
    "id" Str id,
});

rt::setters!(JourneyViewChartMetric {
    0 aggregate with_aggregate(impl Into<super::JourneyViewChartMetricAggregate>) clear_aggregate,
    1 attribute with_attribute(impl Into<String>) clear_attribute,
    2 display_label with_display_label(impl Into<String>) clear_display_label,
    3 element_id with_element_id(impl Into<String>) clear_element_id,
    4 id with_id(impl Into<String>) clear_id,
});

rt::open_enum!(JourneyViewChartMetricAggregate {
    EventCount = "EventCount",
    CustomerCount = "CustomerCount",
    Minimum = "Minimum",
    Maximum = "Maximum",
    Average = "Average",
    Sum = "Sum",
});
