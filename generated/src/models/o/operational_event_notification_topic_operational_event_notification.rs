// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OperationalEventNotificationTopicOperationalEventNotification`.
#[non_exhaustive]
pub struct OperationalEventNotificationTopicOperationalEventNotification {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `currentValue`.
    pub current_value: Option<String>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityModifiedBy`.
    pub entity_modified_by: Option<String>,
    /// `entityModifiedDate`.
    pub entity_modified_date: Option<rt::DateTime>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `entityToken`.
    pub entity_token: Option<String>,
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `eventEntity`.
    pub event_entity: Option<super::OperationalEventNotificationTopicEventEntity>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `parentEntity`.
    pub parent_entity: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `previousValue`.
    pub previous_value: Option<String>,
    /// `timestamp`.
    pub timestamp: Option<i64>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OperationalEventNotificationTopicOperationalEventNotification {
    "conversationId" Str conversation_id,
    "currentValue" Str current_value,
    "entityId" Str entity_id,
    "entityModifiedBy" Str entity_modified_by,
    "entityModifiedDate" DateTime entity_modified_date,
    "entityName" Str entity_name,
    "entityToken" Str entity_token,
    "entityType" Str entity_type,
    "errorCode" Str error_code,
    "eventEntity" Any event_entity,
    "externalContactId" Str external_contact_id,
    "parentEntity" Str parent_entity,
    "phoneNumber" Str phone_number,
    "previousValue" Str previous_value,
    "timestamp" Int timestamp,
    "version" Str version,
});
