// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedTopicUserReference {
    "id" Str id,
});
