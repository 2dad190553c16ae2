// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastImportCompleteTopicUserReference`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastImportCompleteTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuShortTermForecastImportCompleteTopicUserReference {
    "id" Str id,
});
