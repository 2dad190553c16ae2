// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ObjectiveZone`.
///
/// The service requires `directionType`, `label`, `lowerLimitPoints`, `upperLimitPoints`, `zoneType` in requests.
#[non_exhaustive]
pub struct ObjectiveZone {
    /// `directionType`, required.
    pub direction_type: Option<super::ObjectiveZoneDirectionType>,
    /// `label`, required.
    pub label: Option<String>,
    /// `lowerLimitPoints`, required.
    pub lower_limit_points: Option<i64>,
    /// `lowerLimitValue`.
    pub lower_limit_value: Option<i64>,
    /// `upperLimitPoints`, required.
    pub upper_limit_points: Option<i64>,
    /// `upperLimitValue`.
    pub upper_limit_value: Option<i64>,
    /// `zoneType`, required.
    pub zone_type: Option<super::ObjectiveZoneZoneType>,
    __marks: rt::Marks,
}
/// The values of `directionType` in [`ObjectiveZone`](super::ObjectiveZone).
#[derive(Clone)]
#[non_exhaustive]
pub enum ObjectiveZoneDirectionType {
    /// `Up`
    Up,
    /// `Down`
    Down,
    /// `Flat`
    Flat,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `zoneType` in [`ObjectiveZone`](super::ObjectiveZone).
#[derive(Clone)]
#[non_exhaustive]
pub enum ObjectiveZoneZoneType {
    /// `Good`
    Good,
    /// `Target`
    Target,
    /// `Great`
    Great,
    /// `Out`
    Out,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ObjectiveZone {
    "directionType" Enum direction_type,
    "label" Str label,
    "lowerLimitPoints" Int lower_limit_points,
    "lowerLimitValue" Int lower_limit_value,
    "upperLimitPoints" Int upper_limit_points,
    "upperLimitValue" Int upper_limit_value,
    "zoneType" Enum zone_type,
});

rt::setters!(ObjectiveZone {
    0 direction_type with_direction_type(impl Into<super::ObjectiveZoneDirectionType>) clear_direction_type,
    1 label with_label(impl Into<String>) clear_label,
    2 lower_limit_points with_lower_limit_points(i64) clear_lower_limit_points,
    3 lower_limit_value with_lower_limit_value(i64) clear_lower_limit_value,
    4 upper_limit_points with_upper_limit_points(i64) clear_upper_limit_points,
    5 upper_limit_value with_upper_limit_value(i64) clear_upper_limit_value,
    6 zone_type with_zone_type(impl Into<super::ObjectiveZoneZoneType>) clear_zone_type,
});

rt::open_enum!(ObjectiveZoneDirectionType {
    Up = "Up",
    Down = "Down",
    Flat = "Flat",
});

rt::open_enum!(ObjectiveZoneZoneType {
    Good = "Good",
    Target = "Target",
    Great = "Great",
    Out = "Out",
});
