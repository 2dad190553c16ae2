// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserReference`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmUserScheduleAdherenceUpdatedMuTopicUserReference {
    "id" Str id,
});
