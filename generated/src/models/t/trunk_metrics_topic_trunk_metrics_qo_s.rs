// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkMetricsTopicTrunkMetricsQoS`.
#[non_exhaustive]
pub struct TrunkMetricsTopicTrunkMetricsQoS {
    /// `mismatchCount`.
    pub mismatch_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TrunkMetricsTopicTrunkMetricsQoS {
    "mismatchCount" Int mismatch_count,
});
