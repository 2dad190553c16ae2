// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanReference`.
#[non_exhaustive]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanReference {
    /// `id`.
    pub id: Option<String>,
    /// `occurrences`.
    pub occurrences: Option<
        Vec<super::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanJobCompleteTopicActivityPlanReference {
    "id" Str id,
    "occurrences" Any occurrences,
});
