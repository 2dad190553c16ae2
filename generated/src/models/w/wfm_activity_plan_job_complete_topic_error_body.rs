// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmActivityPlanJobCompleteTopicErrorBody`.
#[non_exhaustive]
pub struct WfmActivityPlanJobCompleteTopicErrorBody {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `status`.
    pub status: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmActivityPlanJobCompleteTopicErrorBody {
    "code" Str code,
    "message" Str message,
    "messageParams" Any message_params,
    "status" Int status,
});
