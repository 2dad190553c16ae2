// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentChecklistInfo`.
#[non_exhaustive]
pub struct AgentChecklistInfo {
    /// `checklistItems`, required.
    pub checklist_items: Option<Vec<super::ChecklistItem>>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentChecklistInfo {
    "checklistItems" Any checklist_items,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
