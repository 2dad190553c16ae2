// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicQueueReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicQueueReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedMuTopicQueueReference {
    "id" Str id,
});
