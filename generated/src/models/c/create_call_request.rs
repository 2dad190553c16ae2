// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateCallRequest`.
#[non_exhaustive]
pub struct CreateCallRequest {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `callFromQueueId`.
    pub call_from_queue_id: Option<String>,
    /// `callQueueId`.
    pub call_queue_id: Option<String>,
    /// `callUserId`.
    pub call_user_id: Option<String>,
    /// `callerId`.
    pub caller_id: Option<String>,
    /// `callerIdName`.
    pub caller_id_name: Option<String>,
    /// `conversationIds`.
    pub conversation_ids: Option<Vec<String>>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `participants`.
    pub participants: Option<Vec<super::Destination>>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `routingSkillExpression`.
    pub routing_skill_expression: Option<String>,
    /// `routingSkillsIds`.
    pub routing_skills_ids: Option<Vec<String>>,
    /// `uuiData`.
    pub uui_data: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateCallRequest {
    "attributes" Any attributes,
    "callFromQueueId" Str call_from_queue_id,
    "callQueueId" Str call_queue_id,
    "callUserId" Str call_user_id,
    "callerId" Str caller_id,
    "callerIdName" Str caller_id_name,
    "conversationIds" Texts conversation_ids,
    "externalContactId" Str external_contact_id,
    "label" Str label,
    "languageId" Str language_id,
    "participants" Any participants,
    "phoneNumber" Str phone_number,
    "priority" Int priority,
    "routingSkillExpression" Str routing_skill_expression,
    "routingSkillsIds" Texts routing_skills_ids,
    "uuiData" Str uui_data,
});

rt::setters!(CreateCallRequest {
    0 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
    1 call_from_queue_id with_call_from_queue_id(impl Into<String>) clear_call_from_queue_id,
    2 call_queue_id with_call_queue_id(impl Into<String>) clear_call_queue_id,
    3 call_user_id with_call_user_id(impl Into<String>) clear_call_user_id,
    4 caller_id with_caller_id(impl Into<String>) clear_caller_id,
    5 caller_id_name with_caller_id_name(impl Into<String>) clear_caller_id_name,
    6 conversation_ids with_conversation_ids(Vec<String>) clear_conversation_ids,
    7 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    8 label with_label(impl Into<String>) clear_label,
    9 language_id with_language_id(impl Into<String>) clear_language_id,
    10 participants with_participants(Vec<super::Destination>) clear_participants,
    11 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    12 priority with_priority(i64) clear_priority,
    13 routing_skill_expression with_routing_skill_expression(impl Into<String>) clear_routing_skill_expression,
    14 routing_skills_ids with_routing_skills_ids(Vec<String>) clear_routing_skills_ids,
    15 uui_data with_uui_data(impl Into<String>) clear_uui_data,
});
