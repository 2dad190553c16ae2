// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastUpdateCompleteTopicUserReference`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastUpdateCompleteTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuShortTermForecastUpdateCompleteTopicUserReference {
    "id" Str id,
});
