// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference`.
#[non_exhaustive]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference {
    /// `id`.
    pub id: Option<String>,
    /// `users`.
    pub users: Option<Vec<super::WfmActivityPlanRunJobCompleteTopicUserReference>>,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference {
    "id" Str id,
    "users" Any users,
});
