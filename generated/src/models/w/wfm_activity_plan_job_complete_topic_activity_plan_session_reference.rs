// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanSessionReference`.
#[non_exhaustive]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanSessionReference {
    /// `id`.
    pub id: Option<String>,
    /// `users`.
    pub users: Option<Vec<super::WfmActivityPlanJobCompleteTopicUserReference>>,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanJobCompleteTopicActivityPlanSessionReference {
    "id" Str id,
    "users" Any users,
});
