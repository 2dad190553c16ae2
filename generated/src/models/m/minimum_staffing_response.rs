// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MinimumStaffingResponse`.
#[non_exhaustive]
pub struct MinimumStaffingResponse {
    /// `applicableIntervals`, required.
    pub applicable_intervals: Option<super::MinimumStaffingResponseApplicableIntervals>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `minimumValue`, required.
    pub minimum_value: Option<f64>,
    /// `planningGroupOverrides`, required.
    pub planning_group_overrides: Option<Vec<super::PlanningGroupMinimumsResponse>>,
    __marks: rt::Marks,
}
/// The values of `applicableIntervals` in [`MinimumStaffingResponse`](super::MinimumStaffingResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinimumStaffingResponseApplicableIntervals {
    /// `AllIntervals`
    AllIntervals,
    /// `VolumeOnlyIntervals`
    VolumeOnlyIntervals,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MinimumStaffingResponse {
    "applicableIntervals" Enum applicable_intervals,
    "enabled" Bool enabled,
    "metadata" Any metadata,
    "minimumValue" Float minimum_value,
    "planningGroupOverrides" Any planning_group_overrides,
});

rt::open_enum!(MinimumStaffingResponseApplicableIntervals {
    AllIntervals = "AllIntervals",
    VolumeOnlyIntervals = "VolumeOnlyIntervals",
});
