// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkRecordingEnabledCount`.
#[non_exhaustive]
pub struct TrunkRecordingEnabledCount {
    /// `disabledCount`.
    pub disabled_count: Option<i64>,
    /// `enabledCount`.
    pub enabled_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TrunkRecordingEnabledCount {
    "disabledCount" Int disabled_count,
    "enabledCount" Int enabled_count,
});
