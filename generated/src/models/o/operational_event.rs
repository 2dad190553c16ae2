// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OperationalEvent`.
#[non_exhaustive]
pub struct OperationalEvent {
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `currentValue`.
    pub current_value: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityModifiedBy`.
    pub entity_modified_by: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `entityToken`.
    pub entity_token: Option<String>,
    /// `entityVersion`.
    pub entity_version: Option<String>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `eventDefinition`.
    pub event_definition: Option<super::AddressableEntityRef>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `parentEntityId`.
    pub parent_entity_id: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `previousValue`.
    pub previous_value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OperationalEvent {
    "conversation" Any conversation,
    "currentValue" Str current_value,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "entityId" Str entity_id,
    "entityModifiedBy" Str entity_modified_by,
    "entityName" Str entity_name,
    "entityToken" Str entity_token,
    "entityVersion" Str entity_version,
    "errorCode" Str error_code,
    "eventDefinition" Any event_definition,
    "externalContactId" Str external_contact_id,
    "parentEntityId" Str parent_entity_id,
    "phoneNumber" Str phone_number,
    "previousValue" Str previous_value,
});
