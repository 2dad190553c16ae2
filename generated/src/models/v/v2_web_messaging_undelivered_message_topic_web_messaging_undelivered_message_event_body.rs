// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody`.
#[non_exhaustive]
pub struct V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `deploymentId`.
    pub deployment_id: Option<String>,
    /// `eventTimeMs`.
    pub event_time_ms: Option<i64>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `messages`.
    pub messages: Option<Vec<super::V2WebMessagingUndeliveredMessageTopicMessage>>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `sessionExpiry`.
    pub session_expiry: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody {
    "communicationId" Str communication_id,
    "conversationId" Str conversation_id,
    "deploymentId" Str deployment_id,
    "eventTimeMs" Int event_time_ms,
    "externalContactId" Str external_contact_id,
    "messages" Any messages,
    "participantId" Str participant_id,
    "sessionExpiry" Int session_expiry,
});
