// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTopicQueueReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTopicQueueReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTopicQueueReference {
    "id" Str id,
});
