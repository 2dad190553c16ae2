// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TargetPerformanceProfile`.
///
/// The service requires `targetPerformanceProfileId` in requests.
#[non_exhaustive]
pub struct TargetPerformanceProfile {
    /// `targetPerformanceProfileId`, required.
    pub target_performance_profile_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TargetPerformanceProfile {
    "targetPerformanceProfileId" Str target_performance_profile_id,
});

rt::setters!(TargetPerformanceProfile {
    0 target_performance_profile_id with_target_performance_profile_id(impl Into<String>) clear_target_performance_profile_id,
});
