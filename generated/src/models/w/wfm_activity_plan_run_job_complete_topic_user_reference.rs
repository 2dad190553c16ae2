// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanRunJobCompleteTopicUserReference`.
#[non_exhaustive]
pub struct WfmActivityPlanRunJobCompleteTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanRunJobCompleteTopicUserReference {
    "id" Str id,
});
