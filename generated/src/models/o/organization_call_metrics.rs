// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationCallMetrics`.
#[non_exhaustive]
pub struct OrganizationCallMetrics {
    /// `autoScaleInProgress`, required.
    pub auto_scale_in_progress: Option<
        super::OrganizationCallMetricsAutoScaleInProgress,
    >,
    /// `autoScalingTriggerPercentage`, required.
    pub auto_scaling_trigger_percentage: Option<f64>,
    /// `concurrentCallCount`, required.
    pub concurrent_call_count: Option<i64>,
    /// `concurrentCallSessionCount`, required.
    pub concurrent_call_session_count: Option<i64>,
    /// `cpuIntensity`, required.
    pub cpu_intensity: Option<super::OrganizationCallMetricsCpuIntensity>,
    /// `maxCallCapacity`, required.
    pub max_call_capacity: Option<i64>,
    /// `maxCallSessionCapacity`, required.
    pub max_call_session_capacity: Option<i64>,
    /// `memoryIntensity`, required.
    pub memory_intensity: Option<super::OrganizationCallMetricsMemoryIntensity>,
    /// `usage`, required.
    pub usage: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `autoScaleInProgress` in [`OrganizationCallMetrics`](super::OrganizationCallMetrics).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationCallMetricsAutoScaleInProgress {
    /// `Up`
    Up,
    /// `Down`
    Down,
    /// `None`
    None,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `cpuIntensity` in [`OrganizationCallMetrics`](super::OrganizationCallMetrics).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationCallMetricsCpuIntensity {
    /// `Low`
    Low,
    /// `Medium`
    Medium,
    /// `High`
    High,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `memoryIntensity` in [`OrganizationCallMetrics`](super::OrganizationCallMetrics).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationCallMetricsMemoryIntensity {
    /// `Low`
    Low,
    /// `Medium`
    Medium,
    /// `High`
    High,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationCallMetrics {
    "autoScaleInProgress" Enum auto_scale_in_progress,
    "autoScalingTriggerPercentage" Float auto_scaling_trigger_percentage,
    "concurrentCallCount" Int concurrent_call_count,
    "concurrentCallSessionCount" Int concurrent_call_session_count,
    "cpuIntensity" Enum cpu_intensity,
    "maxCallCapacity" Int max_call_capacity,
    "maxCallSessionCapacity" Int max_call_session_capacity,
    "memoryIntensity" Enum memory_intensity,
    "usage" Float usage,
});

rt::open_enum!(OrganizationCallMetricsAutoScaleInProgress {
    Up = "Up",
    Down = "Down",
    None = "None",
    Unknown = "Unknown",
});

rt::open_enum!(OrganizationCallMetricsCpuIntensity {
    Low = "Low",
    Medium = "Medium",
    High = "High",
    Unknown = "Unknown",
});

rt::open_enum!(OrganizationCallMetricsMemoryIntensity {
    Low = "Low",
    Medium = "Medium",
    High = "High",
    Unknown = "Unknown",
});
