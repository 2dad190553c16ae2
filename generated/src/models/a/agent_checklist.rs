// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentChecklist`.
///
/// The service requires `checklistItems`, `language`, `name` in requests.
#[non_exhaustive]
pub struct AgentChecklist {
    /// `checklistItems`, required.
    pub checklist_items: Option<Vec<super::AgentChecklistItem>>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentChecklist {
    "checklistItems" Any checklist_items,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "language" Str language,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(AgentChecklist {
    0 checklist_items with_checklist_items(Vec<super::AgentChecklistItem>) clear_checklist_items,
    1 created_by with_created_by(super::UserReference) clear_created_by,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    4 id with_id(impl Into<String>) clear_id,
    5 language with_language(impl Into<String>) clear_language,
    6 modified_by with_modified_by(super::UserReference) clear_modified_by,
    7 name with_name(impl Into<String>) clear_name,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
