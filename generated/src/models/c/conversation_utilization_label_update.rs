// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationUtilizationLabelUpdate`.
#[non_exhaustive]
pub struct ConversationUtilizationLabelUpdate {
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationUtilizationLabelUpdate {
    "utilizationLabelId" Str utilization_label_id,
});

rt::setters!(ConversationUtilizationLabelUpdate {
    0 utilization_label_id with_utilization_label_id(impl Into<String>) clear_utilization_label_id,
});
