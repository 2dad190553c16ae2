// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleTopicUserReference`.
#[non_exhaustive]
pub struct WfmBuScheduleTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuScheduleTopicUserReference {
    "id" Str id,
});
