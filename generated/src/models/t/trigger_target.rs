// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TriggerTarget`.
#[non_exhaustive]
pub struct TriggerTarget {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<super::TriggerTargetType>,
    /// `workflowTargetSettings`.
    pub workflow_target_settings: Option<super::WorkflowTargetSettings>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TriggerTarget`](super::TriggerTarget).
#[derive(Clone)]
#[non_exhaustive]
pub enum TriggerTargetType {
    /// `Workflow`
    Workflow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TriggerTarget {
    "id" Str id,
    "type" Enum r#type,
    "workflowTargetSettings" Any workflow_target_settings,
});

rt::setters!(TriggerTarget {
    0 id with_id(impl Into<String>) clear_id,
    1 r#type with_type(impl Into<super::TriggerTargetType>) clear_type,
    2 workflow_target_settings with_workflow_target_settings(super::WorkflowTargetSettings) clear_workflow_target_settings,
});

rt::open_enum!(TriggerTargetType {
    Workflow = "Workflow",
});
