// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkdayValuesMetricItem`.
#[non_exhaustive]
pub struct WorkdayValuesMetricItem {
    /// `average`.
    pub average: Option<f64>,
    /// `metric`.
    pub metric: Option<super::AddressableEntityRef>,
    /// `metricDefinition`.
    pub metric_definition: Option<super::DomainEntityRef>,
    /// `trend`.
    pub trend: Option<Vec<super::WorkdayValuesTrendItem>>,
    /// `unitType`.
    pub unit_type: Option<super::WorkdayValuesMetricItemUnitType>,
    __marks: rt::Marks,
}
/// The values of `unitType` in [`WorkdayValuesMetricItem`](super::WorkdayValuesMetricItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkdayValuesMetricItemUnitType {
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

rt::model!(WorkdayValuesMetricItem {
    "average" Float average,
    "metric" Any metric,
    "metricDefinition" Any metric_definition,
    "trend" Any trend,
    "unitType" Enum unit_type,
});

rt::open_enum!(WorkdayValuesMetricItemUnitType {
    None = "None",
    Percent = "Percent",
    Currency = "Currency",
    Seconds = "Seconds",
    Number = "Number",
    AttendanceStatus = "AttendanceStatus",
    Unit = "Unit",
});
