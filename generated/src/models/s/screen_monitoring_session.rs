// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenMonitoringSession`.
#[non_exhaustive]
pub struct ScreenMonitoringSession {
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `monitoringType`, required.
    pub monitoring_type: Option<super::ScreenMonitoringSessionMonitoringType>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `screenMonitoringId`, required.
    pub screen_monitoring_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourceUser`, required.
    pub source_user: Option<super::AddressableEntityRef>,
    /// `targetUser`.
    pub target_user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `monitoringType` in [`ScreenMonitoringSession`](super::ScreenMonitoringSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScreenMonitoringSessionMonitoringType {
    /// `AgentLevel`
    AgentLevel,
    /// `ConversationLevel`
    ConversationLevel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScreenMonitoringSession {
    "conversation" Any conversation,
    "dateCreated" DateTime date_created,
    "monitoringType" Enum monitoring_type,
    "participantId" Str participant_id,
    "screenMonitoringId" Str screen_monitoring_id,
    "selfUri" Str self_uri,
    "sourceUser" Any source_user,
    "targetUser" Any target_user,
});

rt::open_enum!(ScreenMonitoringSessionMonitoringType {
    AgentLevel = "AgentLevel",
    ConversationLevel = "ConversationLevel",
});
