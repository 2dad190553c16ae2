// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleTopicManagementUnit`.
#[non_exhaustive]
pub struct WfmBuScheduleTopicManagementUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmBuScheduleTopicManagementUnit {
    "id" Str id,
});
