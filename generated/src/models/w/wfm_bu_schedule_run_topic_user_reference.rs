// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleRunTopicUserReference`.
#[non_exhaustive]
pub struct WfmBuScheduleRunTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuScheduleRunTopicUserReference {
    "id" Str id,
});
