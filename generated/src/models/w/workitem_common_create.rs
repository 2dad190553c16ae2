// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemCommonCreate`.
///
/// The service requires `name`, `typeId` in requests.
#[non_exhaustive]
pub struct WorkitemCommonCreate {
    /// `assigneeId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub assignee_id: Option<String>,
    /// `autoStatusTransition`.
    pub auto_status_transition: Option<bool>,
    /// `customFields`.
    pub custom_fields: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `dateDue`.
    pub date_due: Option<rt::DateTime>,
    /// `dateExpires`.
    pub date_expires: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `durationSeconds`.
    pub duration_seconds: Option<i64>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queueId`.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{4}-\[a-fA-F0-9\]{12}
    pub queue_id: Option<String>,
    /// `scriptId`.
    pub script_id: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `statusId`.
    pub status_id: Option<String>,
    /// `ttl`.
    pub ttl: Option<i64>,
    /// `typeId`, required.
    pub type_id: Option<String>,
    /// `workbinId`.
    pub workbin_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemCommonCreate {
    "assigneeId" Str assignee_id,
    "autoStatusTransition" Bool auto_status_transition,
    "customFields" Any custom_fields,
    "dateDue" DateTime date_due,
    "dateExpires" DateTime date_expires,
    "description" Str description,
    "durationSeconds" Int duration_seconds,
    "externalContactId" Str external_contact_id,
    "externalTag" Str external_tag,
    "languageId" Str language_id,
    "name" Str name,
    "priority" Int priority,
    "queueId" Str queue_id,
    "scriptId" Str script_id,
    "skillIds" Texts skill_ids,
    "statusId" Str status_id,
    "ttl" Int ttl,
    "typeId" Str type_id,
    "workbinId" Str workbin_id,
});

rt::setters!(WorkitemCommonCreate {
    0 assignee_id with_assignee_id(impl Into<String>) clear_assignee_id,
    1 auto_status_transition with_auto_status_transition(bool) clear_auto_status_transition,
    2 custom_fields with_custom_fields(std::collections::BTreeMap<String, rt::Value>) clear_custom_fields,
    3 date_due with_date_due(impl Into<rt::DateTime>) clear_date_due,
    4 date_expires with_date_expires(impl Into<rt::DateTime>) clear_date_expires,
    5 description with_description(impl Into<String>) clear_description,
    6 duration_seconds with_duration_seconds(i64) clear_duration_seconds,
    7 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    8 external_tag with_external_tag(impl Into<String>) clear_external_tag,
    9 language_id with_language_id(impl Into<String>) clear_language_id,
    10 name with_name(impl Into<String>) clear_name,
    11 priority with_priority(i64) clear_priority,
    12 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    13 script_id with_script_id(impl Into<String>) clear_script_id,
    14 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
    15 status_id with_status_id(impl Into<String>) clear_status_id,
    16 ttl with_ttl(i64) clear_ttl,
    17 type_id with_type_id(impl Into<String>) clear_type_id,
    18 workbin_id with_workbin_id(impl Into<String>) clear_workbin_id,
});
