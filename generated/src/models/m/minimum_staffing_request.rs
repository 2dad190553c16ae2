// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MinimumStaffingRequest`.
#[non_exhaustive]
pub struct MinimumStaffingRequest {
    /// `applicableIntervals`.
    pub applicable_intervals: Option<super::MinimumStaffingRequestApplicableIntervals>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `minimumValue`.
    pub minimum_value: Option<f64>,
    /// `planningGroupOverrides`.
    pub planning_group_overrides: Option<super::ListWrapperPlanningGroupMinimumsRequest>,
    __marks: rt::Marks,
}
/// The values of `applicableIntervals` in [`MinimumStaffingRequest`](super::MinimumStaffingRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinimumStaffingRequestApplicableIntervals {
    /// `AllIntervals`
    AllIntervals,
    /// `VolumeOnlyIntervals`
    VolumeOnlyIntervals,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MinimumStaffingRequest {
    "applicableIntervals" Enum applicable_intervals,
    "enabled" Bool enabled,
    "minimumValue" Float minimum_value,
    "planningGroupOverrides" Any planning_group_overrides,
});

rt::setters!(MinimumStaffingRequest {
    0 applicable_intervals with_applicable_intervals(impl Into<super::MinimumStaffingRequestApplicableIntervals>) clear_applicable_intervals,
    1 enabled with_enabled(bool) clear_enabled,
    2 minimum_value with_minimum_value(f64) clear_minimum_value,
    3 planning_group_overrides with_planning_group_overrides(super::ListWrapperPlanningGroupMinimumsRequest) clear_planning_group_overrides,
});

rt::open_enum!(MinimumStaffingRequestApplicableIntervals {
    AllIntervals = "AllIntervals",
    VolumeOnlyIntervals = "VolumeOnlyIntervals",
});
