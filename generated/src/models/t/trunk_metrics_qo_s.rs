// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkMetricsQoS`.
#[non_exhaustive]
pub struct TrunkMetricsQoS {
    /// `mismatchCount`, required.
    pub mismatch_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TrunkMetricsQoS {
    "mismatchCount" Int mismatch_count,
});
