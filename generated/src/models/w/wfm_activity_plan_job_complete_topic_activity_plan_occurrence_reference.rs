// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
#[non_exhaustive]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference {
    /// `id`.
    pub id: Option<String>,
    /// `sessions`.
    pub sessions: Option<
        Vec<super::WfmActivityPlanJobCompleteTopicActivityPlanSessionReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference {
    "id" Str id,
    "sessions" Any sessions,
});
