// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanReference`.
#[non_exhaustive]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanReference {
    /// `id`.
    pub id: Option<String>,
    /// `occurrences`.
    pub occurrences: Option<
        Vec<super::WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference>,
    >,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanReference {
    "id" Str id,
    "occurrences" Any occurrences,
});
