// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentActionPayload`.
///
/// The service requires `checklistItems` in requests.
#[non_exhaustive]
pub struct AgentActionPayload {
    /// `afterCallWork`.
    pub after_call_work: Option<bool>,
    /// `checklistItems`, required.
    pub checklist_items: Option<Vec<super::AgentAction>>,
    __marks: rt::Marks,
}

rt::model!(AgentActionPayload {
    "afterCallWork" Bool after_call_work,
    "checklistItems" Any checklist_items,
});

rt::setters!(AgentActionPayload {
    0 after_call_work with_after_call_work(bool) clear_after_call_work,
    1 checklist_items with_checklist_items(Vec<super::AgentAction>) clear_checklist_items,
});
