// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanJobCompleteTopicUserReference`.
#[non_exhaustive]
pub struct WfmActivityPlanJobCompleteTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanJobCompleteTopicUserReference {
    "id" Str id,
});
