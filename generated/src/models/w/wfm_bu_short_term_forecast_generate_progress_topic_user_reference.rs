// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastGenerateProgressTopicUserReference`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastGenerateProgressTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuShortTermForecastGenerateProgressTopicUserReference {
    "id" Str id,
});
