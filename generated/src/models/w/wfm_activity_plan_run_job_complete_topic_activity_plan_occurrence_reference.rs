// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference`.
#[non_exhaustive]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference {
    /// `id`.
    pub id: Option<String>,
    /// `sessions`.
    pub sessions: Option<
        Vec<super::WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference {
    "id" Str id,
    "sessions" Any sessions,
});
