// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastCopyCompleteTopicUserReference`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastCopyCompleteTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuShortTermForecastCopyCompleteTopicUserReference {
    "id" Str id,
});
