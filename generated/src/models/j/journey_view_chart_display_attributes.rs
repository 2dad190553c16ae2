// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewChartDisplayAttributes`.
#[non_exhaustive]
pub struct JourneyViewChartDisplayAttributes {
    /// `groupByTitle`.
    pub group_by_title: Option<String>,
    /// `metricsTitle`.
    pub metrics_title: Option<String>,
    /// `secondaryMetricsTitle`.
    pub secondary_metrics_title: Option<String>,
    /// `showLegend`.
    pub show_legend: Option<bool>,
    /// `type`.
    pub r#type: Option<super::JourneyViewChartDisplayAttributesType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`JourneyViewChartDisplayAttributes`](super::JourneyViewChartDisplayAttributes).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewChartDisplayAttributesType {
    /// `Column`
    Column,
    /// `Bar`
    Bar,
    /// `Line`
    Line,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewChartDisplayAttributes {
    "groupByTitle" Str group_by_title,
    "metricsTitle" Str metrics_title,
    "secondaryMetricsTitle" Str secondary_metrics_title,
    "showLegend" Bool show_legend,
    "type" Enum r#type,
});

rt::setters!(JourneyViewChartDisplayAttributes {
    0 group_by_title with_group_by_title(impl Into<String>) clear_group_by_title,
    1 metrics_title with_metrics_title(impl Into<String>) clear_metrics_title,
    2 secondary_metrics_title with_secondary_metrics_title(impl Into<String>) clear_secondary_metrics_title,
    3 show_legend with_show_legend(bool) clear_show_legend,
    4 r#type with_type(impl Into<super::JourneyViewChartDisplayAttributesType>) clear_type,
});

rt::open_enum!(JourneyViewChartDisplayAttributesType {
    Column = "Column",
    Bar = "Bar",
    Line = "Line",
});
