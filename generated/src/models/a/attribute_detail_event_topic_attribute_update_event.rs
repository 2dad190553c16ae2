// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AttributeDetailEventTopicAttributeUpdateEvent`.
#[non_exhaustive]
pub struct AttributeDetailEventTopicAttributeUpdateEvent {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `communications`.
    pub communications: Option<Vec<super::AttributeDetailEventTopicCommunication>>,
    /// `conversationExternalContactIds`.
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`.
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `eventTime`.
    pub event_time: Option<i64>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `participantStartTime`.
    pub participant_start_time: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AttributeDetailEventTopicAttributeUpdateEvent {
    "attributes" Any attributes,
    "communications" Any communications,
    "conversationExternalContactIds" Texts conversation_external_contact_ids,
    "conversationExternalOrganizationIds" Texts conversation_external_organization_ids,
    "conversationId" Str conversation_id,
    "eventTime" Int event_time,
    "participantId" Str participant_id,
    "participantStartTime" Int participant_start_time,
});
